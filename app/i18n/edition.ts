import { words } from './words.ts'

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

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export const edition = words({
  // What the rules answer.
  yearOutside: {
    nb: (f: { first: number; last: number }) => `Skriv et årstall fra ${f.first} til ${f.last}.`,
    en: (f: { first: number; last: number }) => `Write a year from ${f.first} to ${f.last}.`,
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
    nb: (f: { most: number }) => `Antall verk må være fra 1 til ${f.most}, og det laveste tallet først.`,
    en: (f: { most: number }) => `The number of works must be from 1 to ${f.most}, the lower number first.`,
  },
  notADay: { nb: 'Skriv en dato.', en: 'Write a date.' },
  dayOutsideYear: {
    nb: (f: { year: number }) => `Dagen må være i ${f.year}.`,
    en: (f: { year: number }) => `The day must be in ${f.year}.`,
  },
  studioDayOutsidePeriod: {
    nb: 'Atelierene kan bare være åpne i perioden for kunstrunden.',
    en: 'Studios can be open only within the period of the art round.',
  },
  dayTwice: { nb: 'Denne dagen står to ganger.', en: 'This day stands twice.' },
  dayHours: { nb: 'Det må stenge etter at det åpner.', en: 'Closing time must be after opening time.' },
  phase: {
    nb: (f: { phase: keyof typeof phases }) => phases[f.phase].nb,
    en: (f: { phase: keyof typeof phases }) => phases[f.phase].en,
  },
})
