import { counts, KEEPERS, only, own, type Row } from './rows.ts'

const x = '00000000-0000-4000-8000-000000000001'
/** A work is known by its participant. */
const ofWork: Row['parts'] = ({ ids }) => ({ id: ids.participant ?? '' })
const wall = { name: 'X', fromX: '0', fromY: '0', toX: '1', toY: '1', heightMm: '2,8' }
const receipt = { partyName: 'Inntrenger', condition: 'perfect', unsigned: 'on', wording: '1', valueOre: '' }

/** The work of the joint exhibition, and of what the artists do for it. */
export const EXHIBITION_ROWS = {
  exhibitionWork: { reads: only(KEEPERS) },
  exhibitionItem: {
    reads: only(KEEPERS),
    parts: ofWork,
    deeds: {
      may: KEEPERS,
      forms: ({ ids }) => [
        { intent: 'left', version: '99', left: 'Inntrenger' },
        { intent: 'take-back', receiptId: x, reason: 'Inntrenger', onceKey: x },
        { intent: 'unpicture', pictureId: x },
        { intent: 'receipt', direction: 'out', ...receipt, onceKey: x },
        {
          ...{ intent: 'book', participantId: ids.participant, direction: 'in', slotId: 'none', way: 'self' },
          ...{ note: 'Inntrenger', version: '99' },
        },
      ],
    },
  },
  conditionPicture: { reads: only(KEEPERS), parts: ofWork, deeds: { may: KEEPERS, forms: () => [{}] } },
  deliveryPlan: {
    reads: only(KEEPERS),
    deeds: {
      may: KEEPERS,
      forms: () => [
        {
          ...{ intent: 'lay', direction: 'in', date: '2013-09-02', from: '09:00', to: '10:00' },
          ...{ minutes: '30', capacity: '3' },
        },
        {
          ...{ intent: 'change', slotId: x, version: '1', date: '2013-09-02', begins: '09:00', ends: '10:00' },
          ...{ capacity: '3', told: '0' },
        },
        { intent: 'remove', slotId: x, version: '1', told: '0' },
        { intent: 'remind', direction: 'in', count: '99' },
      ],
    },
  },
  insuranceList: { reads: only(KEEPERS), parts: () => ({ format: 'csv' }) },
  exhibitionRooms: {
    reads: only(KEEPERS),
    deeds: {
      may: KEEPERS,
      forms: () => [
        { intent: 'room', name: '', widthMm: '4', depthMm: '3', heightMm: '2,8' },
        { intent: 'change-room', roomId: x, version: '1', name: 'Inntrenger', widthMm: '4', depthMm: '3' },
        { intent: 'remove-room', roomId: x, version: '1' },
        { intent: 'wall', roomId: x, version: '1', ...wall },
        { intent: 'change-wall', wallId: x, version: '1', ...wall },
        { intent: 'remove-wall', wallId: x, version: '1' },
      ],
    },
  },
  hangingPlan: {
    reads: only(KEEPERS),
    deeds: {
      may: KEEPERS,
      forms: ({ ids }) => [
        { intent: 'hang', work: `${ids.participant}:99`, where: `wall:${x}`, fromLeft: '10', middle: '155' },
        { intent: 'move', participantId: ids.participant, version: '99', where: `floor:${x}`, x: '1', y: '1' },
        { intent: 'take-down', participantId: ids.participant, version: '99' },
        { intent: 'evenly', wallId: x, told: '' },
      ],
    },
  },
  hangingList: { reads: only(KEEPERS), parts: () => ({ format: 'csv' }) },
  labels: { reads: only(KEEPERS), parts: () => ({ format: 'pdf' }) },
  exhibitionEvents: {
    reads: only(KEEPERS),
    deeds: {
      may: KEEPERS,
      forms: () => [
        { intent: 'attendance', slug: 'omvisning', attended: '9' },
        { intent: 'group-came', slug: 'omvisning', groupId: x, version: '1', came: '9' },
      ],
    },
  },
  exhibitionShifts: {
    reads: only(KEEPERS),
    deeds: {
      may: KEEPERS,
      forms: () => [
        { intent: 'propose', count: '999' },
        { intent: 'add', kind: 'watch', date: '2013-09-14', begins: '12:00', ends: '12:00', needs: '1' },
        {
          ...{ intent: 'change', shiftId: x, version: '1', kind: 'watch', date: '2013-09-14', begins: '12:00' },
          ...{ ends: '13:00', needs: '1' },
        },
        { intent: 'remove', shiftId: x, version: '1' },
        { intent: 'enter', shiftId: x, name: 'Inntrenger' },
        { intent: 'leave', turnId: x },
        { intent: 'came', turnId: x, came: 'yes' },
      ],
    },
  },
  // There is no receipt.
  workReceipt: { reads: only([], 404), parts: () => ({ id: x }) },
  // No artist may, for nobody's turn and no shift, and none has a shift to count on.
  myShifts: own(['artist'], (seeded) => [
    { intent: 'take', shiftId: x },
    { intent: 'leave', turnId: x },
    { intent: 'count', onceKey: 'matrix-door-1', ...counts(seeded), studioId: '' },
    { intent: 'correct-visits', onceKey: 'matrix-door-2', entryId: x, visits: '3' },
  ]),
  // The other artist takes no part.
  myDelivery: own(['artist'], ({ ids }) => [
    {
      ...{ intent: 'book', participantId: ids.participant, direction: 'in', slotId: 'none', way: 'self' },
      ...{ note: 'Inntrenger', version: '99' },
    },
    { intent: 'tell', participantId: ids.participant, version: '99', insuredOre: '1000' },
  ]),
} satisfies Record<string, Row>
