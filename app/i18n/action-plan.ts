import { counted, words } from './words.ts'

type Status = 'planned' | 'underway' | 'done' | 'delayed' | 'notDone'

const statuses: Record<Status, { nb: string; en: string }> = {
  planned: { nb: 'Planlagt', en: 'Planned' },
  underway: { nb: 'I gang', en: 'Under way' },
  done: { nb: 'Gjort', en: 'Done' },
  delayed: { nb: 'Forsinket', en: 'Delayed' },
  notDone: { nb: 'Ikke gjort', en: 'Not done' },
}

const quarters = (text: string, locale: 'nb' | 'en'): string => {
  if (text === '') return locale === 'nb' ? 'ikke sagt' : 'not said'
  if (text === 'ongoing') return locale === 'nb' ? 'hele året' : 'all year'
  const numbers = text.replaceAll('Q', '').split('+')
  const list = new Intl.ListFormat(locale === 'nb' ? 'nb' : 'en-GB', { type: 'conjunction' })
  if (locale === 'nb') return `${list.format(numbers.map((number) => `${number}.`))} kvartal`
  return list.format(numbers.map((number) => `Q${number}`))
}
const quarter = (number: number, locale: 'nb' | 'en'): string =>
  number === 0 ? (locale === 'nb' ? 'Hele året' : 'Whole year') : locale === 'nb' ? `${number}. kvartal` : `Q${number}`

