/** The letters that answer a sign-up, and whether one may sign up at all. */
import type { TextKey } from '#app/i18n/keys.ts'
import { hours } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import type { Event, SignUp } from './event.ts'
import { signUpMail } from './mails.ts'
import { keyHashOf } from './own.server.ts'
import { placeInLine, type Window, windowOf } from './rules.ts'
import { aroundOf } from './seating.server.ts'
import { putSignUp } from './store.server.ts'

const reasons: Record<Exclude<Window, 'open'>, TextKey> = {
  none: 'programme.justCome',
  cancelled: 'programme.isCancelled',
  'not-yet': 'programme.notOpenYet',
  closed: 'programme.isClosed',
}

/** Why one cannot sign up now; null when one can. */
export function whyClosed(event: Event, now: Date): TextKey | null {
  const window = windowOf(event, now)
  return window === 'open' ? null : reasons[window]
}

/** Says what a party got. */
export const welcome = (ctx: Context, tx: Tx, event: Event, signUp: SignUp, parties: readonly SignUp[]) =>
  ctx.post(
    tx,
    signUpMail(event, signUp, aroundOf(ctx, event, signUp), {
      key: `sign-up:${signUp.id}:${signUp.version}`,
      place: placeInLine(parties, signUp.id),
    }),
  )

/** Sends the link of a sign-up that is there already, at most once an hour, so that nobody's inbox can be filled by it. */
export async function remind(
  ctx: Context,
  tx: Tx,
  event: Event,
  signUp: SignUp,
  parties: readonly SignUp[],
): Promise<void> {
  const keyHash = keyHashOf(ctx, signUp.id)
  // The house has another secret than when the link was made: from now on the new one opens.
  const own = keyHash === signUp.keyHash ? signUp : await putSignUp(tx, signUp.id, { keyHash })
  const hour = Math.floor(ctx.now.getTime() / hours(1))
  const key = `sign-up-again:${signUp.id}:${hour}`
  await ctx.post(
    tx,
    signUpMail(event, own, aroundOf(ctx, event, own), { key, place: placeInLine(parties, own.id), again: true }),
  )
}
