import { sendTaskDigests } from '#app/domains/hosting/plan/commands/send-task-digests.server.ts'
import { minutes } from '#app/kernel/when.ts'
import { contextOf } from '#app/platform/context.server.ts'
import type { Round } from './job.server.ts'

/** Reminds everybody who has something to do in a hosting, in one letter for all of them. */
export const remindHostingTasks: Round = {
  name: 'hosting.remind-tasks',
  everyMs: minutes(10),
  run: async (house, now) => {
    await sendTaskDigests(contextOf(house, now(), null))
  },
}
