import { counted, words } from './words.ts'

type Count = { count: number }
interface Move {
  from: string
  to: string
  moved: string
  stands: string
  own: string
}

/** The plan of a hosting, its template, and the tasks of a person. */
export const hostingPlan = words({
  title: { nb: 'Plan', en: 'Plan' },
  noPlan: { nb: 'Det er ikke laget noen plan ennå', en: 'There is no plan yet' },
  noPlanHelp: {
    nb: 'Planen lages av milepælene i malen, med frister som er regnet fra åpningen. Den lages av seg selv når vertskapet kommer til avtalen.',
    en: 'The plan is made from the milestones of the template, with deadlines counted from the opening. It is made by itself when the hosting comes to the agreement.',
  },
  make: { nb: 'Lag planen nå', en: 'Make the plan now' },
  takeNew: {
    nb: (f: Count) => `Hent ${counted('nb', f.count, 'ny milepæl', 'nye milepæler')} fra malen`,
    en: (f: Count) => `Take ${counted('en', f.count, 'new milestone', 'new milestones')} from the template`,
  },
  opensOn: {
    nb: (f: { day: string }) => `Åpningen er ${f.day}.`,
    en: (f: { day: string }) => `The opening is on ${f.day}.`,
  },
  openedOn: {
    nb: (f: { day: string }) => `Åpningen var ${f.day}.`,
    en: (f: { day: string }) => `The opening was on ${f.day}.`,
  },
  opensIn: {
    nb: (f: Count) => `Det er ${counted('nb', f.count, 'dag', 'dager')} igjen.`,
    en: (f: Count) => (f.count === 1 ? 'One day is left.' : `${counted('en', f.count, 'day', 'days')} are left.`),
  },
  opensToday: { nb: 'Det er i dag.', en: 'That is today.' },
  noOpening: {
    nb: 'Åpningsdagen er ikke satt, og derfor har milepælene ingen datoer ennå.',
    en: 'The day of the opening is not set, so the milestones have no dates yet.',
  },
  setOpening: { nb: 'Sett åpningsdagen under Status', en: 'Set the opening under Status' },
  sum: {
    nb: (f: { done: number; of: number }) => `${f.done} av ${f.of} gjort`,
    en: (f: { done: number; of: number }) => `${f.done} of ${f.of} done`,
  },
  milestonesSum: {
    nb: (f: { done: number; of: number }) => `${f.done} av ${counted('nb', f.of, 'milepæl', 'milepæler')} nådd`,
    en: (f: { done: number; of: number }) => `${f.done} of ${counted('en', f.of, 'milestone', 'milestones')} reached`,
  },
  tasksSum: {
    nb: (f: { done: number; of: number }) => `${f.done} av ${counted('nb', f.of, 'oppgave', 'oppgaver')} gjort`,
    en: (f: { done: number; of: number }) => `${f.done} of ${counted('en', f.of, 'task', 'tasks')} done`,
  },
  overdueSum: {
    nb: (f: Count) => `${f.count} over fristen`,
    en: (f: Count) => `${f.count} overdue`,
  },
  nextUp: { nb: 'Det neste', en: 'What comes next' },
  demoDay: {
    nb: (f: { day: string }) => `Demonstrasjon: planen vises slik den sto ${f.day}.`,
    en: (f: { day: string }) => `Demonstration: the plan is shown as it stood on ${f.day}.`,
  },
  moreNext: {
    nb: (f: Count) => `${f.count} til står under milepælene.`,
    en: (f: Count) => (f.count === 1 ? '1 more is listed below.' : `${f.count} more are listed below.`),
  },
  allDone: { nb: 'Alt i planen er gjort.', en: 'Everything in the plan is done.' },
  nothingNow: { nb: 'Ingenting har frist nå.', en: 'Nothing is due now.' },
  milestones: { nb: 'Milepæler', en: 'Milestones' },
  loose: { nb: 'Andre oppgaver', en: 'Other tasks' },

  monthsBefore: {
    nb: (f: Count) =>
      f.count === 0 ? 'På åpningsdagen' : `${counted('nb', f.count, 'måned', 'måneder')} før åpningen`,
    en: (f: Count) =>
      f.count === 0 ? 'On the day of the opening' : `${counted('en', f.count, 'month', 'months')} before the opening`,
  },
  monthsAfter: {
    nb: (f: Count) => `${counted('nb', f.count, 'måned', 'måneder')} etter åpningen`,
    en: (f: Count) => `${counted('en', f.count, 'month', 'months')} after the opening`,
  },
  due: { nb: (f: { day: string }) => `Frist ${f.day}`, en: (f: { day: string }) => `Due ${f.day}` },
  wasDue: { nb: (f: { day: string }) => `Fristen var ${f.day}`, en: (f: { day: string }) => `Was due ${f.day}` },
  ownDay: { nb: 'egen dato', en: 'own date' },
  office: { nb: 'Sekretariatet', en: 'The secretariat' },
  host: { nb: 'Kommunen', en: 'The municipality' },
  shownBy: { nb: (f: { what: string }) => `Vises ved: ${f.what}`, en: (f: { what: string }) => `Shown by: ${f.what}` },

  stateDone: { nb: 'Gjort', en: 'Done' },
  stateReached: { nb: 'Nådd', en: 'Reached' },
  stateDropped: { nb: 'Droppet', en: 'Dropped' },
  stateBefore: { nb: 'Passert da planen ble laget', en: 'Past when the plan was made' },
  stateOverdue: { nb: 'Over fristen', en: 'Overdue' },
  stateNear: { nb: 'Frist snart', en: 'Due soon' },
  stateLater: { nb: 'Senere', en: 'Later' },
  stateUndated: { nb: 'Uten frist', en: 'No deadline' },

  reachedOn: {
    nb: (f: { day: string; by: string }) => `Nådd ${f.day}${f.by ? `, ført av ${f.by}` : ''}`,
    en: (f: { day: string; by: string }) => `Reached on ${f.day}${f.by ? `, recorded by ${f.by}` : ''}`,
  },
  doneOn: {
    nb: (f: { day: string; by: string }) => `Gjort ${f.day}${f.by ? ` av ${f.by}` : ''}`,
    en: (f: { day: string; by: string }) => `Done on ${f.day}${f.by ? ` by ${f.by}` : ''}`,
  },
  droppedOn: {
    nb: (f: { day: string; by: string }) => `Droppet ${f.day}${f.by ? ` av ${f.by}` : ''}`,
    en: (f: { day: string; by: string }) => `Dropped on ${f.day}${f.by ? ` by ${f.by}` : ''}`,
  },
  responsible: { nb: 'Ansvarlig', en: 'Responsible' },
  nobody: { nb: 'Ingen ansvarlig ennå', en: 'Nobody yet' },
  fromMeeting: { nb: 'fra et møte', en: 'from a meeting' },

  done: { nb: 'Gjort', en: 'Done' },
  markDone: {
    nb: (f: { what: string }) => `Merk «${f.what}» som gjort`,
    en: (f: { what: string }) => `Mark “${f.what}” as done`,
  },
  markOpen: {
    nb: (f: { what: string }) => `Åpne «${f.what}» igjen`,
    en: (f: { what: string }) => `Open “${f.what}” again`,
  },
  reopen: { nb: 'Åpne igjen', en: 'Open again' },
  drop: { nb: 'Dropp oppgaven', en: 'Drop the task' },
  change: { nb: 'Endre', en: 'Change' },
  changeWhat: { nb: (f: { what: string }) => `Endre «${f.what}»`, en: (f: { what: string }) => `Change “${f.what}”` },
  close: { nb: 'Lukk', en: 'Close' },
  addTask: { nb: 'Legg til en oppgave', en: 'Add a task' },
  addTaskTo: {
    nb: (f: { what: string }) => `Legg til en oppgave under «${f.what}»`,
    en: (f: { what: string }) => `Add a task under “${f.what}”`,
  },
  saveTask: { nb: 'Lagre oppgaven', en: 'Save the task' },
  taskTitle: { nb: 'Hva skal gjøres', en: 'What is to be done' },
  taskText: { nb: 'Merknad', en: 'Remark' },
  side: { nb: 'Hvem det gjelder', en: 'Whom it concerns' },
  underMilestone: { nb: 'Under milepælen', en: 'Under the milestone' },
  noMilestone: { nb: 'Ingen', en: 'None' },
  ownDue: { nb: 'Egen frist', en: 'Own deadline' },
  ownDueHelp: { nb: 'Uten egen frist gjelder milepælens.', en: 'Without one, the milestone’s holds.' },

  reach: { nb: 'Merk milepælen som nådd', en: 'Mark the milestone as reached' },
  reachWhat: {
    nb: (f: { what: string }) => `Nådd eller ny dato: «${f.what}»`,
    en: (f: { what: string }) => `Reached, or another date: “${f.what}”`,
  },
  reachOrDate: { nb: 'Nådd eller ny dato', en: 'Reached, or another date' },
  reachedDay: { nb: 'Nådd', en: 'Reached on' },
  evidenceNote: { nb: 'Hva viser det?', en: 'What shows it?' },
  evidenceHelp: {
    nb: (f: { what: string }) => `For eksempel: ${f.what}`,
    en: (f: { what: string }) => `For example: ${f.what}`,
  },
  tasksLeft: {
    nb: (f: Count) => `${counted('nb', f.count, 'oppgave', 'oppgaver')} står igjen her.`,
    en: (f: Count) => `${counted('en', f.count, 'task is', 'tasks are')} left here.`,
  },
  setDay: { nb: 'Sett datoen', en: 'Set the date' },
  day: { nb: 'Frist', en: 'Deadline' },
  dayHelp: {
    nb: 'En dato du setter selv, står når åpningen flyttes. Uten dato regnes fristen fra åpningen.',
    en: 'A date that you set yourself stays when the opening moves. Without one the deadline is counted from the opening.',
  },
  useClear: {
    nb: (f: { day: string }) => `Flytt fristen til ${f.day}`,
    en: (f: { day: string }) => `Move the deadline to ${f.day}`,
  },

  openingMoved: {
    nb: (f: Move) => `Åpningen er flyttet fra ${f.from} til ${f.to}: ${f.moved}, ${f.stands}, ${f.own}.`,
    en: (f: Move) => `The opening has moved from ${f.from} to ${f.to}: ${f.moved}, ${f.stands}, ${f.own}.`,
  },
  openingSet: {
    nb: (f: Move) => `Åpningen er satt til ${f.to}: ${f.moved}, ${f.stands}, ${f.own}.`,
    en: (f: Move) => `The opening is set to ${f.to}: ${f.moved}, ${f.stands}, ${f.own}.`,
  },
  openingGone: {
    nb: (f: Move) => `Åpningen var ${f.from} og er ikke lenger satt: ${f.moved}, ${f.stands}, ${f.own}.`,
    en: (f: Move) => `The opening was on ${f.from} and is no longer set: ${f.moved}, ${f.stands}, ${f.own}.`,
  },
  moved: {
    nb: (f: Count) =>
      f.count === 1 ? '1 frist er flyttet' : `${counted('nb', f.count, 'frist', 'frister')} er flyttet`,
    en: (f: Count) => `${counted('en', f.count, 'deadline has', 'deadlines have')} moved`,
  },
  dated: {
    nb: (f: Count) => `${counted('nb', f.count, 'frist har', 'frister har')} fått dato`,
    en: (f: Count) => `${counted('en', f.count, 'deadline has', 'deadlines have')} got a date`,
  },
  undated: {
    nb: (f: Count) => `${counted('nb', f.count, 'frist står', 'frister står')} uten dato`,
    en: (f: Count) => `${counted('en', f.count, 'deadline has', 'deadlines have')} no date`,
  },
  stands: { nb: (f: Count) => `${f.count} er gjort og står`, en: (f: Count) => `${f.count} done and unchanged` },
  own: { nb: (f: Count) => `${f.count} har egen dato`, en: (f: Count) => `${f.count} with a date of their own` },
  settle: {
    nb: (f: Count) => (f.count === 1 ? 'Si fra til den det gjelder' : `Si fra til de ${f.count} det gjelder`),
    en: (f: Count) => (f.count === 1 ? 'Tell the one whom it concerns' : `Tell the ${f.count} whom it concerns`),
  },
  settleAlone: { nb: 'Greit, ta bort meldingen', en: 'Fine, remove the message' },
  settled: {
    nb: (f: Count) => (f.count === 0 ? 'Meldingen er tatt bort.' : `Sagt fra til ${f.count}.`),
    en: (f: Count) => (f.count === 0 ? 'The message is removed.' : `${f.count} told.`),
  },
  seePlan: { nb: 'Se planen', en: 'See the plan' },
  movedAgain: {
    nb: 'Åpningen er flyttet en gang til etter at du åpnet siden. Les meldingen på nytt.',
    en: 'The opening has moved once more since you opened the page. Read the message again.',
  },

  passed: {
    nb: (f: Count) =>
      `${counted('nb', f.count, 'frist', 'frister')} var passert da planen ble laget, og er ikke regnet som forsinket.`,
    en: (f: Count) =>
      `${counted('en', f.count, 'deadline was', 'deadlines were')} past when the plan was made, and not counted as late.`,
  },
  closePassed: {
    nb: (f: Count) => (f.count === 1 ? 'Merk den som gjort' : `Merk alle ${f.count} som gjort`),
    en: (f: Count) => (f.count === 1 ? 'Mark it as done' : `Mark all ${f.count} as done`),
  },

  fallenAway: {
    nb: 'Vertskapet har falt bort, og planen kan ikke endres.',
    en: 'The hosting has fallen away, and the plan cannot be changed.',
  },
  taskClosed: {
    nb: 'Oppgaven er lukket. Åpne den igjen for å endre den.',
    en: 'The task is closed. Open it again to change it.',
  },
  isReached: { nb: 'Milepælen er nådd, og fristen står.', en: 'The milestone is reached, and its deadline stays.' },
  inFuture: { nb: 'Datoen har ikke vært ennå.', en: 'That date has not come yet.' },
  tooEarly: { nb: 'Datoen er for langt tilbake.', en: 'That date is too long ago.' },
  farFromOpening: { nb: 'Datoen ligger flere år fra åpningen.', en: 'That date is years away from the opening.' },
  notInvolved: {
    nb: 'Velg en koordinator, noen i prosjektgruppen eller noen i sekretariatet.',
    en: 'Choose a coordinator, someone of the project group or someone of the secretariat.',
  },
})
