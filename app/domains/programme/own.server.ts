/** What every deed of the programme begins with: the event and where the asking person stands. */
import { editionById, hostsOf, listEditions, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { partsOf } from '#app/domains/art-round/studio/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { hashOfSecret } from '#app/platform/crypto/keys.server.ts'
import { signKey } from '#app/platform/crypto/signed-key.server.ts'
import type { Event, SignUp } from './event.ts'
import type { Round } from './policy.ts'
import { findEvent, findEventById, findSignUpByKey, listEvents } from './store.server.ts'

export interface Found {
  event: Event
  round: Round
}

export async function roundOf(tx: Tx, editionId: string): Promise<Round> {
  const { year } = await editionById(tx, editionId)
  return { year, hostIds: (await hostsOf(tx, editionId)).map(({ municipalityId }) => municipalityId) }
}

/** By year and the name in the address. Throws missing. */
export async function theEvent(tx: Tx, year: number, slug: string): Promise<Found> {
  const { id: editionId } = await theEdition(tx, year)
  const event = await findEvent(tx, editionId, slug)
  if (!event) throw missing('programme.noSuchEvent')
  return { event, round: await roundOf(tx, editionId) }
}

/** By the name in the address alone, in editions that the public may see, the newest first. Throws missing. */
export async function theShownEvent(tx: Tx, slug: string): Promise<Found> {
  const events = await listEvents(tx, { slug })
  const shown = (await listEditions(tx)).filter(({ publishedAt }) => publishedAt !== null)
  for (const { id } of shown) {
    const event = events.find(({ editionId }) => editionId === id)
    if (event) return { event, round: await roundOf(tx, id) }
  }
  throw missing('programme.noSuchEvent')
}

/** Whether a person is an artist of an edition. */
export const takesPart = async (tx: Tx, actor: Actor | null, editionId: string): Promise<boolean> =>
  actor !== null && (await partsOf(tx, editionId, actor.personId)).length > 0

/**
 * The key of one sign-up's link. It follows from the sign-up and the house's secret, so that a lost letter can be sent
 * again; of it only the hash is kept.
 */
export const keyOf = (ctx: Context, id: string): string =>
  signKey(ctx.settings.sessionSecret, 'sign-up', Buffer.from(id.replaceAll('-', ''), 'hex'))
export const keyHashOf = (ctx: Context, id: string): string => hashOfSecret(keyOf(ctx, id))

/** The sign-up that a link opens. Throws missing. */
export async function theSignUp(tx: Tx, key: string): Promise<Found & { signUp: SignUp }> {
  const signUp = await findSignUpByKey(tx, hashOfSecret(key))
  const event = signUp && (await findEventById(tx, signUp.eventId))
  if (!signUp || !event) throw missing('programme.noSuchSignUp')
  return { signUp, event, round: await roundOf(tx, event.editionId) }
}
