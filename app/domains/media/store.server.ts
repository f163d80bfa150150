import type { PictureStage } from '#app/kernel/picture-address.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Picture } from './picture.ts'
import type { PictureView } from './views.ts'

const shown = { key: true, width: true, height: true, stage: true, placeholder: true, colour: true } as const

export const addPicture = (tx: Tx, picture: Omit<Picture, 'id' | 'stage'>): Promise<Picture> =>
  tx.picture.create({ data: picture })

export const findPicture = (tx: Tx, id: string): Promise<Picture | null> => tx.picture.findUnique({ where: { id } })

export const listPictures = (tx: Tx, ids: string[]): Promise<(PictureView & { id: string })[]> =>
  tx.picture.findMany({ where: { id: { in: ids } }, select: { id: true, ...shown } })

/** Says how far the sizes are made; a picture that is gone meanwhile is no fault. */
export const putStage = (tx: Tx, id: string, stage: PictureStage) =>
  tx.picture.updateMany({ where: { id }, data: { stage } })

export const listSums = (tx: Tx, ids: string[]) =>
  tx.picture.findMany({ where: { id: { in: ids } }, select: { id: true, key: true, sha256: true, format: true } })

/** A page of every picture, by id; from the one after `after`. */
export const listAllPictures = (tx: Tx, after: string | null, most: number): Promise<Picture[]> =>
  tx.picture.findMany({
    ...(after ? { where: { id: { gt: after } } } : {}),
    orderBy: { id: 'asc' },
    take: most,
  })
