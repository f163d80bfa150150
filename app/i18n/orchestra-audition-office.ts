import { counted, words } from './words.ts'

const NEXT = {
  times: {
    nb: () => 'Legg inn tider, så familiene har noe å velge i.',
    en: () => 'Add times, so that families have something to choose from.',
  },
  panel: {
    nb: (least: number) => `Sett sammen panelet. Minst ${least} skal vurdere hver kandidat.`,
    en: (least: number) => `Put the panel together. At least ${least} are to judge each candidate.`,
  },
  show: {
    nb: () => 'Si når familiene kan bestille. Til da ser de ikke runden.',
    en: () => 'Say when families can book. Until then they do not see the round.',
  },
  wait: {
    nb: () => 'Familiene bestiller tid selv. Du har ingenting å gjøre før det er stengt.',
    en: () => 'Families book for themselves. There is nothing for you to do until booking closes.',
  },
  nobody: {
    nb: () => 'Ingen bestilte tid. Gi familiene flere dager, eller bestill for dem.',
    en: () => 'Nobody booked. Give families more days, or book for them.',
  },
  judge: {
    nb: () => 'Nå vurderer panelet. Lederen lukker arkene når alle er ferdige.',
    en: () => 'The panel is judging. The chair seals the sheets when all have finished.',
  },
  decide: {
    nb: () => 'Arkene er lukket. Nå avgjør panelet hver kandidat.',
    en: () => 'The sheets are sealed. The panel now decides on each candidate.',
  },
  announce: {
    nb: () => 'Alle er avgjort. Se over brevene, og send resultatet.',
    en: () => 'All are decided. Look through the letters, and send the result.',
  },
}
type NextStep = keyof typeof NEXT

const WAYS: Record<NextStep, { nb: string; en: string }> = {
  times: { nb: 'Til tidene', en: 'To the times' },
  panel: { nb: 'Til panelet', en: 'To the panel' },
  show: { nb: 'Til datoene', en: 'To the dates' },
  wait: { nb: 'Se kandidatene', en: 'See the candidates' },
  nobody: { nb: 'Til datoene', en: 'To the dates' },
  judge: { nb: 'Se hvor langt panelet er', en: 'See how far the panel is' },
  decide: { nb: 'Til panelets side', en: 'To the panel’s page' },
  announce: { nb: 'Til brevene', en: 'To the letters' },
}

