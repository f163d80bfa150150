import type { Tx } from '#app/platform/db/client.server.ts'
import type { Prisma } from '#app/platform/db/generated/sqlite/client.ts'
import type { Catalogue, CopiesKind, FileKind, FileState } from './catalogue.ts'
import type { Erratum } from './erratum.ts'

export interface KeptFile {
  kind: FileKind
  state: FileState
  step: number
  steps: number
  fileKey: string | null
  bytes: number | null
  sha256: string | null
  madeAt: Date | null
  lastError: string | null
}

export interface KeptRelease {
  id: string
  editionId: string
  /** 1, 2, … within the edition. */
  no: number
  sha256: string
  releasedAt: Date
  releasedById: string | null
  note: string
  files: KeptFile[]
}

const file = {
  ...{ kind: true, state: true, step: true, steps: true, fileKey: true, bytes: true, sha256: true },
  ...{ madeAt: true, lastError: true },
} as const satisfies Prisma.CatalogueFileSelect

const release = {
  ...{ id: true, editionId: true, no: true, sha256: true, releasedAt: true, releasedById: true, note: true },
  files: { select: file, where: { kind: { not: 'posters' } } },
} as const satisfies Prisma.CatalogueReleaseSelect

type Row = Prisma.CatalogueReleaseGetPayload<{ select: typeof release }>
const noun = ({ files, ...row }: Row): KeptRelease => ({ ...row, files: files as KeptFile[] })

/** Without what they say, which is long; the newest first. Two statements. */
export const listReleases = async (tx: Tx, editionId: string): Promise<KeptRelease[]> =>
  (await tx.catalogueRelease.findMany({ where: { editionId }, select: release, orderBy: { no: 'desc' } })).map(noun)

export async function findRelease(tx: Tx, editionId: string, no: number): Promise<KeptRelease | null> {
  const row = await tx.catalogueRelease.findUnique({ where: { editionId_no: { editionId, no } }, select: release })
  return row && noun(row)
}

export async function findReleaseById(tx: Tx, id: string): Promise<KeptRelease | null> {
  const row = await tx.catalogueRelease.findUnique({ where: { id }, select: release })
  return row && noun(row)
}

/** The newest; null before the first. */
export async function findNewestRelease(tx: Tx, editionId: string): Promise<KeptRelease | null> {
  const row = await tx.catalogueRelease.findFirst({ where: { editionId }, select: release, orderBy: { no: 'desc' } })
  return row && noun(row)
}

/** What a release says, as the database has it: nobody has looked whether it is whole. */
export async function readSnapshot(tx: Tx, id: string): Promise<unknown> {
  return (await tx.catalogueRelease.findUniqueOrThrow({ where: { id }, select: { snapshot: true } })).snapshot
}

interface NewRelease extends Omit<KeptRelease, 'id' | 'files'> {
  snapshot: Catalogue
  kinds: readonly FileKind[]
}

/** Gives the id. Every file of it waits to be made. */
export async function addRelease(tx: Tx, { snapshot, kinds, ...row }: NewRelease): Promise<string> {
  const files = { create: kinds.map((kind) => ({ kind })) }
  const data = { ...row, snapshot: JSON.parse(JSON.stringify(snapshot)), files }
  return (await tx.catalogueRelease.create({ data, select: { id: true } })).id
}

export const putFile = (tx: Tx, releaseId: string, kind: FileKind, change: Partial<Omit<KeptFile, 'kind'>>) =>
  tx.catalogueFile.update({
    where: { releaseId_kind: { releaseId, kind } },
    data: change,
    select: { releaseId: true },
  })

/** Everything that was decided of a release, the newest first. */
export const listErrata = (tx: Tx, releaseId: string): Promise<Erratum[]> =>
  tx.catalogueErratum.findMany({ where: { releaseId }, orderBy: [{ foundAt: 'desc' }, { id: 'desc' }] })

/** Those that the public sees. One statement. */
export const listShownErrata = (tx: Tx, releaseId: string): Promise<Erratum[]> =>
  tx.catalogueErratum.findMany({
    where: { releaseId, shownAt: { not: null }, withdrawnAt: null },
    orderBy: [{ shownAt: 'asc' }, { id: 'asc' }],
  })

export const findErratum = (tx: Tx, id: string): Promise<Erratum | null> =>
  tx.catalogueErratum.findUnique({ where: { id } })

export const addErratum = async (tx: Tx, erratum: Omit<Erratum, 'id'>): Promise<string> =>
  (await tx.catalogueErratum.create({ data: erratum, select: { id: true } })).id

export const withdrawErrata = (tx: Tx, ids: readonly string[], at: Date) =>
  tx.catalogueErratum.updateMany({ where: { id: { in: [...ids] } }, data: { withdrawnAt: at } })

export interface Copies {
  id: string
  editionId: string
  kind: CopiesKind
  channel: string
  place: string
  copies: number
  /** They lay in a newspaper and went out with it. */
  inserted: boolean
  date: string | null
  note: string
  enteredById: string | null
  enteredAt: Date
  version: number
}

/** In the order in which they were entered. One statement. */
export const listCopies = (tx: Tx, editionId: string): Promise<Copies[]> =>
  tx.catalogueCopies.findMany({ where: { editionId }, orderBy: [{ enteredAt: 'asc' }, { id: 'asc' }] })

export const findCopies = (tx: Tx, id: string): Promise<Copies | null> =>
  tx.catalogueCopies.findUnique({ where: { id } })

export const addCopies = async (tx: Tx, copies: Omit<Copies, 'id' | 'version'>): Promise<string> =>
  (await tx.catalogueCopies.create({ data: copies, select: { id: true } })).id

/** False when somebody else has changed them since `version`. */
export async function putCopies(tx: Tx, { id, version, editionId: _, ...change }: Copies): Promise<boolean> {
  const { count } = await tx.catalogueCopies.updateMany({
    where: { id, version },
    data: { ...change, version: version + 1 },
  })
  return count === 1
}

/** False when somebody else has changed or removed them since `version`. */
export async function removeCopies(tx: Tx, id: string, version: number): Promise<boolean> {
  return (await tx.catalogueCopies.deleteMany({ where: { id, version } })).count === 1
}
