import type { AppLoadContext } from '@remix-run/node'
import type { RootView } from '#app/ui/frame/root-view.ts'
import { visitOf } from './visit.server.ts'

/** Who is signed in: what the frame of every page says. */
export async function rootView(request: Request, context: AppLoadContext): Promise<RootView> {
  const { actor } = await visitOf(request, context)
  return {
    actor: actor && {
      name: actor.name || actor.email,
      roles: [...new Set(actor.grants.map((grant) => grant.role))],
      demo: actor.demo,
    },
    demonstration: false,
  }
}
