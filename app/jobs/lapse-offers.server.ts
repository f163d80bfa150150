import { lapseOffers as lapse } from '#app/domains/art-round/selection/commands/lapse-offers.server.ts'
import { minutes } from '#app/kernel/when.ts'
import { contextOf } from '#app/platform/context.server.ts'
import type { Round } from './job.server.ts'

/** Offers that nobody answered go on to the next in line, and those that end tomorrow are reminded of. */
export const lapseOffers: Round = {
  name: 'offers.lapse',
  everyMs: minutes(1),
  run: async (house, now) => {
    await lapse(contextOf(house, now(), null))
  },
}
