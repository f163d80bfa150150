import type { Tx } from '#app/platform/db/client.server.ts'
import type { ProtocolContent } from './protocol.ts'

export interface KeptProtocol {
  id: string
  callId: string
  /** 1, 2 … within the call. */
  number: number
  madeAt: Date
  madeById: string | null
  checksum: string
  content: ProtocolContent
}

const noun = <R extends { content: unknown }>(row: R) => ({ ...row, content: row.content as ProtocolContent })

/** Without the content, which is long; the newest first. */
export const listProtocols = (tx: Tx, callId: string): Promise<Omit<KeptProtocol, 'content'>[]> =>
  tx.protocol.findMany({ where: { callId }, omit: { content: true }, orderBy: { number: 'desc' } })

export async function findProtocol(tx: Tx, callId: string, number: number): Promise<KeptProtocol | null> {
  const row = await tx.protocol.findUnique({ where: { callId_number: { callId, number } } })
  return row && noun(row)
}

export async function findLastProtocol(tx: Tx, callId: string): Promise<KeptProtocol | null> {
  const row = await tx.protocol.findFirst({ where: { callId }, orderBy: { number: 'desc' } })
  return row && noun(row)
}

export async function addProtocol(tx: Tx, { content, ...row }: Omit<KeptProtocol, 'id'>): Promise<void> {
  // As JSON it loses nothing but fields that are not there.
  await tx.protocol.create({ data: { ...row, content: JSON.parse(JSON.stringify(content)) }, select: { id: true } })
}

/** The suggested conflicts of a round that the secretariat agreed to. */
export const listAgreedConflicts = (tx: Tx, roundId: string) =>
  tx.conflictAnswer.findMany({
    where: { accepted: true, seat: { roundId } },
    select: { seatId: true, applicationId: true, kind: true },
    orderBy: { kind: 'asc' },
  })
