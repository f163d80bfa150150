import { remindDuties as remind } from '#app/domains/orchestra/duty/commands/remind-duties.server.ts'
import { minutes } from '#app/kernel/when.ts'
import { contextOf } from '#app/platform/context.server.ts'
import type { Round } from './job.server.ts'

/** Reminds parents of their turns, before their letters are sent. */
export const remindDuties: Round = {
  name: 'orchestra.remind-duties',
  everyMs: minutes(10),
  run: async (house, now) => {
    await remind(contextOf(house, now(), null))
  },
}
