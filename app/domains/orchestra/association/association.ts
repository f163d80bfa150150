import type { Ore } from '#app/kernel/money.ts'
import type { CivilDate } from '#app/kernel/when.ts'

/** How a fee was paid, as the treasurer writes it down. */
export const WAYS = ['vipps', 'bank', 'cash', 'other'] as const
export type Way = (typeof WAYS)[number]

export interface Fee {
  id: string
  memberId: string
  year: number
  amountOre: Ore
  paidOn: CivilDate
  how: string
  recordedById: string
  recordedAt: Date
}

/** A member of the friends' association, in the association's own register. */
export interface Member {
  id: string
  name: string
  birthDate: CivilDate
  email: string
  phone: string
  address: string
  postalCode: string
  city: string
  municipalityId: string | null
  /** Plays in the orchestra; else a supporting member. */
  plays: boolean
  onBoard: boolean
  joinedOn: CivilDate
  leftOn: CivilDate | null
  /** Who entered the member. */
  enteredById: string
  /** The person that it is, where a guardian or the member entered it. */
  personId: string | null
  version: number
  /** The newest year first. */
  fees: Fee[]
}
