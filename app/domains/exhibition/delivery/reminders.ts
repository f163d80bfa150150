import { type CivilDate, civilDateOf } from '#app/kernel/when.ts'
import type { Direction } from './delivery.ts'

/** The deeds in the log that say when reminders of a direction went out. */
export const REMINDED: Record<Direction, string> = {
  in: 'exhibition.delivery-reminded',
  out: 'exhibition.return-reminded',
}

/** Whether reminders of a direction have gone out on a date in Oslo. */
export const wasRemindedOn = (
  deeds: readonly { deed: string; at: Date }[],
  direction: Direction,
  date: CivilDate,
): boolean => deeds.some(({ deed, at }) => deed === REMINDED[direction] && civilDateOf(at) === date)
