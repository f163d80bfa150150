/** A round that may still change. */
import { conflict } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import type { AuditionRound } from './audition.ts'
import { theRound } from './queries.server.ts'
import { putRound } from './store.server.ts'

/** Throws missing, and conflict once it is sealed: then nothing of it changes. */
export async function unsealedRound(tx: Tx, roundId: string): Promise<AuditionRound> {
  const round = await theRound(tx, roundId)
  if (round.sealedAt !== null) throw conflict('orchestraAudition.isSealed')
  return round
}

/** Writes that something of the round is new, on top of what was read. Throws conflict when somebody wrote meanwhile. */
export async function touchRound(
  ctx: Context,
  tx: Tx,
  round: AuditionRound,
  change: Partial<Omit<AuditionRound, 'id' | 'version'>> = {},
): Promise<void> {
  if (!(await putRound(tx, round.id, round.version, { ...change, changedAt: ctx.now })))
    throw conflict('orchestraAudition.changedMeanwhile')
}
