import { expect, it } from 'vitest'
import { venueInput } from '#app/domains/hosting/venue/input.ts'

const saved = (postalCode: string) =>
  venueInput.safeParse({ intent: 'checklist', version: '1', name: 'Arena Vestfossen', postalCode })

it.each(['', '3320', ' 0001 '])('takes the postal code %j', (postalCode) => {
  expect(saved(postalCode).data).toMatchObject({ postalCode: postalCode.trim() })
})

it.each(['332', '33200', '33 20', 'N-3320', '31.02.2027'])('asks for four digits instead of %j', (postalCode) => {
  expect(saved(postalCode).error?.issues).toMatchObject([
    { path: ['postalCode'], message: 'hostingVenues.notAPostalCode' },
  ])
})
