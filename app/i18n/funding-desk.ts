import { counted, words } from './words.ts'

/** What waits in the year's money, on the desk of the secretariat. */
export const fundingDesk = words({
  invoicesOverdue: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'faktura er', 'fakturaer er')} forfalt`,
    en: (f: { count: number }) => `${counted('en', f.count, 'invoice is', 'invoices are')} overdue`,
  },
  inAll: {
    nb: (f: { amount: string }) => `${f.amount} til sammen. Send en påminnelse.`,
    en: (f: { amount: string }) => `${f.amount} in all. Send a reminder.`,
  },
  reportTo: {
    nb: (f: { giver: string; year: number }) => `Rapport til ${f.giver} om ${f.year}`,
    en: (f: { giver: string; year: number }) => `Report to ${f.giver} on ${f.year}`,
  },
  reportDue: {
    nb: (f: { when: string }) => `Skal være levert ${f.when}.`,
    en: (f: { when: string }) => `Is due on ${f.when}.`,
  },
  reportWasDue: {
    nb: (f: { when: string }) => `Skulle ha vært levert ${f.when}.`,
    en: (f: { when: string }) => `Was due on ${f.when}.`,
  },
  moneyLate: {
    nb: (f: { giver: string; year: number }) => `Penger fra ${f.giver} for ${f.year} er ikke kommet`,
    en: (f: { giver: string; year: number }) => `Money from ${f.giver} for ${f.year} has not come`,
  },
  shouldHaveCome: {
    nb: (f: { amount: string }) => `${f.amount} skulle ha kommet.`,
    en: (f: { amount: string }) => `${f.amount} should have come.`,
  },
})
