import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { recordBounces } from '#app/domains/outreach/newsletter/commands/record-bounces.server.ts'
import { contextOf } from '#app/platform/context.server.ts'
import { messagesIn, readBounce } from '#app/platform/mail/read-bounce.server.ts'
import { operator } from './operator.ts'
import { type Does, WrongCall } from './outcome.ts'

/** Standard input is read to its end where the name is "-". */
function textOf(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch (error) {
    throw new WrongCall(`${file} cannot be read: ${(error as Error).message}`)
  }
}

/** bounces <file|->: newsletters that came back, from one message of the return mailbox or an mbox of many. */
export function bounceCommands(program: Command, does: Does): void {
  program
    .command('bounces <file>')
    .description('enters newsletters that came back: a message, or an mbox; - is standard input')
    .action((file: string) =>
      does(async (house) => {
        const host = new URL(house.settings.publicUrl).hostname
        const messages = messagesIn(textOf(file))
        const bounces = (await Promise.all(messages.map((message) => readBounce(message, host)))).flat()
        const recorded = await recordBounces(contextOf(house, new Date(), null), operator, bounces)
        const { hard, soft, repeated, others } = recorded
        const line = `${messages.length} messages: ${hard} for good, ${soft} for a time, ${repeated} known before, ${others} not ours`
        return { line, facts: { messages: messages.length, ...recorded } }
      }),
    )
}
