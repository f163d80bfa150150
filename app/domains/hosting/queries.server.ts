import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Hosting } from './hosting.ts'
import { mayReadHosting } from './policy.ts'
import { findHostingRow, listHostingRows, listWhose } from './store.server.ts'
import { todayOnBoard } from './today.ts'

/** Throws missing when there is none, and in the same words when the actor has no part in it. */
export async function theHosting(tx: Tx, actor: Actor | null, id: string): Promise<Hosting> {
  const hosting = await findHostingRow(tx, id)
  if (!hosting || !mayReadHosting(actor, hosting)) throw missing()
  return hosting
}

/** Those that the actor has a part in, by year. */
export async function hostingsFor(tx: Tx, actor: Actor | null): Promise<Hosting[]> {
  return (await listHostingRows(tx)).filter((hosting) => mayReadHosting(actor, hosting))
}

/** All of some years, whoever asks: for sums and for the board, which asks its own policy. */
export const hostingsOf = (tx: Tx, years?: { from: number; to: number }): Promise<Hosting[]> =>
  listHostingRows(tx, years)

/** Today where hosts are sought and offered: as the board has it. One statement. */
export const boardDay = async (tx: Tx, now: Date): Promise<CivilDate> => todayOnBoard(await listWhose(tx), now)

/** Whoever asks; null when there is none. For what asks its own policy. */
export const hostingById = (tx: Tx, id: string): Promise<Hosting | null> => findHostingRow(tx, id)
