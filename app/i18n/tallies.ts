import { counted, words } from './words.ts'

export const tallies = words({
  // What the rules answer.
  visitsOutside: {
    nb: (f: { most: number }) => `Antall besøk må være et helt tall fra 0 til ${counted('nb', f.most, '', '').trim()}.`,
    en: (f: { most: number }) =>
      `The number of visits must be a whole number from 0 to ${counted('en', f.most, '', '').trim()}.`,
  },
  notAnOpenDay: { nb: 'Det var ikke åpent denne dagen.', en: 'It was not open on this day.' },
  dateInFuture: { nb: 'Datoen har ikke vært ennå.', en: 'This date has not come yet.' },
  amountOutside: {
    nb: (f: { mostNok: number }) => `Beløpet må være mer enn null og høyst ${counted('nb', f.mostNok, 'kr', 'kr')}.`,
    en: (f: { mostNok: number }) =>
      `The amount must be more than zero and at most NOK ${counted('en', f.mostNok, '', '').trim()}.`,
  },
  soldWorksOutside: {
    nb: (f: { most: number }) =>
      `Antall solgte verk må være et helt tall fra 1 til ${counted('nb', f.most, '', '').trim()}.`,
    en: (f: { most: number }) =>
      `The number of works sold must be a whole number from 1 to ${counted('en', f.most, '', '').trim()}.`,
  },
  noneWithAmount: {
    nb: '«Solgte ingenting» kan ikke ha beløp eller antall verk.',
    en: '“Sold nothing” cannot have an amount or a number of works.',
  },
  correctsAnother: {
    nb: 'En rettelse må ta tilbake akkurat den føringen den gjelder.',
    en: 'A correction must take back exactly the entry that it names.',
  },
  correctsCorrection: {
    nb: 'En rettelse kan ikke rettes. Før tallet på nytt.',
    en: 'A correction cannot be corrected. Enter the figure anew.',
  },
  correctedAlready: { nb: 'Denne føringen er alt rettet.', en: 'This entry has already been corrected.' },
  basis: {
    nb: (f: { received: number; expected: number }) =>
      `Bygger på ${f.received} av ${counted('nb', f.expected, 'ventet rapport', 'ventede rapporter')}.`,
    en: (f: { received: number; expected: number }) =>
      `Rests on ${f.received} of ${counted('en', f.expected, 'expected report', 'expected reports')}.`,
  },
  tooFewToShow: {
    nb: 'Summen vises ikke fordi den bygger på færre enn tre kunstnere.',
    en: 'The total is not shown because it rests on fewer than three artists.',
  },
})
