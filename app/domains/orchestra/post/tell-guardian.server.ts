/**
 * The one way to write to a family. What is told here is gathered: at most one letter a day goes to an address, from
 * five in the afternoon; only an emergency goes at once and by itself.
 */
import type { Context, Tx } from '#app/platform/context.server.ts'
import type { Telling, Told } from './note.ts'
import { notBeforeOf } from './rules.ts'
import { addNotes, listToldOf, listWaitingKeys, removeWaiting } from './store.server.ts'

/** Tells many guardians in few statements; a key that was told before changes nothing. Gives how many are new. */
export const tellGuardians = (ctx: Context, tx: Tx, tellings: readonly Telling[]): Promise<number> =>
  addNotes(
    tx,
    tellings.map((telling) => ({
      ...telling,
      ...{ createdAt: ctx.now, notBefore: notBeforeOf(telling.urgency, ctx.now) },
    })),
  )

/** Tells one guardian one thing, in the guardian's language. The same key is told once. */
export async function tellGuardian(ctx: Context, tx: Tx, telling: Telling): Promise<void> {
  await tellGuardians(ctx, tx, [telling])
}

/**
 * Tells the guardians of a child who get mail about it. `make` says it in the language of each, with a key of one's own,
 * as "loan:<id>:<guardian>"; null leaves that one out.
 */
export async function tellGuardiansOf(
  ctx: Context,
  tx: Tx,
  childId: string,
  make: (guardian: Told) => Omit<Telling, 'guardianId'> | null,
): Promise<void> {
  const guardians = await listToldOf(tx, [childId])
  await tellGuardians(
    ctx,
    tx,
    guardians.flatMap((guardian) => {
      const told = make(guardian)
      return told ? [{ ...told, guardianId: guardian.guardianId }] : []
    }),
  )
}

/** The guardians of some children who get mail about them, with the child. One who has three of them comes three times. */
export const toldOf = (tx: Tx, childIds: readonly string[]): Promise<(Told & { childId: string })[]> =>
  childIds.length === 0 ? Promise.resolve([]) : listToldOf(tx, childIds)

/** Takes back what was told and has not gone, as a question that was answered meanwhile. Gives how many. */
export const untell = (tx: Tx, keys: readonly string[]): Promise<number> =>
  keys.length === 0 ? Promise.resolve(0) : removeWaiting(tx, keys)

/** What lies unsent with some guardians, of the keys that begin alike. */
export const waitingFor = (
  tx: Tx,
  guardianIds: readonly string[],
  beginning: string,
): Promise<{ guardianId: string; key: string }[]> => listWaitingKeys(tx, guardianIds, beginning)
