import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { CopiesWish } from '../input.ts'
import { mayEnterCopies } from '../policy.ts'
import { addCopies } from '../store.server.ts'

/** Enters copies that went out. Throws forbidden and missing. */
export async function enterCopies(ctx: Context, actor: Actor | null, year: number, wish: CopiesWish): Promise<string> {
  if (!mayEnterCopies(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const edition = await theEdition(tx, year)
    const entered = { enteredById: ctx.actorId, enteredAt: ctx.now }
    const id = await addCopies(tx, { editionId: edition.id, ...wish, date: wish.date || null, ...entered })
    await ctx.note(tx, 'catalogue.copies-entered', edition.id, { kind: wish.kind, copies: wish.copies })
    return id
  })
}
