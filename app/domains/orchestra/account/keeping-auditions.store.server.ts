/** Auditions: what the panel wrote and what was said of each candidate. That somebody played, and the result, stay with the child. */
import { type CivilDate, civilDateOf } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import { byRow, type KeptRow } from './by-row.server.ts'
import type { Keeper } from './keeper.ts'
import { unheardFrom } from './keeping.ts'

/** Anything left of marks or words. */
const HAS_WORDS = {
  OR: [
    ...[{ sheets: { some: {} } }, { words: { not: '' } }, { pieces: { not: '' } }],
    ...[{ appeal: { not: '' } }, { appealAnswer: { not: '' } }],
  ],
}

/** Candidates of rounds whose result is out, with anything left of marks or words. */
async function heard(tx: Tx, isDeclined: boolean): Promise<KeptRow[]> {
  const rows = await tx.audition.findMany({
    where: {
      round: { announcedAt: { not: null } },
      result: isDeclined ? 'declined' : { not: 'declined' },
      ...HAS_WORDS,
    },
    select: {
      ...{ id: true, childId: true, roundId: true, appealAnsweredAt: true },
      round: { select: { announcedAt: true, semesterId: true } },
    },
  })
  return rows.flatMap(({ id, childId, roundId, appealAnsweredAt, round: { announcedAt, semesterId } }) =>
    announcedAt
      ? [
          {
            ...{ id, childIds: [childId], auditionId: roundId, semesterId },
            // An appeal that was answered begins the term anew.
            base: civilDateOf(appealAnsweredAt && appealAnsweredAt > announcedAt ? appealAnsweredAt : announcedAt),
          },
        ]
      : [],
  )
}

/** Candidates of rounds that ended without a result: nobody was told anything, so what was written is nobody's to keep. */
async function unheard(tx: Tx): Promise<KeptRow[]> {
  const rows = await tx.audition.findMany({
    where: { round: { announcedAt: null } },
    select: { id: true, childId: true, roundId: true },
  })
  if (rows.length === 0) return []
  const rounds = await tx.auditionRound.findMany({
    where: { announcedAt: null },
    select: {
      ...{ id: true, semesterId: true, semester: { select: { ends: true } } },
      slots: { select: { date: true }, distinct: ['date'] },
    },
  })
  const ends = new Map<string, { base: CivilDate; semesterId: string }>(
    rounds.map(({ id, semesterId, semester, slots }) => [
      id,
      {
        semesterId,
        base: unheardFrom(
          slots.map(({ date }) => date),
          semester.ends,
        ),
      },
    ]),
  )
  return rows.flatMap(({ id, childId, roundId }) => {
    const round = ends.get(roundId)
    return round ? [{ ...round, id, childIds: [childId], auditionId: roundId }] : []
  })
}

async function empty(tx: Tx, ids: string[]): Promise<number> {
  await tx.auditionSheet.deleteMany({ where: { auditionId: { in: ids } } })
  const emptied = { words: '', pieces: '', appeal: '', appealAnswer: '' }
  return (await tx.audition.updateMany({ where: { id: { in: ids } }, data: emptied })).count
}

export const AUDITION_KEEPERS: Keeper<Tx>[] = [
  byRow('auditionDeclined', (tx) => heard(tx, true), empty),
  byRow('audition', (tx) => heard(tx, false), empty),
  // Without a result there is nothing that the booking would be kept for.
  byRow(
    'auditionUnheard',
    unheard,
    async (tx, ids) => (await tx.audition.deleteMany({ where: { id: { in: ids } } })).count,
  ),
]
