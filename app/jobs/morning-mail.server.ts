import { sendMorningMail } from '#app/domains/art-round/studio/commands/send-morning-mail.server.ts'
import { minutes } from '#app/kernel/when.ts'
import { contextOf } from '#app/platform/context.server.ts'
import type { Round } from './job.server.ts'

/** On open days, the letter to each studio with its link for saying that it is closed today. */
export const morningMail: Round = {
  name: 'studio.morning-mail',
  everyMs: minutes(5),
  run: async (house, now) => {
    await sendMorningMail(contextOf(house, now(), null))
  },
}
