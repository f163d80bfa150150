import type { CivilDate } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Hosting, HostingPart, HostingStage } from '../hosting.ts'
import type { DocumentKind, HostingDocument, PoliticalCase, StageMove } from './case.ts'

export interface NewHosting {
  year: number
  stage: HostingStage
  reserve: boolean
  position: number
  demo: boolean
  note?: string
  parts: readonly HostingPart[]
}

/** Adds a hosting with its first move, to its stage unless another one is told. Gives its id. */
export async function addHosting(
  tx: Tx,
  { parts, ...hosting }: NewHosting,
  first: { at: Date; byId: string | null; reason: string; stage?: HostingStage },
): Promise<string> {
  const { at, byId, reason, stage = hosting.stage } = first
  const { id } = await tx.hosting.create({
    data: {
      ...{ ...hosting, createdAt: at, changedAt: at },
      parts: { create: parts.map(({ municipalityId, lead }) => ({ municipalityId, lead })) },
      moves: { create: { toStage: stage, at, byId, reason } },
    },
    select: { id: true },
  })
  return id
}

export type HostingChange = Partial<
  Pick<Hosting, 'year' | 'stage' | 'reserve' | 'position' | 'opensOn' | 'agreedOre' | 'note' | 'evaluation'>
>

/** Writes a change on top of the version that was read; false when someone else has written since. */
export async function putHosting(
  tx: Tx,
  { id, version }: Pick<Hosting, 'id' | 'version'>,
  change: HostingChange,
  at: Date,
): Promise<boolean> {
  const { count } = await tx.hosting.updateMany({
    where: { id, version },
    data: { ...change, changedAt: at, version: version + 1 },
  })
  return count === 1
}

/** These parts take the place of those that the hosting had. */
export async function putParts(tx: Tx, hostingId: string, parts: readonly HostingPart[]): Promise<void> {
  await tx.hostingPart.deleteMany({ where: { hostingId } })
  await tx.hostingPart.createMany({
    data: parts.map(({ municipalityId, lead }) => ({ hostingId, municipalityId, lead })),
  })
}

/** Puts the candidates of a year in an order, the first first. */
export async function putPositions(tx: Tx, ids: readonly string[]): Promise<void> {
  for (const [position, id] of ids.entries()) await tx.hosting.update({ where: { id }, data: { position } })
}

export const addMove = (tx: Tx, hostingId: string, { fromStage, toStage, at, byId, reason }: StageMove) =>
  tx.stageMove.create({ data: { hostingId, fromStage, toStage, at, byId, reason }, select: { id: true } })

/** The oldest first; of two at one moment the one that it began with. */
export async function listMoves(tx: Tx, hostingId: string): Promise<StageMove[]> {
  const rows = await tx.stageMove.findMany({
    where: { hostingId },
    select: { fromStage: true, toStage: true, at: true, byId: true, reason: true },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
  return rows.sort(
    (a, b) => a.at.getTime() - b.at.getTime() || Number(a.fromStage !== null) - Number(b.fromStage !== null),
  )
}

const caseFields = {
  ...{ id: true, hostingId: true, municipalityId: true, caseNumber: true, body: true, meetingOn: true },
  ...{ decision: true, decidedOn: true, decisionText: true, url: true, documentId: true, version: true },
} as const

/** In the order in which they were entered. */
export const listCases = (tx: Tx, hostingIds: readonly string[]): Promise<PoliticalCase[]> =>
  tx.politicalCase.findMany({
    where: { hostingId: { in: [...hostingIds] } },
    select: caseFields,
    orderBy: { id: 'asc' },
  })

export type CaseDraft = Omit<PoliticalCase, 'id' | 'version' | 'hostingId'>

export const addCaseRow = (tx: Tx, hostingId: string, draft: CaseDraft, enteredById: string | null, changedAt: Date) =>
  tx.politicalCase.create({ data: { ...draft, hostingId, enteredById, changedAt }, select: { id: true } })

/** Writes a case on top of the version that was read; false when someone else has written since. */
export async function putCase(
  tx: Tx,
  { id, version }: Pick<PoliticalCase, 'id' | 'version'>,
  draft: CaseDraft,
  changedAt: Date,
): Promise<boolean> {
  const { count } = await tx.politicalCase.updateMany({
    where: { id, version },
    data: { ...draft, changedAt, version: version + 1 },
  })
  return count === 1
}

const asDocument = <R extends { kind: string }>(row: R) => ({ ...row, kind: row.kind as DocumentKind })

/** The newest first. */
export const listDocuments = async (tx: Tx, hostingId: string): Promise<HostingDocument[]> =>
  (await tx.hostingDocument.findMany({ where: { hostingId }, orderBy: [{ addedAt: 'desc' }, { id: 'desc' }] })).map(
    asDocument,
  )

export async function findDocument(tx: Tx, id: string): Promise<HostingDocument | null> {
  const row = await tx.hostingDocument.findUnique({ where: { id } })
  return row && asDocument(row)
}

/** Where every document lies, and what it is to hold. */
export const listDocumentFiles = (tx: Tx): Promise<{ fileKey: string; sha256: string }[]> =>
  tx.hostingDocument.findMany({ select: { fileKey: true, sha256: true }, orderBy: { fileKey: 'asc' } })

/** With the id that is told, or one that the database makes. */
export const addDocumentRow = (tx: Tx, document: Omit<HostingDocument, 'id'> & { id?: string }) =>
  tx.hostingDocument.create({ data: document, select: { id: true, fileKey: true } })

export const removeDocumentRow = (tx: Tx, id: string) =>
  tx.hostingDocument.delete({ where: { id }, select: { id: true } })

/** Days on which agreements of some hostings were signed. */
export async function listSigned(
  tx: Tx,
  hostingIds: readonly string[],
): Promise<{ hostingId: string; signedOn: CivilDate }[]> {
  const rows = await tx.hostingDocument.findMany({
    where: { hostingId: { in: [...hostingIds] }, kind: 'agreement', signedOn: { not: null } },
    select: { hostingId: true, signedOn: true },
  })
  return rows.flatMap(({ hostingId, signedOn }) => (signedOn === null ? [] : [{ hostingId, signedOn }]))
}

/** What the stages ask of the venues that a hosting considers. */
export const listCandidacies = (tx: Tx, hostingIds: readonly string[]) =>
  tx.venueCandidate.findMany({
    where: { hostingId: { in: [...hostingIds] } },
    select: { hostingId: true, state: true, findings: true, venue: { select: { name: true } } },
    orderBy: { id: 'asc' },
  })
