import { all, intents, only, type Row, signedIn } from './rows.ts'

const x = '00000000-0000-4000-8000-000000000001'
const nobodys = only([], 404)
const id = () => ({ id: x })
const line = { nameNb: 'Inntrenger', nameEn: '', helpNb: '', helpEn: '' }
const round = {
  ...{ intent: 'change', version: '1', titleNb: 'Overskrevet', slotMinutes: '10', pauseMinutes: '0' },
  ...{ minScores: '2', topMark: '6' },
}

/** Auditions, concerts and folders. Nothing of it is there, so what has an id is missing to everybody. */
export const ORCHESTRA_AUDITION_ROWS = {
  auditions: {
    ...signedIn,
    deeds: { may: [], forms: () => [{ intent: 'plan', term: '2013-v', kind: 'member', titleNb: 'Inntrenger' }] },
  },
  auditionRound: {
    reads: nobodys,
    parts: id,
    deeds: {
      may: [],
      forms: () => [
        round,
        { intent: 'times', date: '2013-08-24', from: '10:00', to: '11:00', room: '' },
        { intent: 'drop-time', slotId: x },
        { intent: 'criterion', criterionId: '', ...line },
        { intent: 'drop-criterion', criterionId: x },
        { intent: 'seat', personId: x, part: 'chair' },
        { intent: 'withdraw', auditionId: x },
        { intent: 'announce', letters: '0', answerBy: '2013-09-01' },
        { intent: 'ask', auditionId: x, text: 'Hvorfor' },
      ],
    },
  },
  auditionBooking: {
    reads: nobodys,
    parts: id,
    deeds: {
      may: [],
      forms: () => [
        { intent: 'book', children: x, slots: x },
        { intent: 'move', auditionId: x, slotId: x, pieces: '' },
        { intent: 'withdraw', auditionId: x },
      ],
    },
  },
  auditionPanel: {
    reads: nobodys,
    parts: id,
    deeds: {
      may: [],
      forms: () => [
        ...intents('seal'),
        { intent: 'decide', auditionId: x, version: '1', result: 'offered', words: '' },
        { intent: 'answer', auditionId: x, text: 'Derfor' },
      ],
    },
  },
  auditionSheet: {
    reads: nobodys,
    parts: () => ({ id: x, number: '1' }),
    deeds: {
      may: [],
      forms: () => [
        { intent: 'save', set: `${x}:6`, note: 'Inntrenger' },
        { intent: 'recuse', recused: 'yes' },
      ],
    },
  },
  concerts: {
    ...signedIn,
    deeds: {
      may: [],
      forms: () => [
        ...[{ intent: 'plan', term: '2013-v', titleNb: 'Inntrenger', date: '2013-03-20', begins: '18:00', venue: 'x' }],
      ],
    },
  },
  officeConcert: {
    reads: nobodys,
    parts: id,
    deeds: {
      may: [],
      forms: () => [
        { intent: 'change', version: '1', titleNb: 'Nei', date: '2013-03-20', begins: '18:00', venue: 'x' },
        ...intents('publish', 'cancel'),
        { intent: 'audience', audience: '9' },
        { intent: 'programme', change: 'add', pieceId: x },
        { intent: 'programme', change: 'drop', id: x },
        { intent: 'call', change: 'drop', callId: x },
        { intent: 'play', childId: x, plays: 'no' },
      ],
    },
  },
  concertSheet: { reads: nobodys, parts: id },
  // No concert is published.
  concert: { reads: all(404), parts: () => ({ slug: 'finnes-ikke' }) },
  concertCalendar: { reads: all(404), parts: () => ({ slug: 'finnes-ikke' }) },
  folders: {
    reads: nobodys,
    parts: () => ({ term: '2013-v' }),
    deeds: {
      may: [],
      forms: () => [
        { intent: 'propose', pieceId: '' },
        { intent: 'hold', pieceId: x, childId: x, part: 'horn.1' },
        { intent: 'drop', pieceId: x, childId: x },
        { intent: 'hand', pieceId: '', childId: '', way: 'out' },
      ],
    },
  },
  foldersFile: { reads: nobodys, parts: () => ({ term: '2013-v' }) },
} satisfies Record<string, Row>
