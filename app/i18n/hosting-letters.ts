import { words } from './words.ts'

interface Offered {
  municipality: string
  year: number
}

/** Letters about hosting: offers and their answers, and the reserve that steps in. */
export const hostingLetters = words({
  greeting: { nb: (f: { name: string }) => `Hei, ${f.name}`, en: (f: { name: string }) => `Dear ${f.name}` },
  stepInSubject: {
    nb: (f: { year: number; hosts: string }) => `${f.hosts} går inn som vertskap i ${f.year}`,
    en: (f: { year: number; hosts: string }) => `${f.hosts} steps in as host in ${f.year}`,
  },
  stepIn: {
    nb: (f: { year: number; hosts: string }) =>
      `${f.hosts} har stått som reserve for fellesutstillingen i ${f.year}. Nå er plassen ledig, og vi vil gjerne gå videre med dere.`,
    en: (f: { year: number; hosts: string }) =>
      `${f.hosts} has been in reserve for the joint exhibition in ${f.year}. The place is now free, and we would like to go on with you.`,
  },
  stepInNext: {
    nb: 'På siden om vertskapet ser du hva som må være på plass før neste trinn.',
    en: 'The page of the hosting shows what is needed for the next stage.',
  },
  seeHosting: { nb: 'Se vertskapet', en: 'See the hosting' },
  receiptSubject: {
    nb: (f: Offered) => `Tilbudet fra ${f.municipality} for ${f.year} er mottatt`,
    en: (f: Offered) => `The offer of ${f.municipality} for ${f.year} is received`,
  },
  receipt: {
    nb: (f: Offered) =>
      `Takk. Vi har fått tilbudet om at ${f.municipality} kan være vertskap for fellesutstillingen i ${f.year}.`,
    en: (f: Offered) =>
      `Thank you. We have received the offer that ${f.municipality} can host the joint exhibition in ${f.year}.`,
  },
  receiptNext: {
    nb: 'Sekretariatet leser det og svarer deg på e-post. Tilbudet binder ikke kommunen: Det er politikerne som avgjør.',
    en: 'The secretariat reads it and answers you by e-mail. The offer does not bind the municipality: the politicians decide.',
  },
  seeOffers: { nb: 'Se tilbudene dine', en: 'See your offers' },
  newsSubject: {
    nb: (f: Offered) => `${f.municipality} tilbyr seg å være vertskap i ${f.year}`,
    en: (f: Offered) => `${f.municipality} offers to host in ${f.year}`,
  },
  news: {
    nb: (f: Offered) =>
      `${f.municipality} har tilbudt seg å være vertskap for fellesutstillingen i ${f.year}. Les tilbudet, og svar kommunen.`,
    en: (f: Offered) =>
      `${f.municipality} has offered to host the joint exhibition in ${f.year}. Read the offer, and answer the municipality.`,
  },
  readOffer: { nb: 'Les tilbudet', en: 'Read the offer' },
  takenSubject: {
    nb: (f: Offered) => `Vi går videre med ${f.municipality} for ${f.year}`,
    en: (f: Offered) => `We go on with ${f.municipality} for ${f.year}`,
  },
  taken: {
    nb: (f: Offered) =>
      `Takk for tilbudet fra ${f.municipality}. Vi har ført kommunen opp som kandidat til å være vertskap i ${f.year}, og tar kontakt om veien videre.`,
    en: (f: Offered) =>
      `Thank you for the offer of ${f.municipality}. We have entered the municipality as a candidate to host in ${f.year}, and will be in touch about what comes next.`,
  },
  declinedSubject: {
    nb: (f: Offered) => `Svar på tilbudet fra ${f.municipality} for ${f.year}`,
    en: (f: Offered) => `Answer to the offer of ${f.municipality} for ${f.year}`,
  },
  declined: {
    nb: (f: Offered) =>
      `Takk for tilbudet fra ${f.municipality}. Denne gangen går vi ikke videre med det for ${f.year}.`,
    en: (f: Offered) =>
      `Thank you for the offer of ${f.municipality}. This time we do not go on with it for ${f.year}.`,
  },
})
