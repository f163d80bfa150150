/** How counts are written down. Whether somebody may is asked before, by the policy of who calls. */
import type { Edition } from '#app/domains/art-round/edition/edition.ts'
import { conflict, invalid, invalidFields } from '#app/kernel/fault.ts'
import { type CivilDate, civilDateOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import type { Place } from './round.server.ts'
import { takeBackVisits, visitFaults, whyNotCorrect } from './rules.ts'
import { addVisit, findVisitByKey, listVisitsAt } from './store.server.ts'
import type { VisitEntry, VisitKind, VisitMethod } from './tally.ts'

export interface Count {
  /** Null: the joint exhibition. */
  studioId: string | null
  date: CivilDate
  visits: number
  kind: VisitKind
  method: VisitMethod
  /** The same key counts once, however often and from however many devices it comes. */
  onceKey: string
}

export interface VisitCorrection {
  entryId: string
  /** The right number; null takes the entry back and sets nothing in its place, so that the report is missing again. */
  visits: number | null
  onceKey: string
}

/** Whether this count has come before. Throws conflict when its key has been used for another figure. */
export async function isWritten(
  tx: Tx,
  editionId: string,
  count: Pick<Count, 'studioId' | 'date' | 'visits' | 'onceKey'>,
): Promise<boolean> {
  const known = await findVisitByKey(tx, count.onceKey)
  if (!known) return false
  const isSame =
    known.editionId === editionId &&
    known.studioId === count.studioId &&
    known.date === count.date &&
    known.visits === count.visits
  if (!isSame) throw conflict('tallies.keyUsed')
  return true
}

/** Adds a count at its place. Throws invalid, field by field. */
export async function writeVisits(
  ctx: Context,
  tx: Tx,
  { edition, openDays }: Pick<Place, 'edition' | 'openDays'>,
  count: Count,
): Promise<void> {
  const [first, ...more] = visitFaults(
    count,
    openDays.map(({ date }) => date),
    civilDateOf(ctx.now),
  )
  if (first) throw invalidFields([first, ...more])
  const { studioId, date, visits, kind, method, onceKey } = count
  const by = { correctsId: null, enteredAt: ctx.now, enteredById: ctx.actorId }
  const entry = await addVisit(tx, { editionId: edition.id, studioId, date, visits, kind, method, onceKey, ...by })
  await ctx.note(tx, 'visits.counted', entry.id, { year: edition.year, studioId, date, visits, kind, method })
}

const backKeyOf = ({ onceKey }: Pick<VisitCorrection, 'onceKey'>) => `${onceKey}:back`

/** Whether this correction has come before. */
export const isCorrected = async (tx: Tx, correction: Pick<VisitCorrection, 'entryId' | 'onceKey'>): Promise<boolean> =>
  (await findVisitByKey(tx, backKeyOf(correction)))?.correctsId === correction.entryId

/** Takes an entry back by one of its own, and adds the right one. Throws invalid, and conflict when it is corrected already. */
export async function writeCorrection(
  ctx: Context,
  tx: Tx,
  edition: Pick<Edition, 'id' | 'year'>,
  entry: VisitEntry,
  { visits, onceKey }: Omit<VisitCorrection, 'entryId'>,
): Promise<void> {
  const why = whyNotCorrect(entry, await listVisitsAt(tx, edition.id, entry.studioId))
  if (why) throw conflict(why.key, why.facts)
  if (visits === entry.visits) throw invalid('tallies.sameFigure', {}, 'visits')
  const by = { enteredAt: ctx.now, enteredById: ctx.actorId }
  await addVisit(tx, { ...takeBackVisits(entry), ...by, onceKey: backKeyOf({ onceKey }) })
  if (visits !== null) {
    const [first, ...more] = visitFaults({ date: entry.date, visits }, [entry.date], civilDateOf(ctx.now))
    if (first) throw invalidFields([first, ...more])
    const { id: _, ...same } = entry
    await addVisit(tx, { ...same, ...by, visits, onceKey })
  }
  await ctx.note(tx, 'visits.corrected', entry.id, { year: edition.year, before: entry.visits, after: visits })
}
