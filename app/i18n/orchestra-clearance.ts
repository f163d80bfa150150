import { words } from './words.ts'

const tasks = {
  leader: { nb: 'seminarleder', en: 'seminar leader' },
  conductor: { nb: 'dirigent', en: 'conductor' },
  coach: { nb: 'instruktør', en: 'coach' },
  kitchen: { nb: 'kjøkken', en: 'kitchen' },
  nightGuard: { nb: 'nattevakt', en: 'night guard' },
  helper: { nb: 'medhjelper', en: 'helper' },
}
type Task = keyof typeof tasks

/** Police certificates: who has shown one, for what, when and to whom. */
export const orchestraClearance = words({
  title: { nb: 'Politiattester', en: 'Police certificates' },
  lede: {
    nb: 'Voksne som har ansvar for barn på seminarene, viser barneomsorgsattest. Her står bare hvem som har vist den, for hvilken oppgave, når og til hvem. Attesten leveres tilbake på stedet.',
    en: 'Adults with responsibility for children at the seminars show a police certificate. This says only who has shown it, for which task, when and to whom. The certificate is handed back on the spot.',
  },
  rule: {
    nb: 'Det som står her, gjelder så lenge oppgaven varer, og slettes når den er slutt. Får noen en ny oppgave, må attesten vises på nytt.',
    en: 'What stands here holds as long as the task lasts and is erased when it ends. Somebody with a new task shows a certificate anew.',
  },
  task: { nb: (f: { task: Task }) => tasks[f.task].nb, en: (f: { task: Task }) => tasks[f.task].en },
  missing: { nb: 'Mangler attest', en: 'Certificate missing' },
  missingHelp: {
    nb: 'Voksne på kommende seminarer som ikke har vist attest for oppgaven sin.',
    en: 'Adults at coming seminars who have shown no certificate for their task.',
  },
  nobodyMissing: { nb: 'Alle på kommende seminarer har vist attest', en: 'Everybody at coming seminars has shown one' },
  noted: { nb: 'Har vist attest', en: 'Has shown a certificate' },
  nothing: { nb: 'Ingen attester er ført opp', en: 'No certificates are noted' },
  name: { nb: 'Navn', en: 'Name' },
  taskLabel: { nb: 'Oppgave', en: 'Task' },
  seminar: { nb: 'Seminar', en: 'Seminar' },
  shownOn: { nb: 'Vist', en: 'Shown' },
  shownTo: { nb: 'Vist til', en: 'Shown to' },
  note: { nb: 'Før opp en attest', en: 'Note a certificate' },
  noteHelp: {
    nb: 'Du fører opp at attesten ble vist til deg. Skriv ingenting om hva som sto i den, og ta ingen kopi.',
    en: 'You note that the certificate was shown to you. Write nothing of what it said, and take no copy.',
  },
  email: { nb: 'E-post', en: 'E-mail' },
  emailHelp: { nb: 'Adressen til den som viste attesten.', en: 'The address of the person who showed it.' },
  save: { nb: 'Før opp', en: 'Note' },
  erase: { nb: 'Slett', en: 'Erase' },
  eraseOf: {
    nb: (f: { name: string; task: string }) => `Slett oppføringen for ${f.name} som ${f.task}`,
    en: (f: { name: string; task: string }) => `Erase the note of ${f.name} as ${f.task}`,
  },
  saved: { nb: 'Attesten er ført opp.', en: 'The certificate is noted.' },
  erased: { nb: 'Oppføringen er slettet.', en: 'The note is erased.' },
  notYet: { nb: 'Dagen har ikke vært ennå.', en: 'That day has not come yet.' },
  nobody: {
    nb: 'Ingen vi kjenner, har denne adressen. Gi personen en oppgave på et seminar først.',
    en: 'Nobody we know has this address. Give the person a task at a seminar first.',
  },
})
