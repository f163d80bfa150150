import { expect, it } from 'vitest'
import {
  mayAnswerMeeting,
  mayKeepMeetings,
  mayReadMeetings,
  mayRenewCalendar,
  maySeeAddresses,
} from '#app/domains/hosting/project/policy.ts'
import { someone } from '#tests/support/actors.ts'

const hosting = { year: 2013, parts: [{ municipalityId: 'ovre-eiker', lead: true }] }
const own = { municipalityId: 'ovre-eiker' }

it.each([
  ['nobody', null, false, false],
  ['a stranger', someone([]), false, false],
  ['a juror', someone(['juror'], { year: 2013 }), false, false],
  ['the office', someone(['secretariat']), true, true],
  ['the coordinator', someone(['host'], { ...own, year: 2013 }), true, true],
  ['the coordinator of another year', someone(['host'], { ...own, year: 2014 }), false, false],
  ['another coordinator', someone(['host'], { municipalityId: 'asker', year: 2013 }), false, false],
  ['the contact', someone(['contact'], own), true, false],
  ['another contact', someone(['contact'], { municipalityId: 'asker' }), false, false],
])('%s', (_, actor, reads, keeps) => {
  expect(mayReadMeetings(actor, hosting)).toBe(reads)
  expect(mayKeepMeetings(actor, hosting)).toBe(keeps)
  expect(maySeeAddresses(actor, hosting)).toBe(keeps)
})

it('makes the own calendar anew, and nobody else’s', () => {
  expect(mayRenewCalendar(someone([]))).toBe(true)
  expect(mayRenewCalendar(null)).toBe(false)
  expect(mayRenewCalendar({ ...someone([]), actedBy: { personId: 'office', name: '' } })).toBe(false)
})

it('answers by the link until the meeting begins', () => {
  const meeting = { date: '2013-06-12', begins: '12:00', ends: '14:00', cancelledAt: null }
  expect(mayAnswerMeeting(meeting, new Date('2013-06-12T09:59:00Z'))).toBe(true)
  expect(mayAnswerMeeting(meeting, new Date('2013-06-12T10:00:00Z'))).toBe(false)
  expect(mayAnswerMeeting({ ...meeting, cancelledAt: new Date(0) }, new Date('2013-06-01T10:00:00Z'))).toBe(false)
})
