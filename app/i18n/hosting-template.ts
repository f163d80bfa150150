import { counted, words } from './words.ts'

/** The template of milestones that the secretariat edits, and the page of a person's own tasks. */
export const hostingTemplate = words({
  title: { nb: 'Malen for milepæler', en: 'The template of milestones' },
  lede: {
    nb: 'Hvert nytt vertskap får disse milepælene, med frister regnet fra åpningen. Planer som alt er laget, endres ikke.',
    en: 'Every new hosting gets these milestones, with deadlines counted from the opening. Plans already made do not change.',
  },
  notAdopted: { nb: 'Standardmalen er ikke tatt i bruk ennå', en: 'The standard template is not in use yet' },
  notAdoptedHelp: {
    nb: (f: { count: number }) =>
      `Den har ${counted('nb', f.count, 'milepæl', 'milepæler')}, fra tre år før åpningen til tre måneder etter. Ta den i bruk, og gjør den til deres egen.`,
    en: (f: { count: number }) =>
      `It has ${counted('en', f.count, 'milestone', 'milestones')}, from three years before the opening to three months after. Take it into use, and make it your own.`,
  },
  adopt: { nb: 'Ta i bruk standardmalen', en: 'Use the standard template' },
  tasksCount: {
    nb: (f: { count: number }) => counted('nb', f.count, 'oppgave', 'oppgaver'),
    en: (f: { count: number }) => counted('en', f.count, 'task', 'tasks'),
  },
  add: { nb: 'Legg til en milepæl', en: 'Add a milestone' },
  save: { nb: 'Lagre milepælen', en: 'Save the milestone' },
  saved: { nb: 'Lagret.', en: 'Saved.' },
  months: { nb: 'Måneder', en: 'Months' },
  when: { nb: 'Før eller etter åpningen', en: 'Before or after the opening' },
  before: { nb: 'Før åpningen', en: 'Before the opening' },
  after: { nb: 'Etter åpningen', en: 'After the opening' },
  tooFarBefore: {
    nb: (f: { most: number }) => `En milepæl kan ligge høyst ${f.most} måneder før åpningen.`,
    en: (f: { most: number }) => `A milestone can be at most ${f.most} months before the opening.`,
  },
  tooFarAfter: {
    nb: (f: { most: number }) => `En milepæl kan ligge høyst ${f.most} måneder etter åpningen.`,
    en: (f: { most: number }) => `A milestone can be at most ${f.most} months after the opening.`,
  },
  titleNb: { nb: 'Milepælen på norsk', en: 'The milestone in Norwegian' },
  titleEn: { nb: 'Milepælen på engelsk', en: 'The milestone in English' },
  evidence: { nb: 'Hva viser at den er nådd?', en: 'What shows that it is reached, in Norwegian' },
  evidenceEn: { nb: 'Det samme på engelsk', en: 'The same in English' },
  tasks: { nb: 'Oppgaver', en: 'Tasks' },
  tasksHelp: {
    nb: 'Fjern en oppgave ved å tømme feltet. Nummeret bestemmer rekkefølgen.',
    en: 'Remove a task by emptying its field. The number decides the order.',
  },
  number: { nb: 'Nr.', en: 'No.' },
  taskNb: { nb: 'Oppgave', en: 'Task in Norwegian' },
  taskEn: { nb: 'På engelsk', en: 'In English' },
  taskSide: { nb: 'Gjelder', en: 'Concerns' },
  taskNo: { nb: (f: { number: number }) => `Oppgave ${f.number}`, en: (f: { number: number }) => `Task ${f.number}` },
  up: { nb: 'Flytt opp', en: 'Move up' },
  down: { nb: 'Flytt ned', en: 'Move down' },
  upWhat: { nb: (f: { what: string }) => `Flytt «${f.what}» opp`, en: (f: { what: string }) => `Move “${f.what}” up` },
  downWhat: {
    nb: (f: { what: string }) => `Flytt «${f.what}» ned`,
    en: (f: { what: string }) => `Move “${f.what}” down`,
  },
  retire: { nb: 'Ta ut av malen', en: 'Take out of the template' },
  retireHelp: {
    nb: 'Planer som alt er laget, beholder den.',
    en: 'Plans already made keep it.',
  },
  restore: { nb: 'Sett inn igjen', en: 'Put back' },
  retired: { nb: 'Tatt ut av malen', en: 'Taken out of the template' },

  myTasks: { nb: 'Mine oppgaver', en: 'My tasks' },
  myNothing: { nb: 'Du har ingen oppgaver nå', en: 'You have no tasks now' },
  myNothingHelp: {
    nb: 'Når du får ansvar for noe i et vertskap, står det her, og du får en påminnelse på e-post.',
    en: 'When something in a hosting becomes yours it is here, and you are reminded by e-mail.',
  },
  overdue: { nb: 'Over fristen', en: 'Overdue' },
  near: { nb: 'De neste to ukene', en: 'The next two weeks' },
  later: { nb: 'Senere', en: 'Later' },
  undated: { nb: 'Uten frist', en: 'No deadline' },
  unassigned: { nb: 'Ingen har tatt ansvaret ennå', en: 'Nobody has taken these yet' },
  unassignedHelp: {
    nb: 'Det som haster mest, står først. Åpne planen for å gi dem til noen.',
    en: 'The most urgent come first. Open the plan to give them to someone.',
  },
  plans: { nb: 'Planene', en: 'The plans' },
  onMyPage: { nb: 'Oppgaver i vertskapet', en: 'Tasks of the hosting' },
  inSight: {
    nb: (f: { open: number; overdue: number }) =>
      `${counted('nb', f.open, 'oppgave', 'oppgaver')} å gjøre${f.overdue > 0 ? `, ${f.overdue} over fristen` : ''}.`,
    en: (f: { open: number; overdue: number }) =>
      `${counted('en', f.open, 'task', 'tasks')} to do${f.overdue > 0 ? `, ${f.overdue} overdue` : ''}.`,
  },
  overviewLate: {
    nb: (f: { hosting: string; count: number }) =>
      `${f.hosting}: ${counted('nb', f.count, 'frist', 'frister')} er passert.`,
    en: (f: { hosting: string; count: number }) =>
      `${f.hosting}: ${counted('en', f.count, 'deadline has', 'deadlines have')} passed.`,
  },
  overview: { nb: 'Frister i vertskapene', en: 'Deadlines of the hostings' },
})
