import { counted, words } from './words.ts'

const dimensions = {
  municipality: { nb: 'Kommune', en: 'Municipality' },
  discipline: { nb: 'Fagfelt', en: 'Discipline' },
  newcomer: { nb: 'Ny eller tidligere med', en: 'New or returning' },
  studio: { nb: 'Atelier', en: 'Studio' },
  space: { nb: 'Plass i salen', en: 'Room in the hall' },
}

const keys = {
  'newcomer:yes': { nb: 'Ny deltaker', en: 'New' },
  'newcomer:no': { nb: 'Har vært med før', en: 'Returning' },
  'studio:yes': { nb: 'Har atelier', en: 'Has a studio' },
  'studio:no': { nb: 'Har ikke atelier', en: 'No studio' },
  'space:wall': { nb: 'På vegg', en: 'On the wall' },
  'space:floor': { nb: 'På gulv', en: 'On the floor' },
  '': { nb: 'Ikke oppgitt', en: 'Not stated' },
}

const sides = {
  in: { nb: 'inne', en: 'in' },
  tied: { nb: 'likt på streken', en: 'tied on the line' },
  out: { nb: 'ute', en: 'out' },
}

const persons = (f: { count: number }, nb: boolean) =>
  nb ? counted('nb', f.count, 'søknad', 'søknader') : counted('en', f.count, 'application', 'applications')

