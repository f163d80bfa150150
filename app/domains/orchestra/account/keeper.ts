/** The shape of what knows one kind of kept data: what there is of it and when it goes, and how it goes. */
import type { CivilDate } from '#app/kernel/when.ts'
import { goesOn, type Hanging, type Held, isHeld, type Kind, type Lot } from './keeping.ts'

export interface Keeper<Tx> {
  kind: Kind
  lots(tx: Tx, held: Held): Promise<Lot[]>
  /** Takes what hangs on these and is not held. Gives how many went: as many as the lots said. */
  remove(tx: Tx, scopes: readonly string[], held: Held): Promise<number>
}

/** A lot of one row, whose term counts from `base`; or that goes on a day that was settled elsewhere. */
export const lotOf = (
  kind: Kind,
  scope: string,
  when: { base: CivilDate } | { goesOn: CivilDate },
  held: Held,
  hanging: Hanging = {},
): Lot => {
  const isKept = isHeld(held, hanging)
  return {
    ...{ kind, scope, count: isKept ? 0 : 1, held: isKept ? 1 : 0 },
    goesOn: 'base' in when ? goesOn(kind, when.base) : when.goesOn,
  }
}

/** So many ids at a time, so that no statement grows beyond what a database takes. */
const AT_ONCE = 400

/** The sum of what is done with each part of a list. */
export async function inPieces<T>(all: readonly T[], work: (some: T[]) => Promise<number>): Promise<number> {
  let sum = 0
  for (let from = 0; from < all.length; from += AT_ONCE) sum += await work(all.slice(from, from + AT_ONCE))
  return sum
}
