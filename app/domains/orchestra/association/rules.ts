/** Who is a member on a day, who has paid, and who counts when grants are shared out. */
import type { Ore } from '#app/kernel/money.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import { ageOn } from '../age.ts'
import type { Member } from './association.ts'

/**
 * What makes a member count. Settings, since they are changed by others:
 * - `leastOre`: a fee of at least 50 kr was paid for the year (LNU, Frifond organisasjon 2014; Musikk i Skolen 2015: "krav
 *   fra Norsk musikkråd"). Whether Norsk musikkråd still asks it was not confirmed; ask before each report.
 * - `youngerThan`: under 26 on 31 December (LNU, Frifond organisasjon 2024: "under 26 per 31.12").
 * - `share`: at least a third of the members are under 26 (Frifond through UNOF, orkester.no/stotteordning/frifond).
 */
export const COUNTING = { leastOre: 50_00, youngerThan: 26, share: 1 / 3 } as const

/**
 * From this age a young person decides on membership alone. No setting: the law fixes it (barnelova § 32; Frivillighet
 * Norge).
 */
export const DECIDES_ALONE = 15

export const lastDayOf = (year: number): CivilDate => `${year}-12-31`

/** A member on a day: from the day of joining until the day before leaving. */
export const isMemberOn = ({ joinedOn, leftOn }: Pick<Member, 'joinedOn' | 'leftOn'>, day: CivilDate): boolean =>
  joinedOn <= day && (leftOn === null || leftOn > day)

/** What was paid for a year; null: nothing recorded. */
export const paidFor = ({ fees }: Pick<Member, 'fees'>, year: number): Ore | null =>
  fees.find((fee) => fee.year === year)?.amountOre ?? null

export const isUnderAge = ({ birthDate }: Pick<Member, 'birthDate'>, year: number): boolean =>
  ageOn(birthDate, lastDayOf(year)) < COUNTING.youngerThan

export interface Counted {
  /** A member on 31 December. */
  member: boolean
  /** Paid at least the least fee for the year. */
  paid: boolean
  under: boolean
  /** Member, paid, and under the age: what a grant is given for. */
  counts: boolean
}

/** How a member counts in a year. */
export function countedIn(member: Member, year: number): Counted {
  const on = isMemberOn(member, lastDayOf(year))
  const paid = (paidFor(member, year) ?? 0) >= COUNTING.leastOre
  const under = isUnderAge(member, year)
  return { member: on, paid, under, counts: on && paid && under }
}

/** Members of a year who owe the fee: on the register at some time of the year, and nothing is recorded. */
export const owing = (members: readonly Member[], year: number, today: CivilDate): Member[] =>
  members.filter(
    (member) =>
      paidFor(member, year) === null &&
      member.joinedOn <= (today < lastDayOf(year) ? today : lastDayOf(year)) &&
      (member.leftOn === null || member.leftOn > today),
  )

/** Days between two reminders of the same fee: nobody is asked twice in a fortnight. */
export const REMIND_AGAIN_DAYS = 14
