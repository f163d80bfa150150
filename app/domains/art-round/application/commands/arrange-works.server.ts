import type { Actor } from '#app/domains/people/person.ts'
import type { Locale } from '#app/i18n/words.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import type { Work } from '../application.ts'
import { inOrderOf, movedTo, type WorkDeed } from '../deeds.ts'
import { openApplication } from '../own.server.ts'
import { mayWriteIn } from '../policy.ts'
import { addWork, putApplication, putWork, removeWork, takeDownPicture } from '../store.server.ts'

/**
 * Adds a work, takes one away, moves it in the order of priority, puts all in an order, or takes down a picture. A work or picture
 * that is gone already is no fault: it was done in another window. Throws as saving does, and conflict when there are
 * as many works as the call allows.
 */
export async function arrangeWorks(
  ctx: Context,
  actor: Actor,
  locale: Locale,
  callId: string,
  deed: WorkDeed,
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { application, works, call } = await openApplication(tx, actor, callId, ctx.now, locale)
    if (!mayWriteIn(actor, application)) throw forbidden()
    if (deed.kind === 'add') {
      if (works.length >= call.maxWorks) throw conflict('application.worksTooMany', { most: call.maxWorks })
      await addWork(tx, application.id, { position: works.length + 1 })
    } else if (deed.kind === 'order') await order(tx, works, inOrderOf(works, deed.workIds))
    else {
      const work = works.find(({ id }) => id === deed.workId)
      if (!work) return
      if (deed.kind === 'take-down') await takeDownPicture(tx, work.id, deed.pictureId)
      else await order(tx, works, reordered(works, work, deed.kind))
      if (deed.kind === 'remove') await removeWork(tx, work.id)
    }
    await putApplication(tx, application.id, { savedAt: ctx.now })
    await ctx.note(tx, 'application.arranged', application.id, { deed: deed.kind })
  })
}

function reordered(works: readonly Work[], work: Work, kind: 'remove' | 'up' | 'down'): Work[] {
  if (kind === 'remove') return works.filter((one) => one !== work)
  return movedTo(works, work, works.indexOf(work) + 1 + (kind === 'up' ? -1 : 1))
}

async function order(tx: Tx, before: readonly Work[], after: readonly Work[]): Promise<void> {
  for (const [index, work] of after.entries())
    if (before.find(({ id }) => id === work.id)?.position !== index + 1)
      await putWork(tx, work.id, { position: index + 1 })
}
