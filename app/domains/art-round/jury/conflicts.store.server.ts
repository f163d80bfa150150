import type { Tx } from '#app/platform/db/client.server.ts'
import type { ConflictKind } from './conflicts.ts'

export interface ConflictReply {
  seatId: string
  applicationId: string
  kind: ConflictKind
  accepted: boolean
  answeredAt: Date
}

const columns = { seatId: true, applicationId: true, kind: true, accepted: true, answeredAt: true } as const

/** What the secretariat has answered for the seats of a few rounds. */
export const listConflictReplies = (tx: Tx, roundIds: readonly string[]): Promise<ConflictReply[]> =>
  tx.conflictAnswer.findMany({ where: { seat: { roundId: { in: [...roundIds] } } }, select: columns })

/** A second answer takes the place of the first. */
export const putConflictReply = (tx: Tx, reply: ConflictReply & { answeredById: string | null }) => {
  const { seatId, applicationId, kind, ...answer } = reply
  return tx.conflictAnswer.upsert({
    where: { seatId_applicationId_kind: { seatId, applicationId, kind } },
    create: reply,
    update: answer,
    select: { seatId: true },
  })
}
