/** Auditions, for this area's screens and commands and for the areas after it. */
import { missing } from '#app/kernel/fault.ts'
import type { Tx } from '#app/platform/context.server.ts'
import type { Audition, AuditionRound, Criterion, Panelist, Slot } from './audition.ts'
import { listPanel, listSheets } from './panel.store.server.ts'
import { judged, type Ranked, rankingOf, standingsOf } from './rules.ts'
import { findRound, listAuditions, listCriteria, listSlots } from './store.server.ts'

/** Throws missing. */
export async function theRound(tx: Tx, id: string): Promise<AuditionRound> {
  const round = await findRound(tx, id)
  if (!round) throw missing()
  return round
}

export interface WholeRound {
  round: AuditionRound
  criteria: Criterion[]
  slots: Slot[]
  panel: Panelist[]
  /** By number, the withdrawn too. */
  auditions: Audition[]
}

/** A round with everything but the sheets. Throws missing. */
export async function wholeRound(tx: Tx, id: string): Promise<WholeRound> {
  const round = await theRound(tx, id)
  const criteria = await listCriteria(tx, id)
  const slots = await listSlots(tx, id)
  const panel = await listPanel(tx, id)
  return { round, criteria, slots, panel, auditions: await listAuditions(tx, { roundId: id }) }
}

/** How those who are judged stand, by what the panel has given so far: all in one order, or those of an instrument. */
export async function rankedIn(tx: Tx, roundId: string): Promise<Ranked[]> {
  const { criteria, panel, auditions } = await wholeRound(tx, roundId)
  return rankingOf(standingsOf(judged(auditions), panel, await listSheets(tx, roundId), criteria))
}

/** Who was given a soloist's place in a semester, once the round is announced. */
export async function soloistsOf(tx: Tx, semesterId: string): Promise<Audition[]> {
  return listAuditions(tx, {
    ...{ result: 'offered', withdrawnAt: null },
    round: { semesterId, kind: 'soloist', announcedAt: { not: null } },
  })
}

/** Auditions of children, as a family's own page and own data list them. */
export const auditionsOfChildren = (tx: Tx, childIds: readonly string[]): Promise<Audition[]> =>
  listAuditions(tx, { childId: { in: [...childIds] } })
