import { EVERYBODY_IN, only, type Row, signedIn } from './rows.ts'

const x = '00000000-0000-4000-8000-000000000001'
const nobodys = only([], 404)
const id = () => ({ id: x })
const member = {
  ...{ name: 'Inntrenger', birthDate: '2000-01-01', email: '', phone: '', address: '', postalCode: '', city: '' },
  ...{ municipalityId: '', plays: 'on' },
}
const instrument = { mark: 'X-99', instrument: 'horn', condition: 'good' }

/** Instruments and their loans, the friends' association, reports, and what is deleted when. Nothing of it is there. */
export const ORCHESTRA_ACCOUNTS_ROWS = {
  instruments: {
    reads: only(['secretariat']),
    deeds: { may: ['secretariat'], forms: () => [{ intent: 'add', ...instrument }] },
  },
  instrumentsFile: { reads: only(['secretariat']), parts: () => ({ format: 'csv' }) },
  ownedInstrument: {
    reads: nobodys,
    parts: id,
    deeds: {
      may: [],
      forms: () => [
        { intent: 'change', version: '1', ...instrument },
        { intent: 'retire', version: '1' },
        { intent: 'restore', version: '1' },
        { intent: 'repair', what: 'Nei', sentOn: '2013-01-01' },
        { intent: 'repaired', repairId: x, doneOn: '2013-01-01', condition: 'good' },
        { intent: 'lend', childId: x, dueOn: '2100-01-01' },
        { intent: 'unpicture', photoId: x },
      ],
    },
  },
  instrumentPicture: { reads: nobodys, parts: id, deeds: { may: [], forms: () => [{}] } },
  loan: {
    reads: nobodys,
    parts: id,
    deeds: {
      may: [],
      forms: () => [
        { intent: 'sign', name: 'Inntrenger', accepted: 'on', agreement: '1' },
        { intent: 'hand-out', lentOn: '2013-01-01' },
        { intent: 'call-off' },
        { intent: 'take-back', returnedOn: '2013-01-01', condition: 'good' },
        { intent: 'prolong', dueOn: '2100-01-01' },
      ],
    },
  },
  loanFile: { reads: nobodys, parts: id },
  // The secretariat opens it to give the board access, and sees no member.
  association: {
    reads: only(['secretariat']),
    deeds: {
      may: ['secretariat'],
      forms: () => [
        { intent: 'appoint', name: 'Inntrenger', email: 'inntrenger-styret@example.com' },
        { intent: 'dismiss', grantId: x },
        { intent: 'add', ...member, joinedOn: '2013-01-01' },
        { intent: 'remind', year: '2013', count: '1' },
      ],
    },
  },
  associationMember: {
    reads: nobodys,
    parts: id,
    deeds: {
      may: [],
      forms: () => [
        { intent: 'change', version: '1', ...member, joinedOn: '2013-01-01' },
        { intent: 'end', leftOn: '2013-01-01' },
        { intent: 'fee', memberId: x, year: '2013', amount: '200', paidOn: '2013-01-01', how: 'bank' },
        { intent: 'unfee', feeId: x },
      ],
    },
  },
  // Whoever is signed in joins for oneself.
  associationJoin: {
    ...signedIn,
    deeds: { may: EVERYBODY_IN, forms: () => [{ intent: 'join', ...member, who: 'self', agrees: 'on' }] },
  },
  orchestraReports: {
    reads: only(['secretariat']),
    deeds: {
      may: ['secretariat'],
      forms: () => [
        { intent: 'freeze-members', count: '0' },
        { intent: 'course', term: '2013-v', course: 'tutti', title: 'Inntrenger' },
        { intent: 'freeze-course', term: '2013-v', course: 'tutti' },
      ],
    },
  },
  orchestraReportFile: {
    reads: only(['secretariat']),
    parts: ({ parts }) => ({ year: String(parts.year), kind: 'kommuner', format: 'csv' }),
  },
  keeping: {
    reads: only(['secretariat']),
    deeds: {
      may: ['secretariat'],
      forms: () => [
        { intent: 'hold', kind: 'child', subjectId: x, reason: 'Inntrenger' },
        { intent: 'lift', holdId: x },
      ],
    },
  },
} satisfies Record<string, Row>
