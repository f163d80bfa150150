/** What other areas' commands write of a portfolio, in their own transaction, by their own policies. */
import { textsOfWork, type WorkPicture, type WorkTexts } from '#app/domains/art-round/work.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { ProfileTexts } from './portfolio.ts'
import { textsOfProfile, worksToKeep } from './rules.ts'
import {
  addLibraryWork,
  addProfile,
  findProfile,
  listLibrary,
  putProfile,
  removeLibraryOf,
  removeProfileRow,
} from './store.server.ts'

type SentWork = WorkTexts & { id: string; pictures: readonly WorkPicture[]; libraryWorkId?: string | null }

/**
 * Puts the works that the library has not into it. Gives, by the id of the work, which entry of the library each work
 * that had no link belongs to; the caller links it. What the library holds already is left as it is.
 */
export async function keepWorks(
  tx: Tx,
  personId: string,
  works: readonly SentWork[],
  now: Date,
): Promise<Map<string, string>> {
  const links = new Map<string, string>()
  // One at a time: two works of one application may be one, and the second then finds the first.
  for (const work of works) {
    const { fresh, known } = worksToKeep([work], await listLibrary(tx, personId))
    for (const one of known) links.set(one.work.id, one.libraryWorkId)
    for (const one of fresh) links.set(one.id, await addLibraryWork(tx, personId, textsOfWork(one), one.pictures, now))
  }
  return links
}

/** Makes the profile of a person who has none; an existing one is left as it is. True when it was made. */
export async function keepProfile(tx: Tx, personId: string, texts: ProfileTexts, now: Date): Promise<boolean> {
  if (await findProfile(tx, personId)) return false
  await addProfile(tx, personId, textsOfProfile(texts), now)
  return true
}

/** Writes the profile on top of a version, 0 for none; false when it has been saved elsewhere since. */
export async function replaceProfile(
  tx: Tx,
  personId: string,
  version: number,
  texts: ProfileTexts,
  now: Date,
): Promise<boolean> {
  if (version > 0) return putProfile(tx, personId, version, textsOfProfile(texts), now)
  return keepProfile(tx, personId, texts, now)
}

/** Takes the profile away; gives 1, or 0 when there was none. */
export const removeProfileOf = async (tx: Tx, personId: string): Promise<number> =>
  (await removeProfileRow(tx, personId)).count

/** Takes the whole library away; gives how many works there were. Copies in applications stay. */
export const removeLibrary = async (tx: Tx, personId: string): Promise<number> =>
  (await removeLibraryOf(tx, personId)).count

/** Takes the whole portfolio of a person away. */
export async function removePortfolio(tx: Tx, personId: string): Promise<void> {
  await removeProfileRow(tx, personId)
  await removeLibraryOf(tx, personId)
}
