/** What every page of the public site asks for and what hardly ever changes: remembered for a short while. */
import { publicEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { municipalityNames } from '#app/domains/places/queries.server.ts'
import type { Context, Db } from '#app/platform/context.server.ts'

/** How long an answer is good for, in milliseconds. */
const GOOD_FOR = 30_000

/** One answer for each database, asked for again when it is old or does not suffice. */
function remembered<T>(read: (ctx: Context) => Promise<T>) {
  const kept = new WeakMap<Db, { at: number; answer: T }>()
  return async (ctx: Context, suffices: (answer: T) => boolean = () => true): Promise<T> => {
    const known = kept.get(ctx.db)
    const age = ctx.now.getTime() - (known?.at ?? 0)
    if (known && age >= 0 && age < GOOD_FOR && suffices(known.answer)) return known.answer
    const answer = await read(ctx)
    kept.set(ctx.db, { at: ctx.now.getTime(), answer })
    return answer
  }
}

const names = remembered((ctx) => municipalityNames(ctx.db))

/** Names of municipalities by id; holds at least these, if they are in the register. */
export const namesOfMunicipalities = (ctx: Context, ids: readonly (string | null)[]): Promise<Record<string, string>> =>
  names(ctx, (known) => ids.every((id) => id === null || id in known))

const demonstration = remembered(async (ctx) => (await publicEdition(ctx.db))?.demo ?? false)

/** Whether the edition that the public sees is invented, so that every page must say so. */
export const showsDemonstration = (ctx: Context): Promise<boolean> => demonstration(ctx)