/** A round of auditions as the secretariat sets it up. */
export const orchestraAuditionOffice = words({
  planTitle: { nb: 'Ny runde', en: 'New round' },
  plan: { nb: 'Begynn på runden', en: 'Begin the round' },
  semester: { nb: 'Semester', en: 'Semester' },
  titleNb: { nb: 'Tittel', en: 'Title in Norwegian' },
  titleEn: { nb: 'Tittel på engelsk', en: 'Title in English' },
  kind: { nb: 'For hvem', en: 'For whom' },
  settings: { nb: 'Om runden', en: 'About the round' },
  infoNb: { nb: 'Til familiene', en: 'To the families, in Norwegian' },
  infoEn: { nb: 'Til familiene, på engelsk', en: 'To the families, in English' },
  venue: { nb: 'Sted', en: 'Venue' },
  place: { nb: 'Tettsted', en: 'Town' },
  slotMinutes: { nb: 'Minutter til hver', en: 'Minutes each' },
  pauseMinutes: { nb: 'Minutter mellom', en: 'Minutes between' },
  bookFrom: { nb: 'Familiene bestiller fra', en: 'Families book from' },
  bookFromHelp: { nb: 'Uten dato ser familiene ikke runden.', en: 'Without a date families do not see the round.' },
  bookTo: { nb: 'Siste dag for å bestille og endre', en: 'Last day to book and change' },
  accompanist: { nb: 'Vi stiller med akkompagnatør', en: 'We provide an accompanist' },
  blind: { nb: 'Panelet ser bare nummer', en: 'The panel sees numbers only' },
  minScores: { nb: 'Minst så mange vurderer hver kandidat', en: 'At least so many judge each candidate' },
  topMark: { nb: 'Høyeste poeng', en: 'Top mark' },
  save: { nb: 'Lagre', en: 'Save' },
  saved: { nb: 'Lagret.', en: 'Saved.' },
  // Times.
  times: { nb: 'Tider', en: 'Times' },
  noTimes: { nb: 'Ingen tider ennå', en: 'No times yet' },
  noTimesMore: { nb: 'Legg inn et vindu, så lager vi tidene.', en: 'Add a window, and the times are made.' },
  date: { nb: 'Dag', en: 'Day' },
  from: { nb: 'Fra', en: 'From' },
  to: { nb: 'Til', en: 'To' },
  room: { nb: 'Rom', en: 'Room' },
  addTimes: { nb: 'Lag tider', en: 'Make times' },
  dropTime: { nb: (f: { time: string }) => `Fjern ${f.time}`, en: (f: { time: string }) => `Remove ${f.time}` },
  drop: { nb: 'Fjern', en: 'Remove' },
  free: {
    nb: (f: { free: number; all: number }) => `${f.free} av ${counted('nb', f.all, 'tid', 'tider')} er ledige`,
    en: (f: { free: number; all: number }) => `${f.free} of ${counted('en', f.all, 'time', 'times')} are free`,
  },
  taken: { nb: 'tatt', en: 'taken' },
  // The rubric.
  rubric: { nb: 'Kriterier', en: 'Criteria' },
  rubricHelp: {
    nb: 'Forslaget kan du endre til det første poenget er gitt. Et kriterium kan gjelde alle eller bare noen grupper.',
    en: 'The proposal may be changed until the first mark is given. A criterion may be for all or for some groups only.',
  },
  nameNb: { nb: 'Kriterium', en: 'Criterion in Norwegian' },
  nameEn: { nb: 'Kriterium på engelsk', en: 'Criterion in English' },
  helpNb: { nb: 'Hjelpetekst', en: 'Help text in Norwegian' },
  helpEn: { nb: 'Hjelpetekst på engelsk', en: 'Help text in English' },
  sections: { nb: 'Gjelder', en: 'For' },
  sectionsHelp: { nb: 'Ingen valgt: alle instrumenter.', en: 'None chosen: all instruments.' },
  section: {
    nb: (f: { section: 'strings' | 'woodwind' | 'brass' | 'percussion' }) =>
      ({ strings: 'stryk', woodwind: 'treblås', brass: 'messing', percussion: 'slagverk' })[f.section],
    en: (f: { section: 'strings' | 'woodwind' | 'brass' | 'percussion' }) =>
      ({ strings: 'strings', woodwind: 'woodwind', brass: 'brass', percussion: 'percussion' })[f.section],
  },
  everyInstrument: { nb: 'alle', en: 'all' },
  addCriterion: { nb: 'Nytt kriterium', en: 'New criterion' },
  editCriterion: { nb: (f: { name: string }) => `Endre ${f.name}`, en: (f: { name: string }) => `Change ${f.name}` },
  dropCriterion: { nb: (f: { name: string }) => `Fjern ${f.name}`, en: (f: { name: string }) => `Remove ${f.name}` },
  // The panel.
  panel: { nb: 'Panelet', en: 'The panel' },
  panelHelp: {
    nb: 'Den som er foresatt til en kandidat, får aldri se kandidaten i panelet.',
    en: 'Whoever is a guardian of a candidate never sees that candidate in the panel.',
  },
  noPanel: { nb: 'Ingen i panelet ennå', en: 'Nobody in the panel yet' },
  person: { nb: 'Person', en: 'Person' },
  choosePerson: { nb: 'Velg person', en: 'Choose a person' },
  seat: { nb: 'Sett i panelet', en: 'Add to the panel' },
  chair: { nb: 'leder panelet', en: 'chairs the panel' },
  lead: { nb: 'Gjør til leder', en: 'Make chair' },
  makeChair: {
    nb: (f: { name: string }) => `La ${f.name} lede panelet`,
    en: (f: { name: string }) => `Let ${f.name} chair the panel`,
  },
  unseat: {
    nb: (f: { name: string }) => `Ta ${f.name} ut av panelet`,
    en: (f: { name: string }) => `Take ${f.name} out of the panel`,
  },
  toPanel: { nb: 'Panelets side', en: 'The panel’s page' },
  // Candidates.
  candidates: { nb: 'Kandidater', en: 'Candidates' },
  noCandidates: { nb: 'Ingen har bestilt tid ennå', en: 'Nobody has booked yet' },
  countCandidates: {
    nb: (f: { count: number }) => counted('nb', f.count, 'kandidat', 'kandidater'),
    en: (f: { count: number }) => counted('en', f.count, 'candidate', 'candidates'),
  },
  namesHidden: {
    nb: 'Du sitter i panelet, så navnene er skjult til panelet er ferdig.',
    en: 'You sit in the panel, so names are hidden until the panel has finished.',
  },
  number: { nb: 'Nr.', en: 'No.' },
  name: { nb: 'Navn', en: 'Name' },
  instrument: { nb: 'Instrument', en: 'Instrument' },
  municipality: { nb: 'Kommune', en: 'Municipality' },
  time: { nb: 'Tid', en: 'Time' },
  pieces: { nb: 'Spiller', en: 'Plays' },
  accompanistShort: { nb: 'akkompagnatør', en: 'accompanist' },
  attendance: { nb: 'Oppmøte', en: 'Attendance' },
  didNotCome: { nb: 'Kom ikke', en: 'Did not come' },
  didNotComeOf: {
    nb: (f: { number: number }) => `Kandidat ${f.number} kom ikke`,
    en: (f: { number: number }) => `Candidate ${f.number} did not come`,
  },
  bookFor: { nb: 'Bestill for en familie', en: 'Book for a family' },
  // Announcing.
  announceTitle: { nb: 'Send resultatet', en: 'Send the result' },
  announceHelp: {
    nb: 'Alle får brevet i samme øyeblikk, hver foresatt ett brev uansett hvor mange barn som spilte. Det er et vedtak med klagerett, og venter derfor ikke til dagens samlebrev.',
    en: 'Everybody gets the letter at the same moment, one for each guardian however many children played. It is a decision that may be appealed, and so does not wait for the letter of the day.',
  },
  answerBy: { nb: 'Siste dag for å svare på tilbud', en: 'Last day to answer an offer' },
  seeLetters: {
    nb: (f: { count: number }) => `Se ${counted('nb', f.count, 'brev', 'brev')} før de sendes`,
    en: (f: { count: number }) => `See ${counted('en', f.count, 'letter', 'letters')} before they are sent`,
  },
  previewDate: {
    nb: 'Datoene i brevene settes når du sender.',
    en: 'The dates in the letters are set when you send.',
  },
  announce: {
    nb: (f: { count: number }) => `Send ${counted('nb', f.count, 'brev', 'brev')}`,
    en: (f: { count: number }) => `Send ${counted('en', f.count, 'letter', 'letters')}`,
  },
  notReady: {
    nb: 'Når panelet er ferdig og alle er avgjort, sender du resultatet her.',
    en: 'When the panel has finished and all are decided, you send the result here.',
  },
  announcedOn: {
    nb: (f: { when: string }) => `Resultatet ble sendt ${f.when}.`,
    en: (f: { when: string }) => `The result was sent on ${f.when}.`,
  },
  result: { nb: 'Resultat', en: 'Result' },
  // What comes next.
  nextOf: {
    nb: (f: { step: NextStep; least: number }) => NEXT[f.step].nb(f.least),
    en: (f: { step: NextStep; least: number }) => NEXT[f.step].en(f.least),
  },
  goTo: {
    nb: (f: { step: NextStep }) => WAYS[f.step].nb,
    en: (f: { step: NextStep }) => WAYS[f.step].en,
  },
})
