import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import { addDays, civilDateOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { isUniqueViolation } from '#app/platform/db/unique.server.ts'
import { rosterOfSeminar } from '../../queries.server.ts'
import type { Reading } from '../binder.ts'
import { mayOpenBinder } from '../policy.ts'
import { DAYS_TO_TELL, readAt } from '../rules.ts'
import { addOpening, addReadings, countOpeningsBy, knownIds } from '../store.server.ts'
import { theBinder } from '../the-binder.server.ts'

export interface Told {
  /** Openings with the code without network. */
  openings: readonly { id: string; at: Date }[]
  readings: readonly Reading[]
}

/**
 * Notes which cards somebody has read, for the families to see. What was noted before is not noted again. Only from who
 * has opened this binder with its code, and until a month after its hours. A child that is not of the seminar is passed
 * over. Throws missing.
 */
export async function tellReadings(ctx: Context, actor: Actor, seminarId: string, told: Told): Promise<void> {
  const work = async (tx: Tx) => {
    const { binder, standing } = await theBinder(tx, actor, seminarId)
    if (!binder || !mayOpenBinder(actor, standing, seminarId)) throw missing()
    if ((await countOpeningsBy(tx, seminarId, actor.personId)) === 0) throw missing()
    if (civilDateOf(ctx.now) > addDays(civilDateOf(binder.closesAt), DAYS_TO_TELL)) throw missing()
    const known = await knownIds(
      tx,
      [...told.openings, ...told.readings].map(({ id }) => id),
    )
    const children = new Set((await rosterOfSeminar(tx, seminarId)).map(({ childId }) => childId))
    for (const { id, at } of told.openings.filter((one) => !known.has(one.id)))
      await addOpening(tx, {
        ...{ id, seminarId, personId: actor.personId },
        ...{ at: readAt(at, binder, ctx.now), device: 'offline' },
      })
    const fresh = told.readings.filter(({ id, childId }) => !known.has(id) && children.has(childId))
    await addReadings(
      tx,
      [...new Map(fresh.map((reading) => [reading.id, reading])).values()].map(({ id, childId, at }) => ({
        ...{
          id,
          childId,
          seminarId,
          readerId: actor.personId,
          readerName: actor.name || actor.email,
          through: 'binder' as const,
        },
        at: readAt(at, binder, ctx.now),
      })),
    )
  }
  try {
    await ctx.tx(work)
  } catch (error) {
    // Two windows told the same at the same moment.
    if (!isUniqueViolation(error, 'id')) throw error
    await ctx.tx(work)
  }
}
