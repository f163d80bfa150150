/** What other domains do with stamps. */
import type { Tx } from '#app/platform/db/client.server.ts'
import { forgetStamps } from './pass.store.server.ts'

/** Deletes the stamps that were taken before an instant, or only counts them. */
export const forgetPassStamps = (tx: Tx, before: Date, dryRun: boolean): Promise<number> =>
  forgetStamps(tx, before, dryRun)
