import { words } from './words.ts'

/** The check before sending: what the jury will see. */
export const reviewing = words({
  juryView: { nb: 'Slik ser juryen deg', en: 'What the jury sees of you' },
  juryViewLede: {
    nb: 'Dette er alt juryen får se. Navn, sted, CV, pris og filnavn blir igjen hos sekretariatet.',
    en: 'This is all that the jury gets to see. Name, place, CV, price and file names stay with the secretariat.',
  },
  juryViewNamedLede: {
    nb: 'Dette er det juryen ser av verkene. I denne utlysningen ser den også hvem du er: navn, kommune, CV og nettsted.',
    en: 'This is what the jury sees of the works. In this call it also sees who you are: name, municipality, CV and website.',
  },
  allWorks: { nb: 'Alle verkene', en: 'All works' },
  noStatement: { nb: 'Du har ikke skrevet noe om kunsten din ennå.', en: 'You have not written about your art yet.' },
})
