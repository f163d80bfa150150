import { counted, words } from './words.ts'

const lacks = {
  number: { nb: 'Nummer i katalogen', en: 'Number in the catalogue' },
  studioNumber: { nb: 'Nummeret følger ikke atelieret', en: 'The number is not the studio’s' },
  position: { nb: 'Plassering på kartet', en: 'Position on the map' },
  hours: { nb: 'Åpningstider', en: 'Opening hours' },
  work: { nb: 'Verk til fellesutstillingen', en: 'Work for the joint exhibition' },
  picture: { nb: 'Bilde av verket', en: 'Picture of the work' },
  text: { nb: 'Omtale', en: 'Text' },
  alt: { nb: 'Bildetekst for dem som ikke ser bildet', en: 'Words for those who cannot see the picture' },
  textEn: { nb: 'Engelsk omtale (norsk brukes)', en: 'English text (the Norwegian is used)' },
}
const files = {
  pdfNb: { nb: 'Katalogen på norsk (PDF)', en: 'The catalogue in Norwegian (PDF)' },
  pdfEn: { nb: 'Katalogen på engelsk (PDF)', en: 'The catalogue in English (PDF)' },
  press: { nb: 'Trykkpakke til trykkeriet (ZIP)', en: 'Package for the printer (ZIP)' },
}
const failures: Record<string, { nb: string; en: string }> = {
  'took-too-long': { nb: 'Det tok for lang tid.', en: 'It took too long.' },
  'queue-full': { nb: 'For mange PDF-er var i kø.', en: 'Too many PDFs were waiting.' },
  refused: { nb: 'Satsmaskinen sa nei. Grunnen står i driftsloggen.', en: 'The typesetter refused. The log says why.' },
  'could-not-start': { nb: 'Satsmaskinen startet ikke.', en: 'The typesetter did not start.' },
  'catalogue.damaged': {
    nb: 'Utgaven er ikke slik den ble låst.',
    en: 'The release is not as it was frozen.',
  },
  unknown: { nb: 'Noe gikk galt. Grunnen står i driftsloggen.', en: 'Something went wrong. The log says why.' },
}
const kinds = {
  catalogue: { nb: 'Katalog', en: 'Catalogue' },
  map: { nb: 'Kart', en: 'Map' },
  poster: { nb: 'Plakat', en: 'Poster' },
  bookmark: { nb: 'Bokmerke', en: 'Bookmark' },
  card: { nb: 'Kort', en: 'Card' },
}

