/** Who has the joint exhibition, and the work towards its opening. */
import { all, EVERYBODY_IN, intents, OFFICE, only, type Row, signedIn } from './rows.ts'

const x = '00000000-0000-4000-8000-000000000001'
const id = () => ({ id: x })
const BOARD = ['host', 'contact', 'secretariat'] as const
/** Whoever has no part in a hosting learns no more than that there is none; here there is none at all. */
const hidden = {
  ...only([], 404),
  ...Object.fromEntries(['nobody', 'artist', 'other', 'juror', 'formerJuror'].map((who) => [who, 403])),
} as Row['reads']

export const HOSTING_ROWS = {
  hostingPlan: {
    reads: hidden,
    parts: id,
    deeds: {
      may: [],
      forms: () => [
        ...intents('make', 'settle'),
        { intent: 'mark-task', id: x, state: 'done' },
        { intent: 'add-task', title: 'Inntrenger', side: 'host' },
        { intent: 'change-task', id: x, version: '1', title: 'Inntrenger', side: 'host' },
        { intent: 'reach', id: x, version: '1', doneOn: '2013-01-01' },
        { intent: 'reopen', id: x, version: '1' },
        { intent: 'date', id: x, version: '1', dueOn: '2013-01-01' },
        { intent: 'passed', count: '1' },
      ],
    },
  },
  // For whoever is a coordinator, a contact or of the secretariat, and for who has a task; everybody else finds no page.
  myTasks: {
    reads: only(BOARD, 404),
    deeds: { may: [], forms: () => [{ intent: 'mark-task', id: x, state: 'done' }] },
  },
  milestoneTemplate: {
    reads: only(OFFICE),
    deeds: {
      may: OFFICE,
      forms: () => [
        { intent: 'adopt' },
        { intent: 'add', months: '4', when: 'before', titleNb: 'Inntrenger', side: 'office' },
        { intent: 'change', id: x, version: '1', months: '4', when: 'before', titleNb: 'Inntrenger', side: 'office' },
        { intent: 'order', id: x, way: 'up' },
        { intent: 'retire', id: x, retired: 'yes' },
      ],
    },
  },
  hostingBoard: {
    reads: only(BOARD),
    deeds: {
      may: OFFICE,
      forms: ({ year }) => [
        { intent: 'add', year: String(year + 2), municipalities: 'asker' },
        { intent: 'year', hostingId: x, year: String(year + 3), version: '1' },
        { intent: 'order', hostingId: x, way: 'up' },
      ],
    },
  },
  hostingCase: {
    reads: hidden,
    parts: id,
    deeds: {
      may: [],
      forms: () => [
        { intent: 'move', to: 'completed', version: '1' },
        { intent: 'parts', version: '1', municipalities: 'asker' },
        { intent: 'facts', version: '1', note: 'Inntrenger' },
        { intent: 'evaluation', version: '1', evaluation: 'Inntrenger' },
        { intent: 'case', municipalityId: 'asker', caseNumber: '1/2000' },
        { intent: 'document', kind: 'other' },
        { intent: 'undocument', documentId: x },
        ...intents('stand-by', 'step-in').map((form) => ({ ...form, version: '1' })),
      ],
    },
  },
  hostingDocument: { reads: hidden, parts: id },
  hostingVenues: {
    reads: hidden,
    parts: id,
    deeds: {
      may: [],
      forms: () => [
        { intent: 'consider', venueId: x },
        { intent: 'new', name: 'Inntrenger', municipalityId: 'asker' },
        { intent: 'inspect', id: x, version: '1', findings: 'Inntrenger' },
        { intent: 'settle', id: x, version: '1', deed: 'choose' },
        { intent: 'edition' },
      ],
    },
  },
  venue: {
    reads: hidden,
    parts: id,
    deeds: {
      may: [],
      forms: () => [
        { intent: 'checklist', version: '1', name: 'Inntrenger' },
        { intent: 'find', address: 'Storgata 1', municipalityId: 'asker' },
        { intent: 'find', version: '1', name: 'Inntrenger', address: 'Storgata 1' },
        { intent: 'describe', pictureId: x, alt: 'Inntrenger' },
        { intent: 'unpicture', pictureId: x },
      ],
    },
  },
  venuePicture: { reads: hidden, parts: id, deeds: { may: [], forms: () => [{ picture: '' }] } },
  hostingMeetings: {
    reads: hidden,
    parts: id,
    deeds: {
      may: [],
      forms: () => [
        { intent: 'member', name: 'Inntrenger', email: 'inntrenger@example.com' },
        { intent: 'leave', id: x },
        { intent: 'call', title: 'Inntrenger', date: '2030-01-07', begins: '12:00', ends: '13:00' },
      ],
    },
  },
  hostingMeeting: {
    reads: hidden,
    parts: id,
    deeds: {
      may: [],
      forms: () => [
        { intent: 'change', version: '1', title: 'Inntrenger', date: '2030-01-07', begins: '12:00', ends: '13:00' },
        ...intents('invite', 'cancel', 'send'),
        { intent: 'minutes', version: '1', minutes: 'Inntrenger' },
        { intent: 'action', title: 'Inntrenger', side: 'host' },
      ],
    },
  },
  hostingMeetingCalendar: { reads: hidden, parts: id },
  meetingReply: {
    reads: all(404),
    parts: () => ({ key: 'ukjent' }),
    deeds: { may: [], forms: () => [{ answer: 'yes' }] },
  },
  workCalendar: { reads: all(404), parts: () => ({ key: 'ukjent' }) },
  myCalendar: { ...signedIn, deeds: { may: EVERYBODY_IN, forms: () => intents('renew') } },
  // The contact of this table has no municipality, and can thus offer for none.
  hostingOffer: {
    reads: only(['contact', 'secretariat']),
    deeds: {
      may: [],
      forms: ({ year }) => [
        {
          ...{ intent: 'offer', municipalityId: 'asker', year: String(year + 2) },
          ...{ contactName: 'Inntrenger', contactEmail: 'inntrenger@example.com' },
        },
        { intent: 'decline', offerId: x, version: '1', answer: 'Nei' },
        { intent: 'take', offerId: x, version: '1', year: String(year + 2) },
      ],
    },
  },
} satisfies Record<string, Row>
