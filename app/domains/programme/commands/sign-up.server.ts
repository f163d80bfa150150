import { randomUUID } from 'node:crypto'
import type { Actor } from '#app/domains/people/person.ts'
import type { Locale } from '#app/i18n/words.ts'
import { conflict, invalid, missing } from '#app/kernel/fault.ts'
import { hours, later } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { isUniqueViolation } from '#app/platform/db/client.server.ts'
import type { SignUpInput } from '../input.ts'
import { isInvited } from '../invited.server.ts'
import { keyHashOf, takesPart, theShownEvent } from '../own.server.ts'
import { maySignUp } from '../policy.ts'
import { fits, SIGN_UPS_AN_HOUR, seatsLeft, seatsTaken } from '../rules.ts'
import { remind, welcome, whyClosed } from '../signing.server.ts'
import { addSignUp, countSignUpsSince, listSignUps, putSignUp } from '../store.server.ts'

/**
 * Signs a party up: it gets its seats where there are so many, else it waits in line; a letter says which, with a link to
 * change it. An address that is signed up already gets that link once more, and the answer is the same, so nobody learns
 * who comes; neither does a machine that fills in the field which people do not see.
 *
 * `invitation`: the key of an invitation's link, where one came by it.
 *
 * Gives what a new party of so many got. Throws missing for an event that the actor does not see, conflict when signing
 * up is not open, invalid for more seats than one may take.
 */
export async function signUp(
  ctx: Context,
  actor: Actor | null,
  locale: Locale,
  slug: string,
  wish: SignUpInput,
  invitation: string | null = null,
): Promise<'seat' | 'line'> {
  const once = () => ctx.tx((tx) => write(ctx, tx, actor, locale, slug, wish, invitation))
  try {
    return await once()
  } catch (error) {
    // The same address twice in one moment, as by a double click: the second finds the first.
    if (isUniqueViolation(error, 'eventId', 'email')) return once()
    throw error
  }
}

async function write(
  ctx: Context,
  tx: Tx,
  actor: Actor | null,
  locale: Locale,
  slug: string,
  { name, email, seats, answer, website }: SignUpInput,
  invitation: string | null,
): Promise<'seat' | 'line'> {
  const { event, round } = await theShownEvent(tx, slug)
  const part = await takesPart(tx, actor, event.editionId)
  if (!maySignUp(actor, event, round, part, isInvited(ctx, event, invitation))) throw missing('programme.noSuchEvent')
  const closed = whyClosed(event, ctx.now)
  if (closed) throw conflict(closed)
  const most = Math.min(event.mostSeats, event.capacity ?? event.mostSeats)
  if (seats > most) throw invalid('programme.tooManySeats', { most }, 'seats')
  const parties = await listSignUps(tx, { eventId: event.id })
  const seated = fits(seatsLeft(event.capacity, seatsTaken(parties)), seats)
  const told = seated ? 'seat' : 'line'
  if (website !== '') return told
  const known = parties.find((party) => party.email === email)
  if (known && known.state !== 'cancelled') {
    await remind(ctx, tx, event, known, parties)
    return told
  }
  if ((await countSignUpsSince(tx, email, later(ctx.now, -hours(1)))) >= SIGN_UPS_AN_HOUR) return told
  const id = known?.id ?? randomUUID()
  const own = { name, locale, seats, answer: event.questionNb ? answer : '', signedUpAt: ctx.now }
  const state = seated ? ('confirmed' as const) : ('waiting' as const)
  const personId = actor?.email === email ? actor.personId : null
  const made = known
    ? await putSignUp(tx, id, { ...own, state, personId, movedUpAt: null, cancelledAt: null, came: null, cameAt: null })
    : await addSignUp(tx, { id, eventId: event.id, email, ...own, state, personId, keyHash: keyHashOf(ctx, id) })
  await welcome(ctx, tx, event, made, [...parties.filter((party) => party.id !== id), made])
  await ctx.note(tx, 'event.signed-up', id, { seats, state })
  return told
}
