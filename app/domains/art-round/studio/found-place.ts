/** An address of the register as one choice of a form without a program. */
import type { FoundAddress } from '#app/domains/places/address-search.ts'
import { positionOf } from './rules.ts'

/** What the choice sends: position, postcode and town. */
export const choiceOf = ({ lat, lng, postalCode, city }: FoundAddress): string => [lat, lng, postalCode, city].join(';')

/** What a choice says; null for none, for one that no form of ours made, and for a place outside the region. */
export function placeIn(text: string): { lat: number; lng: number; postalCode: string; city: string } | null {
  const [lat = '', lng = '', postalCode = '', city = ''] = text.split(';')
  const position = positionOf(lat, lng)
  if (!position || !/^(\d{4})?$/.test(postalCode)) return null
  return { ...position, postalCode, city: city.slice(0, 80) }
}