/** The year's action plan. */
export const actionPlan = words({
  name: { nb: 'Handlingsplan', en: 'Action plan' },
  titleOf: {
    nb: (f: { year: number }) => `Handlingsplan ${f.year}`,
    en: (f: { year: number }) => `Action plan ${f.year}`,
  },
  years: { nb: 'Andre år', en: 'Other years' },
  statusIs: {
    nb: (f: { status: Status }) => statuses[f.status].nb,
    en: (f: { status: Status }) => statuses[f.status].en,
  },
  unsaid: { nb: 'Ikke sagt', en: 'Not said' },
  quartersAre: {
    nb: (f: { quarters: string }) => quarters(f.quarters, 'nb'),
    en: (f: { quarters: string }) => quarters(f.quarters, 'en'),
  },
  quarterIs: {
    nb: (f: { quarter: number }) => quarter(f.quarter, 'nb'),
    en: (f: { quarter: number }) => quarter(f.quarter, 'en'),
  },
  countOf: {
    nb: (f: { activities: number; done: number }) =>
      `${f.done} av ${counted('nb', f.activities, 'aktivitet', 'aktiviteter')} er gjort.`,
    en: (f: { activities: number; done: number }) =>
      `${f.done} of ${counted('en', f.activities, 'activity is', 'activities are')} done.`,
  },
  countDelayed: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'er forsinket', 'er forsinket')}.`,
    en: (f: { count: number }) => `${counted('en', f.count, 'is delayed', 'are delayed')}.`,
  },
  countNotDone: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'er ikke gjort', 'er ikke gjort')}.`,
    en: (f: { count: number }) => `${counted('en', f.count, 'is not done', 'are not done')}.`,
  },
  none: { nb: 'Ingen handlingsplan for dette året ennå', en: 'No action plan for this year yet' },
  noneHelp: {
    nb: 'Begynn med fjorårets plan, les inn en fil, eller skriv det første tiltaket.',
    en: 'Start from last year’s plan, read in a file, or write the first measure.',
  },
  measure: { nb: 'Tiltak', en: 'Measure' },
  activity: { nb: 'Aktivitet', en: 'Activity' },
  owner: { nb: 'Ansvarlig', en: 'Responsible' },
  ownerPerson: { nb: 'Ansvarlig person', en: 'Person responsible' },
  ownerNobody: { nb: 'ingen valgt', en: 'nobody chosen' },
  ownerPersonHelp: {
    nb: 'Aktiviteten står da blant personens egne oppgaver til den er gjort.',
    en: 'The activity then stands among the person’s own tasks until it is done.',
  },
  ownerGroup: { nb: 'Ansvarlig gruppe eller andre', en: 'Group responsible, or others' },
  ownerHelp: { nb: 'For eksempel faggruppen.', en: 'For example the working group.' },
  mine: { nb: 'I handlingsplanen', en: 'In the action plan' },
  mineCount: {
    nb: (f: { count: number; delayed: number }) =>
      `Du er ansvarlig for ${counted('nb', f.count, 'aktivitet', 'aktiviteter')}${f.delayed > 0 ? `, ${f.delayed} av dem forsinket` : ''}.`,
    en: (f: { count: number; delayed: number }) =>
      `You are responsible for ${counted('en', f.count, 'activity', 'activities')}${f.delayed > 0 ? `, ${f.delayed} of them delayed` : ''}.`,
  },
  mineHelp: {
    nb: 'Du står som ansvarlig for dette. Si fra til sekretariatet hvordan det går.',
    en: 'You are responsible for this. Tell the secretariat how it goes.',
  },
  when: { nb: 'Når', en: 'When' },
  whenHelp: {
    nb: 'Q1 til Q4, flere med pluss (Q2+Q3), eller ongoing for hele året. Kan stå tom.',
    en: 'Q1 to Q4, several with plus (Q2+Q3), or ongoing for all year. May be empty.',
  },
  notQuarters: {
    nb: 'Skriv Q1, Q2, Q3 eller Q4, flere med pluss imellom, eller ongoing.',
    en: 'Enter Q1, Q2, Q3 or Q4, several with plus between, or ongoing.',
  },
  status: { nb: 'Status', en: 'Status' },
  statusNow: { nb: 'Status nå', en: 'Status now' },
  byQuarter: { nb: 'Kvartal for kvartal', en: 'Quarter by quarter' },
  leftBefore: { nb: 'Ikke gjort i fjor', en: 'Not done last year' },
  doneBefore: { nb: 'gjort i fjor', en: 'done last year' },
  demo: { nb: 'Demo', en: 'Demo' },
  planOf: {
    nb: (f: { measure: string }) => `Aktiviteter under ${f.measure}`,
    en: (f: { measure: string }) => `Activities of ${f.measure}`,
  },
  noActivities: { nb: 'Ingen aktiviteter under dette tiltaket ennå', en: 'No activities of this measure yet' },
  addMeasure: { nb: 'Legg til et tiltak', en: 'Add a measure' },
  saveMeasure: { nb: 'Legg til tiltaket', en: 'Add the measure' },
  rename: { nb: 'Endre navnet', en: 'Rename' },
  renameOf: {
    nb: (f: { title: string }) => `Rett tiltaket ${f.title}`,
    en: (f: { title: string }) => `Edit ${f.title}`,
  },
  editMeasure: { nb: 'Rett tiltaket', en: 'Edit the measure' },
  removeMeasure: { nb: 'Ta bort tiltaket', en: 'Remove the measure' },
  addActivity: { nb: 'Legg til en aktivitet', en: 'Add an activity' },
  saveActivity: { nb: 'Legg til aktiviteten', en: 'Add the activity' },
  editActivity: { nb: 'Rett aktiviteten', en: 'Edit the activity' },
  removeActivity: { nb: 'Ta bort aktiviteten', en: 'Remove the activity' },
  move: { nb: 'Flytt', en: 'Move' },
  close: { nb: 'Lukk aktiviteten', en: 'Close the activity' },
  up: { nb: 'Opp', en: 'Up' },
  down: { nb: 'Ned', en: 'Down' },
  upOf: { nb: (f: { title: string }) => `Flytt ${f.title} opp`, en: (f: { title: string }) => `Move ${f.title} up` },
  downOf: {
    nb: (f: { title: string }) => `Flytt ${f.title} ned`,
    en: (f: { title: string }) => `Move ${f.title} down`,
  },
  sayStatus: { nb: 'Si hvordan det går', en: 'Say how it goes' },
  saveStatus: { nb: 'Før statusen', en: 'Enter the status' },
  quarter: { nb: 'Kvartal', en: 'Quarter' },
  note: { nb: 'Merknad', en: 'Note' },
  history: { nb: 'Det som er sagt', en: 'What was said' },
  noHistory: { nb: 'Ingen har sagt noe om denne aktiviteten ennå.', en: 'Nothing has been said of this activity yet.' },
  saidBy: {
    nb: (f: { by: string | null; when: string }) => `${f.by ?? 'Lest inn fra fil'}, ${f.when}`,
    en: (f: { by: string | null; when: string }) => `${f.by ?? 'Read from a file'}, ${f.when}`,
  },
  optional: { nb: 'kan stå tom', en: 'optional' },
  save: { nb: 'Lagre', en: 'Save' },
  saved: { nb: 'Lagret.', en: 'Saved.' },
  follow: {
    nb: (f: { year: number }) => `Begynn med planen fra ${f.year}`,
    en: (f: { year: number }) => `Start from the plan of ${f.year}`,
  },
  followHelp: {
    nb: 'Tiltak og aktiviteter følger med, uten status. Det som ikke ble gjort, blir merket. Årstall i navnet på det som er gjort, flyttes ett år fram. Det som står i årets plan fra før, blir stående.',
    en: 'Measures and activities come along, without status. What was not done is marked. Years in the names of what is done move on by one. What is in this year’s plan stays.',
  },
  followed: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'aktivitet', 'aktiviteter')} fulgte med fra i fjor.`,
    en: (f: { count: number }) => `${counted('en', f.count, 'activity', 'activities')} came from last year.`,
  },
  paste: { nb: 'Les inn en plan', en: 'Read in a plan' },
  pasteRows: { nb: 'Linjer', en: 'Lines' },
  pasteHelp: {
    nb: 'Første linje er kolonnene: measure,activity,status,quarters. status er planned, under way, done, delayed eller not done. Den samme listen to ganger endrer ingenting.',
    en: 'The first line has the columns: measure,activity,status,quarters. status is planned, under way, done, delayed or not done. The same list twice changes nothing.',
  },
  take: { nb: 'Les inn linjene', en: 'Read in the lines' },
  taken: {
    nb: (f: { added: number; changed: number }) =>
      `${counted('nb', f.added, 'aktivitet', 'aktiviteter')} lagt til, ${f.changed} endret.`,
    en: (f: { added: number; changed: number }) =>
      `${counted('en', f.added, 'activity', 'activities')} added, ${f.changed} changed.`,
  },
  asCsv: { nb: 'CSV', en: 'CSV' },
  asXlsx: { nb: 'Excel', en: 'Excel' },
  asPdf: { nb: 'PDF', en: 'PDF' },
  subtitle: { nb: 'Tiltak og aktiviteter i kulturarbeidet', en: 'Measures and activities of the culture work' },
  footer: { nb: 'Vestregionen', en: 'Vestregionen' },
  reportNote: {
    nb: 'Status er det siste som er sagt om aktiviteten da rapporten ble laget.',
    en: 'The status is what was last said of the activity when the report was made.',
  },

  // Refusals
  measureKnown: {
    nb: 'Planen har et tiltak med dette navnet fra før.',
    en: 'The plan has a measure of this name already.',
  },
  activityKnown: {
    nb: 'Tiltaket har en aktivitet med dette navnet fra før.',
    en: 'The measure has an activity of this name already.',
  },
  notAnOwner: {
    nb: 'Velg en i sekretariatet, en vertskoordinator eller en kontaktperson i en kommune.',
    en: 'Choose someone of the secretariat, a host coordinator or a municipality’s contact.',
  },
  hasActivities: {
    nb: 'Tiltaket har aktiviteter. Flytt dem eller ta dem bort først.',
    en: 'The measure has activities. Move or remove them first.',
  },
  hasStatuses: {
    nb: 'Det er sagt noe om denne aktiviteten, så den blir stående. Før heller at den ikke ble gjort.',
    en: 'Something has been said of this activity, so it stays. Say instead that it was not done.',
  },
  notBegun: {
    nb: (f: { quarter: number; year: number }) =>
      `${quarter(f.quarter, 'nb')} ${f.year} har ikke begynt. Det kan bare være planlagt.`,
    en: (f: { quarter: number; year: number }) =>
      `${quarter(f.quarter, 'en')} ${f.year} has not begun. It can only be planned.`,
  },
  full: { nb: 'Det er ikke plass til flere i denne planen.', en: 'There is no room for more in this plan.' },
  nothingToFollow: {
    nb: (f: { year: number }) => `Alt fra planen for ${f.year} er her fra før.`,
    en: (f: { year: number }) => `All of the plan of ${f.year} is here already.`,
  },
  tooManyRows: {
    nb: (f: { most: number }) => `En plan kan ha ${f.most} aktiviteter.`,
    en: (f: { most: number }) => `A plan can have ${f.most} activities.`,
  },
  twice: {
    nb: (f: { activity: string }) => `«${f.activity}» står to ganger under samme tiltak. Ingenting er lest inn.`,
    en: (f: { activity: string }) => `“${f.activity}” is listed twice under one measure. Nothing was read in.`,
  },
  wrongRows: {
    nb: (f: { what: string }) => `Ingenting er lest inn. ${f.what}`,
    en: (f: { what: string }) => `Nothing was read in. ${f.what}`,
  },
})
