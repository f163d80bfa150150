import { keepOrchestra as keep } from '#app/domains/orchestra/account/commands/keep-orchestra.server.ts'
import { clockwork } from '#app/domains/people/clockwork.ts'
import { hours } from '#app/kernel/when.ts'
import { contextOf } from '#app/platform/context.server.ts'
import type { Round } from './job.server.ts'

/** Deletes what the orchestra's dated list says is due, a few times a day: a date is kept on its day. */
export const keepOrchestra: Round = {
  name: 'orchestra.keep',
  everyMs: hours(6),
  run: async (house, now) => {
    await keep(contextOf(house, now(), null), clockwork, false)
  },
}
