import type { CivilDate } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/context.server.ts'
import { inPieces, type Keeper, lotOf } from './keeper.ts'
import type { Hanging, Kind } from './keeping.ts'

/** A row that goes by itself, the day that its term counts from, and what it hangs on. */
export interface KeptRow extends Hanging {
  id: string
  base: CivilDate
}

/** A kind whose rows go one by one. */
export const byRow = (
  kind: Kind,
  list: (tx: Tx) => Promise<KeptRow[]>,
  remove: (tx: Tx, ids: string[]) => Promise<number>,
): Keeper<Tx> => ({
  kind,
  lots: async (tx, held) =>
    (await list(tx)).map(({ id, base, ...hanging }) => lotOf(kind, id, { base }, held, hanging)),
  remove: (tx, ids) => inPieces(ids, (some) => remove(tx, some)),
})
