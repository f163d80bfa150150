import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { conflict } from '#app/kernel/fault.ts'
import type { Tx } from '#app/platform/context.server.ts'
import { findNewestRelease, listErrata } from './store.server.ts'

/** The release that errata are about, with what was decided of it. Throws missing, and conflict before the first. */
export async function newestOf(tx: Tx, year: number) {
  const edition = await theEdition(tx, year)
  const release = await findNewestRelease(tx, edition.id)
  if (!release) throw conflict('catalogue.notReleased')
  return { edition, release, decided: await listErrata(tx, release.id) }
}
