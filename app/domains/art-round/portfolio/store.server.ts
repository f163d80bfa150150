import { isDiscipline, type WorkPicture, type WorkTexts } from '#app/domains/art-round/work.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { ArtistProfile, LibraryWork, ProfileTexts } from './portfolio.ts'

type ProfileRow = Omit<ArtistProfile, 'disciplines'> & { disciplines: string }
const profileOf = (row: ProfileRow): ArtistProfile => ({
  ...row,
  disciplines: row.disciplines.split(',').filter(isDiscipline),
})
const rowOf = ({ disciplines, ...texts }: ProfileTexts) => ({ ...texts, disciplines: disciplines.join(',') })

export async function findProfile(tx: Tx, personId: string): Promise<ArtistProfile | null> {
  const row = await tx.artistProfile.findUnique({ where: { personId } })
  return row && profileOf(row)
}

export const addProfile = (tx: Tx, personId: string, texts: ProfileTexts, savedAt: Date) =>
  tx.artistProfile.create({ data: { personId, ...rowOf(texts), savedAt }, select: { personId: true } })

/** Writes on top of the version that was read; false when it has been saved elsewhere since. */
export async function putProfile(
  tx: Tx,
  personId: string,
  version: number,
  texts: ProfileTexts,
  savedAt: Date,
): Promise<boolean> {
  const data = { ...rowOf(texts), savedAt, version: version + 1 }
  const { count } = await tx.artistProfile.updateMany({ where: { personId, version }, data })
  return count === 1
}

export const removeProfileRow = (tx: Tx, personId: string) => tx.artistProfile.deleteMany({ where: { personId } })

const withPictures = {
  pictures: { select: { pictureId: true, position: true, alt: true }, orderBy: { position: 'asc' } },
} as const

/** Everything that a person keeps, put away or not, in the order in which it came. */
export const listLibrary = (tx: Tx, personId: string): Promise<LibraryWork[]> =>
  tx.libraryWork.findMany({
    where: { personId },
    include: withPictures,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })

export const findLibraryWork = (tx: Tx, id: string): Promise<LibraryWork | null> =>
  tx.libraryWork.findUnique({ where: { id }, include: withPictures })

export const countLibrary = (tx: Tx, personId: string): Promise<number> => tx.libraryWork.count({ where: { personId } })

/** Gives the id. */
export async function addLibraryWork(
  tx: Tx,
  personId: string,
  texts: Partial<WorkTexts>,
  pictures: readonly WorkPicture[],
  now: Date,
): Promise<string> {
  const hung = pictures.map(({ pictureId, position, alt }) => ({ pictureId, position, alt }))
  const data = { ...texts, personId, createdAt: now, savedAt: now, pictures: { create: hung } }
  return (await tx.libraryWork.create({ data, select: { id: true } })).id
}

/** Writes on top of the version that was read; false when it has been saved elsewhere since. */
export async function putLibraryWork(
  tx: Tx,
  id: string,
  version: number,
  change: Partial<WorkTexts> & { savedAt?: Date; archivedAt?: Date | null },
): Promise<boolean> {
  const { count } = await tx.libraryWork.updateMany({
    where: { id, version },
    data: { ...change, version: version + 1 },
  })
  return count === 1
}

export const removeLibraryWork = (tx: Tx, id: string) => tx.libraryWork.deleteMany({ where: { id } })
export const removeLibraryOf = (tx: Tx, personId: string) => tx.libraryWork.deleteMany({ where: { personId } })

export const hangInLibrary = (tx: Tx, workId: string, picture: WorkPicture) =>
  tx.libraryPicture.create({ data: { workId, ...picture }, select: { workId: true } })
export const putLibraryAlt = (tx: Tx, workId: string, pictureId: string, alt: string) =>
  tx.libraryPicture.updateMany({ where: { workId, pictureId }, data: { alt } })
export const takeFromLibrary = (tx: Tx, workId: string, pictureId: string) =>
  tx.libraryPicture.deleteMany({ where: { workId, pictureId } })
