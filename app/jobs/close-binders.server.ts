import { closeBinders as close } from '#app/domains/orchestra/binder/commands/close-binders.server.ts'
import { minutes } from '#app/kernel/when.ts'
import { contextOf } from '#app/platform/context.server.ts'
import type { Round } from './job.server.ts'

/** Emergency binders whose hours are over are closed, and their codes deleted. */
export const closeBinders: Round = {
  name: 'binders.close',
  everyMs: minutes(1),
  run: async (house, now) => {
    await close(contextOf(house, now(), null))
  },
}
