import { counted, words } from './words.ts'

type Side = 'income' | 'expense'

/** The budget of a year, and what it became. */
export const budget = words({
  heading: { nb: 'Budsjett og regnskap', en: 'Budget and accounts' },
  headingHelp: {
    nb: 'Tilskudd og fakturaer regnes med av seg selv. Her fører du det andre som kommer inn, og alt som går ut.',
    en: 'Contributions and invoices are counted by themselves. Here you enter the other income, and all expenses.',
  },
  sideIs: {
    nb: (f: { side: Side }) => (f.side === 'income' ? 'Andre inntekter' : 'Utgifter'),
    en: (f: { side: Side }) => (f.side === 'income' ? 'Other income' : 'Expenses'),
  },
  side: { nb: 'Side', en: 'Side' },
  category: { nb: 'Post', en: 'Line' },
  categoryHelp: {
    nb: 'For eksempel Katalog og trykk, eller Egenandeler.',
    en: 'For example Catalogue and printing, or Fees.',
  },
  categoryKnown: { nb: 'Denne posten er ført fra før.', en: 'This line is entered already.' },
  budget: { nb: 'Budsjett', en: 'Budget' },
  actual: { nb: 'Regnskap', en: 'Actual' },
  left: { nb: 'Igjen', en: 'Left' },
  beyond: { nb: 'Mer enn budsjett', en: 'Beyond budget' },
  noLines: { nb: 'Ingen poster er ført', en: 'No lines are entered' },
  noLinesHelp: {
    nb: 'Legg til den første posten nedenfor.',
    en: 'Add the first line below.',
  },
  addLine: { nb: 'Legg til en post', en: 'Add a line' },
  saveLine: { nb: 'Legg til posten', en: 'Add the line' },
  changeLine: { nb: 'Rett posten', en: 'Edit the line' },
  removeLine: { nb: 'Ta bort posten', en: 'Remove the line' },
  hasEntries: {
    nb: 'Det er ført bilag på posten, så den blir stående. Sett budsjettet til 0 hvis den ikke skal brukes.',
    en: 'Entries have been made on the line, so it stays. Set the budget to 0 if it is not to be used.',
  },
  result: { nb: 'Resultat', en: 'Result' },
  income: { nb: 'Inntekter i alt', en: 'All income' },
  incomeHelp: { nb: 'tilskudd, salg og andre inntekter', en: 'contributions, sales and other income' },
  expense: { nb: 'Utgifter i alt', en: 'All expenses' },
  resultHelp: { nb: 'inntekter minus utgifter', en: 'income less expenses' },
  resultEmpty: {
    nb: 'Resultatet står her når det første bilaget er ført.',
    en: 'The result appears here when the first entry is made.',
  },
  sums: { nb: 'Året i sum', en: 'The year in sum' },

  // Entries of one line
  entriesOf: {
    nb: (f: { category: string }) => `Bilag på ${f.category}`,
    en: (f: { category: string }) => `Entries on ${f.category}`,
  },
  entryCount: {
    nb: (f: { count: number }) => counted('nb', f.count, 'bilag', 'bilag'),
    en: (f: { count: number }) => counted('en', f.count, 'entry', 'entries'),
  },
  noEntries: { nb: 'Ingen bilag er ført på posten', en: 'Nothing is entered on this line' },
  enter: { nb: 'Før et bilag', en: 'Make an entry' },
  enterIt: { nb: 'Før bilaget', en: 'Make the entry' },
  date: { nb: 'Dato', en: 'Date' },
  text: { nb: 'Hva', en: 'What' },
  amount: { nb: 'Beløp', en: 'Amount' },
  voucher: { nb: 'Bilagsnummer', en: 'Voucher' },
  takeBack: { nb: 'Tilbakefør', en: 'Take back' },
  takeBackOf: {
    nb: (f: { text: string }) => `Tilbakefør «${f.text}»`,
    en: (f: { text: string }) => `Take back “${f.text}”`,
  },
  reason: { nb: 'Grunn', en: 'Reason' },
  takenBack: { nb: 'tilbakeført', en: 'taken back' },
  takesBack: { nb: 'tilbakeføring', en: 'takes back' },
  takenBackAlready: { nb: 'Bilaget er tilbakeført fra før.', en: 'The entry has been taken back already.' },
  entriesHelp: {
    nb: 'Et bilag rettes ved å tilbakeføre det og føre et nytt. Begge blir stående.',
    en: 'To correct an entry, take it back and make a new one. Both stay.',
  },
  otherYear: {
    nb: (f: { year: number }) => `Bilaget hører til ${f.year}. Datoen kan være høyst ett år fra.`,
    en: (f: { year: number }) => `The entry belongs to ${f.year}. The date can be at most one year away.`,
  },
  close: { nb: 'Lukk posten', en: 'Close the line' },
})
