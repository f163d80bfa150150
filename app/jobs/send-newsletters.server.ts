import { sendNewsletters as send } from '#app/domains/outreach/newsletter/commands/send-newsletters.server.ts'
import { clockwork } from '#app/domains/people/clockwork.ts'
import { contextOf } from '#app/platform/context.server.ts'
import type { Round } from './job.server.ts'

/** Newsletters that are due or on their way; before the outbox is sent, so that it has something to send. */
export const sendNewsletters: Round = {
  name: 'newsletter.send',
  everyMs: 5_000,
  run: async (house, now) => {
    await send(contextOf(house, now(), null), clockwork)
  },
}
