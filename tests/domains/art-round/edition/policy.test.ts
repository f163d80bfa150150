import { expect, it } from 'vitest'
import {
  mayEditEdition,
  mayOpenEdition,
  mayPublishEdition,
  mayReadEdition,
  maySeeProgress,
} from '#app/domains/art-round/edition/policy.ts'
import { ROLES } from '#app/domains/people/person.ts'
import { someone } from '#tests/support/actors.ts'

const deeds = [mayOpenEdition, mayEditEdition, mayPublishEdition, maySeeProgress]

it.each(ROLES.filter((role) => role !== 'secretariat'))('%s neither opens, edits, publishes nor oversees', (role) => {
  expect(deeds.map((may) => may(someone([role], { year: 2013 })))).toEqual([false, false, false, false])
})

it('the secretariat does all of it, a stranger and a plain person none', () => {
  expect(deeds.map((may) => may(someone(['secretariat'])))).toEqual([true, true, true, true])
  for (const actor of [null, someone()]) expect(deeds.some((may) => may(actor))).toBe(false)
})

it.each([
  ['the secretariat', someone(['secretariat']), true],
  ['a host coordinator of the year', someone(['host'], { year: 2013 }), true],
  ['a host coordinator of every year', someone(['host']), true],
  ['a host coordinator of another year', someone(['host'], { year: 2014 }), false],
  ['a juror of the year', someone(['juror'], { year: 2013 }), false],
  ['a contact', someone(['contact']), false],
  ['a stranger', null, false],
] as const)('%s reading the edition of 2013: %s', (_, actor, may) => {
  expect(mayReadEdition(actor, { year: 2013 })).toBe(may)
})
