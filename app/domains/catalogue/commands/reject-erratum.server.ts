import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { newestOf } from '../newest.server.ts'
import { mayDecideErrata } from '../policy.ts'
import { addErratum } from '../store.server.ts'

/** Rejects a difference: it is not proposed again. Throws forbidden, missing, conflict. */
export async function rejectErratum(
  ctx: Context,
  actor: Actor | null,
  year: number,
  wish: { about: string; number: string },
): Promise<void> {
  if (!mayDecideErrata(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const { edition, release, decided } = await newestOf(tx, year)
    const number = wish.number || null
    if (decided.some((one) => one.about === wish.about && one.number === number))
      throw conflict('catalogue.decidedAlready')
    await addErratum(tx, {
      ...{ releaseId: release.id, number, about: wish.about, textNb: '', textEn: '' },
      ...{ foundAt: ctx.now, shownAt: null, withdrawnAt: ctx.now, byId: ctx.actorId },
    })
    await ctx.note(tx, 'catalogue.erratum-rejected', edition.id, { no: release.no, number, about: wish.about })
  })
}
