import { all, office, only, type Row } from './rows.ts'

/** Nobody of the matrix has a part in a seminar, and no seminar or piece of music is there. */
const nobodys = only([], 404)
const x = '00000000-0000-4000-8000-000000000001'
const id = () => ({ id: x })
const date = '2013-04-13'
const piece = {
  ...{
    composer: 'Inntrenger',
    title: 'Inntrengerstykket',
    notation: '2222-2200-timp-str',
    arranger: '',
    publisher: '',
  },
  ...{ minutes: '7', remark: '' },
}
const standIn = { name: 'Inntrenger', email: 'inntrenger@example.com', phone: '', instruments: 'horn', remark: '' }
const plan = { ensembleId: x, date: '', version: '0' }

/** The library, what is missing, those who step in, and who sits where. */
export const ORCHESTRA_MUSIC_ROWS = {
  repertoire: office(() => [
    { intent: 'read', ...piece },
    { intent: 'add', ...piece },
  ]),
  piece: {
    reads: nobodys,
    parts: id,
    deeds: {
      may: [],
      forms: () => [
        { intent: 'change', version: '1', ...piece },
        { intent: 'players', version: '1', least_flute_1: '1', ideal_flute_1: '3' },
        ...['play', 'drop'].map((intent) => ({ intent, ensembleId: x })),
        { intent: 'remove' },
      ],
    },
  },
  coverage: {
    reads: nobodys,
    parts: id,
    deeds: {
      may: [],
      forms: () => [
        { intent: 'swap', pieceA: x, dateA: date, pieceB: x, dateB: '2013-04-14' },
        { intent: 'ask', standInId: x, instrument: 'horn', dates: date },
        { intent: 'order', date, [`place_${x}`]: '1' },
      ],
    },
  },
  standIns: office(() => [
    { intent: 'add', ...standIn },
    { intent: 'change', id: x, ...standIn },
    { intent: 'end', id: x },
  ]),
  // The key is the proof: whoever has none is told nothing.
  standInAnswer: {
    reads: all(404),
    parts: () => ({ key: 'ukjent' }),
    deeds: { may: [], forms: () => [{ answer: 'yes' }, { answer: 'no' }] },
  },
  seating: {
    reads: nobodys,
    parts: id,
    deeds: {
      may: [],
      forms: () => [
        ...['propose', 'seat', 'as-others', 'undo', 'show', 'hide'].map((intent) => ({ intent, ...plan })),
        { intent: 'move', ...plan, from: 'violin1.1.outside', to: 'violin1.1.inside' },
        ...['lock', 'unlock'].map((intent) => ({ intent, ...plan, place: 'violin1.1.outside' })),
        ...['forward', 'empty'].map((intent) => ({ intent, ...plan, childId: x })),
        { intent: 'fill', ...plan, childId: x, from: 'violin1.1.inside' },
      ],
    },
  },
  stagePlan: { reads: nobodys, parts: () => ({ id: x, format: 'svg' }) },
} satisfies Record<string, Row>
