import { expect, it } from 'vitest'
import {
  mayChangeVenue,
  mayGiveEditionVenue,
  mayKeepVenues,
  mayReadCandidates,
  mayReadVenue,
} from '#app/domains/hosting/venue/policy.ts'
import { someone } from '#tests/support/actors.ts'

const hosting = { year: 2013, stage: 'planning' as const, parts: [{ municipalityId: 'ovre-eiker', lead: true }] }
const past = { ...hosting, stage: 'completed' as const }
const own = { municipalityId: 'ovre-eiker' }

it.each([
  ['nobody', null, false, false, false],
  ['a stranger', someone([]), false, false, false],
  ['a juror', someone(['juror'], { year: 2013 }), false, false, false],
  ['the office', someone(['secretariat']), true, true, true],
  ['the coordinator', someone(['host'], { ...own, year: 2013 }), true, true, false],
  ['the coordinator of another year', someone(['host'], { ...own, year: 2014 }), false, false, false],
  ['another coordinator', someone(['host'], { municipalityId: 'asker', year: 2013 }), false, false, false],
  ['the contact', someone(['contact'], own), true, false, false],
  ['another contact', someone(['contact'], { municipalityId: 'asker' }), false, false, false],
])('%s', (_, actor, reads, keeps, gives) => {
  expect(mayReadCandidates(actor, hosting)).toBe(reads)
  expect(mayKeepVenues(actor, hosting)).toBe(keeps)
  expect(mayReadVenue(actor, [hosting])).toBe(reads)
  expect(mayChangeVenue(actor, [hosting])).toBe(keeps)
  expect(mayGiveEditionVenue(actor)).toBe(gives)
  // A house that nobody considers is the secretariat's alone, and so is the checklist of one whose hostings are over.
  expect(mayReadVenue(actor, [])).toBe(gives)
  expect(mayChangeVenue(actor, [past])).toBe(gives)
})
