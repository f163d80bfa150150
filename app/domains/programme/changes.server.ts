/** What other domains may change of the programme: what is held about people, and for how long. */
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { seatWaiting } from './seating.server.ts'
import { countSeats, countSignUps, listEvents, listSignUps, putSignedUp, removeSignUps } from './store.server.ts'

const madeBy = ({ personId, email }: { personId: string; email: string }) => ({
  OR: [{ personId }, ...(email ? [{ email }] : [])],
})

/** How many sign-ups are held about a person, by the person or by the e-mail address. */
export const countSignUpsOf = (tx: Tx, person: { personId: string; email: string }): Promise<number> =>
  countSignUps(tx, madeBy(person))

/** Deletes them; seats that come free by it go to those who wait. Gives how many went. */
export async function removeSignUpsOf(
  ctx: Context,
  tx: Tx,
  person: { personId: string; email: string },
): Promise<number> {
  const own = await listSignUps(tx, madeBy(person))
  if (own.length === 0) return 0
  const removed = await removeSignUps(tx, { id: { in: own.map(({ id }) => id) } })
  const events = await listEvents(tx, { id: { in: [...new Set(own.map(({ eventId }) => eventId))] } })
  for (const event of events) await seatWaiting(ctx, tx, event)
  return removed
}

/**
 * Deletes the sign-ups of events that were held before an instant, or with `dryRun` only counts them. How many seats were
 * given, and how many people came, stays with the event.
 */
export async function forgetSignUps(tx: Tx, before: Date, dryRun: boolean): Promise<number> {
  const due = await listEvents(tx, { date: { lte: civilDateOf(before) }, signUps: { some: {} } })
  const ids = due.map(({ id }) => id)
  if (dryRun || ids.length === 0) return ids.length === 0 ? 0 : countSignUps(tx, { eventId: { in: ids } })
  const counts = await countSeats(tx, ids)
  for (const { id, signedUp } of due) {
    const seats = counts.find(({ eventId, state }) => eventId === id && state === 'confirmed')?.seats ?? 0
    await putSignedUp(tx, id, (signedUp ?? 0) + seats)
  }
  return removeSignUps(tx, { eventId: { in: ids } })
}
