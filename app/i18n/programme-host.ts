import { counted, words } from './words.ts'

/** Seminar and opening as those who host the exhibition meet them. */
export const programmeHost = words({
  nav: { nb: 'Seminar og åpning', en: 'Seminar and opening' },
  titleOf: {
    nb: (f: { year: number }) => `Seminar og åpning ${f.year}`,
    en: (f: { year: number }) => `Seminar and opening ${f.year}`,
  },
  lede: {
    nb: 'Det som skjer rundt utstillingen: programmet, hvem som er invitert, hvor mange som kommer, og hvor mange som kom.',
    en: 'What happens around the exhibition: the programme, who is invited, how many are coming, and how many came.',
  },
  nothing: { nb: 'Ingenting er publisert for dette året ennå', en: 'Nothing is published for this year yet' },
  nothingHelp: {
    nb: 'Sekretariatet legger inn seminaret og åpningen og publiserer dem.',
    en: 'The secretariat enters the seminar and the opening and publishes them.',
  },
  noItems: { nb: 'Programmet er ikke skrevet ennå.', en: 'The programme is not written yet.' },
  group: { nb: 'Gruppe', en: 'Group' },
  groupsOf: {
    nb: (f: { title: string }) => `Grupper som er invitert til ${f.title}`,
    en: (f: { title: string }) => `Groups invited to ${f.title}`,
  },
  people: { nb: 'Personer', en: 'People' },
  waits: { nb: 'ikke invitert ennå', en: 'not invited yet' },
  signedUp: {
    nb: (f: { taken: number; capacity: number | null }) =>
      f.capacity === null ? 'påmeldt' : `påmeldt av ${f.capacity} plasser`,
    en: (f: { taken: number; capacity: number | null }) =>
      f.capacity === null ? 'signed up' : `signed up, of ${f.capacity} seats`,
  },
  waiting: {
    nb: (f: { waiting: number }) => `${f.waiting} på venteliste`,
    en: (f: { waiting: number }) => `${f.waiting} waiting`,
  },
  noSignUp: { nb: 'åpent for alle, uten påmelding', en: 'open to all, no sign-up' },
  came: { nb: 'kom', en: 'came' },
  attended: { nb: 'Så mange kom i alt', en: 'How many came in all' },
  attendedOf: {
    nb: (f: { title: string }) => `Lagre hvor mange som kom til ${f.title}`,
    en: (f: { title: string }) => `Save how many came to ${f.title}`,
  },
  save: { nb: 'Lagre', en: 'Save' },
  saved: { nb: 'Lagret.', en: 'Saved.' },
  toDoor: { nb: 'Listen ved døra', en: 'The list at the door' },
  see: { nb: 'Se det slik andre ser det', en: 'See it as others do' },
  edit: { nb: 'Endre arrangementet', en: 'Change the event' },
  cancelled: { nb: 'Avlyst', en: 'Cancelled' },
  addressesCount: {
    nb: (f: { people: number }) => counted('nb', f.people, 'person', 'personer'),
    en: (f: { people: number }) => counted('en', f.people, 'person', 'people'),
  },
})
