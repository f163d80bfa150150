import { OFFICE, office, only, open, type Row } from './rows.ts'

/** What is written about the round, by those who make it and by the press. */
export const NEWS_ROWS = {
  news: open,
  newsItem: { ...open, parts: () => ({ slug: 'apning' }) },
  press: open,
  officeNews: office(() => [{ intent: 'write', titleNb: 'Inntrenger' }]),
  officeNewsItem: {
    reads: only(OFFICE),
    parts: ({ ids }) => ({ id: ids.news ?? '' }),
    deeds: {
      may: OFFICE,
      forms: () => [
        { intent: 'save', version: '3', titleNb: 'Overskrevet', textNb: 'Overskrevet' },
        ...['publish', 'withdraw', 'take-down-picture', 'remove'].map((intent) => ({ intent, version: '3' })),
      ],
    },
  },
  officeNewsPicture: {
    reads: only(OFFICE),
    parts: ({ ids }) => ({ id: ids.news ?? '' }),
    deeds: { may: OFFICE, forms: () => [{ picture: 'none' }] },
  },
  editionPress: office(() => [
    { intent: 'record', medium: 'Inntrenger', kind: 'web', date: '2013-09-12' },
    { intent: 'paste', rows: 'date;medium;kind\n2013-09-12;Inntrenger;web' },
  ]),
} satisfies Record<string, Row>
