/** What action plans hold of a person, for that person's own page; whom it is read for the caller's policy says. */
import type { Tx } from '#app/platform/db/client.server.ts'
import { listOwned, listSaidBy } from './own.store.server.ts'
import type { OwnActivity } from './own-activity.ts'

/** Activities that name the person as who answers for them, and what the person has said of activities. */
export async function ownActivities(tx: Tx, who: { personId: string; name: string }): Promise<OwnActivity[]> {
  const owned = (await listOwned(tx, who)).map(({ title, quarters, measure }) => ({
    ...{ year: measure.year, measure: measure.title, activity: title, quarters, relation: 'owner' as const },
    ...{ status: null, note: '', at: null },
  }))
  const said = (await listSaidBy(tx, who.personId)).map(
    ({ status, note, at, activity: { title, quarters, measure } }) => ({
      ...{ year: measure.year, measure: measure.title, activity: title, quarters, relation: 'said' as const },
      ...{ status, note, at },
    }),
  )
  return [...owned, ...said].sort((a, b) => a.year - b.year)
}
