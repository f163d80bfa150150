import { lapsePlaces as lapse } from '#app/domains/orchestra/enrolment/commands/lapse-places.server.ts'
import { minutes } from '#app/kernel/when.ts'
import { contextOf } from '#app/platform/context.server.ts'
import type { Round } from './job.server.ts'

/** Places in the orchestra that nobody took in time go on to the next in line. */
export const lapsePlaces: Round = {
  name: 'enrolments.lapse',
  everyMs: minutes(5),
  run: async (house, now) => {
    await lapse(contextOf(house, now(), null))
  },
}
