import { aboutForms, counts, intents, KEEPERS, OFFICE, office, only, own, type Row, sale } from './rows.ts'

/** The host municipality and the secretariat. */
export const OFFICE_ROWS = {
  exhibitionTally: own(
    KEEPERS,
    (seeded) => [
      { intent: 'count', onceKey: 'matrix-5', ...counts(seeded), studioId: '' },
      { intent: 'sale', onceKey: 'matrix-6', participantId: seeded.ids.participant ?? '', ...sale },
    ],
    403,
  ),
  hosting: { reads: only([...KEEPERS, 'contact']) },

  secretariat: office(),
  editions: office(),
  newEdition: office(() => [{ year: '2031', capacity: '10' }]),
  // A host coordinator reads the own year and changes nothing.
  edition: {
    reads: only(KEEPERS),
    deeds: {
      may: OFFICE,
      forms: () => intents('dates', 'call', 'terms', 'hosts', 'venue', 'days', 'publish', 'withdraw'),
    },
  },
  callInvitations: office(() => [
    { intent: 'one', email: 'invitert@example.com', name: '' },
    { intent: 'list', list: 'en@example.com' },
    ...intents('earlier', 'letters', 'take'),
    { intent: 'withdraw', id: 'none' },
  ]),
  editionApplications: office(() => intents('find-rest-complete')),
  editionApplication: office(
    () => [{ intent: 'check', check: 'ineligible', reason: 'Nei' }, ...intents('reopen', 'extend')],
    ({ ids }) => ({ id: ids.application ?? '' }),
  ),
  editionJury: office(({ ids }) => [
    { intent: 'seat', roundId: ids.round ?? '', name: 'Ny', email: 'ny@example.com' },
    { intent: 'unseat', seatId: ids.seat ?? '' },
    { intent: 'close', roundId: ids.round ?? '' },
    ...intents('terms', 'open', 'take-back', 'add-round', 'drop-round'),
    { intent: 'remind', roundId: ids.round ?? '' },
  ]),
  editionJuryConflicts: office(({ ids }) => [
    {
      intent: 'dismiss',
      seatId: ids.seat ?? '',
      applicationId: ids.application ?? '',
      kind: 'address',
      found: 'Veien 1',
    },
  ]),
  // No second round is being prepared.
  editionJuryEntries: {
    reads: { ...only([]), secretariat: 404 },
    deeds: { may: OFFICE, forms: () => [{ intent: 'best', count: '1' }, { intent: 'tick' }] },
  },
  selection: office(({ ids }) => [
    { intent: 'propose', waiting: '1' },
    { intent: 'offer' },
    { intent: 'enter', numbers: '1' },
    { intent: 'swap', inId: ids.application ?? '', outId: 'ingen', seenIn: '', seenOut: '', reason: 'Nei' },
  ]),
  candidate: office(({ ids }) => [
    { intent: 'decide', id: ids.application ?? '', version: '1', decision: 'declined', reason: 'Nei' },
    { intent: 'resign', applicationId: ids.application ?? '' },
  ]),
  announcement: office(() => [
    ...intents('prepare', 'offer', 'remind'),
    { intent: 'announce', seen: 'any', count: '1' },
  ]),
  protocol: office(() => intents('make')),
  // No protocol is made, and no work is to be seen.
  protocolFile: { reads: { ...only([]), secretariat: 404 }, parts: () => ({ number: '1', format: 'pdf' }) },
  contactSheet: office(),
  contactSheetFile: office(undefined, () => ({ part: '1' })),
  editionStudio: office((seeded) => [
    ...aboutForms(seeded),
    { intent: 'move', id: seeded.ids.participant ?? '', studioNumber: '' },
  ]),
  editionStudios: office(({ ids }) => [
    { intent: 'number', anew: 'yes' },
    { intent: 'honour', participantId: ids.participant ?? '' },
  ]),
  editionTallies: office((seeded) => [
    { intent: 'count', onceKey: 'matrix-7', ...counts(seeded) },
    { intent: 'no-sale', onceKey: 'matrix-8', participantId: seeded.ids.participant ?? '' },
    { intent: 'remind' },
  ]),
  editionReport: office(() => intents('publish')),
  editionReportFile: office(),
  municipalSeries: office(),
  municipalSeriesFile: office(undefined, () => ({ format: 'csv' })),
  editionExport: office(),
  people: office(() => [{ intent: 'add', email: 'inntrenger@example.com', name: 'Inntrenger' }]),
  person: office(
    () => [{ intent: 'grant', role: 'secretariat', editionYear: '', municipalityId: '' }],
    ({ ids }) => ({ id: ids.person ?? '' }),
  ),
  outbox: office(),
  audit: office(),
  deletions: office(),
  auditFile: office(),
  letter: office(undefined, ({ ids }) => ({ id: ids.letter ?? '' })),
} satisfies Record<string, Row>
