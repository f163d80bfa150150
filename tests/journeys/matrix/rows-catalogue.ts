import { all, office, type Row } from './rows.ts'

/** The catalogue: open to everyone where the edition is, and worked with by the secretariat alone. */
export const CATALOGUE_ROWS = {
  catalogue: { reads: all(200) },
  // Nothing is released.
  catalogueFile: { reads: all(404) },
  catalogueErrata: { reads: all(404) },
  editionCatalogue: office(() => [
    { intent: 'release', note: '', confirm: 'on' },
    { intent: 'again', no: '1', kind: 'press' },
    { intent: 'show', about: 'closed:00000000', number: '1', textNb: 'Inntrenger', textEn: '' },
    { intent: 'reject', about: 'closed:00000000', number: '1' },
    { intent: 'write', number: '', textNb: 'Inntrenger', textEn: '' },
    { intent: 'withdraw', id: 'none' },
    { intent: 'enter-copies', kind: 'catalogue', channel: 'Inntrenger', place: '', copies: '1', date: '', note: '' },
    { intent: 'change-copies', id: 'none', version: '1', kind: 'catalogue', channel: 'Inntrenger', copies: '1' },
    { intent: 'remove-copies', id: 'none', version: '1' },
  ]),
  editionCatalogueFile: {
    ...office(undefined, () => ({ no: '1', kind: 'pdfNb' })),
    reads: { ...office().reads, secretariat: 404 },
  },
} satisfies Record<string, Row>
