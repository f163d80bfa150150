/** Every address, who may read it, and who may send its form. A new address does not compile until it has a row here. */
import type { AddressName } from '#app/i18n/addresses.ts'
import { ROLES, type Seeded, type Who } from './persons.ts'

/** "sign-in" is the way to the sign-in page; any other redirection is its status. */
export type Answer = number | 'sign-in'

interface Deeds {
  /** Who may send the form. Everybody else is refused. */
  may: readonly Who[]
  /** A form for each deed, right in all but who sends it. */
  forms: (seeded: Seeded) => Record<string, unknown>[]
  /** A door for programs: JSON in, and no page to be sent to. */
  json?: true
}

export interface Row {
  reads: Record<Who, Answer>
  /** What stands for `:id` and the like, where it is not the usual. */
  parts?: (seeded: Seeded) => Record<string, string>
  deeds?: Deeds
}

const EVERYBODY = ROLES
const all = (answer: Answer) => Object.fromEntries(ROLES.map((who) => [who, answer])) as Record<Who, Answer>
/** 200 for those named, the way to sign in for a visitor, and another answer for the rest. */
const only = (may: readonly Who[], rest: Answer = 403): Record<Who, Answer> => ({
  ...all(rest),
  visitor: 'sign-in',
  ...Object.fromEntries(may.map((who) => [who, 200])),
})

const OFFICE = ['secretariat'] as const
const OWNERS = ['artist', 'other'] as const
const KEEPERS = ['host', 'secretariat'] as const
const EVERYBODY_IN = EVERYBODY.filter((who) => who !== 'visitor')
const open: Row = { reads: all(200) }
const signedIn: Row = { reads: only(EVERYBODY.filter((who) => who !== 'visitor')) }
const office = (forms?: Deeds['forms'], parts?: Row['parts']): Row => ({
  reads: only(OFFICE),
  ...(forms && { deeds: { may: OFFICE, forms } }),
  ...(parts && { parts }),
})
const intents = (...names: string[]) => names.map((intent) => ({ intent }))
/** A page of the year that no other than who has a part in it knows of. */
const own = (may: readonly Who[], forms: Deeds['forms'], rest: Answer = 404): Row => ({
  reads: only(may, rest),
  deeds: { may, forms },
})
const counts = ({ ids, today }: Seeded) => ({
  ...{ studioId: ids.studio ?? '', date: today, visits: '3', kind: 'visit', method: 'counter' },
})
const sale = { channel: 'exhibition', amountOre: '1000', works: '1' }
const meetingForms = [
  { intent: 'start', zone: 'on' },
  { intent: 'lead', step: 'next', seen: '' },
  { intent: 'note', item: 'x', before: '', note: 'Inntrenger' },
  { intent: 'names', shown: 'yes' },
  { intent: 'end' },
]
/** An address that takes and never gives: a read is no page. */
const takesOnly: Record<Who, Answer> = all(400)

