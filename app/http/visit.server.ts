import type { AppLoadContext } from '@remix-run/node'
import type { Actor } from '#app/domains/people/person.ts'
import { actorOf } from '#app/domains/people/queries.server.ts'
import { localeOfPath } from '#app/i18n/addresses.ts'
import type { Locale } from '#app/i18n/words.ts'
import { type Context, contextOf } from '#app/platform/context.server.ts'
import { readCookie } from './session.server.ts'

/** One request as the product sees it. */
export interface Visit {
  ctx: Context
  actor: Actor | null
  locale: Locale
  url: URL
}

const known = new WeakMap<Request, Promise<Visit>>()
const bySource = new WeakMap<AbortSignal, Promise<Visit>>()

/** Who comes, when, and in which language. Several loaders of one page share one look-up. */
export function visitOf(request: Request, load: AppLoadContext): Promise<Visit> {
  const shared = known.get(request) ?? bySource.get(request.signal)
  if (shared) return shared
  const visit = lookUp(request, load)
  known.set(request, visit)
  bySource.set(request.signal, visit)
  return visit
}

async function lookUp(request: Request, { house, clock }: AppLoadContext): Promise<Visit> {
  const url = new URL(request.url)
  const now = clock()
  const cookie = await readCookie(house.settings, 'session', request)
  const actor = cookie ? await actorOf(contextOf(house, now, null), cookie) : null
  const { actedBy = null, personId = null } = actor ?? {}
  const ctx = contextOf(house, now, actedBy?.personId ?? personId, actedBy && personId)
  return { ctx, actor, locale: localeOfPath(url.pathname), url }
}
