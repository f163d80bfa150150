import { orchestraAudition as words } from '#app/i18n/orchestra-audition.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { conflict, type Fault } from '#app/kernel/fault.ts'
import { sayShortDate } from '#app/kernel/say-when.ts'
import type { Tx } from '#app/platform/context.server.ts'
import { sayAt } from './say-audition.ts'
import { nearestFree } from './slots.ts'
import { listSlots } from './store.server.ts'

/** How many free times are named. */
const NAMED = 3

/** What is said to who came second: which time was taken, and the nearest that are free. */
export async function slotTaken(tx: Tx, roundId: string, slotIds: readonly string[], locale: Locale): Promise<Fault> {
  const slots = await listSlots(tx, roundId)
  const wanted = slotIds.flatMap((id) => slots.filter((slot) => slot.id === id))
  const lost = wanted.find(({ taken }) => taken) ?? wanted[0]
  if (!lost) return conflict('orchestraAudition.timeIsGone')
  const at = ({ date, begins }: { date: string; begins: string }) =>
    date === lost.date ? sayAt(begins, locale) : `${sayShortDate(date, locale)} ${sayAt(begins, locale)}`
  const free = nearestFree(slots, lost, NAMED).map(at)
  const and = say(locale, words.and)
  const nearest = free.length > 1 ? `${free.slice(0, -1).join(', ')}${and}${free.at(-1)}` : (free[0] ?? '')
  return conflict('orchestraAudition.slotTaken', { time: sayAt(lost.begins, locale), nearest })
}
