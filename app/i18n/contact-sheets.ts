import { counted, words } from './words.ts'

const names = {
  anonymous: { nb: 'Uten navn', en: 'Without names' },
  named: { nb: 'Med navn', en: 'With names' },
}
const orders = {
  number: { nb: 'Etter søknadsnummer', en: 'By application number' },
  ranking: { nb: 'Etter rangeringen', en: 'By the ranking' },
}
const which = {
  one: { nb: 'Ett verk av hver', en: 'One work of each' },
  all: { nb: 'Alle verk', en: 'All works' },
}

/** Contact sheets: pictures on paper for the jury's meeting. */
export const contactSheets = words({
  title: { nb: 'Kontaktark', en: 'Contact sheets' },
  titleOf: {
    nb: (f: { year: number }) => `Kontaktark ${f.year}`,
    en: (f: { year: number }) => `Contact sheets ${f.year}`,
  },
  lede: {
    nb: 'Verkene på papir, til juryens møte eller til opphenget. Uten navn står det bare søknadsnummer, tittel, teknikk og mål, og navn som kunstneren har skrevet i tittelen, er skjult.',
    en: 'The works on paper, for the jury’s meeting or for the hanging. Without names there are only application number, title, technique and size, and names that artists have written in a title are hidden.',
  },
  nameChoice: { nb: 'Navn', en: 'Names' },
  names: {
    nb: (f: { names: keyof typeof names }) => names[f.names].nb,
    en: (f: { names: keyof typeof names }) => names[f.names].en,
  },
  orderChoice: { nb: 'Rekkefølge', en: 'Order' },
  order: {
    nb: (f: { order: keyof typeof orders }) => orders[f.order].nb,
    en: (f: { order: keyof typeof orders }) => orders[f.order].en,
  },
  sizeChoice: { nb: 'Bilder på hver side', en: 'Pictures on each page' },
  worksChoice: { nb: 'Verk', en: 'Works' },
  works: {
    nb: (f: { works: keyof typeof which }) => which[f.works].nb,
    en: (f: { works: keyof typeof which }) => which[f.works].en,
  },
  oneHelp: {
    nb: 'Det juryen har valgt, eller det kunstneren satte først.',
    en: 'The jury’s pick, or the one that the artist put first.',
  },
  show: { nb: 'Vis filene', en: 'Show the files' },
  files: { nb: 'Filer', en: 'Files' },
  filesHelp: {
    nb: (f: { works: number; parts: number }) =>
      f.parts > 1
        ? `${counted('nb', f.works, 'verk', 'verk')} i ${f.parts} filer. Hver fil lages når du henter den; det tar noen sekunder.`
        : `${counted('nb', f.works, 'verk', 'verk')}. Filen lages når du henter den; det tar noen sekunder.`,
    en: (f: { works: number; parts: number }) =>
      f.parts > 1
        ? `${counted('en', f.works, 'work', 'works')} in ${f.parts} files. Each file is made when you fetch it; this takes a few seconds.`
        : `${counted('en', f.works, 'work', 'works')}. The file is made when you fetch it; this takes a few seconds.`,
  },
  part: {
    nb: (f: { part: number; from: number; to: number }) => `Del ${f.part}: ${f.from}–${f.to} (PDF)`,
    en: (f: { part: number; from: number; to: number }) => `Part ${f.part}: ${f.from}–${f.to} (PDF)`,
  },
  whole: { nb: 'Last ned kontaktarkene (PDF)', en: 'Download the contact sheets (PDF)' },
  none: { nb: 'Ingen verk å vise ennå', en: 'No works to show yet' },
  subtitle: {
    nb: (f: { names: keyof typeof names; order: keyof typeof orders }) => `${names[f.names].nb}. ${orders[f.order].nb}`,
    en: (f: { names: keyof typeof names; order: keyof typeof orders }) => `${names[f.names].en}. ${orders[f.order].en}`,
  },
  footer: {
    nb: (f: { title: string; part: number; parts: number; when: string }) =>
      `${f.title}${f.parts > 1 ? `. Del ${f.part} av ${f.parts}` : ''}. Laget ${f.when}`,
    en: (f: { title: string; part: number; parts: number; when: string }) =>
      `${f.title}${f.parts > 1 ? `. Part ${f.part} of ${f.parts}` : ''}. Made on ${f.when}`,
  },
  rank: { nb: (f: { rank: number }) => `Plass ${f.rank}`, en: (f: { rank: number }) => `Rank ${f.rank}` },
  noPicture: { nb: 'Uten bilde', en: 'No picture' },
  untitled: { nb: 'Uten tittel', en: 'Untitled' },
  floor: { nb: 'gulv', en: 'floor' },
  busy: {
    nb: 'Det lages mange PDF-er akkurat nå. Prøv igjen om litt.',
    en: 'Many PDFs are being made right now. Please try again in a moment.',
  },
})
