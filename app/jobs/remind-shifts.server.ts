import { remindShifts as remind } from '#app/domains/exhibition/shift/commands/remind-shifts.server.ts'
import { minutes } from '#app/kernel/when.ts'
import { contextOf } from '#app/platform/context.server.ts'
import type { Round } from './job.server.ts'

/** Reminds those who have a shift in the exhibition, two days before it. */
export const remindShifts: Round = {
  name: 'exhibition.remind-shifts',
  everyMs: minutes(10),
  run: async (house, now) => {
    await remind(contextOf(house, now(), null))
  },
}
