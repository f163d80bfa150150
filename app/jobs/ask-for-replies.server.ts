import { askForReplies as ask } from '#app/domains/orchestra/reply/commands/ask-for-replies.server.ts'
import { minutes } from '#app/kernel/when.ts'
import { contextOf } from '#app/platform/context.server.ts'
import type { Round } from './job.server.ts'

/** Asks the families that have not answered for a seminar. Before their letters are sent. */
export const askForReplies: Round = {
  name: 'orchestra.ask-for-replies',
  everyMs: minutes(5),
  run: async (house, now) => {
    await ask(contextOf(house, now(), null))
  },
}
