/** How an edition is made known: the office's page, and what the annual report says of it. */
import { listEditions, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { copiesOf } from '#app/domains/catalogue/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { pressOf } from '../press/queries.server.ts'
import type { AdvertisedIn } from './marketing.ts'
import { mayPlanMarketing } from './policy.ts'
import { advertisedIn, broughtFrom, costsOf, inOrder } from './rules.ts'
import { listItems } from './store.server.ts'
import type { MarketingView } from './views.ts'

/** The edition before one, which need not be the year before; null for the first. */
export async function editionBefore(tx: Tx, year: number) {
  return (await listEditions(tx)).find((edition) => edition.year < year) ?? null
}

/** The page of an edition's marketing plan. Six statements, however many items. Throws missing or forbidden. */
export async function marketingView(
  ctx: Context,
  actor: Actor | null,
  year: number,
  editing: string | null,
): Promise<MarketingView> {
  if (!mayPlanMarketing(actor)) throw forbidden()
  const edition = await theEdition(ctx.db, year)
  const items = inOrder(await listItems(ctx.db, edition.id))
  const last = await editionBefore(ctx.db, year)
  const before = last ? await listItems(ctx.db, last.id) : []
  const { kinds, channels, places, inserted } = await copiesOf(ctx.db, edition.id)
  const total = kinds.find(({ kind }) => kind === 'catalogue')?.copies ?? 0
  const press = await pressOf(ctx.db, edition.id)
  return {
    ...{ year, items, sums: costsOf(items), advertised: advertisedIn(items) },
    beforeOre: before.length > 0 ? costsOf(before).costOre : null,
    copies: total > 0 ? { total, inserted: inserted.copies, channels, places } : null,
    press: press && { stories: press.stories, media: press.media },
    editing: items.find(({ id }) => id === editing) ?? null,
    can: { copy: last !== null && broughtFrom(before, items, year - last.year).length > 0 },
  }
}

/** Where an edition was advertised; null when nothing is entered as done. */
export async function advertisingOf(tx: Tx, editionId: string): Promise<AdvertisedIn | null> {
  const found = advertisedIn(inOrder(await listItems(tx, editionId)))
  return found.asBefore.length + found.new.length > 0 ? found : null
}
