import { redirect } from '@remix-run/node'
import { type Actor, hasRole, type Role } from '#app/domains/people/person.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Visit } from './visit.server.ts'

/** Who may come through a door at all; the policy of each query and command decides the rest. */
export type Gate = 'anyone' | 'signed-in' | Role | readonly Role[]

export type ActorOf<G extends Gate> = G extends 'anyone' ? Actor | null : Actor

/** Lets the visit pass, sends a stranger to sign in and back, or throws forbidden. */
export function passGate<G extends Gate>(gate: G, visit: Visit, isRead: boolean): ActorOf<G> {
  const { actor, locale, url } = visit
  if (gate === 'anyone') return actor as ActorOf<G>
  if (!actor) {
    const back = isRead ? url.pathname.replace(/\.data$/, '') + url.search : addressIn(locale, 'me')
    throw redirect(`${addressIn(locale, 'signIn')}?til=${encodeURIComponent(back)}`)
  }
  if (gate === 'signed-in') return actor as ActorOf<G>
  const roles: readonly Role[] = typeof gate === 'string' ? [gate] : gate
  if (!roles.some((role) => hasRole(actor, role))) throw forbidden()
  return actor as ActorOf<G>
}
