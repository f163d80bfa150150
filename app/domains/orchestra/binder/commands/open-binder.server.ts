import type { Actor } from '#app/domains/people/person.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { sameSecret } from '#app/platform/crypto/keys.server.ts'
import type { OpenedBinder } from '../binder.ts'
import { cardsOf } from '../cards.server.ts'
import { hashFor } from '../code-hash.server.ts'
import { mayOpenBinder } from '../policy.ts'
import { MOST_MISSES, stateOf } from '../rules.ts'
import { addOpening, setMisses } from '../store.server.ts'
import { theBinder } from '../the-binder.server.ts'

export type Opening = { opened: OpenedBinder } | { left: number }

/**
 * Opens the binder with its code, and notes who did. A wrong code is counted; five in a row shut the binder until a new
 * code is made. Throws missing for who may not open it, and conflict outside its hours or when it is shut.
 * @param device what it was opened on, in a word or two; never who
 */
export async function openBinder(
  ctx: Context,
  actor: Actor,
  seminarId: string,
  code: string,
  device = '',
): Promise<Opening> {
  return ctx.tx(async (tx) => {
    const found = await theBinder(tx, actor, seminarId)
    const { seminar, standing, binder } = found
    if (!mayOpenBinder(actor, standing, seminarId)) throw missing()
    const state = stateOf(binder, ctx.now)
    if (!binder || state === 'none') throw conflict('orchestraBinder.notMade')
    if (state === 'over') throw conflict('orchestraBinder.isOver')
    if (state === 'shut') throw conflict('orchestraBinder.isShut')
    if (state === 'waiting') throw conflict('orchestraBinder.notYet')
    if (!sameSecret(hashFor(ctx, seminarId, code), binder.codeHash)) {
      const misses = binder.misses + 1
      await setMisses(tx, seminarId, misses)
      await ctx.note(tx, 'binder.missed', seminarId, { misses })
      return { left: MOST_MISSES - misses }
    }
    if (binder.misses > 0) await setMisses(tx, seminarId, 0)
    await addOpening(tx, { seminarId, personId: actor.personId, at: ctx.now, device })
    await ctx.note(tx, 'binder.opened', seminarId)
    const { titleNb, titleEn } = seminar
    return {
      opened: {
        ...{ seminarId, personId: actor.personId, seminar: { nb: titleNb, en: titleEn || titleNb } },
        ...{ madeAt: binder.madeAt.getTime(), closesAt: binder.closesAt.getTime() },
        cards: await cardsOf(ctx, tx, found),
      },
    }
  })
}
