import { remindDrafts as remind } from '#app/domains/art-round/application/commands/remind-drafts.server.ts'
import { minutes } from '#app/kernel/when.ts'
import { contextOf } from '#app/platform/context.server.ts'
import type { Round } from './job.server.ts'

/** Reminds those who have begun an application and not sent it, two days before the deadline. */
export const remindDrafts: Round = {
  name: 'application.remind',
  everyMs: minutes(10),
  run: async (house, now) => {
    await remind(contextOf(house, now(), null))
  },
}
