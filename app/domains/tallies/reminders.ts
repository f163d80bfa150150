import { type CivilDate, civilDateOf } from '#app/kernel/when.ts'

/** The deed in the audit log that says when reminders went out. */
export const REMINDED = 'tallies.reminded'

/** Whether reminders have gone out on a date in Oslo. */
export const wasRemindedOn = (deeds: readonly { deed: string; at: Date }[], date: CivilDate): boolean =>
  deeds.some(({ deed, at }) => deed === REMINDED && civilDateOf(at) === date)
