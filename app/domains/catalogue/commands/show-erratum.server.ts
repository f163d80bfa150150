import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { replacedBy } from '../errata.ts'
import type { ErratumWish } from '../input.ts'
import { newestOf } from '../newest.server.ts'
import { mayDecideErrata } from '../policy.ts'
import { addErratum, withdrawErrata } from '../store.server.ts'

/**
 * Shows a difference to the public in these words, and takes back what was shown of the same thing before.
 * Throws forbidden, missing, and conflict before a release or when it was decided already.
 */
export async function showErratum(
  ctx: Context,
  actor: Actor | null,
  year: number,
  wish: ErratumWish & { about: string },
): Promise<void> {
  if (!mayDecideErrata(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const { edition, release, decided } = await newestOf(tx, year)
    const { about, textNb, textEn } = wish
    const number = wish.number || null
    if (decided.some((one) => one.about === about && one.number === number)) throw conflict('catalogue.decidedAlready')
    await withdrawErrata(
      tx,
      replacedBy({ number, about }, decided).map(({ id }) => id),
      ctx.now,
    )
    await addErratum(tx, {
      ...{ releaseId: release.id, number, about, textNb, textEn },
      ...{ foundAt: ctx.now, shownAt: ctx.now, withdrawnAt: null, byId: ctx.actorId },
    })
    await ctx.note(tx, 'catalogue.erratum-shown', edition.id, { no: release.no, number, about })
  })
}
