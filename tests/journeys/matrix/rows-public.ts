import {
  aboutForms,
  all,
  callForm,
  counts,
  EVERYBODY,
  EVERYBODY_IN,
  intents,
  OWNERS,
  only,
  open,
  own,
  type Row,
  sale,
  signedIn,
  takesOnly,
} from './rows.ts'

/** The public site, signing in, one's own pages, and an artist's. */
export const PUBLIC_ROWS = {
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

  me: {
    ...signedIn,
    deeds: { may: EVERYBODY_IN, forms: () => [{ intent: 'news', list: 'visitors', wanted: 'yes' }] },
  },
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
    reads: { ...only(['other'], 303), juror: 403 },
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
} satisfies Record<string, Row>
