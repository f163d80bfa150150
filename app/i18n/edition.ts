import { counted, words } from './words.ts'

/** The dates of an edition in the order that they must have, as they are named inside a sentence. */
const steps = {
  opensAt: { nb: 'åpningen av utlysningen', en: 'the opening of the call' },
  closesAt: { nb: 'søknadsfristen', en: 'the deadline for applications' },
  juryFrom: { nb: 'starten på juryeringen', en: 'the start of the jurying' },
  juryTo: { nb: 'slutten på juryeringen', en: 'the end of the jurying' },
  announceOn: { nb: 'kunngjøringen', en: 'the announcement' },
  confirmBy: { nb: 'svarfristen', en: 'the deadline for answers' },
  deliveryOn: { nb: 'innleveringen', en: 'the delivery of works' },
  openingAt: { nb: 'åpningen', en: 'the opening' },
  periodFrom: { nb: 'første dag av perioden', en: 'the first day of the period' },
  periodTo: { nb: 'siste dag av perioden', en: 'the last day of the period' },
}
type Step = keyof typeof steps

const phases = {
  planned: { nb: 'Planlegges', en: 'Being planned' },
  'call-open': { nb: 'Utlysningen er åpen', en: 'The call is open' },
  jurying: { nb: 'Juryen arbeider', en: 'The jury is at work' },
  announced: { nb: 'Opptaket er kunngjort', en: 'The selection is announced' },
  'before-opening': { nb: 'Snart åpning', en: 'Opening soon' },
  open: { nb: 'Kunstrunden er åpen', en: 'The art round is open' },
  over: { nb: 'Avsluttet', en: 'Over' },
}

