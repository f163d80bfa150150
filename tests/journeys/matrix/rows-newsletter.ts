import { all, EVERYBODY, OFFICE, office, only, open, type Row } from './rows.ts'

/** The newsletter: asking for it and leaving it is for everyone, the desk for the secretariat alone. */
export const NEWSLETTER_ROWS = {
  newsletter: {
    ...open,
    deeds: { may: EVERYBODY, forms: () => [{ email: 'leser@example.com', lists: 'visitors' }] },
  },
  // The key is the right: without a good one nobody learns or changes anything.
  newsletterConfirm: {
    reads: all(404),
    parts: () => ({ key: 'ikke-var' }),
    deeds: { may: EVERYBODY, forms: () => [{}] },
  },
  newsletterLeave: {
    reads: all(404),
    parts: () => ({ key: 'ikke-var' }),
    deeds: { may: EVERYBODY, forms: () => [{}] },
  },
  newsletterIssue: { reads: all(404), parts: ({ ids }) => ({ id: ids.newsletter ?? '' }) },
  newsletters: office(() => [{ intent: 'new' }]),
  subscribers: office(({ ids }) => [
    { intent: 'add', email: 'inntrenger@example.com', list: 'press', locale: 'nb', ground: 'Ingen' },
    { intent: 'import', list: 'press', ground: 'Ingen', pasted: 'inntrenger@example.com' },
    { intent: 'register' },
    { intent: 'end', subscriberId: ids.subscriber ?? '', list: 'visitors' },
    { intent: 'try-again', subscriberId: ids.subscriber ?? '' },
    { intent: 'remove', subscriberId: ids.subscriber ?? '' },
  ]),
  subscribersFile: office(),
  officeNewsletter: {
    reads: only(OFFICE),
    parts: ({ ids }) => ({ id: ids.newsletter ?? '' }),
    deeds: {
      may: OFFICE,
      forms: () => [
        { intent: 'save', version: '1', subjectNb: 'Overskrevet', bodyNb: 'Overskrevet', lists: 'visitors' },
        { intent: 'test', to: 'inntrenger@example.com' },
        { intent: 'send-now', version: '1' },
        { intent: 'send-later', version: '1', date: '2031-01-01', time: '12:00' },
        ...['unplan', 'stop', 'show', 'remove'].map((intent) => ({ intent })),
      ],
    },
  },
  newsletterPreview: { reads: only(OFFICE), parts: ({ ids }) => ({ id: ids.newsletter ?? '' }) },
} satisfies Record<string, Row>