/** What the cut-line bench and the panel of balance say. */
export const selectionBench = words({
  // The switch between calls.
  calls: { nb: 'Utlysninger', en: 'Calls' },
  callAnnounced: { nb: 'kunngjort', en: 'announced' },

  // The steps that the order came about by.
  stepScore: {
    nb: (f: { count: number }) =>
      f.count === 0
        ? 'Ingen søknader har samme gjennomsnitt.'
        : `${persons(f, true)} har samme gjennomsnitt som minst én annen.`,
    en: (f: { count: number }) =>
      f.count === 0
        ? 'No applications have the same mean.'
        : `${persons(f, false)} ${f.count === 1 ? 'has' : 'have'} the same mean as at least one other.`,
  },
  stepHighest: {
    nb: (f: { count: number }) =>
      `Da går den foran som har den høyeste enkeltvurderingen, så den nest høyeste, og så videre. ${left(f.count, 'nb')}`,
    en: (f: { count: number }) =>
      `Then the one with the highest single assessment goes first, then the second highest, and so on. ${left(f.count, 'en')}`,
  },
  stepChair: {
    nb: (f: { count: number }) => `Deretter teller jurylederens poeng dobbelt. ${left(f.count, 'nb')}`,
    en: (f: { count: number }) => `Next, the chair’s score counts twice. ${left(f.count, 'en')}`,
  },
  stepDuels: {
    nb: (f: { count: number; duels: number }) =>
      `Til slutt avgjør duellrunden der alle som står likt, var med (${counted('nb', f.duels, 'duell', 'dueller')}). ${left(f.count, 'nb')}`,
    en: (f: { count: number; duels: number }) =>
      `Last, the duels decide where all who are tied took part (${counted('en', f.duels, 'duel', 'duels')}). ${left(f.count, 'en')}`,
  },
  stepJury: {
    nb: 'De som fortsatt står likt, deler plass, og juryen avgjør.',
    en: 'Those who are still tied share a place, and the jury decides.',
  },
  changedByTalk: {
    nb: (f: { count: number }) =>
      `Etter samtalen endret juryen poeng på ${persons(f, true)}. Rekkefølgen følger poengene slik de står nå; de forseglede står ved siden av.`,
    en: (f: { count: number }) =>
      `After the talk the jury changed scores of ${persons(f, false)}. The order follows the scores as they stand now; the sealed ones are beside them.`,
  },
  roundsStacked: {
    nb: (f: { number: number; count: number }) =>
      `De ${f.count} øverste er rangert etter runde ${f.number}. De andre gikk ikke videre dit og står under, etter runden før.`,
    en: (f: { number: number; count: number }) =>
      `The ${f.count} at the top are ranked by round ${f.number}. The others did not go on to it and stand below, by the round before.`,
  },
  beforeTalk: {
    nb: (f: { mean: string; scores: string }) => `forseglet ${f.mean} (${f.scores})`,
    en: (f: { mean: string; scores: string }) => `sealed ${f.mean} (${f.scores})`,
  },
  sealedRank: { nb: 'Plass før samtalen', en: 'Rank before the talk' },
  sealedScores: { nb: 'Forseglede poeng', en: 'Sealed scores' },
  notGoneOn: { nb: 'Gikk ikke videre', en: 'Did not go on' },

  // The question of standardised scores.
  standardised: { nb: 'Hva om poengene ble standardisert?', en: 'What if the scores were standardised?' },
  standardisedHelp: {
    nb: 'Da regnes hvert jurymedlems poeng om, så alle har samme gjennomsnitt og samme spredning. Det er et spørsmål, ikke et valg: Rekkefølgen blir som den er.',
    en: 'Each juror’s scores are then converted so that all have the same mean and the same spread. This is a question and not a setting: the order stays as it is.',
  },
  standardisedComplete: {
    nb: 'Alle har vurdert alt. Da endrer det ingenting å trekke fra hvert jurymedlems gjennomsnitt; bare forskjellen i spredning kan flytte noen.',
    en: 'Everyone has assessed everything. Subtracting each juror’s mean then changes nothing; only the difference in spread can move anyone.',
  },
  standardisedMissing: {
    nb: (f: { missing: number }) =>
      `${counted('nb', f.missing, 'vurdering', 'vurderinger')} mangler, og rekkefølgen er alt korrigert for strenge og milde jurymedlemmer.`,
    en: (f: { missing: number }) =>
      `${counted('en', f.missing, 'assessment is', 'assessments are')} missing, and the order is corrected for strict and lenient jurors already.`,
  },
  standardisedNone: { nb: 'Ingen ville krysset streken.', en: 'Nobody would cross the line.' },
  standardisedCross: {
    nb: (f: { count: number }) => `${persons(f, true)} ville byttet side:`,
    en: (f: { count: number }) => `${persons(f, false)} would change sides:`,
  },
  crossing: {
    nb: (f: { from: keyof typeof sides; to: keyof typeof sides }) => `${sides[f.from].nb} nå, ${sides[f.to].nb} da`,
    en: (f: { from: keyof typeof sides; to: keyof typeof sides }) => `${sides[f.from].en} now, ${sides[f.to].en} then`,
  },

  // The line that moves.
  bench: { nb: 'Skillelinjen', en: 'The cut line' },
  benchHelp: {
    nb: 'Flytt streken og se hvem som kommer inn og faller ut. Ingenting lagres: Antall plasser settes i utlysningen.',
    en: 'Move the line and see who comes in and who falls out. Nothing is saved: the number of places is set in the call.',
  },
  places: { nb: 'Antall plasser', en: 'Number of places' },
  placesSlider: { nb: 'Flytt streken', en: 'Move the line' },
  placesSaid: {
    nb: (f: { count: number }) => counted('nb', f.count, 'plass', 'plasser'),
    en: (f: { count: number }) => counted('en', f.count, 'place', 'places'),
  },
  show: { nb: 'Vis', en: 'Show' },
  backTo: {
    nb: (f: { capacity: number }) => `Tilbake til ${counted('nb', f.capacity, 'plass', 'plasser')}`,
    en: (f: { capacity: number }) => `Back to ${counted('en', f.capacity, 'place', 'places')}`,
  },
  sumIn: { nb: 'Over streken', en: 'Above the line' },
  sumTied: { nb: 'Likt på streken', en: 'Tied on the line' },
  sumOut: { nb: 'Under streken', en: 'Below the line' },
  sumHanging: { nb: 'Henger på ett jurymedlem', en: 'Hang on one juror' },
  tiedFor: {
    nb: (f: { places: number }) => `om ${counted('nb', f.places, 'plass', 'plasser')}`,
    en: (f: { places: number }) => `for ${counted('en', f.places, 'place', 'places')}`,
  },
  comesIn: { nb: 'Kommer inn', en: 'Come in' },
  fallsOut: { nb: 'Faller ut', en: 'Fall out' },
  comesToTie: { nb: 'Blir stående likt på streken', en: 'Become tied on the line' },
  moved: {
    nb: (f: { capacity: number; comesIn: number; fallsOut: number; tied: number }) =>
      `Streken ved ${counted('nb', f.capacity, 'plass', 'plasser')}: ${f.comesIn} kommer inn, ${f.fallsOut} faller ut, ${f.tied} står likt på streken.`,
    en: (f: { capacity: number; comesIn: number; fallsOut: number; tied: number }) =>
      `The line at ${counted('en', f.capacity, 'place', 'places')}: ${f.comesIn} come in, ${f.fallsOut} fall out, ${f.tied} tied on the line.`,
  },
  unmoved: { nb: 'Streken står der den er satt.', en: 'The line is where it is set.' },
  andMore: {
    nb: (f: { count: number }) => `og ${f.count} til`,
    en: (f: { count: number }) => `and ${f.count} more`,
  },
  wall: { nb: 'Søknadene i rekkefølge', en: 'The applications in order' },
  wallPart: {
    nb: (f: { from: number; to: number; total: number }) =>
      `Veggen viser plass ${f.from}–${f.to} av ${f.total}, de nærmest streken. Alle står i listen under.`,
    en: (f: { from: number; to: number; total: number }) =>
      `The wall shows places ${f.from}–${f.to} of ${f.total}, those nearest the line. All are in the list below.`,
  },
  wallMore: {
    nb: (f: { count: number }) => `Vis ${f.count} plasser rundt streken`,
    en: (f: { count: number }) => `Show ${f.count} places around the line`,
  },
  legend: { nb: 'Tegnforklaring', en: 'Key' },
  legendTied: { nb: 'likt på streken', en: 'tied on the line' },
  legendHangs: { nb: 'bytter side uten ett av jurymedlemmene', en: 'changes sides without one of the jurors' },
  legendKept: { nb: 'avgjort for hånd', en: 'decided by hand' },
  legendOut: { nb: 'under streken', en: 'below the line' },
  tile: {
    nb: (f: { place: number; name: string; side: keyof typeof sides; hangs: boolean; kept: boolean }) =>
      [
        `${f.place}. ${f.name}`,
        sides[f.side].nb,
        f.hangs && 'bytter side uten ett av jurymedlemmene',
        f.kept && 'avgjort for hånd',
      ]
        .filter(Boolean)
        .join(', '),
    en: (f: { place: number; name: string; side: keyof typeof sides; hangs: boolean; kept: boolean }) =>
      [
        `${f.place}. ${f.name}`,
        sides[f.side].en,
        f.hangs && 'changes sides without one of the jurors',
        f.kept && 'decided by hand',
      ]
        .filter(Boolean)
        .join(', '),
  },
  theLine: {
    nb: (f: { capacity: number }) => `Streken: ${counted('nb', f.capacity, 'plass', 'plasser')}`,
    en: (f: { capacity: number }) => `The line: ${counted('en', f.capacity, 'place', 'places')}`,
  },

  // The panel of balance.
  balance: { nb: 'Balanse', en: 'Balance' },
  balanceHelp: {
    nb: 'Utvalget ved siden av alle som er rangert. Andelene er av utvalget og av søknadene.',
    en: 'The selection beside all who are ranked. Shares are of the selection and of the applications.',
  },
  balanceOfLine: { nb: 'Utvalget er de som står over streken.', en: 'The selection is those above the line.' },
  balanceOfDecisions: { nb: 'Utvalget er de som er antatt.', en: 'The selection is those who are accepted.' },
  dimension: {
    nb: (f: { dimension: keyof typeof dimensions }) => dimensions[f.dimension].nb,
    en: (f: { dimension: keyof typeof dimensions }) => dimensions[f.dimension].en,
  },
  group: {
    nb: (f: { word: keyof typeof keys }) => keys[f.word].nb,
    en: (f: { word: keyof typeof keys }) => keys[f.word].en,
  },
  groupName: { nb: 'Gruppe', en: 'Group' },
  chosen: { nb: 'I utvalget', en: 'Selected' },
  applied: { nb: 'Søknader', en: 'Applications' },
  shareOf: {
    nb: (f: { count: number; share: number }) => `${f.count} (${f.share} %)`,
    en: (f: { count: number; share: number }) => `${f.count} (${f.share}%)`,
  },
  oneMore: { nb: 'Én til', en: 'One more' },
  oneMoreOf: { nb: (f: { name: string }) => `fra ${f.name}`, en: (f: { name: string }) => `of ${f.name}` },
  manyDisciplines: {
    nb: 'En søknad kan ha flere fagfelt.',
    en: 'An application can have several disciplines.',
  },

  // The exchange.
  swapTitle: { nb: (f: { name: string }) => `Én til: ${f.name}`, en: (f: { name: string }) => `One more: ${f.name}` },
  swapNone: {
    nb: 'Det går ikke: Enten er alle inne allerede, eller så er det ingen å bytte med når det som er avgjort for hånd, skal bli stående.',
    en: 'It cannot be done: either all are in already, or there is nobody to exchange for while what was decided by hand stays.',
  },
  swapCheapest: {
    nb: (f: { loss: string; ranks: number }) =>
      `Det billigste byttet koster ${f.loss} poeng og ${counted('nb', f.ranks, 'plass', 'plasser')} i rekkefølgen.`,
    en: (f: { loss: string; ranks: number }) =>
      `The cheapest exchange costs ${f.loss} points and ${counted('en', f.ranks, 'place', 'places')} in the order.`,
  },
  swapFree: {
    nb: 'Det billigste byttet koster ingenting: De to står likt.',
    en: 'The cheapest exchange costs nothing: the two are tied.',
  },
  goesIn: { nb: 'Kommer inn', en: 'Comes in' },
  goesOut: { nb: 'Går ut', en: 'Goes out' },
  rankAndScore: {
    nb: (f: { rank: number; score: string }) => `plass ${f.rank}, ${f.score} poeng`,
    en: (f: { rank: number; score: string }) => `rank ${f.rank}, ${f.score} points`,
  },
  swapKeep: { nb: 'Ingen gruppe skal miste noen innen', en: 'No group is to lose anyone in' },
  swapReckon: { nb: 'Regn ut på nytt', en: 'Work it out again' },
  swapReason: { nb: 'Begrunnelse for byttet', en: 'Reason for the exchange' },
  swapReasonHelp: {
    nb: 'Blir stående i historien til begge søknadene og i protokollen.',
    en: 'Stays in the history of both applications and in the minutes.',
  },
  swapDo: { nb: 'Bytt', en: 'Exchange' },
  swapSays: {
    nb: 'Den som kommer inn, blir antatt med juryens verk. Den som går ut, blir først på ventelisten. Byttet kan gjøres om for hånd på søknadens side.',
    en: 'The one who comes in is accepted with the jury’s work. The one who goes out comes first on the waiting list. It can be undone by hand on the application’s page.',
  },
  swapClose: { nb: 'Lukk', en: 'Close' },

  // The list and one application.
  list: { nb: 'Rangeringen', en: 'The ranking' },
  pages: { nb: 'Sider av rangeringen', en: 'Pages of the ranking' },
  pageOf: {
    nb: (f: { page: number; pages: number }) => `Side ${f.page} av ${f.pages}`,
    en: (f: { page: number; pages: number }) => `Page ${f.page} of ${f.pages}`,
  },
  previousPage: { nb: 'Forrige', en: 'Previous' },
  nextPage: { nb: 'Neste', en: 'Next' },
  neighbours: { nb: 'Andre søknader i rekkefølgen', en: 'Other applications in the order' },
  previousCandidate: {
    nb: (f: { name: string }) => `Over: ${f.name}`,
    en: (f: { name: string }) => `Above: ${f.name}`,
  },
  nextCandidate: { nb: (f: { name: string }) => `Under: ${f.name}`, en: (f: { name: string }) => `Below: ${f.name}` },
  balanceOfOne: { nb: 'Hva søknaden betyr for balansen', en: 'What the application means for the balance' },
  balanceLine: {
    nb: (f: { name: string; chosen: number; applied: number }) =>
      `${f.name}: ${f.chosen} av ${counted('nb', f.applied, 'søknad', 'søknader')} er i utvalget`,
    en: (f: { name: string; chosen: number; applied: number }) =>
      `${f.name}: ${f.chosen} of ${counted('en', f.applied, 'application', 'applications')} selected`,
  },
  spread: {
    nb: (f: { lowest: string; highest: string }) => `Poengene går fra ${f.lowest} til ${f.highest}`,
    en: (f: { lowest: string; highest: string }) => `Scores run from ${f.lowest} to ${f.highest}`,
  },
})

function left(count: number, locale: 'nb' | 'en'): string {
  if (locale === 'nb')
    return count === 0
      ? 'Etter det står ingen likt.'
      : `Etter det står ${counted('nb', count, 'søknad', 'søknader')} likt.`
  return count === 0
    ? 'After that nobody is tied.'
    : `After that ${counted('en', count, 'application is', 'applications are')} tied.`
}
