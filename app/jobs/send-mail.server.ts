import { sendDue } from '#app/platform/mail/send.server.ts'
import type { Round } from './job.server.ts'

/** Sends the outbox. */
export const sendMail: Round = {
  name: 'mail.send',
  everyMs: 5_000,
  run: async (house, now) => {
    await sendDue(house, now)
  },
}
