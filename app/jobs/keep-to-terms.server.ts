import { keepHostings } from '#app/domains/desk/commands/keep-hostings.server.ts'
import { keepToTerms as keep } from '#app/domains/desk/commands/keep-to-terms.server.ts'
import { clockwork } from '#app/domains/people/clockwork.ts'
import { hours } from '#app/kernel/when.ts'
import { contextOf } from '#app/platform/context.server.ts'
import type { Round } from './job.server.ts'

/** Deletes what has been kept as long as it may be, once a day. */
export const keepToTerms: Round = {
  name: 'retention.keep',
  everyMs: hours(24),
  run: async (house, now) => {
    const ctx = contextOf(house, now(), null)
    // First, so that pictures which then hang nowhere, and are old enough, go in the same round.
    await keepHostings(ctx, clockwork, false)
    await keep(ctx, clockwork, false)
  },
}
