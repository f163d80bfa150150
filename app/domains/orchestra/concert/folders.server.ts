/** Parts and folders of a semester. */
import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { TABLE_TYPES, type TableColumn, writeTable } from '#app/platform/tables/write-table.server.ts'
import { ownChildIds } from '../audition/own.server.ts'
import { type RosterChild, rosterOfSemester, standingOf } from '../queries.server.ts'
import type { Piece } from '../repertoire/piece.ts'
import { piecesOf, repertoireOf } from '../repertoire/queries.server.ts'
import { listRepertoire } from '../repertoire/store.server.ts'
import { ensemblesOf, theSemester } from '../semester/queries.server.ts'
import type { FolderLine, FoldersView } from './folder-views.ts'
import { lastSeats, listHolders } from './folders.store.server.ts'
import { type FolderPlayer, type Holder, missingParts, partsOf } from './folders.ts'
import { mayKeepFolders } from './policy.ts'
import { listConcerts, listOwnPieces } from './store.server.ts'

export interface SemesterPiece {
  piece: Piece
  ensembleIds: string[]
}

/** What is played in a semester, and by which ensembles: their repertoire, and what else stands on a programme of ours. */
export async function piecesPlayed(tx: Tx, semesterId: string): Promise<SemesterPiece[]> {
  const ensembleIds = (await ensemblesOf(tx, semesterId)).map(({ id }) => id)
  const rows = await listRepertoire(tx, { ensembleId: { in: ensembleIds } })
  const order = (await repertoireOf(tx, ensembleIds)).map(({ id }) => id)
  const by = new Map<string, Set<string>>(order.map((id) => [id, new Set()]))
  for (const { id, ensembleId } of rows) by.get(id)?.add(ensembleId)
  const concerts = await listConcerts(tx, { semesterId, cancelledAt: null })
  const played = await listOwnPieces(
    tx,
    concerts.map(({ id }) => id),
  )
  for (const { id, ensembleIds: playing } of concerts)
    for (const pieceId of played.get(id) ?? []) if (!by.has(pieceId)) by.set(pieceId, new Set(playing))
  const pieces = await piecesOf(tx, [...by.keys()])
  return [...by].flatMap(([id, ensembles]) => {
    const piece = pieces.find((one) => one.id === id)
    return piece ? [{ piece, ensembleIds: [...ensembles] }] : []
  })
}

/** Those who may play a piece, with where they sat last. */
export async function folderPlayers(
  tx: Tx,
  semesterId: string,
  ensembleIds: readonly string[],
): Promise<FolderPlayer[]> {
  const roster = await rosterOfSemester(tx, semesterId, ensembleIds)
  const seats = await lastSeats(tx, semesterId)
  return roster.map((child) => playerOf(child, seats))
}
const playerOf = (
  { childId, name, instrument, doubles, experienced }: RosterChild,
  seats: Awaited<ReturnType<typeof lastSeats>>,
): FolderPlayer => {
  const seat = seats.get(childId)
  return { childId, name, instrument, doubles, experienced, section: seat?.section ?? null, desk: seat?.desk ?? null }
}

/**
 * Who plays what: every part for those who hand them out, the own children's for a family. Throws missing for no such
 * semester and for who has no part in it.
 */
export async function foldersView(ctx: Context, actor: Actor, term: string): Promise<FoldersView> {
  const tx = ctx.db
  const standing = await standingOf(tx, actor)
  const keeps = mayKeepFolders(standing)
  const own = ownChildIds(standing)
  if (!keeps && own.length === 0) throw missing()
  const semester = await theSemester(tx, term)
  const roster = await rosterOfSemester(tx, semester.id)
  const seen = keeps ? roster : roster.filter(({ childId }) => own.includes(childId))
  if (!keeps && seen.length === 0) throw missing()
  const pieces = await piecesPlayed(tx, semester.id)
  const holders = await listHolders(tx, semester.id)
  return {
    ...{ term, year: semester.year, season: semester.season },
    pieces: keeps ? pieces.map((one) => pieceLine(one, holders, roster)) : [],
    folders: seen
      .map(({ childId, name, instrument }) => ({ childId, name, instrument, lines: linesOf(childId, pieces, holders) }))
      .filter(({ lines }) => keeps || lines.length > 0),
    can: { keep: keeps },
  }
}

const pieceLine = (
  { piece, ensembleIds }: SemesterPiece,
  all: readonly Holder[],
  roster: readonly RosterChild[],
): FoldersView['pieces'][number] => {
  const { id, composer, title, scoring } = piece
  const holders = all.filter(({ pieceId, childId }) => pieceId === id && roster.some((one) => one.childId === childId))
  const players = roster.filter((child) => ensembleIds.includes(child.ensembleId))
  return {
    ...{ pieceId: id, composer, title },
    parts: partsOf(scoring).map((part) => ({
      part: part.id,
      least: part.least,
      holders: holders
        .filter((holder) => holder.part === part.id)
        .map(({ childId, handedOut, returned }) => ({
          ...{ childId, handedOut, returned },
          name: roster.find((child) => child.childId === childId)?.name ?? '',
        })),
    })),
    missing: missingParts(scoring, holders).map(({ part }) => part.id),
    without: players
      .filter(({ childId }) => !holders.some((holder) => holder.childId === childId))
      .map(({ childId, name, instrument }) => ({ childId, name, instrument })),
  }
}

const linesOf = (childId: string, pieces: readonly SemesterPiece[], holders: readonly Holder[]): FolderLine[] =>
  pieces.flatMap(({ piece: { id, composer, title } }) =>
    holders
      .filter((holder) => holder.pieceId === id && holder.childId === childId)
      .map(({ part, handedOut, returned }) => ({ pieceId: id, composer, title, part, handedOut, returned })),
  )

/** The folders as a file to sort by: a line for each part that somebody has. Throws missing for who hands out none. */
export async function foldersFile(
  ctx: Context,
  actor: Actor,
  term: string,
  sayPart: (part: string) => string,
): Promise<{ name: string; type: string; bytes: Buffer }> {
  if (!mayKeepFolders(await standingOf(ctx.db, actor))) throw missing()
  const { folders } = await foldersView(ctx, actor, term)
  type Row = FolderLine & { name: string; instrument: string }
  const rows = folders.flatMap(({ name, instrument, lines }) =>
    lines.map((line): Row => ({ ...line, name, instrument })),
  )
  const day = (at: Date | null) => at?.toISOString().slice(0, 10) ?? null
  const columns: TableColumn<Row>[] = [
    { key: 'player', header: 'player', value: ({ name }) => name },
    { key: 'instrument', header: 'instrument', value: ({ instrument }) => instrument },
    { key: 'composer', header: 'composer', value: ({ composer }) => composer },
    { key: 'piece', header: 'piece', value: ({ title }) => title },
    { key: 'part', header: 'part', value: ({ part }) => sayPart(part) },
    { key: 'handed_out', header: 'handed_out', value: ({ handedOut }) => day(handedOut) },
    { key: 'returned', header: 'returned', value: ({ returned }) => day(returned) },
  ]
  return { name: `mapper-${term}.csv`, type: TABLE_TYPES.csv, bytes: await writeTable(rows, columns, 'csv') }
}
