import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import { days, later } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { issuesFinishedSince, issuesToSend } from '../issues.store.server.ts'
import { mayWriteNewsletters } from '../policy.ts'
import { beginSending, postLetters, settleLetters } from '../sending.server.ts'

/**
 * One round of the clock: begins what is due, posts what the outbox has room for, and enters what became of the letters.
 * Broken off at any point and done again, nobody gets an issue twice: each step is written with what it led to. Gives how
 * many letters were taken on. Throws forbidden.
 */
export async function sendNewsletters(ctx: Context, actor: Actor | null): Promise<number> {
  if (!mayWriteNewsletters(actor)) throw forbidden()
  let taken = 0
  for (const id of await issuesToSend(ctx.db, ctx.now)) {
    await beginSending(ctx, id)
    taken += await postLetters(ctx, id)
    await settleLetters(ctx, id)
  }
  for (const id of await issuesFinishedSince(ctx.db, later(ctx.now, -days(2)))) await settleLetters(ctx, id)
  return taken
}
