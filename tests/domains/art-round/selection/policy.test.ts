import { expect, it } from 'vitest'
import { mayAnnounce, mayDecide, mayOfferPlace, maySeeSelection } from '#app/domains/art-round/selection/policy.ts'
import { someone } from '#tests/support/actors.ts'

const deeds = { maySeeSelection, mayDecide, mayAnnounce, mayOfferPlace }
const others = [null, someone(), someone(['juror', 'chair']), someone(['host', 'contact'])]

it.each(Object.entries(deeds))('%s: the secretariat, and nobody else', (_, may) => {
  expect(may(someone(['secretariat']))).toBe(true)
  expect(others.map((actor) => may(actor))).toEqual([false, false, false, false])
})
