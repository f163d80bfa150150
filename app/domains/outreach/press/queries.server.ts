/** What the press wrote: for everyone, for the secretariat, and as a count for the annual report. */
import { listEditions, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { mayRecordPress } from './policy.ts'
import type { PressCount } from './press.ts'
import { countStories, inOrder } from './rules.ts'
import { findStory, listOfPublished, listStories } from './store.server.ts'
import type { OfficePressView, PressView } from './views.ts'

/** How much was written of an edition; null when nothing is recorded, which is not the same as nothing written. */
export async function pressOf(tx: Tx, editionId: string): Promise<PressCount | null> {
  const stories = await listStories(tx, editionId)
  return stories.length > 0 ? countStories(stories) : null
}

/** What is recorded of every published edition, the newest first. Two statements. */
export async function pressView(ctx: Context): Promise<PressView> {
  const [editions, stories] = await Promise.all([listEditions(ctx.db), listOfPublished(ctx.db)])
  const years = editions.flatMap(({ id, year }) => {
    const own = stories.filter(({ editionId }) => editionId === id)
    if (own.length === 0) return []
    const shown = inOrder(own.filter((story) => story.shown))
    return [
      {
        year,
        count: countStories(own),
        stories: shown.map(({ medium, kind, title, date, url }) => ({ medium, kind, title, date, url })),
      },
    ]
  })
  return { years, total: stories.length }
}

/** A year's stories, all of them. Throws missing or forbidden. */
export async function officePressView(
  ctx: Context,
  actor: Actor | null,
  year: number,
  editing: string | null,
): Promise<OfficePressView> {
  if (!mayRecordPress(actor)) throw forbidden()
  const { id } = await theEdition(ctx.db, year)
  const stories = await listStories(ctx.db, id)
  return {
    year,
    stories: inOrder(stories),
    count: countStories(stories),
    editing: editing ? await findStory(ctx.db, id, editing) : null,
  }
}
