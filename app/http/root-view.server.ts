import type { AppLoadContext } from '@remix-run/node'
import type { Context } from '#app/platform/context.server.ts'
import type { RootView } from '#app/ui/frame/root-view.ts'
import { visitOf } from './visit.server.ts'

/**
 * Who is signed in, and whether what is shown is invented: what the frame of every page says.
 * @param showsDemonstration asked of a domain by the root, since the glue knows none
 */
export async function rootView(
  request: Request,
  context: AppLoadContext,
  showsDemonstration: (ctx: Context) => Promise<boolean>,
): Promise<RootView> {
  const { actor, ctx } = await visitOf(request, context)
  return {
    actor: actor && {
      name: actor.name || actor.email,
      roles: [...new Set(actor.grants.map((grant) => grant.role))],
      demo: actor.demo,
      actedBy: actor.actedBy?.name ?? null,
    },
    demonstration: await showsDemonstration(ctx),
    publicUrl: ctx.settings.publicUrl,
  }
}
