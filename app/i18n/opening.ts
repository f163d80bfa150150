import { words } from './words.ts'

/** Whether a studio is open at this moment, as visitors read it. Times and days come in words. */
export const opening = words({
  open: {
    nb: (f: { until: string }) => `Åpent nå, til kl. ${f.until}`,
    en: (f: { until: string }) => `Open now, until ${f.until}`,
  },
  awayUntil: {
    nb: (f: { until: string }) => `Straks tilbake, kl. ${f.until}`,
    en: (f: { until: string }) => `Back soon, at ${f.until}`,
  },
  away: { nb: 'Straks tilbake', en: 'Back soon' },
  later: {
    nb: (f: { from: string }) => `Åpner i dag kl. ${f.from}`,
    en: (f: { from: string }) => `Opens today at ${f.from}`,
  },
  closed: { nb: 'Stengt i dag', en: 'Closed today' },
  over: { nb: 'Stengt for dagen', en: 'Closed for the day' },
  next: {
    nb: (f: { day: string; from: string }) => `Åpner ${f.day} kl. ${f.from}`,
    en: (f: { day: string; from: string }) => `Opens ${f.day} at ${f.from}`,
  },
  finished: {
    nb: (f: { year: number }) => `Runden i ${f.year} er over`,
    en: (f: { year: number }) => `The round of ${f.year} is over`,
  },
  /** For those who listen, before the state. */
  now: { nb: 'Nå:', en: 'Now:' },
})
