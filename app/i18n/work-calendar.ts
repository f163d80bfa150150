import { words } from './words.ts'

const parts = {
  office: {
    nb: 'Alle vertskapene: møter i prosjektgruppene, politiske møter, milepæler, levering, henting og åpning. Dagene juryen arbeider, jurymøtet når det har begynt, og kunngjøringen.',
    en: 'Every hosting: project group meetings, political meetings, milestones, delivery, collection and opening. The days of the jury, its meeting once it has begun, and the announcement.',
  },
  coordinator: {
    nb: 'Vertskapet ditt: møter i prosjektgruppen, politiske møter, milepæler, levering, henting og åpning.',
    en: 'Your hosting: project group meetings, political meetings, milestones, delivery, collection and opening.',
  },
  contact: {
    nb: 'Vertskapet i kommunen din: møter i prosjektgruppen, politiske møter hos dere, og åpningen.',
    en: 'The hosting of your municipality: project group meetings, your political meetings, and the opening.',
  },
  tasks: {
    nb: 'Oppgavene du har ansvaret for og ikke har gjort ennå, på dagen de skal være ferdige.',
    en: 'The tasks you are responsible for and have not done yet, on the day they are due.',
  },
  juror: {
    nb: 'Dagene juryen arbeider, og jurymøtet når det har begynt.',
    en: 'The days of the jury, and its meeting once it has begun.',
  },
  artist: {
    nb: 'Åpningen, tidene du har valgt for å levere og hente verket, og vaktene dine.',
    en: 'The opening, the times you have chosen to deliver and collect your work, and your shifts.',
  },
  guest: { nb: 'Møter som du er innkalt til.', en: 'Meetings that you are invited to.' },
} as const
/** What a calendar holds, by what its owner is to the round. */
export const CALENDAR_PARTS = ['office', 'coordinator', 'contact', 'tasks', 'juror', 'artist', 'guest'] as const
export type CalendarPart = (typeof CALENDAR_PARTS)[number]

/** One's own calendar of the round, by role. */
export const workCalendar = words({
  title: { nb: 'Kalenderen din', en: 'Your calendar' },
  name: { nb: 'Kunst rett vest', en: 'Kunst rett vest' },
  help: {
    nb: 'Abonner på kalenderen, så kommer det som angår deg, inn på telefonen eller PC-en av seg selv, og flytter seg når det flyttes her.',
    en: 'Subscribe to the calendar, and what concerns you comes to your phone or computer by itself, and moves when it is moved here.',
  },
  subscribe: { nb: 'Abonner', en: 'Subscribe' },
  byHand: {
    nb: 'Skjer det ikke noe når du trykker, lim adressen inn i kalenderprogrammet som «abonnement» eller «kalender fra nettadresse».',
    en: 'If nothing happens when you press it, paste the address into your calendar program as a “subscription” or a “calendar from a web address”.',
  },
  holds: { nb: 'Dette står i den', en: 'What it holds' },
  holdsFor: {
    nb: (f: { part: CalendarPart }) => parts[f.part].nb,
    en: (f: { part: CalendarPart }) => parts[f.part].en,
  },
  address: { nb: 'Adressen', en: 'The address' },
  secret: {
    nb: 'Den som har adressen, ser kalenderen. Gi den ikke videre.',
    en: 'Whoever has the address sees the calendar. Do not pass it on.',
  },
  renew: { nb: 'Lag ny adresse', en: 'Make a new address' },
  renewHelp: {
    nb: 'Den gamle slutter å virke med en gang. Du må lime inn den nye.',
    en: 'The old one stops at once. You have to paste the new one.',
  },
  renewed: { nb: 'Her er den nye adressen', en: 'Here is the new address' },
  meHelp: {
    nb: 'Møter, frister, oppgaver, vakter og åpninger i din egen kalender.',
    en: 'Meetings, due dates, tasks, shifts and openings in your own calendar.',
  },
  inHosting: {
    nb: 'Abonner på den, så kommer møter, milepæler, åpninger og oppgavene dine inn i kalenderen på telefonen og flytter seg når de flyttes her.',
    en: 'Subscribe to it, and meetings, milestones, openings and your own tasks come to the calendar of your phone, and move when they are moved here.',
  },
  opening: {
    nb: (f: { hosting: string }) => `Åpning: ${f.hosting}`,
    en: (f: { hosting: string }) => `Opening: ${f.hosting}`,
  },
  milestone: {
    nb: (f: { title: string; hosting: string }) => `Milepæl: ${f.title} (${f.hosting})`,
    en: (f: { title: string; hosting: string }) => `Milestone: ${f.title} (${f.hosting})`,
  },
  task: {
    nb: (f: { title: string; hosting: string }) => `Oppgave: ${f.title} (${f.hosting})`,
    en: (f: { title: string; hosting: string }) => `Task: ${f.title} (${f.hosting})`,
  },
  council: {
    nb: (f: { body: string; hosting: string }) => `${f.body || 'Politisk møte'}: vertskapet ${f.hosting}`,
    en: (f: { body: string; hosting: string }) => `${f.body || 'Political meeting'}: hosting of ${f.hosting}`,
  },
  delivery: {
    nb: (f: { hosting: string }) => `Innlevering: ${f.hosting}`,
    en: (f: { hosting: string }) => `Delivery: ${f.hosting}`,
  },
  fetching: {
    nb: (f: { hosting: string }) => `Henting av verk: ${f.hosting}`,
    en: (f: { hosting: string }) => `Works fetched: ${f.hosting}`,
  },
  announcing: {
    nb: (f: { year: number }) => `Kunngjøring av årgangen ${f.year}`,
    en: (f: { year: number }) => `Announcement of the edition of ${f.year}`,
  },
  jurying: {
    nb: (f: { year: number }) => `Juryering av årgangen ${f.year}`,
    en: (f: { year: number }) => `Jurying of the edition of ${f.year}`,
  },
})
