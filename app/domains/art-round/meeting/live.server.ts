/** What the screens that follow a meeting ask: has anything changed for the one who looks. */
import { createHmac } from 'node:crypto'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { mayAttend } from './policy.ts'
import { type Door, roomOf } from './room.server.ts'
import { meetingView } from './screens.server.ts'
import { findMeetingVersion } from './store.server.ts'
import type { MeetingView } from './views.ts'

/**
 * A sign of what one person sees, that tells nothing of it: it changes exactly when that changes. While somebody is out
 * of the room it stands still, whatever happens inside.
 */
export const signOf = (ctx: Pick<Context, 'settings'>, view: MeetingView): string =>
  createHmac('sha256', `meeting ${ctx.settings.sessionSecret}`)
    .update(JSON.stringify(view))
    .digest('base64url')
    .slice(0, 22)

export interface Following {
  /** A slim question: what it answers changes with every change of the meeting. */
  version(): Promise<string>
  /** The sign of what the person sees now. Throws when the person may not see it any more. */
  sign(): Promise<string>
}

/** Lets someone who attends follow the meeting. Throws missing and forbidden as `roomOf` does. */
export async function followMeeting(ctx: Context, actor: Actor, year: number, door: Door): Promise<Following> {
  const { call, seat } = await roomOf(ctx.db, actor, year, door)
  if (!mayAttend(actor, seat, year)) throw forbidden()
  return {
    version: async () => {
      const found = await findMeetingVersion(ctx.db, call.id)
      return found ? `${found.id} ${found.version}` : ''
    },
    sign: async () => signOf(ctx, await meetingView(ctx, actor, year, door)),
  }
}
