import { all, only, open, type Row, signedIn } from './rows.ts'

/** Nobody of the matrix has a part in a seminar, and no session or semester of it is there. */
const nobodys = only([], 404)
const door = { ...all(404), visitor: 401 }
const id = () => ({ id: '00000000-0000-4000-8000-000000000000' })
const term = () => ({ term: '2013-v' })
const reading = { id: '00000000-0000-4000-8000-000000000001', childId: 'x', at: 0 }

/** The roll call, the line of 75 %, the emergency binder and the kitchen. */
export const ORCHESTRA_ATTENDANCE_ROWS = {
  // A page without anything in it until one's own browser fills it.
  orchestraOffline: signedIn,
  // Says nothing of anyone.
  orchestraWorker: open,
  rollCall: {
    reads: nobodys,
    parts: id,
    deeds: {
      may: [],
      forms: () => ['save', 'close', 'comers'].map((intent) => ({ intent, key: 'matrix-key-1' })),
    },
  },
  rollCallDelivery: {
    reads: door,
    parts: id,
    deeds: {
      may: [],
      json: true,
      forms: () => [
        { sent: 0, method: 'tap', taps: [{ childId: 'x', state: 'present', missed: null, at: 0 }], close: null },
      ],
    },
  },
  attendance: { reads: nobodys, parts: term },
  binder: {
    reads: nobodys,
    parts: id,
    deeds: {
      may: [],
      forms: () => [
        { intent: 'make', before: '12' },
        { intent: 'open', code: '123456' },
        { intent: 'card', key: 'x', childId: 'x' },
      ],
    },
  },
  binderCards: {
    reads: door,
    parts: id,
    deeds: {
      may: [],
      json: true,
      forms: () => [
        { intent: 'open', code: '123456' },
        { intent: 'tell', openings: [], readings: [reading] },
      ],
    },
  },
  kitchen: { reads: nobodys, parts: id },
} satisfies Record<string, Row>
