/** The places that a call draws on: its own, or those of the edition, which several calls may share. */
import type { Call, Edition } from '#app/domains/art-round/edition/edition.ts'
import { placesOf } from '#app/domains/art-round/edition/rules.ts'
import { placesHeld } from './decisions.ts'

/** The other calls that draw on the same places, in the order given. */
export function sharingWith<C extends Pick<Call, 'id' | 'capacity'>>(
  call: Pick<Call, 'id' | 'capacity'>,
  calls: readonly C[],
  edition: Pick<Edition, 'capacity'>,
): C[] {
  const { pool } = placesOf(call, edition)
  return calls.filter((other) => other.id !== call.id && placesOf(other, edition).pool === pool)
}

interface Drawing {
  capacity: number
  /** Places that the calls which share them have given away. */
  elsewhere: number
  applications: Parameters<typeof placesHeld>[0]
}

/** Places that nobody holds, in this call or in one that shares them. */
export const placesFree = ({ capacity, elsewhere, applications }: Drawing): number =>
  Math.max(0, capacity - elsewhere - placesHeld(applications))
