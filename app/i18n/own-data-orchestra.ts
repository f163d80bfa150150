import { counted, words } from './words.ts'

const roles = {
  leader: { nb: 'seminarleder', en: 'seminar leader' },
  conductor: { nb: 'dirigent', en: 'conductor' },
  coach: { nb: 'instruktør', en: 'coach' },
  kitchen: { nb: 'kjøkken', en: 'kitchen' },
  nightGuard: { nb: 'nattevakt', en: 'night guard' },
  helper: { nb: 'hjelper', en: 'helper' },
}
type RoleName = keyof typeof roles

/** What «Mine data» says of tasks at the youth orchestra, stepping in and memberships. */
export const ownDataOrchestra = words({
  tasks: { nb: 'Oppgaver i Ungdomssymfonikerne', en: 'Tasks at the youth orchestra' },
  tasksWhy: {
    nb: 'For å planlegge seminarene og vise hvem som ledet kurs vi får tilskudd til.',
    en: 'To plan the seminars, and to show who led the courses that we get grants for.',
  },
  tasksLong: {
    nb: 'Fem år etter årets slutt. At du har vist politiattest, slettes når oppgaven er slutt.',
    en: 'Five years after the end of the year. That you have shown a police certificate is deleted when the task ends.',
  },
  taskLine: {
    nb: (f: { role: string; seminar: string; days: string }) =>
      `${f.seminar}: ${roles[f.role as RoleName]?.nb ?? f.role}${f.days && `, ${f.days}`}`,
    en: (f: { role: string; seminar: string; days: string }) =>
      `${f.seminar}: ${roles[f.role as RoleName]?.en ?? f.role}${f.days && `, ${f.days}`}`,
  },
  panelLine: {
    nb: (f: { round: string }) => `I panelet: ${f.round}`,
    en: (f: { round: string }) => `In the panel: ${f.round}`,
  },
  clearanceLine: {
    nb: (f: { role: string; date: string }) =>
      `Politiattest vist som ${roles[f.role as RoleName]?.nb ?? f.role} ${f.date}`,
    en: (f: { role: string; date: string }) =>
      `Police certificate shown as ${roles[f.role as RoleName]?.en ?? f.role} on ${f.date}`,
  },
  standIn: { nb: 'Vikar i Ungdomssymfonikerne', en: 'Stand-in at the youth orchestra' },
  standInWhy: {
    nb: 'For å kunne spørre deg når orkesteret mangler noen. Sekretariatet har skrevet inn navnet og adressen din.',
    en: 'To be able to ask you when the orchestra is short of somebody. The secretariat has entered your name and address.',
  },
  standInLong: {
    nb: 'To år etter siste dag du ble spurt om, eller ett år etter at du ble tatt av listen. Adressen og telefonen går med en gang.',
    en: 'Two years after the last day you were asked for, or one year after you were taken off the list. The address and the telephone go at once.',
  },
  standInIs: {
    nb: (f: { name: string; phone: string; instruments: string; remark: string }) =>
      [f.name, f.phone, f.instruments, f.remark].filter(Boolean).join(' · '),
    en: (f: { name: string; phone: string; instruments: string; remark: string }) =>
      [f.name, f.phone, f.instruments, f.remark].filter(Boolean).join(' · '),
  },
  askedLine: {
    nb: (f: { seminar: string; days: string; accepted: boolean | null }) =>
      `${f.seminar}, ${f.days}: ${f.accepted === null ? 'ikke svart' : f.accepted ? 'ja' : 'nei'}`,
    en: (f: { seminar: string; days: string; accepted: boolean | null }) =>
      `${f.seminar}, ${f.days}: ${f.accepted === null ? 'no answer' : f.accepted ? 'yes' : 'no'}`,
  },
  memberships: { nb: 'Venneforeningen', en: 'The friends’ association' },
  membershipsWhy: {
    nb: 'Foreningen har sitt eget register, til regnskapet og for å søke om støtte. Styret der har ansvaret for det.',
    en: 'The association has a register of its own, for its accounts and to apply for grants. Its board answers for it.',
  },
  membershipsLong: {
    nb: 'Fem år etter året du meldte deg ut.',
    en: 'Five years after the year in which you left.',
  },
  membershipLine: {
    nb: (f: { name: string; from: string; until: string; fees: number }) =>
      `${f.name}, medlem fra ${f.from}${f.until && ` til ${f.until}`}, ${counted('nb', f.fees, 'betalt kontingent', 'betalte kontingenter')}`,
    en: (f: { name: string; from: string; until: string; fees: number }) =>
      `${f.name}, member from ${f.from}${f.until && ` to ${f.until}`}, ${counted('en', f.fees, 'fee paid', 'fees paid')}`,
  },
})
