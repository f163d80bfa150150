/** Both steps of an announcement, one after the other. */
import { announceDecisions } from '#app/domains/art-round/protocol/commands/announce-decisions.server.ts'
import { prepareAnnouncement } from '#app/domains/art-round/selection/commands/prepare-announcement.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import type { Context } from '#app/platform/context.server.ts'

export async function announceAll(ctx: Context, actor: Actor, year: number, callId: string | null = null) {
  const { sign } = await prepareAnnouncement(ctx, actor, year, callId)
  return announceDecisions(ctx, actor, year, { callId, seen: sign })
}
