import type { CivilDate } from '#app/kernel/when.ts'

/**
 * Whole years on a day. Who is born on 29 February turns on 1 March in a common year, as the law reckons
 * (alminnelig forvaltningspraksis: the day after 28 February).
 */
export function ageOn(birthDate: CivilDate, day: CivilDate): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years
}

/**
 * From this age one signs for oneself, nobody signs or answers in one's place, and one alone says who follows one here.
 * No setting: the law fixes majority at 18, and no guardian has a say after it (vergemålsloven § 8).
 */
export const ADULT_AGE = 18

/** At which ages the own word begins to count: settings of the operator (ORCHESTRA_*_AGE). Whole years. */
export interface Ages {
  /** The young person is asked directly at each of these, the lowest first. */
  asked: readonly number[]
  /** From here the own word decides on pictures and the name. */
  ownConsent: number
  /** From here the own word decides on health; until then the guardians answer, together with the young person. */
  ownHealth: number
  /**
   * From here the young person, signed in, says whether one comes, as the guardians do: the age at which one agrees to a
   * service on the net oneself (personopplysningsloven § 5).
   */
  ownReply: number
  /** From here a child may have an e-mail address of its own, to sign in with and to get letters at: the same ground. */
  ownAddress: number
  /**
   * From here the young person keeps what is known of oneself, as the guardians do, and no guardian changes the own
   * address: the age at which children decide on their own data (Datatilsynet, «Barn og unge»).
   */
  ownData: number
  /**
   * From here the young person answers for the own place and books auditions, as the guardians do: the age at which one
   * decides on one's education and one's associations (barnelova § 32).
   */
  ownPlace: number
}
