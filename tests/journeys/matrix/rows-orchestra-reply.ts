import { all, OFFICE, only, type Row } from './rows.ts'

/** Nobody of the matrix has a part in a seminar. */
const nobodys = only([], 404)
const id = () => ({ id: '00000000-0000-4000-8000-000000000000' })
const x = '00000000-0000-4000-8000-000000000001'
const key = () => ({ key: 'MTN8olmeK9bc846U0zg6SgGiA6YKXncWsAfdOe4ZQHg' })
const duty = { kind: 'lunch', titleNb: 'Lunsj', begins: '11:00', ends: '13:00', needed: '2' }

/** Answers, duties, lifts and letters to families. */
export const ORCHESTRA_REPLY_ROWS = {
  // A key that no guardian has opens nothing, whoever comes with it. Asking for a new link is for everyone, and the same
  // for every address.
  oneTap: {
    reads: all(404),
    parts: key,
    deeds: {
      may: [],
      forms: () => [
        { intent: 'tap', dayId: x, childId: x, answer: 'absent' },
        { intent: 'detail', dayId: x, childId: x, answer: 'late', at: '11:00', reason: 'school' },
        { intent: 'all', seminarId: x },
        { intent: 'duty', dutyId: x },
        { intent: 'takeOver', dutyId: x },
      ],
    },
  },
  // For young musicians; a guardian is led to the own page, and nobody of the matrix is either.
  ownReply: {
    reads: only([]),
    deeds: {
      may: [],
      forms: () => [
        { intent: 'tap', dayId: x, childId: x, answer: 'absent' },
        { intent: 'detail', dayId: x, childId: x, answer: 'late', at: '11:00', reason: 'school' },
        { intent: 'all', seminarId: x },
      ],
    },
  },
  seminarReplies: {
    reads: nobodys,
    parts: id,
    deeds: {
      may: [],
      forms: () => [{ intent: 'remind' }, { intent: 'enter', dayId: x, childId: x, answer: 'absent' }],
    },
  },
  seminarDuties: {
    reads: nobodys,
    parts: id,
    deeds: {
      may: [],
      forms: () => [
        ...['remove', 'take', 'give-back', 'swap', 'keep', 'take-over', 'let-off'].map((intent) => ({ intent, id: x })),
        { intent: 'propose' },
        { intent: 'add', ...duty },
        { intent: 'change', id: x, version: '1', ...duty },
        { intent: 'assign', id: x, guardianId: x },
        { intent: 'came', id: x, came: 'yes' },
      ],
    },
  },
  carpool: {
    reads: nobodys,
    parts: id,
    deeds: {
      may: [],
      forms: () => [
        { intent: 'offer', date: '2013-09-14', way: 'both', place: 'Heggedal', seats: '3', agreed: 'on' },
        { intent: 'end', id: x },
        { intent: 'ask', id: x, childId: x, agreed: 'on' },
        { intent: 'withdraw', id: x, childId: x },
        { intent: 'answer', id: x, childId: x, accepted: 'yes' },
      ],
    },
  },
  // There is no semester to write to in the matrix, so that the secretariat's letter finds nobody either.
  messages: {
    reads: only(OFFICE),
    deeds: { may: [], forms: () => [{ subject: 'Hei', text: 'Fra en fremmed', seminar: x }] },
  },
} satisfies Record<string, Row>
