import type { Tx } from '#app/platform/db/client.server.ts'
import type { Prisma } from '#app/platform/db/generated/sqlite/client.ts'
import { groupsOf } from '../instruments.ts'
import type { Concert, ConcertCall, PlayerWord, ProgrammePiece } from './concert.ts'

type Row = Prisma.ConcertGetPayload<true>
const concertOf = ({ partners, ensembles, ...row }: Row): Concert => ({
  ...row,
  partners: partners.split('\n').filter(Boolean),
  ensembleIds: ensembles.split(',').filter(Boolean),
})

type Kept = Partial<Omit<Concert, 'id' | 'version'>>
const kept = ({ partners, ensembleIds, ...data }: Kept) => ({
  ...data,
  ...(partners && { partners: partners.join('\n') }),
  ...(ensembleIds && { ensembles: ensembleIds.join(',') }),
})

export async function findConcert(tx: Tx, id: string): Promise<Concert | null> {
  const row = await tx.concert.findUnique({ where: { id } })
  return row && concertOf(row)
}
export async function findConcertBySlug(tx: Tx, slug: string): Promise<Concert | null> {
  const row = await tx.concert.findUnique({ where: { slug } })
  return row && concertOf(row)
}

/** By date and hour. */
export const listConcerts = async (tx: Tx, where: Prisma.ConcertWhereInput): Promise<Concert[]> =>
  (await tx.concert.findMany({ where, orderBy: [{ date: 'asc' }, { begins: 'asc' }, { id: 'asc' }] })).map(concertOf)

/** Every name in addresses that is used, whatever the year. */
export const listConcertSlugs = async (tx: Tx): Promise<Set<string>> =>
  new Set((await tx.concert.findMany({ select: { slug: true } })).map(({ slug }) => slug))

export async function addConcert(
  tx: Tx,
  data: Pick<Concert, 'semesterId' | 'slug' | 'titleNb' | 'date' | 'begins' | 'venue' | 'changedAt' | 'ensembleIds'>,
): Promise<string> {
  const { ensembleIds, ...rest } = data
  return (await tx.concert.create({ data: { ...rest, ensembles: ensembleIds.join(',') }, select: { id: true } })).id
}

/** False when someone has changed it since `version`. */
export async function putConcert(tx: Tx, id: string, version: number, data: Kept): Promise<boolean> {
  const { count } = await tx.concert.updateMany({
    where: { id, version },
    data: { ...kept(data), version: version + 1 },
  })
  return count === 1
}

/** How many came is no change of the concert itself: its version stays. */
export const putAudience = (tx: Tx, id: string, audience: number | null) =>
  tx.concert.update({ where: { id }, data: { audience }, select: { id: true } })

/** In the order of the programme. */
export async function listProgramme(tx: Tx, concertId: string): Promise<ProgrammePiece[]> {
  const rows = await tx.concertPiece.findMany({
    where: { concertId },
    include: { piece: { select: { composer: true, title: true, arranger: true, minutes: true } } },
    orderBy: { position: 'asc' },
  })
  return rows.map(({ concertId: _, position: _position, piece, ...row }) => ({ ...row, ...piece }))
}

/** Which pieces we play ourselves at these concerts, by concert in the order of its programme. */
export async function listOwnPieces(tx: Tx, concertIds: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await tx.concertPiece.findMany({
    where: { concertId: { in: [...concertIds] }, by: '' },
    select: { concertId: true, pieceId: true },
    orderBy: { position: 'asc' },
  })
  const pieces = new Map<string, string[]>(concertIds.map((id) => [id, []]))
  for (const { concertId, pieceId } of rows) pieces.get(concertId)?.push(pieceId)
  return pieces
}

/** The programme as it is now, in this order; what is no longer in it goes. */
export async function putProgramme(
  tx: Tx,
  concertId: string,
  pieces: readonly (Omit<ProgrammePiece, 'id' | 'composer' | 'title' | 'arranger' | 'minutes'> & { id?: string })[],
): Promise<void> {
  await tx.concertPiece.deleteMany({ where: { concertId } })
  if (pieces.length > 0)
    await tx.concertPiece.createMany({
      data: pieces.map(({ id, pieceId, by, soloistId, soloist, conductor }, index) => ({
        ...(id && { id }),
        ...{ concertId, position: index + 1, pieceId, by, soloistId, soloist, conductor },
      })),
    })
}

const callOf = ({ groups, ...row }: Prisma.ConcertCallGetPayload<true>): ConcertCall => ({
  ...row,
  groups: groupsOf(groups),
})
/** By time. */
export const listCalls = async (tx: Tx, concertIds: readonly string[]): Promise<ConcertCall[]> =>
  (
    await tx.concertCall.findMany({
      where: { concertId: { in: [...concertIds] } },
      orderBy: [{ date: 'asc' }, { time: 'asc' }, { id: 'asc' }],
    })
  ).map(callOf)
export async function addCall(tx: Tx, { groups, ...data }: Omit<ConcertCall, 'id'>): Promise<void> {
  await tx.concertCall.create({ data: { ...data, groups: groups.join(',') } })
}
export const removeCall = async (tx: Tx, concertId: string, id: string): Promise<boolean> =>
  (await tx.concertCall.deleteMany({ where: { id, concertId } })).count === 1

/** What was said of players, of one concert or several. */
export const listPlayerWords = (
  tx: Tx,
  where: Prisma.ConcertPlayerWhereInput,
): Promise<(PlayerWord & { concertId: string })[]> =>
  tx.concertPlayer.findMany({
    where,
    select: { concertId: true, childId: true, plays: true, saidAt: true },
    orderBy: [{ concertId: 'asc' }, { childId: 'asc' }],
  })

/** The last word counts. */
export async function putPlayerWord(
  tx: Tx,
  word: { concertId: string; childId: string; plays: boolean; saidById: string; saidAt: Date },
): Promise<void> {
  const { concertId, childId, ...said } = word
  await tx.concertPlayer.upsert({
    where: { concertId_childId: { concertId, childId } },
    create: word,
    update: said,
    select: { childId: true },
  })
}
