import { conflict } from '#app/kernel/fault.ts'
import { openToAll } from '#app/kernel/open-to-all.ts'
import type { Context } from '#app/platform/context.server.ts'
import { gaveUpMail } from '../mails.ts'
import { theSignUp } from '../own.server.ts'
import { beginsAt } from '../rules.ts'
import { aroundOf, seatWaiting } from '../seating.server.ts'
import { putSignUp } from '../store.server.ts'

/**
 * Gives up a party's seats, or its place in line; those who wait move up at once. Doing it again changes nothing. Throws
 * missing for a link that leads nowhere, conflict once the event has begun.
 */
export async function cancelSignUp(ctx: Context, key: string): Promise<void> {
  openToAll('whoever has the link of a sign-up gives it up')
  await ctx.tx(async (tx) => {
    const { event, signUp } = await theSignUp(tx, key)
    if (signUp.state === 'cancelled') return
    if (ctx.now >= beginsAt(event)) throw conflict('programme.hasBegun')
    const gone = await putSignUp(tx, signUp.id, { state: 'cancelled', cancelledAt: ctx.now, movedUpAt: null })
    await ctx.post(tx, gaveUpMail(event, gone, aroundOf(ctx, event, gone)))
    await ctx.note(tx, 'event.sign-up-cancelled', signUp.id, { seats: signUp.seats })
    await seatWaiting(ctx, tx, event)
  })
}