/** "2027-05-20" as it is typed: "20.05.2027". */
const typed = (value: string) => value.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3.$2.$1')

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export const edition = words({
  // What the rules answer.
  yearOutside: {
    nb: (f: { first: number; last: number }) => `Skriv et årstall fra ${f.first} til ${f.last}.`,
    en: (f: { first: number; last: number }) => `Enter a year from ${f.first} to ${f.last}.`,
  },
  capacityOutside: {
    nb: (f: { least: number; most: number }) => `Antall plasser må være et helt tall fra ${f.least} til ${f.most}.`,
    en: (f: { least: number; most: number }) =>
      `The number of places must be a whole number from ${f.least} to ${f.most}.`,
  },
  commissionOutside: {
    nb: 'Provisjonen må være et helt tall fra 0 til 100 prosent.',
    en: 'The commission must be a whole number from 0 to 100 per cent.',
  },
  wrongOrder: {
    nb: (f: { earlier: Step; later: Step }) =>
      `${sentenceCase(steps[f.later].nb)} kan ikke være før ${steps[f.earlier].nb}.`,
    en: (f: { earlier: Step; later: Step }) =>
      `${sentenceCase(steps[f.later].en)} cannot be before ${steps[f.earlier].en}.`,
  },
  windowEmpty: {
    nb: 'Søknadsfristen må være etter at utlysningen åpner.',
    en: 'The deadline must be after the call opens.',
  },
  worksRange: {
    nb: (f: { most: number }) => `Antall verk må være fra 1 til ${f.most}, med det laveste tallet først.`,
    en: (f: { most: number }) => `The number of works must be from 1 to ${f.most}, the lower number first.`,
  },
  notADay: { nb: 'Skriv en dato.', en: 'Enter a date.' },
  dayOutsideYear: {
    nb: (f: { year: number }) => `Dagen må være i ${f.year}.`,
    en: (f: { year: number }) => `The day must be in ${f.year}.`,
  },
  studioDayOutsidePeriod: {
    nb: 'Atelierene kan bare være åpne i perioden for kunstrunden.',
    en: 'Studios can be open only within the period of the art round.',
  },
  dayTwice: { nb: 'Denne dagen står to ganger. Fjern den ene.', en: 'This day is listed twice. Remove one of them.' },
  dayHours: { nb: 'Stengetiden må være senere enn åpningstiden.', en: 'Closing time must be after opening time.' },
  phase: {
    nb: (f: { phase: keyof typeof phases }) => phases[f.phase].nb,
    en: (f: { phase: keyof typeof phases }) => phases[f.phase].en,
  },

  // What a form is refused for.
  noSuchEdition: { nb: 'Det er ingen årgang for dette året.', en: 'There is no edition for this year.' },
  yearTaken: {
    nb: (f: { year: number }) => `Årgangen ${f.year} finnes allerede.`,
    en: (f: { year: number }) => `The edition of ${f.year} already exists.`,
  },
  changedMeanwhile: {
    nb: 'Noen andre har lagret dette skjemaet etter at du åpnet det. Det du har skrevet, står her. Ved feltene ser du hva som er lagret nå. Lagrer du igjen, gjelder det du har skrevet.',
    en: 'Someone else has saved this form since you opened it. What you wrote is kept here. Beside the fields you see what is saved now. If you save again, your version will apply.',
  },
  nowHolds: {
    nb: (f: { value: string }) => `Lagret av en annen: ${typed(f.value)}`,
    en: (f: { value: string }) => `Saved by someone else: ${typed(f.value)}`,
  },
  nowEmpty: { nb: 'En annen har tømt feltet.', en: 'Someone else has emptied the field.' },
  textChanged: { nb: 'En annen har endret teksten.', en: 'Someone else has changed the text.' },
  listChanged: { nb: 'En annen har endret listen.', en: 'Someone else has changed the list.' },
  mendBeforePublishing: {
    nb: 'Rett det som er galt i datoene og dagene før du publiserer årgangen.',
    en: 'Correct what is wrong in the dates and days before you publish the edition.',
  },
  notDegrees: {
    nb: 'Skriv posisjonen i grader, for eksempel 59,76 og 9,86.',
    en: 'Enter the position in degrees, for example 59.76 and 9.86.',
  },
  halfPosition: {
    nb: 'Skriv både breddegrad og lengdegrad, eller la begge feltene stå tomme.',
    en: 'Enter both latitude and longitude, or leave both empty.',
  },
  leadIsNoHost: {
    nb: 'Velg hvilken av vertskommunene som leder.',
    en: 'Choose which of the host municipalities leads.',
  },
  noSuchMember: {
    nb: (f: { year: number }) => `Velg kommuner som var med i Vestregionen i ${f.year}.`,
    en: (f: { year: number }) => `Choose municipalities that were members of Vestregionen in ${f.year}.`,
  },
  seriesBackwards: {
    nb: 'Siste dag kan ikke være før første dag.',
    en: 'The last day cannot be before the first day.',
  },
  seriesTooLong: { nb: 'Serien kan ha høyst 120 dager.', en: 'The series can have at most 120 days.' },
  // What a new call begins with.
  callTitle: {
    nb: (f: { year: number }) => `Kunst rett vest ${f.year}`,
    en: (f: { year: number }) => `Kunst rett vest ${f.year}`,
  },
  callText: {
    nb: 'Profesjonelle billedkunstnere og kunsthåndverkere som bor eller har atelier i en av kommunene i Vestregionen, kan søke. En jury av kunstnere velger deltakerne og ett verk fra hver til fellesutstillingen.',
    en: 'Professional visual artists and craft artists who live or have a studio in one of the municipalities of Vestregionen can apply. A jury of artists chooses the participants and one work by each for the joint exhibition.',
  },
  // What the secretariat has to do next.
  stepMend: {
    nb: (f: { count: number }) => `Rett ${counted('nb', f.count, 'feil', 'feil')} i datoene og dagene`,
    en: (f: { count: number }) => `Correct ${counted('en', f.count, 'error', 'errors')} in the dates and days`,
  },
  stepPublish: { nb: 'Publiser årgangen', en: 'Publish the edition' },
  stepJury: { nb: 'Sett sammen juryen', en: 'Appoint the jury' },
  stepSeals: {
    nb: (f: { left: number }) =>
      `Følg opp juryen: ${counted('nb', f.left, 'jurymedlem er ikke ferdig', 'jurymedlemmer er ikke ferdige')}`,
    en: (f: { left: number }) =>
      `Follow up the jury: ${counted('en', f.left, 'juror has', 'jurors have')} not finished`,
  },
  stepDecide: {
    nb: (f: { left: number }) =>
      `Hold jurymøte: ${counted('nb', f.left, 'søknad venter', 'søknader venter')} på vedtak`,
    en: (f: { left: number }) =>
      `Hold the jury meeting: ${counted('en', f.left, 'application is', 'applications are')} waiting for a decision`,
  },
  stepAnnounce: { nb: 'Kunngjør opptaket', en: 'Announce the selection' },
  stepAnswers: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'antatt kunstner', 'antatte kunstnere')} har ikke svart`,
    en: (f: { count: number }) =>
      `${counted('en', f.count, 'accepted artist has', 'accepted artists have')} not answered`,
  },
  stepPositions: {
    nb: (f: { count: number }) =>
      `${counted('nb', f.count, 'atelier mangler', 'atelierer mangler')} posisjon på kartet`,
    en: (f: { count: number }) => `${counted('en', f.count, 'studio has', 'studios have')} no position on the map`,
  },
  stepReports: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'besøkstall mangler', 'besøkstall mangler')}`,
    en: (f: { count: number }) => `${counted('en', f.count, 'visit report is', 'visit reports are')} missing`,
  },
  stepReport: { nb: 'Lag årsrapporten', en: 'Prepare the annual report' },
})
