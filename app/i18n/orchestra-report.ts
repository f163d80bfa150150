import { counted, words } from './words.ts'

type Season = 'spring' | 'autumn'

/** The orchestra's part of the annual report. */
export const orchestraReport = words({
  heading: { nb: 'Vestregionens Ungdomssymfonikere', en: 'The Vestregionen Youth Symphony Orchestra' },
  season: {
    nb: (f: { season: Season }) => (f.season === 'spring' ? 'Våren' : 'Høsten'),
    en: (f: { season: Season }) => (f.season === 'spring' ? 'Spring' : 'Autumn'),
  },
  members: {
    nb: (f: { season: Season }) => `Medlemmer ${f.season === 'spring' ? 'om våren' : 'om høsten'}`,
    en: (f: { season: Season }) => `Members in ${f.season === 'spring' ? 'spring' : 'autumn'}`,
  },
  basisMembers: { nb: 'medlemmer av ungdomsorkesteret', en: 'members of the youth orchestra' },
  concerts: { nb: 'Konserter', en: 'Concerts' },
  basisConcerts: { nb: 'gjennomførte konserter', en: 'concerts given' },
  bought: { nb: 'Instrumenter kjøpt', en: 'Instruments bought' },
  basisBought: { nb: 'instrumenter i registeret', en: 'instruments in the register' },
  outreach: { nb: 'Rekrutteringsprosjekter', en: 'Outreach projects' },
  basisOutreach: { nb: 'prosjekter med skoler og kulturskoler', en: 'projects with schools and schools of music' },
  saySemester: {
    nb: (f: { season: Season; members: number; from: number; to: number }) =>
      `${f.season === 'spring' ? 'Om våren' : 'Om høsten'} hadde ungdomsorkesteret ${counted('nb', f.members, 'medlem', 'medlemmer')} fra ${f.from} til ${f.to} år.`,
    en: (f: { season: Season; members: number; from: number; to: number }) =>
      `In ${f.season === 'spring' ? 'spring' : 'autumn'} the youth orchestra had ${counted('en', f.members, 'member', 'members')} aged ${f.from} to ${f.to}.`,
  },
  sayRehearsals: {
    nb: (f: { weekends: number; days: number }) =>
      `Det ble holdt ${counted('nb', f.weekends, 'helgeseminar', 'helgeseminarer')} med ${counted('nb', f.days, 'øvedag', 'øvedager')}.`,
    en: (f: { weekends: number; days: number }) =>
      `There were ${counted('en', f.weekends, 'weekend seminar', 'weekend seminars')} with ${counted('en', f.days, 'rehearsal day', 'rehearsal days')}.`,
  },
  sayJoint: {
    nb: (f: { partner: string }) => `Ett av seminarene var sammen med ${f.partner}.`,
    en: (f: { partner: string }) => `One of the seminars was held with ${f.partner}.`,
  },
  sayJuniors: {
    nb: (f: { juniors: number }) => `Juniororkesteret hadde ${counted('nb', f.juniors, 'medlem', 'medlemmer')}.`,
    en: (f: { juniors: number }) => `The junior orchestra had ${counted('en', f.juniors, 'member', 'members')}.`,
  },
  sayBought: {
    nb: (f: { bought: number }) => `Det ble kjøpt ${counted('nb', f.bought, 'instrument', 'instrumenter')}.`,
    en: (f: { bought: number }) => `${counted('en', f.bought, 'instrument was', 'instruments were')} bought.`,
  },
  sayCharged: {
    nb: (f: { count: number; years: string }) =>
      `${f.count === 1 ? 'Ett av dem er' : `${f.count} er`} belastet regnskapet for ${f.years}.`,
    en: (f: { count: number; years: string }) =>
      `${f.count} ${f.count === 1 ? 'is' : 'are'} charged to the accounts of ${f.years}.`,
  },
  sayProject: {
    nb: (f: { partner: string; municipality: string }) => `${f.partner} i ${f.municipality}`,
    en: (f: { partner: string; municipality: string }) => `${f.partner} in ${f.municipality}`,
  },
  sayProjects: {
    nb: (f: { projects: string }) => `Orkesteret rekrutterte sammen med ${f.projects}.`,
    en: (f: { projects: string }) => `The orchestra recruited with ${f.projects}.`,
  },
  municipalities: { nb: 'Medlemmer etter bostedskommune', en: 'Members by home municipality' },
  municipality: { nb: 'Kommune', en: 'Municipality' },
  unknown: { nb: 'Ikke oppgitt', en: 'Not stated' },
  noteJuniors: {
    nb: 'Tallene er ungdomsorkesteret, med juniorene i parentes der det er noen.',
    en: 'The numbers are the youth orchestra, with the juniors in brackets where there are any.',
  },
  concertsHeld: { nb: 'Konserter i året', en: 'Concerts of the year' },
  date: { nb: 'Dato', en: 'Date' },
  concert: { nb: 'Konsert', en: 'Concert' },
  place: { nb: 'Sted', en: 'Place' },
  with: { nb: 'Sammen med', en: 'With' },
  audience: { nb: 'Publikum', en: 'Audience' },
  notCounted: { nb: 'ikke talt', en: 'not counted' },
})
