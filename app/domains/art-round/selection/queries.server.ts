/** What other areas may read of the selection. Who may see it is for their own policies to say. */
import { listEntries } from './store.server.ts'

/** The history of every decision of an edition, oldest first: what a protocol is made of. */
export const decisionsOf = listEntries
