import { expect, it } from 'vitest'
import { choiceOf, placeIn } from '#app/domains/art-round/studio/found-place.ts'

const found = {
  ...{ address: 'Loftsgata 1', postalCode: '3400', city: 'Lier', municipality: 'Lier', municipalityId: 'lier' },
  ...{ lat: 59.785021, lng: 10.249291 },
}

it('a choice says the position, the postcode and the town', () =>
  expect(placeIn(choiceOf(found))).toEqual({ lat: 59.785021, lng: 10.249291, postalCode: '3400', city: 'Lier' }))

it.each(['', ';;;', 'Lier', '48.85;2.35;75001;Paris', '59.7;10.2;DROP;Lier', '59.7'])('«%s» is no choice', (text) =>
  expect(placeIn(text)).toBe(null),
)
