import type { Tx } from '#app/platform/db/client.server.ts'
import type { Prisma } from '#app/platform/db/generated/sqlite/client.ts'
import { scoringOf } from './kept-scoring.ts'
import type { Piece, RepertoirePiece } from './piece.ts'
import type { Scoring } from './scoring.ts'

type Row = Prisma.PieceGetPayload<true>

const pieceOf = ({ scoring, ...row }: Row): Piece => ({ ...row, scoring: scoringOf(scoring) })
/** As the database takes it. */
const kept = (scoring: Scoring): Prisma.InputJsonObject => JSON.parse(JSON.stringify(scoring)) as Prisma.InputJsonObject

export async function findPiece(tx: Tx, id: string): Promise<Piece | null> {
  const row = await tx.piece.findUnique({ where: { id } })
  return row && pieceOf(row)
}

export const listPieces = async (tx: Tx, where: Prisma.PieceWhereInput = {}): Promise<Piece[]> =>
  (await tx.piece.findMany({ where, orderBy: [{ composer: 'asc' }, { title: 'asc' }, { id: 'asc' }] })).map(pieceOf)

/** Null when the piece is there already. */
export async function addPiece(tx: Tx, { scoring, ...data }: Omit<Piece, 'id' | 'version'>): Promise<string | null> {
  const { composer, title, arranger } = data
  if (await tx.piece.findUnique({ where: { composer_title_arranger: { composer, title, arranger } } })) return null
  return (await tx.piece.create({ data: { ...data, scoring: kept(scoring) }, select: { id: true } })).id
}

/** False when someone has changed it since `version`. */
export async function putPiece(
  tx: Tx,
  id: string,
  version: number,
  { scoring, ...data }: Partial<Omit<Piece, 'id' | 'version'>>,
): Promise<boolean> {
  const { count } = await tx.piece.updateMany({
    where: { id, version },
    data: { ...data, ...(scoring && { scoring: kept(scoring) }), version: version + 1 },
  })
  return count === 1
}

/** Another piece of the same name; null: none. */
export const findNamesake = (tx: Tx, { composer, title, arranger }: Pick<Piece, 'composer' | 'title' | 'arranger'>) =>
  tx.piece.findUnique({ where: { composer_title_arranger: { composer, title, arranger } }, select: { id: true } })

/** How often a piece stands on a repertoire or in a programme. */
export async function countUses(tx: Tx, pieceId: string): Promise<number> {
  const played = await tx.repertoirePiece.count({ where: { pieceId } })
  const concerts = await tx.concertPiece.count({ where: { pieceId } })
  return played + concerts
}

export const removePieceRow = async (tx: Tx, id: string): Promise<void> => {
  await tx.piece.delete({ where: { id }, select: { id: true } })
}

/** By ensemble and place. */
export async function listRepertoire(tx: Tx, where: Prisma.RepertoirePieceWhereInput): Promise<RepertoirePiece[]> {
  const rows = await tx.repertoirePiece.findMany({
    where,
    include: { piece: true },
    orderBy: [{ ensembleId: 'asc' }, { position: 'asc' }, { pieceId: 'asc' }],
  })
  return rows.map(({ piece, ensembleId, position }) => ({ ...pieceOf(piece), ensembleId, position }))
}

/** At the end of what the ensemble plays; false when it is there. */
export async function addToRepertoire(tx: Tx, ensembleId: string, pieceId: string): Promise<boolean> {
  const rows = await tx.repertoirePiece.findMany({ where: { ensembleId }, select: { pieceId: true, position: true } })
  if (rows.some((row) => row.pieceId === pieceId)) return false
  const position = Math.max(0, ...rows.map((row) => row.position)) + 1
  await tx.repertoirePiece.create({ data: { ensembleId, pieceId, position } })
  return true
}

export async function takeFromRepertoire(tx: Tx, ensembleId: string, pieceId: string): Promise<boolean> {
  const { count } = await tx.repertoirePiece.deleteMany({ where: { ensembleId, pieceId } })
  return count > 0
}

/** Where a piece is played: ensembles and their semesters, the newest first. */
export const listPlayed = (tx: Tx, pieceIds: readonly string[]) =>
  tx.repertoirePiece.findMany({
    where: { pieceId: { in: [...pieceIds] } },
    select: { pieceId: true, ensembleId: true },
  })

export const findEnsemble = (tx: Tx, id: string) => tx.ensemble.findUnique({ where: { id }, select: { id: true } })

/** The ensembles of every semester, the newest semester first and the eldest ensemble first. */
export const listEveryEnsemble = (tx: Tx) =>
  tx.ensemble.findMany({
    select: {
      ...{ id: true, nameNb: true, nameEn: true },
      semester: { select: { year: true, season: true, ends: true } },
    },
    orderBy: [{ semester: { year: 'desc' } }, { semester: { season: 'desc' } }, { ageFrom: 'desc' }, { id: 'asc' }],
  })

/** Who holds a part of any piece in a semester. */
export const listHeld = (tx: Tx, semesterId: string) =>
  tx.partHolder.findMany({
    where: { semesterId },
    select: { childId: true, part: true },
    orderBy: [{ childId: 'asc' }, { part: 'asc' }, { id: 'asc' }],
  })
