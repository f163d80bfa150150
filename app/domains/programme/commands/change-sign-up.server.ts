import { conflict, invalid } from '#app/kernel/fault.ts'
import { openToAll } from '#app/kernel/open-to-all.ts'
import type { Context } from '#app/platform/context.server.ts'
import { theSignUp } from '../own.server.ts'
import { beginsAt, mayTake, seatsLeft, seatsTaken } from '../rules.ts'
import { seatWaiting } from '../seating.server.ts'
import { welcome } from '../signing.server.ts'
import { listSignUps, putSignUp } from '../store.server.ts'

/**
 * Gives a party another number of seats, or another answer, until the event begins. Fewer seats go to those who wait; more
 * there must be. A letter says what it is now, unless nothing changed. Throws missing for a link that leads nowhere,
 * conflict for what is over, invalid for more seats than are left.
 */
export async function changeSignUp(ctx: Context, key: string, wish: { seats: number; answer: string }): Promise<void> {
  openToAll('whoever has the link of a sign-up changes it')
  await ctx.tx(async (tx) => {
    const { event, signUp } = await theSignUp(tx, key)
    if (signUp.state === 'cancelled') throw conflict('programme.cancelledAlready')
    if (event.cancelledAt) throw conflict('programme.isCancelled')
    if (ctx.now >= beginsAt(event)) throw conflict('programme.hasBegun')
    const { seats } = wish
    const answer = event.questionNb ? wish.answer : signUp.answer
    if (seats === signUp.seats && answer === signUp.answer) return
    const most = Math.min(event.mostSeats, event.capacity ?? event.mostSeats)
    if (seats > signUp.seats && seats > most) throw invalid('programme.tooManySeats', { most }, 'seats')
    const parties = await listSignUps(tx, { eventId: event.id })
    const left = seatsLeft(event.capacity, seatsTaken(parties))
    if (!mayTake(left, signUp, seats)) throw invalid('programme.notSoMany', { left: left ?? 0 }, 'seats')
    const changed = await putSignUp(tx, signUp.id, { seats, answer })
    await ctx.note(tx, 'event.sign-up-changed', signUp.id, { seats })
    await seatWaiting(ctx, tx, event)
    // One that waited may have got its seats by asking for fewer: then that letter is enough.
    const after = await listSignUps(tx, { eventId: event.id })
    const now = after.find(({ id }) => id === signUp.id) ?? changed
    if (now.state === signUp.state && seats !== signUp.seats) await welcome(ctx, tx, event, now, after)
  })
}
