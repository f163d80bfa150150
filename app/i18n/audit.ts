import { words } from './words.ts'

/** The log of who did what for whom, and acting for another. Deeds are said by `deeds.ts`. */
export const audit = words({
  title: { nb: 'Logg', en: 'Log' },
  lede: {
    nb: 'Hvem gjorde hva, når og for hvem. Linjer kommer til og blir aldri endret.',
    en: 'Who did what, when and for whom. Lines are added and never changed.',
  },
  ofPerson: { nb: 'Se loggen for denne personen', en: 'See the log of this person' },
  when: { nb: 'Når', en: 'When' },
  who: { nb: 'Hvem', en: 'Who' },
  deed: { nb: 'Hva', en: 'What' },
  about: { nb: 'Gjelder', en: 'About' },
  more: { nb: 'Opplysninger', en: 'Details' },
  onBehalf: {
    nb: (f: { name: string }) => `på vegne av ${f.name}`,
    en: (f: { name: string }) => `on behalf of ${f.name}`,
  },
  machine: { nb: 'Systemet', en: 'The system' },
  person: { nb: 'Person', en: 'Person' },
  personHelp: { nb: 'Den som gjorde det, eller den det ble gjort for', en: 'Who did it, or whom it was done for' },
  onlyPerson: {
    nb: (f: { name: string }) => `Bare det som ${f.name} gjorde, eller som ble gjort for ${f.name}`,
    en: (f: { name: string }) => `Only what ${f.name} did, or what was done for ${f.name}`,
  },
  allPersons: { nb: 'Vis alle', en: 'Show everyone' },
  kind: { nb: 'Hva slags handling', en: 'Kind of deed' },
  allKinds: { nb: 'Alle', en: 'All' },
  from: { nb: 'Fra og med', en: 'From' },
  to: { nb: 'Til og med', en: 'To' },
  show: { nb: 'Vis', en: 'Show' },
  none: { nb: 'Ingen linjer passer', en: 'No line fits' },
  noneHelp: {
    nb: 'Prøv et lengre tidsrom eller alle slags handlinger.',
    en: 'Try a longer time or all kinds of deeds.',
  },
  found: {
    nb: (f: { count: number }) => (f.count === 1 ? '1 linje' : `${f.count} linjer`),
    en: (f: { count: number }) => (f.count === 1 ? '1 line' : `${f.count} lines`),
  },
  tooMany: {
    nb: (f: { most: number }) => `Det er flere enn ${f.most} linjer. Velg et kortere tidsrom.`,
    en: (f: { most: number }) => `There are more than ${f.most} lines. Choose a shorter time.`,
  },
  takeOut: { nb: 'Ta ut det som vises:', en: 'Take out what is shown:' },
  application: {
    nb: (f: { number: number; year: number }) => `Søknad ${f.number}, ${f.year}`,
    en: (f: { number: number; year: number }) => `Application ${f.number}, ${f.year}`,
  },
  draft: { nb: (f: { year: number }) => `Utkast, ${f.year}`, en: (f: { year: number }) => `Draft, ${f.year}` },
  edition: { nb: (f: { year: number }) => `Årgang ${f.year}`, en: (f: { year: number }) => `Edition ${f.year}` },

  // Acting for another.
  acting: { nb: 'På vegne av en annen', en: 'On behalf of another' },
  actFor: { nb: 'Hjelp til på vegne av personen', en: 'Help on behalf of this person' },
  actForHelp: {
    nb: 'Du ser og gjør det personen selv kan, som å fylle ut søknaden for en som ringer. Det varer til du avslutter, og høyst en time. Loggen viser at det var du som gjorde det.',
    en: 'You see and do what the person can, such as filling in the application for someone who calls. It lasts until you end it, and an hour at most. The log shows that it was you.',
  },
  actForName: {
    nb: (f: { name: string }) => `Gå inn på vegne av ${f.name}`,
    en: (f: { name: string }) => `Go in on behalf of ${f.name}`,
  },
  actingFor: {
    nb: (f: { by: string; name: string }) => `${f.by} er inne på vegne av ${f.name}. Alt som gjøres, blir loggført.`,
    en: (f: { by: string; name: string }) => `${f.by} is in on behalf of ${f.name}. Everything done is logged.`,
  },
  stopActing: { nb: 'Avslutt', en: 'End' },
})
