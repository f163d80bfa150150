import { counted, words } from './words.ts'

const recusalKinds: Record<string, { nb: string; en: string }> = {
  own: { nb: 'egen søknad', en: 'own application' },
  address: { nb: 'samme adresse', en: 'same address' },
  household: { nb: 'samme husstand', en: 'same household' },
  group: { nb: 'samme gruppe', en: 'same group' },
  coExhibitor: { nb: 'har stilt ut sammen', en: 'have exhibited together' },
  declared: { nb: 'meldt av jurymedlemmet', en: 'declared by the juror' },
}
const residences: Record<string, { nb: string; en: string }> = {
  any: { nb: 'Ingen krav til bosted.', en: 'No demand of residence.' },
  member: {
    nb: 'Bosted eller atelier i en av kommunene i Vestregionen.',
    en: 'Home or studio in one of the municipalities of Vestregionen.',
  },
}
const earlierParts: Record<string, { nb: string; en: string }> = {
  any: { nb: 'Ingen krav om tidligere deltakelse.', en: 'No demand of earlier participation.' },
  participated: { nb: 'Må ha deltatt før.', en: 'Must have taken part before.' },
  newcomer: { nb: 'Må ikke ha deltatt før.', en: 'Must not have taken part before.' },
}

/** The jury's protocol: its page, and what the document says. */
export const protocols = words({
  title: { nb: 'Juryprotokoll', en: 'Jury’s protocol' },
  titleOf: {
    nb: (f: { year: number }) => `Juryprotokoll ${f.year}`,
    en: (f: { year: number }) => `Jury’s protocol ${f.year}`,
  },
  lede: {
    nb: 'Protokollen viser hvordan juryen kom fram til resultatet, så nøyaktig at andre kan regne det ut på nytt. Den lages én gang av seg selv ved kunngjøringen, og du kan lage utkast før det og nye utgaver etter det. Gamle utgaver blir stående.',
    en: 'The protocol shows how the jury arrived at the result, so precisely that others can recompute it. One is made by itself at the announcement; you can make drafts before it and new revisions after it. Old revisions stay.',
  },
  letters: {
    nb: 'Poengene står under bokstaver. Navnene på juryen står for seg, og ingen protokoll sier hvilken bokstav som er hvem: søkere har krav på å se hvordan de ble vurdert, ikke av hvem.',
    en: 'Scores stand under letters. The names of the jury stand apart, and no protocol says which letter is who: applicants may see how they were judged, not by whom.',
  },
  make: { nb: 'Lag protokoll', en: 'Make a protocol' },
  makeDraft: { nb: 'Lag utkast til protokoll', en: 'Make a draft protocol' },
  makeAgain: { nb: 'Lag ny utgave', en: 'Make a new revision' },
  makeHelp: {
    nb: 'Er ingenting endret siden siste utgave, blir det ikke laget en ny.',
    en: 'If nothing has changed since the latest revision, no new one is made.',
  },
  revisions: { nb: 'Utgaver', en: 'Revisions' },
  none: { nb: 'Ingen protokoll er laget ennå', en: 'No protocol has been made yet' },
  revision: {
    nb: (f: { number: number }) => `Utgave ${f.number}`,
    en: (f: { number: number }) => `Revision ${f.number}`,
  },
  made: { nb: 'Laget', en: 'Made' },
  by: { nb: 'Av', en: 'By' },
  checksum: { nb: 'Kontrollsum', en: 'Checksum' },
  files: { nb: 'Filer', en: 'Files' },
  sumNoted: {
    nb: (f: { when: string }) =>
      `Kontrollsummen er den samme som ble notert i loggen da den siste i juryen bekreftet seg ferdig, ${f.when}.`,
    en: (f: { when: string }) =>
      `The checksum is the one noted in the log when the last juror confirmed being finished, on ${f.when}.`,
  },
  sumDiffers: {
    nb: (f: { when: string }) =>
      `Kontrollsummen er en annen enn den som ble notert i loggen da den siste i juryen bekreftet seg ferdig, ${f.when}. Det skjer når en vurdering er tatt ut etterpå, for eksempel fordi et jurymedlem viste seg å være inhabil.`,
    en: (f: { when: string }) =>
      `The checksum is not the one noted in the log when the last juror confirmed being finished, on ${f.when}. This happens when an assessment was taken out afterwards, for instance because a juror turned out to be recused.`,
  },
  recompute: {
    nb: 'Hvem som helst kan regne ut rangeringen på nytt fra JSON-filen med scripts/recompute-protocol.mjs, som ikke bruker noe fra systemet.',
    en: 'Anyone can recompute the ranking from the JSON file with scripts/recompute-protocol.mjs, which uses nothing of the system.',
  },
  noJury: {
    nb: 'Ingen jury har vurdert søknadene til denne utlysningen.',
    en: 'No jury has assessed the applications to this call.',
  },

  // The document.
  docDraft: {
    nb: 'Utkast. Resultatet er ikke kunngjort.',
    en: 'Draft. The result has not been announced.',
  },
  docAnnounced: {
    nb: (f: { when: string }) => `Kunngjort ${f.when}.`,
    en: (f: { when: string }) => `Announced on ${f.when}.`,
  },
  docLede: {
    nb: (f: { applied: number; places: number; accepted: number; waiting: number }) =>
      `${f.applied} søkte om ${counted('nb', f.places, 'plass', 'plasser')}. ${f.accepted} er antatt, og ${f.waiting} står på venteliste.`,
    en: (f: { applied: number; places: number; accepted: number; waiting: number }) =>
      `${f.applied} applied for ${counted('en', f.places, 'place', 'places')}. ${f.accepted} are accepted, and ${f.waiting} are on the waiting list.`,
  },
  footer: {
    nb: (f: { number: number; made: string }) => `Vestregionen. Utgave ${f.number}, laget ${f.made}`,
    en: (f: { number: number; made: string }) => `Vestregionen. Revision ${f.number}, made on ${f.made}`,
  },
  call: { nb: 'Utlysningen', en: 'The call' },
  window: {
    nb: (f: { from: string; to: string }) => `Åpen fra ${f.from} til ${f.to}.`,
    en: (f: { from: string; to: string }) => `Open from ${f.from} to ${f.to}.`,
  },
  worksAsked: {
    nb: (f: { least: number; most: number }) => `${f.least}–${f.most} verk i prioritert rekkefølge.`,
    en: (f: { least: number; most: number }) => `${f.least}–${f.most} works in order of priority.`,
  },
  workAge: {
    nb: (f: { years: number }) => `Ingen verk eldre enn ${f.years} år.`,
    en: (f: { years: number }) => `No work older than ${f.years} years.`,
  },
  practice: {
    nb: (f: { years: number }) => `Minst ${f.years} års praksis, eller utdanning.`,
    en: (f: { years: number }) => `At least ${f.years} years of practice, or a degree.`,
  },
  residence: {
    nb: (f: { residence: string }) => residences[f.residence]?.nb ?? f.residence,
    en: (f: { residence: string }) => residences[f.residence]?.en ?? f.residence,
  },
  earlier: {
    nb: (f: { earlier: string }) => earlierParts[f.earlier]?.nb ?? f.earlier,
    en: (f: { earlier: string }) => earlierParts[f.earlier]?.en ?? f.earlier,
  },
  beforeJury: {
    nb: (f: { applied: number; before: number }) =>
      `${counted('nb', f.applied, 'søknad kom', 'søknader kom')} inn. ${f.before} ble lagt fram for juryen.`,
    en: (f: { applied: number; before: number }) =>
      `${counted('en', f.applied, 'application was', 'applications were')} received. ${f.before} came before the jury.`,
  },
  jury: { nb: 'Juryen', en: 'The jury' },
  chair: { nb: 'leder', en: 'chair' },
  standIn: { nb: 'vara', en: 'stand-in' },
  round: {
    nb: (f: { number: number }) => `${f.number}. juryering`,
    en: (f: { number: number }) => `Round ${f.number}`,
  },
  scale: {
    nb: (f: { min: number; max: number; anonymous: boolean }) =>
      `Skala ${f.min}–${f.max}. ${f.anonymous ? 'Juryen så ikke hvem som søkte.' : 'Juryen så hvem som søkte.'}`,
    en: (f: { min: number; max: number; anonymous: boolean }) =>
      `Scale ${f.min}–${f.max}. ${f.anonymous ? 'The jury did not see who applied.' : 'The jury saw who applied.'}`,
  },
  selective: {
    nb: 'Bare de som gikk videre fra runden før, var med.',
    en: 'Only those who went on from the round before took part.',
  },
  chairTwice: {
    nb: (f: { letter: string }) => `Når søknader fortsatt stod likt, talte juryleders poeng (${f.letter}) dobbelt.`,
    en: (f: { letter: string }) => `Where applications were still tied, the chair’s score (${f.letter}) counted twice.`,
  },
  duels: {
    nb: (f: { applications: number; fought: number }) =>
      `Når søknader fortsatt stod likt, avgjorde duellrunden: ${f.fought} sammenlikninger mellom ${f.applications} søknader.`,
    en: (f: { applications: number; fought: number }) =>
      `Where applications were still tied, the duels settled them: ${f.fought} comparisons between ${f.applications} applications.`,
  },
  criterion: { nb: 'Kriterium', en: 'Criterion' },
  weight: { nb: 'Vekt', en: 'Weight' },
  juror: { nb: 'Jurymedlem', en: 'Juror' },
  declared: { nb: 'Habilitetserklæring', en: 'Declaration' },
  sealed: { nb: 'Forseglet', en: 'Sealed' },
  recusals: { nb: 'Inhabilitet', en: 'Recusals' },
  recusalKind: {
    nb: (f: { kind: string }) => recusalKinds[f.kind]?.nb ?? f.kind,
    en: (f: { kind: string }) => recusalKinds[f.kind]?.en ?? f.kind,
  },
  reason: { nb: 'Begrunnelse', en: 'Reason' },
  count: { nb: 'Antall', en: 'Count' },
  noRecusals: { nb: 'Ingen var inhabile.', en: 'Nobody was recused.' },
  ranking: { nb: 'Rangering', en: 'Ranking' },
  rank: { nb: 'Plass', en: 'Rank' },
  application: { nb: 'Søknad', en: 'Application' },
  mean: { nb: 'Snitt', en: 'Mean' },
  adjusted: { nb: 'Korrigert', en: 'Adjusted' },
  line: {
    nb: (f: { capacity: number; accepted: number; tied: number; places: number }) =>
      f.tied === 0
        ? `Streken går etter ${counted('nb', f.capacity, 'plass', 'plasser')}. ${f.accepted} ligger over den.`
        : `Streken går etter ${counted('nb', f.capacity, 'plass', 'plasser')}. ${f.accepted} ligger over den, og ${f.tied} står likt om de siste ${f.places}.`,
    en: (f: { capacity: number; accepted: number; tied: number; places: number }) =>
      f.tied === 0
        ? `The line is after ${counted('en', f.capacity, 'place', 'places')}. ${f.accepted} are above it.`
        : `The line is after ${counted('en', f.capacity, 'place', 'places')}. ${f.accepted} are above it, and ${f.tied} are tied for the last ${f.places}.`,
  },
  talk: { nb: 'Endret etter samtalen', en: 'Changed after the talk' },
  talkHelp: {
    nb: 'De forseglede poengene står ved siden av i JSON-filen.',
    en: 'The sealed scores stand beside them in the JSON file.',
  },
  pick: { nb: 'valg av verk', en: 'pick of work' },
  from: { nb: 'Fra', en: 'From' },
  to: { nb: 'Til', en: 'To' },
  notes: { nb: 'Merknader fra møtet', en: 'Notes from the meeting' },
  notesHelp: {
    nb: (f: { days: string[] }) => `Juryen møttes ${new Intl.ListFormat('nb').format(f.days)}.`,
    en: (f: { days: string[] }) => `The jury met on ${new Intl.ListFormat('en-GB').format(f.days)}.`,
  },
  note: { nb: 'Merknad', en: 'Note' },
  swaps: { nb: 'Byttet for balansens skyld', en: 'Exchanged for balance' },
  swapsHelp: {
    nb: 'Tapet er hvor mye høyere søknaden som gikk ut, lå i rangeringen enn den som kom inn.',
    en: 'The loss is how much higher in the ranking the application that went out stood than the one that came in.',
  },
  goesIn: { nb: 'Inn', en: 'In' },
  goesOut: { nb: 'Ut', en: 'Out' },
  lossPoints: { nb: 'Tap i poeng', en: 'Loss in points' },
  lossRanks: { nb: 'Tap i plasser', en: 'Loss in ranks' },
  swapUndone: {
    nb: (f: { reason: string }) => `${f.reason} (Avgjort på nytt senere.)`,
    en: (f: { reason: string }) => `${f.reason} (Decided anew later.)`,
  },
  byHand: { nb: 'Avgjort utenom rangeringen', en: 'Decided beside the ranking' },
  decision: { nb: 'Avgjørelse', en: 'Decision' },
  how: { nb: 'Hvordan', en: 'How' },
  result: { nb: 'Resultat', en: 'Result' },
  accepted: { nb: 'Antatt', en: 'Accepted' },
  artist: { nb: 'Kunstner', en: 'Artist' },
  work: { nb: 'Verk', en: 'Work' },
  waiting: { nb: 'Venteliste', en: 'Waiting list' },
  declined: {
    nb: (f: { numbers: string }) => `Ikke antatt: søknad ${f.numbers}.`,
    en: (f: { numbers: string }) => `Not accepted: application ${f.numbers}.`,
  },
  notConsidered: { nb: 'Ikke lagt fram for juryen', en: 'Not put to the jury' },
  howToCheck: {
    nb: 'Kontrollsummen er SHA-256 av de forseglede poengene: én linje JSON uten mellomrom, med [runde, søknad, bokstav, [[kriterium, poeng], …], valgt verk] for hver vurdering, sortert etter søknad og bokstav. JSON-filen til denne utgaven holder alt som trengs for å regne ut rangeringen på nytt.',
    en: 'The checksum is SHA-256 of the sealed scores: one line of JSON without spaces, with [round, application, letter, [[criterion, score], …], picked work] for each assessment, sorted by application and letter. The JSON file of this revision holds everything needed to recompute the ranking.',
  },
})
