import type { Tx } from '#app/platform/db/client.server.ts'
import { type Sign, signOf } from './fingerprint.ts'
import type { Picture } from './picture.ts'
import { type Finding, findingsOf } from './rules.ts'
import { findPicture, listExamined, listOwned, listPictures, listSums } from './store.server.ts'
import type { PictureView } from './views.ts'

/** At most so many ids go into one question to the database. */
const AT_ONCE = 500

/** Pictures as screens show them, by id; those that do not exist are left out. */
export async function picturesByIds(tx: Tx, ids: readonly string[]): Promise<Map<string, PictureView>> {
  const wanted = [...new Set(ids)]
  const found = new Map<string, PictureView>()
  for (let from = 0; from < wanted.length; from += AT_ONCE)
    for (const { id, ...picture } of await listPictures(tx, wanted.slice(from, from + AT_ONCE))) found.set(id, picture)
  return found
}

/** Whether a picture is this person's own. */
export async function ownsPicture(tx: Tx, pictureId: string, personId: string): Promise<boolean> {
  return (await findPicture(tx, pictureId))?.ownerId === personId
}

/** Everything that a person has sent, in the order in which it came. Whom it is read for the caller's policy says. */
export const picturesOf = (tx: Tx, ownerId: string): Promise<Picture[]> => listOwned(tx, ownerId)

/** How a picture is told from others: by its key, or by the content of the file that came. */
export interface PictureSum {
  key: string
  sha256: string
  format: string
}

/** The same for several pictures, by id. */
export async function pictureSumsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, PictureSum>> {
  const wanted = [...new Set(ids)]
  const found = new Map<string, PictureSum>()
  for (let from = 0; from < wanted.length; from += AT_ONCE)
    for (const { id, ...sum } of await listSums(tx, wanted.slice(from, from + AT_ONCE))) found.set(id, sum)
  return found
}

/** What the picture doctor says of a picture, and what it is known by. */
export interface PictureReport {
  id: string
  width: number
  height: number
  findings: Finding[]
  /** Null when it is not measured yet, or plain all over. */
  sign: Sign | null
}

/** The doctor's reports on several pictures, by id. */
export async function pictureReportsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, PictureReport>> {
  const wanted = [...new Set(ids)]
  const found = new Map<string, PictureReport>()
  for (let from = 0; from < wanted.length; from += AT_ONCE)
    for (const { id, width, height, fingerprint, measured } of await listExamined(
      tx,
      wanted.slice(from, from + AT_ONCE),
    ))
      found.set(id, { id, width, height, findings: findingsOf({ width, height }, measured), sign: signOf(fingerprint) })
  return found
}
