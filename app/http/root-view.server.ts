import type { AppLoadContext } from '@remix-run/node'
import type { Actor } from '#app/domains/people/person.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { RootView } from '#app/ui/frame/root-view.ts'
import { visitOf } from './visit.server.ts'

/**
 * Who is signed in, and whether what is shown is invented: what the frame of every page says.
 * @param asked what the root asks of the domains, since the glue knows none: whether what is shown is a demonstration, and
 *   whether this person has a part in the orchestra
 */
export async function rootView(
  request: Request,
  context: AppLoadContext,
  asked: {
    showsDemonstration: (ctx: Context) => Promise<boolean>
    inOrchestra: (db: Context['db'], actor: Actor) => Promise<boolean>
  },
): Promise<RootView> {
  const { actor, ctx } = await visitOf(request, context)
  return {
    actor: actor && {
      name: actor.name || actor.email,
      roles: [...new Set(actor.grants.map((grant) => grant.role))],
      demo: actor.demo,
      actedBy: actor.actedBy?.name ?? null,
      orchestra: await asked.inOrchestra(ctx.db, actor),
    },
    demonstration: await asked.showsDemonstration(ctx),
    publicUrl: ctx.settings.publicUrl,
  }
}
