import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { WORD } from '../errata.ts'
import type { ErratumWish } from '../input.ts'
import { newestOf } from '../newest.server.ts'
import { mayDecideErrata } from '../policy.ts'
import { addErratum } from '../store.server.ts'

/** Shows what a person wrote, about a number or the whole. Throws forbidden, missing, conflict before a release. */
export async function writeErratum(ctx: Context, actor: Actor | null, year: number, wish: ErratumWish): Promise<void> {
  if (!mayDecideErrata(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const { edition, release } = await newestOf(tx, year)
    const number = wish.number.toLowerCase() || null
    await addErratum(tx, {
      ...{ releaseId: release.id, number, about: WORD, textNb: wish.textNb, textEn: wish.textEn },
      ...{ foundAt: ctx.now, shownAt: ctx.now, withdrawnAt: null, byId: ctx.actorId },
    })
    await ctx.note(tx, 'catalogue.erratum-written', edition.id, { no: release.no, number })
  })
}
