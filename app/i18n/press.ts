import type { PressKindWords } from './press-kinds.ts'
import { pressKinds } from './press-kinds.ts'
import { counted, words } from './words.ts'

const stories = {
  nb: (count: number) => counted('nb', count, 'omtale', 'omtaler'),
  en: (count: number) => counted('en', count, 'story', 'stories'),
}
const media = {
  nb: (count: number) => counted('nb', count, 'medium', 'medier'),
  en: (count: number) => counted('en', count, 'medium', 'media'),
}

/** What the press wrote, and what the press may want to know. */
export const press = words({
  press: { nb: 'Presse', en: 'Press' },
  pressAbout: {
    nb: 'Kunst rett vest for pressen: tall, kontakt, bilder og det som er skrevet om runden.',
    en: 'Kunst rett vest for the press: figures, contact, pictures and what has been written about the round.',
  },
  pressLede: {
    nb: 'Skriver du om Kunst rett vest? Her er tallene, kontakten og det andre har skrevet.',
    en: 'Writing about Kunst rett vest? Here are the figures, the contact and what others have written.',
  },
  inShort: { nb: 'Kort om runden', en: 'The round in brief' },
  inShortText: {
    nb: 'Kunst rett vest er en årlig kunstrunde vest for Oslo. Profesjonelle kunstnere og kunsthåndverkere søker, en jury av kunstnere velger ut, og de utvalgte åpner atelierene sine to helger i september. Hver av dem viser ett verk i en fellesutstilling som har ny vertskommune hvert år. Den første runden var i 2007.',
    en: 'Kunst rett vest is a yearly art round west of Oslo. Professional artists and craft artists apply, a jury of artists selects, and those selected open their studios on two weekends in September. Each of them shows one work in a joint exhibition, with a new host municipality every year. The first round was in 2007.',
  },
  contact: { nb: 'Pressekontakt', en: 'Press contact' },
  contactText: {
    nb: 'Sekretariatet svarer på spørsmål, skaffer bilder og setter deg i kontakt med kunstnere.',
    en: 'The secretariat answers questions, finds pictures and puts you in touch with artists.',
  },
  noContact: {
    nb: 'Ta kontakt med Vestregionens sekretariat.',
    en: 'Please contact the secretariat of Vestregionen.',
  },
  pictures: { nb: 'Bilder', en: 'Pictures' },
  picturesText: {
    nb: 'Kunstnerne har rettighetene til bildene av verkene. Spør kunstneren eller sekretariatet før du trykker dem.',
    en: 'The artists hold the rights to the pictures of their works. Ask the artist or the secretariat before you publish them.',
  },
  toArtists: { nb: 'Se kunstnerne', en: 'See the artists' },
  figures: { nb: 'Tall', en: 'Figures' },
  figuresText: {
    nb: 'Tallene er fra runden slik den står på nettstedet nå.',
    en: 'The figures are from the round as it stands on this site now.',
  },
  toReport: { nb: 'Årsrapporten', en: 'The annual report' },
  toArchive: { nb: 'Alle år', en: 'All years' },
  written: { nb: 'Dette er skrevet', en: 'What has been written' },
  writtenIn: {
    nb: (f: { year: number }) => `Omtalt i ${f.year}`,
    en: (f: { year: number }) => `Written in ${f.year}`,
  },
  countOf: {
    nb: (f: { stories: number; media: number }) => `${stories.nb(f.stories)} i ${media.nb(f.media)}`,
    en: (f: { stories: number; media: number }) => `${stories.en(f.stories)} in ${media.en(f.media)}`,
  },
  someShown: {
    nb: (f: { shown: number }) => `${f.shown} av dem står her.`,
    en: (f: { shown: number }) => `${f.shown} of them are listed here.`,
  },
  nothingYet: { nb: 'Ingen omtaler er registrert ennå', en: 'Nothing has been recorded yet' },
  nothingYetWhy: {
    nb: 'Her kommer det aviser, radio og andre skriver om runden.',
    en: 'What newspapers, radio and others write about the round will appear here.',
  },
  untitled: { nb: 'Uten tittel', en: 'Untitled' },

  // At the desk
  desk: { nb: 'Presseomtale', en: 'Press coverage' },
  deskOf: {
    nb: (f: { year: number }) => `Presseomtale ${f.year}`,
    en: (f: { year: number }) => `Press coverage ${f.year}`,
  },
  deskLede: {
    nb: 'Omtalene telles i årsrapporten. De som er merket «vises», står også på pressesiden.',
    en: 'Stories are counted in the annual report. Those marked “shown” are also on the press page.',
  },
  record: { nb: 'Registrer en omtale', en: 'Record a story' },
  change: { nb: 'Rett omtalen', en: 'Edit the story' },
  medium: { nb: 'Medium', en: 'Medium' },
  mediumHelp: { nb: 'Navnet på avisen, kanalen eller nettstedet', en: 'The name of the paper, station or site' },
  kind: { nb: 'Type', en: 'Kind' },
  kindIs: {
    nb: (f: { kind: PressKindWords }) => pressKinds[f.kind].nb,
    en: (f: { kind: PressKindWords }) => pressKinds[f.kind].en,
  },
  title: { nb: 'Tittel', en: 'Title' },
  date: { nb: 'Dato', en: 'Date' },
  link: { nb: 'Lenke', en: 'Link' },
  note: { nb: 'Merknad', en: 'Note' },
  noteHelp: { nb: 'Bare for dere selv', en: 'For yourselves only' },
  shown: { nb: 'Vis på pressesiden', en: 'Show on the press page' },
  isShown: { nb: 'Vises', en: 'Shown' },
  isCounted: { nb: 'Telles', en: 'Counted' },
  columnShown: { nb: 'På pressesiden', en: 'On the press page' },
  optional: { nb: 'kan stå tom', en: 'optional' },
  save: { nb: 'Registrer', en: 'Record' },
  saveChange: { nb: 'Lagre rettelsen', en: 'Save the change' },
  edit: { nb: 'Rett', en: 'Edit' },
  editOf: {
    nb: (f: { title: string }) => `Rett «${f.title}»`,
    en: (f: { title: string }) => `Edit “${f.title}”`,
  },
  remove: { nb: 'Ta bort', en: 'Remove' },
  removeHelp: { nb: 'Omtalen tas ut av tellingen.', en: 'The story is taken out of the count.' },
  stopEditing: { nb: 'Avbryt', en: 'Cancel' },
  paste: { nb: 'Lim inn flere', en: 'Paste several' },
  pasteHelp: {
    nb: 'Første linje er kolonnene: date;medium;kind;title;link;note. kind er newspaper, magazine, radio, television eller web. Den samme listen to ganger endrer ingenting.',
    en: 'The first line has the columns: date;medium;kind;title;link;note. kind is newspaper, magazine, radio, television or web. The same list twice changes nothing.',
  },
  pasteRows: { nb: 'Linjer', en: 'Lines' },
  take: { nb: 'Ta inn linjene', en: 'Take in the lines' },
  taken: {
    nb: (f: { added: number; known: number }) =>
      f.known > 0
        ? `${stories.nb(f.added)} registrert. ${f.known} var der fra før.`
        : `${stories.nb(f.added)} registrert.`,
    en: (f: { added: number; known: number }) =>
      f.known > 0
        ? `${stories.en(f.added)} recorded. ${f.known} were there before.`
        : `${stories.en(f.added)} recorded.`,
  },
  tableOf: {
    nb: (f: { year: number }) => `Omtaler i ${f.year}`,
    en: (f: { year: number }) => `Stories in ${f.year}`,
  },
  noneRecorded: { nb: 'Ingen omtaler er registrert for dette året', en: 'No stories are recorded for this year' },
  known: { nb: 'Denne omtalen er registrert fra før.', en: 'This story is recorded already.' },
  tooMany: {
    nb: (f: { most: number }) => `En liste kan ha ${f.most} linjer. Del den opp.`,
    en: (f: { most: number }) => `A list may have ${f.most} lines. Split it.`,
  },
  wrongRows: {
    nb: (f: { what: string }) => `Ingenting er tatt inn. ${f.what}`,
    en: (f: { what: string }) => `Nothing was taken in. ${f.what}`,
  },
})
