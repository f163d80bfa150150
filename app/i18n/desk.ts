import { words } from './words.ts'

/** One's own page: what waits, in every role. */
export const desk = words({
  hello: { nb: (f: { name: string }) => `Hei, ${f.name}`, en: (f: { name: string }) => `Hello, ${f.name}` },
  nothing: { nb: 'Ingenting venter på deg nå', en: 'Nothing is waiting for you now' },
  nothingHelp: {
    nb: 'Når en utlysning åpner, kan du søke her. Er du med i juryen eller i et vertskap, kommer oppgavene hit.',
    en: 'When a call opens, you can apply here. If you are on the jury or host the exhibition, your tasks will appear here.',
  },
  now: { nb: 'Dette venter på deg', en: 'Waiting for you' },
  applyTo: { nb: (f: { title: string }) => `Søk plass: ${f.title}`, en: (f: { title: string }) => `Apply: ${f.title}` },
  continueDraft: {
    nb: (f: { year: number }) => `Gjør ferdig søknaden til ${f.year}`,
    en: (f: { year: number }) => `Finish your application for ${f.year}`,
  },
  until: {
    nb: (f: { when: string }) => `Fristen er ${f.when}.`,
    en: (f: { when: string }) => `The deadline is ${f.when}.`,
  },
  received: {
    nb: (f: { year: number; number: number }) => `Søknad nr. ${f.number} til ${f.year} er mottatt`,
    en: (f: { year: number; number: number }) => `Application no. ${f.number} for ${f.year} has been received`,
  },
  receivedHelp: {
    nb: 'Alle får svar samtidig. Du får e-post når det skjer.',
    en: 'Everyone gets an answer at the same time. You will get an e-mail when that happens.',
  },
  answer: {
    nb: (f: { year: number }) => `Svar på om du vil delta i ${f.year}`,
    en: (f: { year: number }) => `Say whether you will take part in ${f.year}`,
  },
  seeDecision: {
    nb: (f: { year: number }) => `Se svaret på søknaden til ${f.year}`,
    en: (f: { year: number }) => `See the answer to your application for ${f.year}`,
  },
  studio: {
    nb: (f: { year: number }) => `Atelieret ditt i ${f.year}`,
    en: (f: { year: number }) => `Your studio in ${f.year}`,
  },
  studioMissing: {
    nb: 'Noe mangler på siden din: sted på kartet, åpningstider eller omtale.',
    en: 'Your page lacks something: a place on the map, opening hours or a text.',
  },
  studioWell: { nb: 'Sted, åpningstider og omtale er på plass.', en: 'Place, opening hours and text are in place.' },
  tally: {
    nb: (f: { year: number }) => `Meld besøk og salg i ${f.year}`,
    en: (f: { year: number }) => `Report visits and sales in ${f.year}`,
  },
  tallyOpen: {
    nb: 'Nå kan du melde tall for dagene som har vært.',
    en: 'You can now report the days that have passed.',
  },
  jury: { nb: (f: { year: number }) => `Juryen ${f.year}`, en: (f: { year: number }) => `The jury of ${f.year}` },
  juryLeft: {
    nb: (f: { left: number }) =>
      f.left === 1 ? 'Én søknad er ikke ferdig vurdert.' : `${f.left} søknader er ikke ferdig vurdert.`,
    en: (f: { left: number }) =>
      f.left === 1 ? 'One application is not fully scored.' : `${f.left} applications are not fully scored.`,
  },
  juryConfirm: {
    nb: 'Alt er vurdert. Bekreft at du er ferdig.',
    en: 'Everything is scored. Confirm that you are finished.',
  },
  jurySealed: { nb: 'Du har bekreftet at du er ferdig.', en: 'You have confirmed that you are finished.' },
  juryWaits: { nb: 'Juryeringen er ikke åpnet ennå.', en: 'The jurying has not opened yet.' },
  hosting: { nb: 'Besøk og salg på fellesutstillingen', en: 'Visits and sales at the joint exhibition' },
  office: { nb: 'Sekretariatet', en: 'Secretariat' },
  officeHelp: {
    nb: 'Hva som venter, hva som er forsinket, og hvor langt årgangen er kommet.',
    en: 'What is waiting, what is late, and how far the edition has come.',
  },
})
