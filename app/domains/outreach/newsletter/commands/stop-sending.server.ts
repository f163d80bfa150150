import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { withdrawLetters } from '#app/platform/mail/bulk.store.server.ts'
import { listDeliveries, progressOf, skipWaiting, stepDeliveries, stepIssue } from '../issues.store.server.ts'
import { mayWriteNewsletters } from '../policy.ts'
import { bulkOf } from '../rules.ts'

/**
 * Breaks off an issue that is on its way: what has gone has gone, and nothing more goes. Throws forbidden, and conflict
 * when it is not on its way.
 */
export async function stopSending(ctx: Context, actor: Actor, id: string): Promise<void> {
  if (!mayWriteNewsletters(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const step = { state: 'stopped', finishedAt: ctx.now } as const
    if (!(await stepIssue(tx, id, { state: 'sending', started: true }, step)))
      throw conflict('newsletterOffice.notUnderWay')
    await skipWaiting(tx, id, ctx.now, 'stopped')
    const gone = new Set(await withdrawLetters(tx, { bulk: bulkOf(id) }))
    const taken = (await listDeliveries(tx, id, 'posted', 100_000)).filter(({ mailId }) => mailId && gone.has(mailId))
    const ids = taken.map(({ subscriberId }) => subscriberId)
    await stepDeliveries(tx, id, ids, 'posted', { state: 'skipped', at: ctx.now, mailId: null, reason: 'stopped' })
    const { sent, skipped } = await progressOf(tx, id)
    await ctx.note(tx, 'newsletter.stopped', id, { sent, skipped })
  })
}