/** The office's page of the catalogue. */
export const catalogueOffice = words({
  name: { nb: 'Katalog', en: 'Catalogue' },
  titleOf: { nb: (f: { year: number }) => `Katalogen ${f.year}`, en: (f: { year: number }) => `Catalogue ${f.year}` },
  toPublic: { nb: 'Se den slik publikum ser den', en: 'See it as the public does' },
  lede: {
    nb: 'Alt som trykkes og vises, lages av det samme innholdet: nettsiden, PDF-en og pakken til trykkeriet. Når du låser en utgave, blir den stående som den er. Det som endres etterpå, blir rettelser.',
    en: 'Everything printed and shown is made of the same content: the web page, the PDF and the package for the printer. When you freeze a release it stays as it is. What changes afterwards becomes corrections.',
  },
  now: { nb: 'Slik står det nå', en: 'As it stands now' },
  countArtists: { nb: 'kunstnere', en: 'artists' },
  countStudios: { nb: 'atelierer', en: 'studios' },
  countPlaced: { nb: 'på kartet', en: 'on the map' },
  countPictures: { nb: 'bilder', en: 'pictures' },
  countEvents: { nb: 'i programmet', en: 'in the programme' },
  missing: { nb: 'Dette mangler', en: 'What is missing' },
  missingHelp: {
    nb: 'Du kan låse likevel. Det som mangler, blir stående tomt i katalogen.',
    en: 'You can freeze all the same. What is missing stays empty in the catalogue.',
  },
  nothingMissing: { nb: 'Ingenting mangler.', en: 'Nothing is missing.' },
  lack: {
    nb: (f: { lack: keyof typeof lacks; count: number }) => `${lacks[f.lack].nb}: ${f.count}`,
    en: (f: { lack: keyof typeof lacks; count: number }) => `${lacks[f.lack].en}: ${f.count}`,
  },

  release: { nb: 'Lås en utgave', en: 'Freeze a release' },
  releaseNo: { nb: (f: { no: number }) => `Lås utgave ${f.no}`, en: (f: { no: number }) => `Freeze release ${f.no}` },
  releaseHelp: {
    nb: 'Innholdet blir låst slik det er nå, og PDF-er og trykkpakke blir laget i bakgrunnen. En låst utgave kan ikke endres eller tas bort.',
    en: 'The content is frozen as it is now, and the PDFs and the package are made in the background. A frozen release can be neither changed nor removed.',
  },
  cannotYet: {
    nb: 'Katalogen kan låses når årgangen er publisert og kunstnerne har bekreftet.',
    en: 'The catalogue can be frozen when the edition is published and the artists have confirmed.',
  },
  note: { nb: 'Merknad', en: 'Note' },
  noteHelp: { nb: 'For eksempel «Til trykkeriet».', en: 'For example “For the printer”.' },
  confirm: {
    nb: (f: { missing: number }) =>
      f.missing > 0 ? 'Jeg har sett over det som mangler, og vil låse likevel' : 'Jeg har sett over, og vil låse',
    en: (f: { missing: number }) =>
      f.missing > 0
        ? 'I have looked over what is missing and want to freeze all the same'
        : 'I have looked it over and want to freeze it',
  },
  upToDate: {
    nb: (f: { no: number }) => `Utgave ${f.no} sier det som gjelder nå.`,
    en: (f: { no: number }) => `Release ${f.no} says what holds now.`,
  },
  released: { nb: 'Utgaven er låst. Filene blir laget nå.', en: 'The release is frozen. Its files are being made.' },

  history: { nb: 'Utgaver', en: 'Releases' },
  noReleases: { nb: 'Ingen utgaver ennå', en: 'No releases yet' },
  noReleasesHelp: {
    nb: 'Se over det som mangler, og lås den første når katalogen skal i trykken.',
    en: 'Look over what is missing, and freeze the first one when the catalogue goes to print.',
  },
  releaseTitle: {
    nb: (f: { no: number; when: string }) => `Utgave ${f.no}, låst ${f.when}`,
    en: (f: { no: number; when: string }) => `Release ${f.no}, frozen ${f.when}`,
  },
  by: { nb: (f: { name: string }) => `av ${f.name}`, en: (f: { name: string }) => `by ${f.name}` },
  checksum: {
    nb: (f: { sum: string }) => `Kontrollsum (SHA-256) ${f.sum}`,
    en: (f: { sum: string }) => `Checksum (SHA-256) ${f.sum}`,
  },
  file: {
    nb: (f: { kind: keyof typeof files }) => files[f.kind].nb,
    en: (f: { kind: keyof typeof files }) => files[f.kind].en,
  },
  download: { nb: 'Last ned', en: 'Download' },
  waiting: { nb: 'Venter på tur', en: 'Waiting its turn' },
  making: {
    nb: (f: { step: number; steps: number }) => `${f.step} av ${f.steps}`,
    en: (f: { step: number; steps: number }) => `${f.step} of ${f.steps}`,
  },
  lookAgain: { nb: 'Se hvor langt det er kommet', en: 'See how far it is' },
  leaveIt: {
    nb: 'Du kan gå fra siden. Filene blir ferdige uansett.',
    en: 'You may leave the page. The files will be finished anyway.',
  },
  failed: {
    nb: (f: { why: string }) => `Ble ikke laget: ${(failures[f.why] ?? failures.unknown)?.nb}`,
    en: (f: { why: string }) => `Was not made: ${(failures[f.why] ?? failures.unknown)?.en}`,
  },
  again: { nb: 'Lag på nytt', en: 'Make anew' },
  againKind: {
    nb: (f: { kind: keyof typeof files; no: number }) => `: ${files[f.kind].nb}, utgave ${f.no}`,
    en: (f: { kind: keyof typeof files; no: number }) => `: ${files[f.kind].en}, release ${f.no}`,
  },
  madeOn: {
    nb: (f: { when: string; size: string }) => `${f.size}, laget ${f.when}`,
    en: (f: { when: string; size: string }) => `${f.size}, made ${f.when}`,
  },

  changes: { nb: 'Endret siden siste utgave', en: 'Changed since the last release' },
  changesHelp: {
    nb: 'Dette gjelder ikke lenger slik det står på trykk. Vis det for publikum med disse ordene eller dine egne, eller avvis det.',
    en: 'This no longer holds as printed. Show it to the public in these words or your own, or reject it.',
  },
  noChanges: { nb: 'Alt som står på trykk, gjelder fortsatt.', en: 'Everything printed still holds.' },
  numberIs: {
    nb: (f: { number: string }) => `Nummer ${f.number}`,
    en: (f: { number: string }) => `Number ${f.number}`,
  },
  whole: { nb: 'Hele katalogen', en: 'The whole catalogue' },
  inNorwegian: { nb: 'På norsk', en: 'In Norwegian' },
  inEnglish: { nb: 'På engelsk', en: 'In English' },
  show: { nb: 'Vis rettelsen', en: 'Show the correction' },
  reject: { nb: 'Avvis', en: 'Reject' },
  about: { nb: (f: { what: string }) => `: ${f.what}`, en: (f: { what: string }) => `: ${f.what}` },
  rejected: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'endring', 'endringer')} er avvist.`,
    en: (f: { count: number }) => `${counted('en', f.count, 'change', 'changes')} rejected.`,
  },
  shown: { nb: 'Rettelser som vises', en: 'Corrections shown' },
  noneShown: { nb: 'Ingen rettelser vises.', en: 'No corrections are shown.' },
  toErrata: { nb: 'Siden med rettelser', en: 'The page of corrections' },
  withdraw: { nb: 'Ta bort', en: 'Take away' },
  writeOwn: { nb: 'Skriv en rettelse', en: 'Write a correction' },
  number: { nb: 'Nummer i katalogen', en: 'Number in the catalogue' },
  numberHelp: {
    nb: 'La det stå tomt når det gjelder hele katalogen.',
    en: 'Leave it empty when it is about the whole.',
  },
  damaged: {
    nb: 'Siste utgave er ikke slik den ble låst. Publikum ser innholdet slik det er nå, og endringer kan ikke finnes. Si fra til den som driver systemet.',
    en: 'The last release is not as it was frozen. The public sees the content as it is now, and changes cannot be found. Tell whoever runs the system.',
  },

  copies: { nb: 'Opplag og hvor det gikk', en: 'Copies, and where they went' },
  copiesHelp: {
    nb: 'Tallene går inn i årsrapporten.',
    en: 'The figures go into the annual report.',
  },
  kind: { nb: 'Hva', en: 'What' },
  kindIs: {
    nb: (f: { kind: keyof typeof kinds }) => kinds[f.kind].nb,
    en: (f: { kind: keyof typeof kinds }) => kinds[f.kind].en,
  },
  channel: { nb: 'Hvor de gikk', en: 'Where they went' },
  channelHelp: { nb: 'En avis, biblioteker, servicetorg …', en: 'A newspaper, libraries, service centres …' },
  place: { nb: 'Sted', en: 'Place' },
  howMany: { nb: 'Antall', en: 'Copies' },
  inserted: { nb: 'Lå som bilag i en avis', en: 'Lay in a newspaper' },
  insert: { nb: 'Bilag', en: 'Insert' },
  insertedSum: {
    nb: (f: { copies: number; newspapers: string }) =>
      `${counted('nb', f.copies, 'eksemplar', 'eksemplarer')} lå som bilag i ${f.newspapers}.`,
    en: (f: { copies: number; newspapers: string }) =>
      `${counted('en', f.copies, 'copy', 'copies')} lay in ${f.newspapers}.`,
  },
  date: { nb: 'Dato', en: 'Date' },
  remark: { nb: 'Merknad', en: 'Note' },
  enter: { nb: 'Før inn', en: 'Enter' },
  change: { nb: 'Lagre endringen', en: 'Save the change' },
  remove: { nb: 'Fjern', en: 'Remove' },
  edit: { nb: 'Endre', en: 'Edit' },
  noCopies: { nb: 'Ingen eksemplarer er ført inn', en: 'No copies are entered' },
  noCopiesHelp: {
    nb: 'Før inn hvor mange eksemplarer som gikk hvor.',
    en: 'Enter how many copies went where.',
  },
  newCopies: { nb: 'Før inn flere', en: 'Enter more' },
  optional: { nb: 'valgfritt', en: 'optional' },
  sum: { nb: 'Til sammen', en: 'In all' },
  byChannel: { nb: 'Katalogen etter kanal', en: 'The catalogue by channel' },
})
