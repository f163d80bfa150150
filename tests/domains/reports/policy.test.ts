import { expect, it } from 'vitest'
import { mayPublishReport, mayReadDraft, mayStateFigures } from '#app/domains/reports/policy.ts'
import { someone } from '#tests/support/actors.ts'

it.each([
  ['the secretariat', someone(['secretariat']), true],
  ['a host coordinator', someone(['host'], { year: 2013 }), false],
  ['a juror', someone(['juror', 'chair']), false],
  ['a contact of a municipality', someone(['contact']), false],
  ['an artist', someone(), false],
  ['a stranger', null, false],
])('a report that is not published is read, published and given stated figures by %s: %s', (_, actor, may) => {
  expect([mayReadDraft(actor), mayPublishReport(actor), mayStateFigures(actor)]).toEqual([may, may, may])
})
