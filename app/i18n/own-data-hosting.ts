import { words } from './words.ts'

type Direction = 'in' | 'out'
const answers = {
  none: { nb: 'ikke svart', en: 'no answer' },
  yes: { nb: 'ja', en: 'yes' },
  no: { nb: 'nei', en: 'no' },
}
const offerStates = {
  waiting: { nb: 'venter på svar', en: 'waits for an answer' },
  taken: { nb: 'tatt imot', en: 'taken' },
  declined: { nb: 'takket nei', en: 'declined' },
}
const came = (locale: 'nb' | 'en', f: { came: boolean | null }) =>
  f.came === null ? '' : locale === 'nb' ? (f.came ? ', møtte' : ', møtte ikke') : f.came ? ', came' : ', did not come'
/** The parts of a line that there are, with commas between. */
const joined = (...parts: string[]) => parts.filter(Boolean).join(', ')

/** What «Mine data» says of the joint exhibition, hostings, invited groups, invoices and plans. */
export const ownDataHosting = words({
  exhibit: { nb: 'Verket ditt på fellesutstillingen', en: 'Your work at the joint exhibition' },
  exhibitWhy: {
    nb: 'For å ta imot verket, forsikre det og levere det tilbake slik det kom. Sekretariatet og årets vertskommune ser det.',
    en: 'To take the work in, insure it and give it back as it came. The secretariat and the host municipality of the year see it.',
  },
  exhibitLong: {
    nb: (f: { times: string; receipts: string }) =>
      `Tidene slettes ${f.times}, og bildene også, hvis verket ikke ble skadd. Resten slettes ${f.receipts}.`,
    en: (f: { times: string; receipts: string }) =>
      `The times are deleted ${f.times}, and so are the pictures unless the work was damaged. The rest is deleted ${f.receipts}.`,
  },
  timeLine: {
    nb: (f: { year: number; direction: Direction; when: string; by: string; note: string }) =>
      `${f.year}: ${joined(`${f.direction === 'in' ? 'levering' : 'henting'} ${f.when || 'etter avtale'}`, f.by && `ved ${f.by}`, f.note)}`,
    en: (f: { year: number; direction: Direction; when: string; by: string; note: string }) =>
      `${f.year}: ${joined(`${f.direction === 'in' ? 'delivery' : 'return'} ${f.when || 'by arrangement'}`, f.by && `by ${f.by}`, f.note)}`,
  },
  valueLine: {
    nb: (f: { year: number; value: string }) => `${f.year}: forsikringsverdi ${f.value}`,
    en: (f: { year: number; value: string }) => `${f.year}: insurance value ${f.value}`,
  },
  noteLine: {
    nb: (f: { year: number; text: string }) => `${f.year}: beskjed om verket: ${f.text}`,
    en: (f: { year: number; text: string }) => `${f.year}: note about the work: ${f.text}`,
  },
  receiptLine: {
    nb: (f: { direction: Direction; when: string; party: string; value: string; takesBack: boolean }) =>
      f.takesBack
        ? `Kvittering tatt tilbake ${f.when}`
        : joined(
            `${f.direction === 'in' ? 'Levert' : 'Hentet'} ${f.when}`,
            f.party && `av ${f.party}`,
            f.value && `verdi ${f.value}`,
          ),
    en: (f: { direction: Direction; when: string; party: string; value: string; takesBack: boolean }) =>
      f.takesBack
        ? `Receipt taken back ${f.when}`
        : joined(
            `${f.direction === 'in' ? 'Delivered' : 'Fetched'} ${f.when}`,
            f.party && `by ${f.party}`,
            f.value && `value ${f.value}`,
          ),
  },
  receipts: { nb: 'Kvitteringer', en: 'Receipts' },
  signature: {
    nb: (f: { name: string }) => `Underskriften til ${f.name}`,
    en: (f: { name: string }) => `Signature of ${f.name}`,
  },
  conditionPictures: {
    nb: (f: { count: number }) =>
      f.count === 1
        ? 'Det er ett bilde av tilstanden. Det ligger i arkivet du kan laste ned.'
        : `Det er ${f.count} bilder av tilstanden. De ligger i arkivet du kan laste ned.`,
    en: (f: { count: number }) =>
      f.count === 1
        ? 'There is one picture of the condition. It is in the archive that you can download.'
        : `There are ${f.count} pictures of the condition. They are in the archive that you can download.`,
  },

  shifts: { nb: 'Vakter på fellesutstillingen', en: 'Shifts at the joint exhibition' },
  shiftsWhy: {
    nb: 'For at noen skal være der. De andre kunstnerne på fellesutstillingen ser navnet ditt på vakten.',
    en: 'So that somebody is there. The other artists of the joint exhibition see your name on the shift.',
  },
  shiftLine: {
    nb: (f: { kind: string; when: string; came: boolean | null }) => `${f.kind}, ${f.when}${came('nb', f)}`,
    en: (f: { kind: string; when: string; came: boolean | null }) => `${f.kind}, ${f.when}${came('en', f)}`,
  },
  deletedWhen: {
    nb: (f: { term: string }) => `Slettes ${f.term}.`,
    en: (f: { term: string }) => `Deleted ${f.term}.`,
  },

  tasks: { nb: 'Oppgaver i vertskap', en: 'Tasks in hostings' },
  tasksWhy: {
    nb: 'For å vite hvem som gjør hva før utstillingen. De andre som arbeider med vertskapet, ser det.',
    en: 'To know who does what before the exhibition. The others who work with the hosting see it.',
  },
  tasksLong: {
    nb: 'Oppgavene hører til vertskapet og tas vare på. Sletter du deg, står det ikke lenger hvem som hadde dem.',
    en: 'The tasks belong to the hosting and are preserved. If you delete yourself, it no longer says who had them.',
  },
  taskLine: {
    nb: (f: { year: number; title: string; due: string; state: string }) =>
      `${f.year}: ${joined(f.title, f.due && `frist ${f.due}`, { open: '', done: 'gjort', dropped: 'falt bort' }[f.state] ?? '')}`,
    en: (f: { year: number; title: string; due: string; state: string }) =>
      `${f.year}: ${joined(f.title, f.due && `due ${f.due}`, { open: '', done: 'done', dropped: 'dropped' }[f.state] ?? '')}`,
  },
  groups: { nb: 'Prosjektgrupper og møter', en: 'Project groups and meetings' },
  groupsWhy: {
    nb: 'For å kalle inn til møter og sende referat. De andre i gruppen ser navnet ditt og om du kommer.',
    en: 'To invite to meetings and send minutes. The others in the group see your name and whether you come.',
  },
  groupsLong: {
    nb: (f: { group: string; guest: string }) =>
      `Slettes ${f.group}. Er du bare gjest på et møte, slettes det ${f.guest}. Referatet tas vare på.`,
    en: (f: { group: string; guest: string }) =>
      `Deleted ${f.group}. If you are only a guest at a meeting, it is deleted ${f.guest}. The minutes are preserved.`,
  },
  groupLine: {
    nb: (f: { year: number; name: string; task: string; left: boolean }) =>
      `Prosjektgruppen for ${f.year}: ${joined(f.name, f.task, f.left ? 'har gått ut' : '')}`,
    en: (f: { year: number; name: string; task: string; left: boolean }) =>
      `Project group of ${f.year}: ${joined(f.name, f.task, f.left ? 'has left' : '')}`,
  },
  meetingLine: {
    nb: (f: { title: string; date: string; answer: 'none' | 'yes' | 'no'; came: boolean | null }) =>
      `${f.title}, ${f.date}: ${answers[f.answer].nb}${came('nb', f)}`,
    en: (f: { title: string; date: string; answer: 'none' | 'yes' | 'no'; came: boolean | null }) =>
      `${f.title}, ${f.date}: ${answers[f.answer].en}${came('en', f)}`,
  },
  offers: { nb: 'Tilbud og dokumenter', en: 'Offers and documents' },
  offersWhy: {
    nb: 'Det kommunen din har tilbudt, og filene du har lagt inn. Sekretariatet og de som arbeider med vertskapet, ser det.',
    en: 'What your municipality has offered, and the files that you have added. The secretariat and those who work with the hosting see it.',
  },
  offersLong: {
    nb: (f: { offer: string }) =>
      `Navnet og adressen din i et tilbud slettes ${f.offer}. Tilbudet og dokumentene er saksdokumenter og tas vare på.`,
    en: (f: { offer: string }) =>
      `Your name and address in an offer are deleted ${f.offer}. The offer and the documents are public records and are preserved.`,
  },
  offerLine: {
    nb: (f: { municipality: string; year: number; until: number | null; name: string; email: string; state: string }) =>
      `${f.municipality} ${f.year}${f.until ? `–${f.until}` : ''}: ${joined(offerStates[f.state as keyof typeof offerStates]?.nb ?? f.state, f.name, f.email)}`,
    en: (f: { municipality: string; year: number; until: number | null; name: string; email: string; state: string }) =>
      `${f.municipality} ${f.year}${f.until ? `–${f.until}` : ''}: ${joined(offerStates[f.state as keyof typeof offerStates]?.en ?? f.state, f.name, f.email)}`,
  },
  documentLine: {
    nb: (f: { year: number; name: string; when: string }) => `Vertskapet ${f.year}: ${f.name}, lagt inn ${f.when}`,
    en: (f: { year: number; name: string; when: string }) => `The hosting of ${f.year}: ${f.name}, added ${f.when}`,
  },
  invited: { nb: 'Invitert med en gruppe', en: 'Invited with a group' },
  invitedWhy: {
    nb: 'Sekretariatet har skrevet inn adressen din for å invitere en gruppe du er med i.',
    en: 'The secretariat has entered your address to invite a group that you belong to.',
  },
  invitedLine: {
    nb: (f: { group: string; event: string; date: string }) => `${f.group}: ${f.event}, ${f.date}`,
    en: (f: { group: string; event: string; date: string }) => `${f.group}: ${f.event}, ${f.date}`,
  },
  invoices: { nb: 'Fakturaer til deg', en: 'Invoices to you' },
  invoicesWhy: {
    nb: 'For regnskapet, når du har kjøpt en annonse eller er sponsor. Bare sekretariatet ser dem.',
    en: 'For the accounts, when you have bought an advertisement or are a sponsor. Only the secretariat sees them.',
  },
  invoicesLong: {
    nb: (f: { invoice: string }) => `Navn og adresse slettes ${f.invoice} (bokføringsloven § 13).`,
    en: (f: { invoice: string }) => `Name and address are deleted ${f.invoice} (accounting law, § 13).`,
  },
  invoiceLine: {
    nb: (f: { number: number; date: string; text: string; amount: string; buyer: string }) =>
      `Nr. ${f.number}, ${f.date}: ${joined(f.text, f.amount, f.buyer)}`,
    en: (f: { number: number; date: string; text: string; amount: string; buyer: string }) =>
      `No. ${f.number}, ${f.date}: ${joined(f.text, f.amount, f.buyer)}`,
  },
  plans: { nb: 'Ansvar i planene', en: 'What you answer for in the plans' },
  plansWhy: {
    nb: 'For å vite hvem som har ansvaret for en aktivitet eller en markedsføring, og hvordan det går.',
    en: 'To know who answers for an activity or a piece of marketing, and how it goes.',
  },
  plansLong: {
    nb: (f: { owner: string }) => `Handlingsplanene tas vare på. Navn i markedsplanen slettes ${f.owner}.`,
    en: (f: { owner: string }) => `Action plans are preserved. Names in the marketing plan are deleted ${f.owner}.`,
  },
  planLine: {
    nb: (f: { year: number; measure: string; activity: string; said: string }) =>
      `${f.year}: ${joined(`${f.measure}: ${f.activity}`, f.said)}`,
    en: (f: { year: number; measure: string; activity: string; said: string }) =>
      `${f.year}: ${joined(`${f.measure}: ${f.activity}`, f.said)}`,
  },
})