export const TABLE: Record<AddressName, Row> = {
  front: open,
  map: open,
  artists: open,
  artist: open,
  exhibition: open,
  archive: open,
  archiveYear: open,
  orchestra: open,
  privacy: open,
  accessibility: open,
  // No report is published.
  report: { reads: all(404) },
  reportFile: { reads: all(404) },

  // Those who are signed in are sent on.
  signIn: { reads: { ...all(303), visitor: 200 }, deeds: { may: EVERYBODY, forms: () => [] } },
  signInCode: { reads: all(303), deeds: { may: EVERYBODY, forms: () => [] } },
  signInLink: { reads: all(200), deeds: { may: EVERYBODY, forms: () => [] } },
  // Ends what one has; nobody gains by it.
  stopActing: { reads: all(303), deeds: { may: EVERYBODY, forms: () => [] } },
  juryLeft: { reads: { ...all(303), visitor: 200 } },
  signOut: { reads: all(303), deeds: { may: EVERYBODY, forms: () => [] } },

  me: signedIn,
  mySessions: { ...signedIn, deeds: { may: EVERYBODY, forms: () => [] } },
  myProfile: {
    ...signedIn,
    deeds: {
      may: EVERYBODY_IN,
      forms: () => [{ intent: 'save', version: '0', artistName: 'Overskrevet' }, { intent: 'fill' }],
    },
  },
  myWorks: { ...signedIn, deeds: { may: EVERYBODY_IN, forms: () => intents('new', 'fill') } },
  // Nobody else's work is there for anyone.
  myWork: {
    reads: only(['artist'], 404),
    parts: ({ ids }) => ({ id: ids.libraryWork ?? '' }),
    deeds: {
      may: ['artist'],
      forms: () => [
        { intent: 'save', version: '1', title: 'Overskrevet', space: 'wall', press: 'picture' },
        ...intents('archive', 'restore'),
      ],
    },
  },
  myWorkPicture: {
    reads: only(['artist'], 404),
    parts: ({ ids }) => ({ id: ids.libraryWork ?? '' }),
    deeds: { may: ['artist'], forms: () => [{ picture: 'none' }] },
  },
  myData: { ...signedIn, deeds: { may: EVERYBODY_IN, forms: () => intents('remove-pictures', 'end-sessions') } },
  myDataFile: { ...signedIn, parts: () => ({ format: 'json' }) },
  // Sent or closed: the application says so itself. Not begun: the way in is where the call is.
  applicationFromLibrary: {
    reads: { ...only([], 303), juror: 403 },
    deeds: { may: OWNERS, forms: ({ ids }) => [{ intent: 'pick', works: ids.libraryWork ?? '' }] },
  },
  apply: {
    reads: all(200),
    deeds: { may: ['nobody', ...OWNERS, 'formerJuror', 'host', 'contact', 'secretariat'], forms: callForm },
  },
  // Who has not begun is sent to the call.
  application: {
    reads: { ...only(OWNERS, 303), juror: 403 },
    deeds: { may: OWNERS, forms: () => intents('save', 'add', 'review') },
  },
  applicationSave: {
    reads: takesOnly,
    deeds: {
      may: OWNERS,
      json: true,
      forms: () => [{ changes: [{ field: 'statement', from: '', to: 'Overskrevet' }] }],
    },
  },
  applicationPicture: { reads: takesOnly, deeds: { may: OWNERS, json: true, forms: () => [{ picture: 'none' }] } },
  applicationReview: {
    reads: { ...only(OWNERS, 404), juror: 403 },
    deeds: { may: OWNERS, forms: () => intents('submit', 'withdraw', 'reopen') },
  },
  // The secretariat enters answers that came on paper, and mends what is told of a studio.
  participation: {
    reads: only(OWNERS, 404),
    deeds: {
      may: ['artist', 'secretariat'],
      forms: ({ ids }) => [
        { intent: 'confirm', applicationId: ids.application },
        { intent: 'resign', applicationId: ids.application },
      ],
    },
  },
  myStudio: { reads: only(['artist'], 404), deeds: { may: ['artist', 'secretariat'], forms: aboutForms } },
  studioPicture: own(['artist', 'secretariat'], () => [{ intent: 'picture' }]),
  // The secretariat counts on behalf; a host enters sales at the exhibition and no others.
  myTally: {
    reads: only(['artist'], 404),
    deeds: {
      may: ['artist', 'secretariat'],
      forms: (seeded) => [
        { intent: 'count', onceKey: 'matrix-1', ...counts(seeded) },
        {
          intent: 'sale',
          onceKey: 'matrix-2',
          participantId: seeded.ids.participant ?? '',
          ...sale,
          channel: 'studio',
        },
        { intent: 'no-sale', onceKey: 'matrix-3', participantId: seeded.ids.participant ?? '' },
      ],
    },
  },
  tallyDelivery: {
    reads: takesOnly,
    deeds: {
      may: ['artist', 'secretariat'],
      forms: (seeded) => [{ intent: 'count', onceKey: 'matrix-4', ...counts(seeded) }],
    },
  },

  jury: own(['juror'], () => [{ intent: 'declare', declared: 'on' }, { intent: 'seal' }], 403),
  juryDuels: own(
    ['juror'],
    () => [
      { intent: 'answer', left: 'x', right: 'y', answer: 'left' },
      { intent: 'undo', left: 'x', right: 'y' },
      { intent: 'open-duels', perJuror: '4' },
      { intent: 'close-duels', id: 'x' },
    ],
    403,
  ),
  juryMeeting: own(
    ['juror'],
    () => [...meetingForms, { intent: 'change', item: 'x', 'score.quality': '7', pick: '1', reason: 'Fordi' }],
    403,
  ),
  // A stream is sent nowhere to sign in.
  juryMeetingStream: { reads: { ...only(['juror']), visitor: 401 } },
  editionMeeting: office(() => [
    ...meetingForms,
    { intent: 'open-duels', perJuror: '4' },
    { intent: 'close-duels', id: 'x' },
  ]),
  editionMeetingStream: { reads: { ...only(OFFICE), visitor: 401 } },
  juryTrain: { reads: only(['juror']) },
  // Says nothing of anyone.
  juryWorker: open,
  jurySheetData: { reads: { ...only(['juror']), visitor: 401 }, parts: () => ({ number: '1' }) },
  jurySheetSave: {
    reads: takesOnly,
    deeds: { may: ['juror'], json: true, forms: () => [{ sheet: 'x', version: 0, scores: {}, pick: null, note: '' }] },
  },
  jurySheet: own(
    ['juror'],
    () => [
      { intent: 'save', sheet: 'x', version: '0', 'score.quality': '7', pick: '1', note: '' },
      { intent: 'recuse', sheet: 'x', reason: 'Kjenner kunstneren' },
    ],
    403,
  ),

  exhibitionTally: own(
    KEEPERS,
    (seeded) => [
      { intent: 'count', onceKey: 'matrix-5', ...counts(seeded), studioId: '' },
      { intent: 'sale', onceKey: 'matrix-6', participantId: seeded.ids.participant ?? '', ...sale },
    ],
    403,
  ),
  hosting: { reads: only(KEEPERS) },

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
  editionExport: office(),
  people: office(() => [{ intent: 'add', email: 'inntrenger@example.com', name: 'Inntrenger' }]),
  person: office(
    () => [{ intent: 'grant', role: 'secretariat', editionYear: '', municipalityId: '' }],
    ({ ids }) => ({ id: ids.person ?? '' }),
  ),
  outbox: office(),
  audit: office(),
  auditFile: office(),
  letter: office(undefined, ({ ids }) => ({ id: ids.letter ?? '' })),
}

function callForm({ parts }: Seeded): Record<string, string>[] {
  return [{ callId: String(parts.callId) }]
}

function aboutForms({ ids }: Seeded): Record<string, string>[] {
  return [
    { intent: 'about', id: ids.participant ?? '', version: '1', name: 'Overskrevet', aboutNb: 'Overskrevet' },
    { intent: 'hours', id: ids.studio ?? '', version: '1' },
    {
      intent: 'open',
      id: ids.participant ?? '',
      address: 'Veien 2',
      postalCode: '1383',
      city: 'Asker',
      municipalityId: 'asker',
    },
  ]
}

/** Open data and what else has one address for both languages: the same answer for everybody. */
export const OPEN_DATA = (year: number): [path: string, status: number][] => [
  [`/data/${year}/studios.geojson`, 200],
  [`/data/${year}/artists.json`, 200],
  // No report is published.
  [`/data/${year}/figures.json`, 404],
  ['/data/figures.csv', 404],
  ['/sitemap.xml', 200],
  ['/helse', 200],
  ['/bilder/finnes-ikke.jpg', 404],
]
