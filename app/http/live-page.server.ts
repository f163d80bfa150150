import type { LoaderFunctionArgs } from '@remix-run/node'
import { sentence } from '#app/i18n/sentence.ts'
import { Fault } from '#app/kernel/fault.ts'
import { type ActorOf, type Gate, passGate } from './gate.server.ts'
import { type Followed, liveResponse } from './live.server.ts'
import type { PageArgs } from './page.server.ts'
import { statusOf } from './refuse.server.ts'
import { visitOf } from './visit.server.ts'

const refused = (text: string, status: number) =>
  new Response(text, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  })

/**
 * A loader that is followed: the gate, then one query that says what to follow. Who is not signed in gets 401, as a stream
 * cannot be sent to sign in. At every sign of life the whole visit is made anew, so that who is signed out, or loses the
 * role, hears no more.
 */
export function livePage<G extends Exclude<Gate, 'anyone'>>(gate: G, follow: (args: PageArgs<G>) => Promise<Followed>) {
  return async ({ request, params, context }: LoaderFunctionArgs): Promise<Response> => {
    const begin = async (from: Request): Promise<Followed | null> => {
      const visit = await visitOf(from, context)
      if (!visit.actor) return null
      const actor = passGate(gate, visit, true) as ActorOf<G>
      return follow({ ...visit, actor, params: params as Record<string, string>, request: from })
    }
    try {
      const followed = await begin(request)
      if (!followed) return refused('', 401)
      const sign = async () => {
        const again = await begin(new Request(request.url, { headers: request.headers }))
        if (!again) throw new Error('signed out')
        return again.sign()
      }
      return liveResponse(request, { version: followed.version, sign })
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      const { locale } = await visitOf(request, context)
      return refused(sentence(locale, error.key, error.facts), statusOf(error))
    }
  }
}
