import type { Context, Tx } from '#app/platform/context.server.ts'
import { unsealText } from '#app/platform/crypto/sealed-text.server.ts'
import { consentsOf, guardiansOf } from '../family/queries.server.ts'
import { rosterOfSeminar } from '../queries.server.ts'
import { sees } from '../sight.ts'
import type { BinderCard } from './binder.ts'
import { listCardRows } from './store.server.ts'
import type { FoundBinder } from './the-binder.server.ts'

/**
 * The cards of everyone who is expected at a seminar, by name. Only for who has just opened the binder with its code:
 * the caller sees to that. Health is there only while the family agrees. The statements do not grow with the children.
 */
export async function cardsOf(ctx: Context, tx: Tx, { seminar, standing }: FoundBinder): Promise<BinderCard[]> {
  const roster = await rosterOfSeminar(tx, seminar.id)
  const ids = roster.map(({ childId }) => childId)
  const rows = await listCardRows(tx, ids)
  const guardians = await guardiansOf(tx, ids)
  const consents = await consentsOf(ctx, tx, ids)
  const rowOf = new Map(rows.map((row) => [row.personId, row]))
  return roster.flatMap(({ childId, name, demo, instrument }) => {
    const row = rowOf.get(childId)
    const meeting = { childId, seminarId: seminar.id, instrument, binderOpen: true }
    if (!row || !sees(standing, meeting, 'health')) return []
    const agreed = consents.get(childId)
    const healthAgreed = agreed?.health ?? false
    return [
      {
        ...{ childId, name, demo, instrument, goesHomeAlone: row.goesHomeAlone, healthAgreed },
        reserves: row.reserves,
        guardians: guardians
          .filter((guardian) => guardian.childId === childId)
          .map(({ name, relation, phones, mayPickUp }) => ({ name, relation, phones, mayPickUp })),
        notes: healthAgreed
          ? row.health.map(({ kind, kitchen, text }) => ({
              ...{ kind, kitchen: kitchen as BinderCard['notes'][number]['kitchen'] },
              text: opened(ctx, text),
            }))
          : [],
        pictures: agreed?.pictureTaken ?? false,
      },
    ]
  })
}

/** A text that does not open, as under another secret, must not keep the other cards from being read. */
function opened(ctx: Context, sealed: string): string | null {
  try {
    return unsealText(ctx.settings.sessionSecret, sealed)
  } catch {
    ctx.log.error('a health note cannot be opened')
    return null
  }
}
