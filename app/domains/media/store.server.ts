import type { PictureStage } from '#app/kernel/picture-address.ts'
import type { PictureMeasures } from '#app/kernel/picture-measures.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Examined, Picture } from './picture.ts'
import type { PictureView } from './views.ts'

const shown = { key: true, width: true, height: true, stage: true, placeholder: true, colour: true } as const

export const addPicture = (
  tx: Tx,
  { examined, ...picture }: Omit<Picture, 'id' | 'stage'> & Examined,
): Promise<Picture> => tx.picture.create({ data: { ...picture, ...(examined ? { examined } : {}) } })

export const findPicture = (tx: Tx, id: string): Promise<Picture | null> => tx.picture.findUnique({ where: { id } })

export const listPictures = (tx: Tx, ids: string[]): Promise<(PictureView & { id: string })[]> =>
  tx.picture.findMany({ where: { id: { in: ids } }, select: { id: true, ...shown } })

/** Says how far the sizes are made; a picture that is gone meanwhile is no fault. */
export const putStage = (tx: Tx, id: string, stage: PictureStage) =>
  tx.picture.updateMany({ where: { id }, data: { stage } })

export const listSums = (tx: Tx, ids: string[]) =>
  tx.picture.findMany({ where: { id: { in: ids } }, select: { id: true, key: true, sha256: true, format: true } })

export const findPictureByKey = (tx: Tx, key: string) => tx.picture.findUnique({ where: { key }, select: { id: true } })

/** Everything that a person has sent, in the order in which it came. */
export const listOwned = (tx: Tx, ownerId: string): Promise<Picture[]> =>
  tx.picture.findMany({ where: { ownerId }, orderBy: [{ receivedAt: 'asc' }, { id: 'asc' }] })

const HANGS_NOWHERE = {
  ...{ works: { none: {} }, library: { none: {} }, studios: { none: {} }, news: { none: {} } },
  ...{ instruments: { none: {} }, venues: { none: {} }, conditions: { none: {} } },
} as const
const loose = ({ ownerId, before }: { ownerId?: string; before?: Date }) => ({
  ...HANGS_NOWHERE,
  ...(ownerId ? { ownerId } : {}),
  ...(before ? { receivedAt: { lte: before } } : {}),
})
export const countLoose = (tx: Tx, which: { ownerId?: string; before?: Date }) =>
  tx.picture.count({ where: loose(which) })
export const listLoose = (tx: Tx, which: { ownerId?: string; before?: Date }, take?: number) =>
  tx.picture.findMany({ where: loose(which), select: { id: true, key: true }, orderBy: { id: 'asc' }, take })
/** False when it was hung somewhere meanwhile. */
export const removeLoose = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.picture.deleteMany({ where: { id, ...HANGS_NOWHERE } })).count === 1

/** A page of every picture, by id; from the one after `after`. */
export const listAllPictures = (tx: Tx, after: string | null, most: number): Promise<Picture[]> =>
  tx.picture.findMany({
    ...(after ? { where: { id: { gt: after } } } : {}),
    orderBy: { id: 'asc' },
    take: most,
  })

export interface ExaminedRow {
  id: string
  width: number
  height: number
  fingerprint: string | null
  measured: PictureMeasures | null
}

/** What was measured of pictures. */
export async function listExamined(tx: Tx, ids: string[]): Promise<ExaminedRow[]> {
  const select = { id: true, width: true, height: true, fingerprint: true, examined: true } as const
  const rows = await tx.picture.findMany({ where: { id: { in: ids } }, select })
  return rows.map(({ examined, ...row }) => ({ ...row, measured: readMeasures(examined) }))
}

/** Only what this way of measuring wrote. */
const readMeasures = (json: unknown): PictureMeasures | null =>
  typeof json === 'object' && json !== null && 'way' in json && json.way === 1 ? (json as PictureMeasures) : null

/** Pictures that nobody has measured, the newest first. */
export const listUnexamined = (tx: Tx, most: number): Promise<Pick<Picture, 'id' | 'key'>[]> =>
  tx.picture.findMany({
    where: { fingerprint: null },
    orderBy: { id: 'desc' },
    take: most,
    select: { id: true, key: true },
  })

/** Keeps what was measured; a picture that is gone meanwhile is no fault. */
export const putExamined = (tx: Tx, id: string, { fingerprint, examined }: Examined) =>
  tx.picture.updateMany({ where: { id }, data: { fingerprint, ...(examined ? { examined } : {}) } })
