import { useActionData, useLoaderData } from '@remix-run/react'
import { changeAfterTalk } from '#app/domains/art-round/meeting/commands/change-after-talk.server.ts'
import { endMeeting } from '#app/domains/art-round/meeting/commands/end-meeting.server.ts'
import { leadMeeting } from '#app/domains/art-round/meeting/commands/lead-meeting.server.ts'
import { noteItem } from '#app/domains/art-round/meeting/commands/note-item.server.ts'
import { showNames } from '#app/domains/art-round/meeting/commands/show-names.server.ts'
import { startMeeting } from '#app/domains/art-round/meeting/commands/start-meeting.server.ts'
import { roomInput } from '#app/domains/art-round/meeting/input.ts'
import { signOf } from '#app/domains/art-round/meeting/live.server.ts'
import { meetingView } from '#app/domains/art-round/meeting/screens.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { frame } from '#app/i18n/frame.ts'
import { juryDesk } from '#app/i18n/jury-desk.ts'
import { meeting } from '#app/i18n/meeting.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale } from '#app/ui/frame/words.tsx'
import { MeetingPage } from '#app/ui/meeting/meeting-page.tsx'

export const meta = titled(meeting.meeting)
export const handle = {
  hydrate: true,
  wide: true,
  path: [
    { name: 'me' as const, text: frame.me },
    { name: 'jury' as const, text: juryDesk.jury },
  ],
}

const DOOR = { by: 'jury' } as const

export const loader = page(['juror', 'chair'], async ({ ctx, actor, params, url }) => {
  const view = await meetingView(ctx, actor, yearIn(params), DOOR)
  return { view, seen: signOf(ctx, view), wall: url.searchParams.get('vis') === 'stor' }
})

export const action = deed(['juror', 'chair'], roomInput, async ({ ctx, actor, params, url, value }) => {
  const year = yearIn(params)
  if (value.intent === 'start') await startMeeting(ctx, actor, year, DOOR, value)
  else if (value.intent === 'lead') await leadMeeting(ctx, actor, year, DOOR, value)
  else if (value.intent === 'note') await noteItem(ctx, actor, year, DOOR, value)
  else if (value.intent === 'names') await showNames(ctx, actor, year, DOOR, value.shown === 'yes')
  else if (value.intent === 'change') await changeAfterTalk(ctx, actor, year, value)
  else await endMeeting(ctx, actor, year, DOOR)
  return to(url.pathname)
})

export default function JuryMeeting() {
  const { view, seen, wall } = useLoaderData<typeof loader>()
  const locale = useLocale()
  const reply = useActionData<Reply>()
  const { year } = view
  return (
    <MeetingPage
      {...{ view, seen, wall, reply }}
      here={addressIn(locale, 'juryMeeting', { year })}
      stream={addressIn(locale, 'juryMeetingStream', { year })}
    />
  )
}
