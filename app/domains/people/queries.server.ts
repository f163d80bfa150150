import { forbidden, missing } from '#app/kernel/fault.ts'
import { byNorwegian } from '#app/kernel/names.ts'
import { later } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { hashOfSecret } from '#app/platform/crypto/keys.server.ts'
import type { Actor } from './person.ts'
import { isInPerson, mayActFor, mayListPeople, mayRevoke } from './policy.ts'
import { actingFor, isLive, opensDoor, SESSION_LIFE, veiledEmail, wantsProlonging } from './rules.ts'
import {
  findActor,
  findPerson,
  findPersonByEmail,
  findToken,
  findTokenByLink,
  listGrants,
  listPeople,
  listSessions,
  prolongSession,
} from './store.server.ts'
import type { PeopleView, SessionsView } from './views.ts'

/** Whose session a cookie is; null when there is none that lives. Prolongs it at most once an hour. */
export async function actorOf(ctx: Context, cookie: string): Promise<Actor | null> {
  const found = await findActor(ctx.db, hashOfSecret(cookie))
  if (!found || !isLive(found, ctx.now)) return null
  if (wantsProlonging(found.lastSeenAt, ctx.now)) {
    await ctx.tx((tx) => prolongSession(tx, found.actor.sessionId, ctx.now, later(ctx.now, SESSION_LIFE)))
  }
  const otherId = actingFor(found, ctx.now)
  return otherId ? actedFor(ctx, found.actor, otherId) : found.actor
}

/**
 * The person that the secretariat acts for, with that person's things and no role at all. Who may no longer act, or for
 * whom nobody may any more, is the own self again: it is asked at every request and not only when it began.
 */
async function actedFor(ctx: Context, actor: Actor, otherId: string): Promise<Actor> {
  const person = await findPerson(ctx.db, otherId)
  const grants = await listGrants(ctx.db, otherId)
  if (!person || !mayActFor(actor, { personId: otherId, grants })) return actor
  const { id: personId, email, name, locale, demo } = person
  const actedBy = { personId: actor.personId, name: actor.name || actor.email }
  return { personId, email: email ?? '', name, locale, demo, sessionId: actor.sessionId, grants: [], actedBy }
}

/** The address that a link is for, veiled; null when it no longer opens. Reading it uses up nothing. */
export async function linkPreview(ctx: Context, secret: string): Promise<string | null> {
  const token = await findTokenByLink(ctx.db, hashOfSecret(secret))
  return token && opensDoor(token, ctx.now) ? veiledEmail(token.email) : null
}

/** The address that this browser asked a code for. */
export async function pendingSignIn(ctx: Context, tokenId: string): Promise<string | null> {
  const token = await findToken(ctx.db, tokenId)
  return token && opensDoor(token, ctx.now) ? token.email : null
}

export async function peopleView(ctx: Context, actor: Actor | null, search: string): Promise<PeopleView> {
  if (!mayListPeople(actor)) throw forbidden()
  const people = await listPeople(ctx.db, search, 200)
  return { search, people: people.sort((a, b) => byNorwegian(a.name, b.name)) }
}

export async function personWithRoles(ctx: Context, actor: Actor | null, id: string) {
  if (!mayListPeople(actor)) throw forbidden()
  const person = await findPerson(ctx.db, id)
  if (!person) throw missing()
  const grants = await listGrants(ctx.db, id)
  return {
    person,
    can: { actFor: mayActFor(actor, { personId: id, grants }) },
    grants: grants.map((grant) => ({ ...grant, can: { revoke: mayRevoke(actor, { ...grant, personId: id }) } })),
  }
}

export async function sessionsView(ctx: Context, actor: Actor): Promise<SessionsView> {
  if (!isInPerson(actor)) throw forbidden('people.notInPerson')
  const rows = await listSessions(ctx.db, actor.personId, ctx.now)
  return {
    sessions: rows.map(({ id, device, lastSeenAt }) => ({ id, device, lastSeenAt, current: id === actor.sessionId })),
  }
}

/** A person with roles by address. Throws forbidden or missing. */
export async function personByEmail(ctx: Context, actor: Actor | null, email: string) {
  if (!mayListPeople(actor)) throw forbidden()
  const person = await findPersonByEmail(ctx.db, email)
  if (!person) throw missing('people.noSuchPerson')
  return { person, grants: await listGrants(ctx.db, person.id) }
}
