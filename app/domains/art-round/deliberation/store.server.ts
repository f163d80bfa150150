import type { Tx } from '#app/platform/db/client.server.ts'
import type { Duel, DuelRound, KeptDuel } from './duels.ts'
import type { TalkChange } from './talk.ts'

const withEntries = { entries: { select: { applicationId: true }, orderBy: { applicationId: 'asc' } } } as const

interface RoundRow extends Omit<DuelRound, 'applicationIds'> {
  entries: { applicationId: string }[]
}
const roundOf = ({ entries, ...row }: RoundRow): DuelRound => ({
  ...row,
  applicationIds: entries.map(({ applicationId }) => applicationId),
})

/** The duel rounds of several rounds of the jury, oldest first. */
export async function listDuelRounds(tx: Tx, roundIds: readonly string[]): Promise<DuelRound[]> {
  const rows = await tx.duelRound.findMany({
    where: { roundId: { in: [...roundIds] } },
    include: withEntries,
    orderBy: [{ openedAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(roundOf)
}

export async function findDuelRound(tx: Tx, id: string): Promise<DuelRound | null> {
  const row = await tx.duelRound.findUnique({ where: { id }, include: withEntries })
  return row && roundOf(row)
}

export async function addDuelRound(
  tx: Tx,
  round: Pick<DuelRound, 'roundId' | 'places' | 'perJuror' | 'openedAt' | 'applicationIds'> & {
    openedById: string | null
  },
): Promise<DuelRound> {
  const { applicationIds, ...rest } = round
  const entries = { create: applicationIds.map((applicationId) => ({ applicationId })) }
  return roundOf(await tx.duelRound.create({ data: { ...rest, entries }, include: withEntries }))
}

/** Closes it if it is open; how many were: 1 or 0. */
export const putDuelRoundClosed = async (tx: Tx, id: string, closedAt: Date): Promise<number> =>
  (await tx.duelRound.updateMany({ where: { id, state: 'open' }, data: { state: 'closed', closedAt } })).count

const kept = { id: true, seatId: true, firstId: true, secondId: true, outcome: true, at: true } as const

/** In the order in which they were answered. */
export const listDuels = (tx: Tx, duelRoundId: string): Promise<KeptDuel[]> =>
  tx.duel.findMany({ where: { duelRoundId }, select: kept, orderBy: [{ at: 'asc' }, { id: 'asc' }] })

export const addDuel = (tx: Tx, duel: Duel & { duelRoundId: string; at: Date }) =>
  tx.duel.create({ data: duel, select: { id: true } })

export const removeDuel = (tx: Tx, id: string) => tx.duel.delete({ where: { id }, select: { id: true } })

/** Every change of a round, in the order in which they were made. */
export const listTalkChanges = (tx: Tx, roundId: string): Promise<TalkChange[]> =>
  tx.talkChange.findMany({
    where: { seat: { roundId } },
    select: {
      seatId: true,
      applicationId: true,
      criterionId: true,
      value: true,
      workId: true,
      reason: true,
      at: true,
    },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })

export const addTalkChanges = async (tx: Tx, changes: readonly TalkChange[]): Promise<void> => {
  for (const change of changes) await tx.talkChange.create({ data: change, select: { id: true } })
}
