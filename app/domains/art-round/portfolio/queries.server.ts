/** What other areas may read of a portfolio. It is the artist's own: whom it is read for is for their policies to say. */
import type { Tx } from '#app/platform/db/client.server.ts'
import type { ArtistProfile, LibraryWork } from './portfolio.ts'
import { inLibraryOrder } from './rules.ts'
import { countLibrary, findProfile, listLibrary } from './store.server.ts'

/** Null before the artist has one. */
export const profileOf = (tx: Tx, personId: string): Promise<ArtistProfile | null> => findProfile(tx, personId)

/** Everything in a library, the newest work first; those that are put away too. */
export const libraryOf = async (tx: Tx, personId: string): Promise<LibraryWork[]> =>
  inLibraryOrder(await listLibrary(tx, personId))

export const countWorksKept = (tx: Tx, personId: string): Promise<number> => countLibrary(tx, personId)
