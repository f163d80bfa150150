/** What stands on a receipt. The same lines are shown before it is signed, kept, and sent. */
import { exhibitionReceipt as words } from '#app/i18n/exhibition-receipt.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { type Ore, sayKroner } from '#app/kernel/money.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import type { Direction } from '../delivery/delivery.ts'
import type { Condition } from './receipt.ts'

export interface Worded {
  direction: Direction
  year: number
  venue: string
  artist: string
  title: string
  /** "Olje på lerret, 80 × 60 cm"; may be empty. */
  made: string
  insuredOre: Ore | null
}

/** What is known before the condition is seen, a line each. */
export function openingLines(of: Worded, locale: Locale): string[] {
  const value = of.insuredOre === null ? say(locale, words.noValue) : sayKroner(of.insuredOre, locale)
  return [
    say(locale, words.heading, { direction: of.direction, year: of.year, venue: of.venue }),
    say(locale, words.theWork, { artist: of.artist, title: of.title, made: of.made }),
    say(locale, words.theValue, { value }),
    say(locale, words.statement, { direction: of.direction }),
  ]
}

/** What is filled in on the same screen, as it is kept. */
export function filledLines(
  of: {
    direction: Direction
    condition: Condition
    remark: string
    partyName: string
    by: string
    at: Date
    signed: boolean
  },
  locale: Locale,
): string[] {
  const { direction } = of
  return [
    say(locale, words.theCondition, { condition: say(locale, words.condition, { condition: of.condition }) }),
    ...(of.remark ? [say(locale, words.theRemark, { remark: of.remark })] : []),
    say(locale, words.theParties, { direction, party: of.partyName, by: of.by, at: sayInstant(of.at, locale) }),
    ...(of.signed ? [] : [say(locale, words.notSigned)]),
  ]
}
