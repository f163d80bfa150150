import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, missing } from '#app/kernel/fault.ts'
import { byNorwegian } from '#app/kernel/names.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { standingOf } from '../queries.server.ts'
import { termOf } from '../term.ts'
import { readNotation } from './notation.ts'
import { lastName, type Piece, type PlayedPiece, type RepertoirePiece } from './piece.ts'
import { mayKeepRepertoire, mayReadRepertoire } from './policy.ts'
import { printNotation } from './print-notation.ts'
import {
  countUses,
  findPiece,
  listEveryEnsemble,
  listHeld,
  listPieces,
  listPlayed,
  listRepertoire,
} from './store.server.ts'
import type { PieceView, PlayedBy, ReadView, RepertoireView } from './views.ts'

/** What these ensembles play, each piece once with all of them that play it, in their order. */
export async function repertoireOf(tx: Tx, ensembleIds: readonly string[]): Promise<PlayedPiece[]> {
  const rows = await listRepertoire(tx, { ensembleId: { in: [...ensembleIds] } })
  const order = (row: RepertoirePiece) => ensembleIds.indexOf(row.ensembleId)
  return rows
    .sort((a, b) => order(a) - order(b) || a.position - b.position)
    .filter((row, at, all) => all.findIndex(({ id }) => id === row.id) === at)
    .map((row) => ({ ...row, ensembleIds: rows.flatMap(({ id, ensembleId }) => (id === row.id ? ensembleId : [])) }))
}

/** Pieces by their ids; those that are gone are left out. */
export const piecesOf = (tx: Tx, ids: readonly string[]): Promise<Piece[]> =>
  ids.length === 0 ? Promise.resolve([]) : listPieces(tx, { id: { in: [...new Set(ids)] } })

/** Throws missing. */
export async function thePiece(tx: Tx, id: string): Promise<Piece> {
  const piece = await findPiece(tx, id)
  if (!piece) throw missing()
  return piece
}

/** Every piece of the library, by composer. */
export const allPieces = async (tx: Tx): Promise<Piece[]> => (await listPieces(tx)).sort(byComposer)

const byComposer = (a: Piece, b: Piece) =>
  byNorwegian(lastName(a.composer), lastName(b.composer)) || byNorwegian(a.title, b.title)

/** The parts that each child holds in a semester, as "violin2" and "horn.1". */
export async function partsHeld(tx: Tx, semesterId: string): Promise<Map<string, string[]>> {
  const held = new Map<string, string[]>()
  for (const { childId, part } of await listHeld(tx, semesterId))
    held.set(childId, [...(held.get(childId) ?? []), part])
  return held
}

/** How a notation is read; kept nowhere. Throws forbidden. */
export async function readingFor(ctx: Context, actor: Actor, notation: string): Promise<ReadView> {
  if (!mayKeepRepertoire(await standingOf(ctx.db, actor))) throw forbidden()
  const { scoring, faults } = readNotation(notation)
  return { notation, scoring, faults, printed: printNotation(scoring) }
}

/** Ensembles of every semester, the newest first. */
async function everyEnsemble(tx: Tx): Promise<(PlayedBy & { ends: string })[]> {
  return (await listEveryEnsemble(tx)).map(({ id, nameNb, nameEn, semester: { year, season, ends } }) => ({
    ...{ ensembleId: id, name: { nb: nameNb, en: nameEn || nameNb } },
    ...{ year, season, term: termOf({ year, season }), ends },
  }))
}

/** The library, searched by composer, title, arranger and publisher. Throws forbidden. */
export async function repertoireView(ctx: Context, actor: Actor, search: string): Promise<RepertoireView> {
  const tx = ctx.db
  const standing = await standingOf(tx, actor)
  if (!mayReadRepertoire(standing)) throw forbidden()
  const all = await allPieces(tx)
  const ensembles = await everyEnsemble(tx)
  const wanted = search.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean)
  const found = all.filter(({ composer, title, arranger, publisher }) => {
    const text = `${composer} ${title} ${arranger} ${publisher}`.toLocaleLowerCase('nb')
    return wanted.every((word) => text.includes(word))
  })
  const played = await listPlayed(
    tx,
    found.map(({ id }) => id),
  )
  const today = civilDateOf(ctx.now)
  return {
    search,
    pieces: found.map(({ id, composer, title, arranger, minutes, notation, ownsParts, scoring }) => ({
      ...{ id, composer, title, arranger, minutes, notation, ownsParts, printed: printNotation(scoring) },
      playedBy: ensembles
        .filter(({ ensembleId }) => played.some((row) => row.pieceId === id && row.ensembleId === ensembleId))
        .map(({ ends: _, ...one }) => one),
    })),
    ensembles: ensembles.filter(({ ends }) => ends >= today).map(({ ends: _, ...one }) => one),
    can: { keep: mayKeepRepertoire(standing) },
  }
}

/** One piece, with its parts and who plays it. Throws missing for who has no part in it, too. */
export async function pieceView(ctx: Context, actor: Actor, id: string): Promise<PieceView> {
  const tx = ctx.db
  const standing = await standingOf(tx, actor)
  if (!mayReadRepertoire(standing)) throw missing()
  const { changedAt: _, ...piece } = await thePiece(tx, id)
  const played = await listPlayed(tx, [id])
  const ensembles = await everyEnsemble(tx)
  const uses = await countUses(tx, id)
  const isPlayed = ({ ensembleId }: PlayedBy) => played.some((row) => row.ensembleId === ensembleId)
  const today = civilDateOf(ctx.now)
  const keep = mayKeepRepertoire(standing)
  const plain = ({ ends: _ends, ...one }: PlayedBy & { ends: string }): PlayedBy => one
  return {
    piece: { ...piece, printed: printNotation(piece.scoring) },
    playedBy: ensembles.filter(isPlayed).map(plain),
    ensembles: ensembles.filter((one) => !isPlayed(one) && one.ends >= today).map(plain),
    can: { keep, remove: keep && uses === 0 },
  }
}
