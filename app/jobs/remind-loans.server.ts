import { remindLoans as remind } from '#app/domains/orchestra/instrument/commands/remind-loans.server.ts'
import { hours } from '#app/kernel/when.ts'
import { contextOf } from '#app/platform/context.server.ts'
import type { Round } from './job.server.ts'

/** Families with an instrument that is due, or should have come back, are told in the letter of the day. */
export const remindLoans: Round = {
  name: 'loans.remind',
  everyMs: hours(6),
  run: async (house, now) => {
    await remind(contextOf(house, now(), null))
  },
}
