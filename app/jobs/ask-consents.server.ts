import { askAnew } from '#app/domains/orchestra/family/commands/ask-anew.server.ts'
import { hours } from '#app/kernel/when.ts'
import { contextOf } from '#app/platform/context.server.ts'
import type { Round } from './job.server.ts'

/** Young musicians who have come to one of the ages that the operator sets are asked about consents themselves. */
export const askConsents: Round = {
  name: 'orchestra.ask-consents',
  everyMs: hours(6),
  run: async (house, now) => {
    await askAnew(contextOf(house, now(), null))
  },
}
