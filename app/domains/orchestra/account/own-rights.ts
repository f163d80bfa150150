/** What a young musician decides alone or beside the guardians, and from which age: the privacy page tells it. */
import { ADULT_AGE, type Ages } from '../age.ts'

export const OWN_RIGHTS = ['signIn', 'reply', 'pictures', 'data', 'place', 'health', 'guardians'] as const
export type OwnRight = (typeof OWN_RIGHTS)[number]

/** From which age each is one's own. What is done signed in never begins before one may have an address to sign in with. */
export function fromWhich(right: OwnRight, ages: Ages): number {
  switch (right) {
    case 'signIn':
      return ages.ownAddress
    case 'reply':
      return Math.max(ages.ownReply, ages.ownAddress)
    case 'pictures':
      return ages.ownConsent
    case 'data':
      return Math.max(ages.ownData, ages.ownAddress)
    case 'place':
      return Math.max(ages.ownPlace, ages.ownAddress)
    case 'health':
      return ages.ownHealth
    case 'guardians':
      return ADULT_AGE
  }
}

/** The rights by the age at which they begin, the lowest first: what begins at one age stands together. */
export function rightsByAge(ages: Ages): { age: number; rights: OwnRight[] }[] {
  const from = new Set(OWN_RIGHTS.map((right) => fromWhich(right, ages)))
  return [...from]
    .sort((a, b) => a - b)
    .map((age) => ({ age, rights: OWN_RIGHTS.filter((right) => fromWhich(right, ages) === age) }))
}
