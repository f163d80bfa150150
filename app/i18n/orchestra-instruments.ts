import { counted, words } from './words.ts'

const conditions = {
  good: { nb: 'god', en: 'good' },
  worn: { nb: 'slitt', en: 'worn' },
  damaged: { nb: 'skadet', en: 'damaged' },
  inRepair: { nb: 'til reparasjon', en: 'in repair' },
}
const hindrances = {
  retired: { nb: 'Instrumentet er tatt ut av bruk.', en: 'The instrument is out of use.' },
  lent: { nb: 'Instrumentet er lovet bort eller utlånt.', en: 'The instrument is promised or on loan.' },
  inRepair: { nb: 'Instrumentet er til reparasjon.', en: 'The instrument is in repair.' },
  damaged: {
    nb: 'Instrumentet er skadet. Rett tilstanden når det er i orden.',
    en: 'The instrument is damaged. Correct its condition once it is in order.',
  },
}
const moments = {
  stock: { nb: 'på lager', en: 'in the store' },
  out: { nb: 'ved utlån', en: 'at hand-out' },
  in: { nb: 'ved levering', en: 'at return' },
}

/** The register of the orchestra's own instruments. */
export const orchestraInstruments = words({
  title: { nb: 'Instrumenter', en: 'Instruments' },
  lede: {
    nb: 'Instrumentene orkesteret eier: hvem som har dem, hva som er ledig, og hva de er verdt.',
    en: 'The instruments that the orchestra owns: who has them, what is free, and what they are worth.',
  },
  owned: { nb: 'eide instrumenter', en: 'owned instruments' },
  free: { nb: 'ledige', en: 'free' },
  lent: { nb: 'utlånt eller lovet', en: 'on loan or promised' },
  late: { nb: 'skulle vært levert', en: 'overdue' },
  inRepair: { nb: 'til reparasjon', en: 'in repair' },
  search: { nb: 'Søk i merke, bygger og serienummer', en: 'Search mark, maker and serial number' },
  instrument: { nb: 'Instrument', en: 'Instrument' },
  any: { nb: 'Alle', en: 'All' },
  show: { nb: 'Vis', en: 'Show' },
  showAs: {
    nb: (f: { show: 'all' | 'free' | 'lent' | 'late' | 'repair' | 'retired' }) =>
      ({
        all: 'alle i bruk',
        free: 'ledige',
        lent: 'utlånte',
        late: 'over tiden',
        repair: 'til reparasjon',
        retired: 'ute av bruk',
      })[f.show],
    en: (f: { show: 'all' | 'free' | 'lent' | 'late' | 'repair' | 'retired' }) =>
      ({
        all: 'all in use',
        free: 'free',
        lent: 'on loan',
        late: 'overdue',
        repair: 'in repair',
        retired: 'out of use',
      })[f.show],
  },
  doSearch: { nb: 'Søk', en: 'Search' },
  found: {
    nb: (f: { count: number }) => counted('nb', f.count, 'instrument', 'instrumenter'),
    en: (f: { count: number }) => counted('en', f.count, 'instrument', 'instruments'),
  },
  none: { nb: 'Ingen instrumenter passer', en: 'No instrument matches' },
  noneYet: { nb: 'Ingen instrumenter er registrert', en: 'No instruments are registered' },
  noneYetHelp: { nb: 'Legg inn det første nederst på siden.', en: 'Add the first at the bottom of the page.' },
  mark: { nb: 'Merke', en: 'Mark' },
  markHelp: { nb: 'Som det står på kassen, for eksempel VUS-07.', en: 'As on the case, for example VUS-07.' },
  markTaken: { nb: 'Et annet instrument har dette merket.', en: 'Another instrument has this mark.' },
  size: { nb: 'Størrelse', en: 'Size' },
  sizeHelp: { nb: 'For eksempel 3/4. Tomt betyr hel størrelse.', en: 'For example 3/4. Empty means full size.' },
  fullSize: { nb: 'hel', en: 'full' },
  maker: { nb: 'Bygger eller merke', en: 'Maker' },
  serial: { nb: 'Serienummer', en: 'Serial number' },
  boughtOn: { nb: 'Kjøpt', en: 'Bought' },
  chargedYear: { nb: 'Utgiftsført år', en: 'Charged to year' },
  chargedYearHelp: {
    nb: 'Bare når det er et annet år enn kjøpet.',
    en: 'Only when it is another year than the purchase.',
  },
  price: { nb: 'Pris', en: 'Price' },
  insured: { nb: 'Forsikringsverdi', en: 'Insured value' },
  condition: { nb: 'Tilstand', en: 'Condition' },
  conditionIs: {
    nb: (f: { condition: keyof typeof conditions }) => conditions[f.condition].nb,
    en: (f: { condition: keyof typeof conditions }) => conditions[f.condition].en,
  },
  remark: { nb: 'Merknad', en: 'Remark' },
  optional: { nb: 'valgfritt', en: 'optional' },
  where: { nb: 'Hvor', en: 'Where' },
  isFree: { nb: 'ledig', en: 'free' },
  retired: { nb: 'ute av bruk', en: 'out of use' },
  add: { nb: 'Legg inn et instrument', en: 'Add an instrument' },
  addDo: { nb: 'Legg inn instrumentet', en: 'Add the instrument' },
  facts: { nb: 'Opplysninger', en: 'Details' },
  save: { nb: 'Lagre opplysningene', en: 'Save the details' },
  saved: { nb: 'Lagret.', en: 'Saved.' },
  retire: { nb: 'Ta ut av bruk', en: 'Take out of use' },
  restore: { nb: 'Ta i bruk igjen', en: 'Take into use again' },
  retireFirstReturn: {
    nb: 'Instrumentet er lovet bort eller utlånt. Avslutt lånet først.',
    en: 'The instrument is promised or on loan. End the loan first.',
  },
  hindrance: {
    nb: (f: { why: keyof typeof hindrances }) => hindrances[f.why].nb,
    en: (f: { why: keyof typeof hindrances }) => hindrances[f.why].en,
  },

  lend: { nb: 'Lån ut', en: 'Lend' },
  lendHelp: {
    nb: 'Foresatte får avtalen i dagens brev og skriver under på skjermen. Instrumentet er holdt av så lenge.',
    en: 'The guardians get the agreement in today’s letter and sign it on the screen. The instrument is held meanwhile.',
  },
  lendTo: { nb: 'Til', en: 'To' },
  chooseChild: { nb: 'Velg en musikant', en: 'Choose a musician' },
  lendUntil: { nb: 'Leveres senest', en: 'Due back by' },
  lendDo: { nb: 'Lag avtalen', en: 'Make the agreement' },
  notEnrolled: {
    nb: 'Bare den som har plass i orkesteret, kan låne.',
    en: 'Only somebody with a place in the orchestra can borrow.',
  },
  nobodyEnrolled: {
    nb: 'Ingen har plass i orkesteret dette semesteret, så det er ingen å låne ut til.',
    en: 'Nobody has a place in the orchestra this semester, so there is nobody to lend to.',
  },
  loans: { nb: 'Lån', en: 'Loans' },
  noLoans: { nb: 'Instrumentet har ikke vært utlånt.', en: 'The instrument has not been lent.' },
  borrower: { nb: 'Lånt av', en: 'Borrower' },
  openLoan: { nb: 'Åpne lånet', en: 'Open the loan' },

  repairs: { nb: 'Reparasjoner', en: 'Repairs' },
  noRepairs: { nb: 'Ingen reparasjoner er ført.', en: 'No repairs are recorded.' },
  startRepair: { nb: 'Send til reparasjon', en: 'Send to repair' },
  what: { nb: 'Hva skal gjøres', en: 'What is to be done' },
  workshop: { nb: 'Verksted', en: 'Workshop' },
  sentOn: { nb: 'Sendt', en: 'Sent' },
  doneOn: { nb: 'Ferdig', en: 'Done' },
  cost: { nb: 'Kostnad', en: 'Cost' },
  endRepair: { nb: 'Reparasjonen er ferdig', en: 'The repair is done' },
  conditionAfter: { nb: 'Tilstand etterpå', en: 'Condition afterwards' },
  inRepairSince: {
    nb: (f: { date: string; workshop: string }) => `Sendt ${f.date}${f.workshop ? ` til ${f.workshop}` : ''}`,
    en: (f: { date: string; workshop: string }) => `Sent ${f.date}${f.workshop ? ` to ${f.workshop}` : ''}`,
  },
  repairTurned: { nb: 'Ferdig kan ikke være før sendt.', en: 'Done cannot be before sent.' },
  outCannotRepair: {
    nb: 'Instrumentet er hos en musikant. Ta det imot på siden for lånet, og send det til reparasjon derfra.',
    en: 'A musician has the instrument. Take it back on the page of the loan, and send it to repair from there.',
  },

  pictures: { nb: 'Bilder', en: 'Pictures' },
  noPictures: { nb: 'Ingen bilder ennå.', en: 'No pictures yet.' },
  addPicture: { nb: 'Legg til et bilde', en: 'Add a picture' },
  pictureTitle: { nb: 'Bilde av tilstanden', en: 'Picture of the condition' },
  pictureHelp: {
    nb: 'Ta bildet så skader synes. Ingen mennesker skal være med på bildet.',
    en: 'Take the picture so that damage shows. No people should be in it.',
  },
  choosePicture: { nb: 'Velg et bilde', en: 'Choose a picture' },
  choosePictureHelp: { nb: 'JPEG, PNG, WebP eller HEIC, høyst 30 MB.', en: 'JPEG, PNG, WebP or HEIC, at most 30 MB.' },
  sendPicture: { nb: 'Send bildet', en: 'Send the picture' },
  removePicture: { nb: 'Fjern bildet', en: 'Remove the picture' },
  pictureOf: {
    nb: (f: { mark: string; moment: keyof typeof moments; date: string }) =>
      `${f.mark} ${moments[f.moment].nb} ${f.date}`,
    en: (f: { mark: string; moment: keyof typeof moments; date: string }) =>
      `${f.mark} ${moments[f.moment].en}, ${f.date}`,
  },
  back: { nb: 'Tilbake', en: 'Back' },

  values: { nb: 'Verdiliste for forsikringen', en: 'List of values for the insurance' },
  valuesHelp: {
    nb: 'Alle instrumenter i bruk. Der ingen forsikringsverdi er ført, står prisen det ble kjøpt for.',
    en: 'Every instrument in use. Where no insured value is recorded, the price it was bought for stands.',
  },
  valueTotal: { nb: 'Til sammen', en: 'In all' },
  unvalued: {
    nb: (f: { count: number }) =>
      `${counted('nb', f.count, 'instrument', 'instrumenter')} mangler verdi og er ikke med i summen.`,
    en: (f: { count: number }) =>
      `${counted('en', f.count, 'instrument has', 'instruments have')} no value and are not in the sum.`,
  },
  asCsv: { nb: 'Last ned som CSV', en: 'Download as CSV' },
  asXlsx: { nb: 'Last ned som Excel', en: 'Download as Excel' },
  charged: {
    nb: (f: { year: number }) => `utgiftsført ${f.year}`,
    en: (f: { year: number }) => `charged to ${f.year}`,
  },
})
