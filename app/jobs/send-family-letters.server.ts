import { replyKeyOf } from '#app/domains/orchestra/family/guardian-link.server.ts'
import { sendFamilyLetters as send } from '#app/domains/orchestra/post/commands/send-family-letters.server.ts'
import { contextOf } from '#app/platform/context.server.ts'
import type { Round } from './job.server.ts'

/** What families are told: what is urgent at once, the rest in one letter a day. Before the outbox is sent. */
export const sendFamilyLetters: Round = {
  name: 'orchestra.family-letters',
  everyMs: 20_000,
  run: async (house, now) => {
    await send(contextOf(house, now(), null), (guardian) => replyKeyOf(house, guardian))
  },
}
