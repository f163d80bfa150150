import { expect, it } from 'vitest'
import {
  mayEditTemplate,
  mayMarkTask,
  mayReadPlan,
  maySeeOwnTasks,
  mayWorkOnPlan,
} from '#app/domains/hosting/plan/policy.ts'
import { someone } from '#tests/support/actors.ts'

const hosting = { year: 2013, parts: [{ municipalityId: 'ovre-eiker', lead: true }] }
const own = { municipalityId: 'ovre-eiker' }
const people = {
  nobody: null,
  stranger: someone([]),
  juror: someone(['juror'], { year: 2013 }),
  office: someone(['secretariat']),
  coordinator: someone(['host'], { ...own, year: 2013 }),
  'coordinator of another year': someone(['host'], { ...own, year: 2014 }),
  'coordinator of another municipality': someone(['host'], { municipalityId: 'asker', year: 2013 }),
  contact: someone(['contact'], own),
  'contact of another municipality': someone(['contact'], { municipalityId: 'asker' }),
}

it.each([
  ['nobody', false, false, false],
  ['stranger', false, false, false],
  ['juror', false, false, false],
  ['office', true, true, true],
  ['coordinator', true, true, false],
  ['coordinator of another year', false, false, false],
  ['coordinator of another municipality', false, false, false],
  ['contact', true, false, false],
  ['contact of another municipality', false, false, false],
] as const)('%s reads %s, works %s, edits the template %s', (who, reads, works, edits) => {
  const actor = people[who]
  expect(mayReadPlan(actor, hosting)).toBe(reads)
  expect(mayWorkOnPlan(actor, hosting)).toBe(works)
  expect(mayEditTemplate(actor)).toBe(edits)
  expect(mayMarkTask(actor, hosting, { responsibleId: null }, true)).toBe(works)
  expect(mayMarkTask(actor, hosting, { responsibleId: 'somebody else' }, true)).toBe(works)
})

it.each([
  ['stranger', true, true],
  ['stranger', false, false],
  ['contact', false, true],
  ['coordinator of another municipality', false, false],
  ['coordinator of another municipality', true, true],
  ['office', false, true],
] as const)('%s, in the group %s, marks the own task: %s', (who, inGroup, may) => {
  const actor = people[who]
  expect(mayMarkTask(actor, hosting, { responsibleId: actor.personId }, inGroup)).toBe(may)
})

it.each([
  ['stranger', false, false],
  ['stranger', true, true],
  ['juror', false, false],
  ['office', false, true],
  ['coordinator', false, true],
  ['coordinator of another year', false, false],
  ['coordinator of another municipality', false, false],
  ['coordinator of another municipality', true, true],
  ['contact', false, true],
  ['contact of another municipality', false, false],
] as const)('%s, in the group %s, sees the own tasks of it: %s', (who, inGroup, may) =>
  expect(maySeeOwnTasks(people[who], hosting, inGroup)).toBe(may),
)
