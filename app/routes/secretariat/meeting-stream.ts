import { followMeeting } from '#app/domains/art-round/meeting/live.server.ts'
import { livePage } from '#app/http/live-page.server.ts'
import { yearIn } from '#app/http/page.server.ts'

/** Says when the secretariat's screen of the meeting is to be drawn anew. */
export const loader = livePage('secretariat', ({ ctx, actor, params, url }) =>
  followMeeting(ctx, actor, yearIn(params), { by: 'office', callId: url.searchParams.get('utlysning') }),
)
