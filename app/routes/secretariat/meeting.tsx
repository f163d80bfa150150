import { useActionData, useLoaderData } from '@remix-run/react'
import { closeDuels } from '#app/domains/art-round/meeting/commands/close-duels.server.ts'
import { endMeeting } from '#app/domains/art-round/meeting/commands/end-meeting.server.ts'
import { leadMeeting } from '#app/domains/art-round/meeting/commands/lead-meeting.server.ts'
import { noteItem } from '#app/domains/art-round/meeting/commands/note-item.server.ts'
import { openDuels } from '#app/domains/art-round/meeting/commands/open-duels.server.ts'
import { showNames } from '#app/domains/art-round/meeting/commands/show-names.server.ts'
import { startMeeting } from '#app/domains/art-round/meeting/commands/start-meeting.server.ts'
import { duelLeadView } from '#app/domains/art-round/meeting/duels.server.ts'
import { officeInput } from '#app/domains/art-round/meeting/input.ts'
import { signOf } from '#app/domains/art-round/meeting/live.server.ts'
import type { Door } from '#app/domains/art-round/meeting/room.server.ts'
import { meetingView } from '#app/domains/art-round/meeting/screens.server.ts'
import { tableOf } from '#app/domains/art-round/meeting/table.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { applicationOffice } from '#app/i18n/application-office.ts'
import { meeting } from '#app/i18n/meeting.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale } from '#app/ui/frame/words.tsx'
import { CallChoice } from '#app/ui/meeting/call-choice.tsx'
import { DuelLead } from '#app/ui/meeting/duel-lead.tsx'
import { MeetingPage } from '#app/ui/meeting/meeting-page.tsx'

export const meta = titled(meeting.meeting)
export const handle = {
  hydrate: true,
  wide: true,
  path: [
    { name: 'secretariat' as const, text: secretariat.overview },
    { name: 'edition' as const, text: applicationOffice.theEdition },
  ],
}

const CALL = 'utlysning'
const doorOf = (url: URL): Door => ({ by: 'office', callId: url.searchParams.get(CALL) })
const withCall = (address: string, callId: string | null) =>
  callId === null ? address : `${address}?${CALL}=${encodeURIComponent(callId)}`

export const loader = page('secretariat', async ({ ctx, actor, params, url }) => {
  const year = yearIn(params)
  const door = doorOf(url)
  const table = await tableOf(ctx, actor, year, door)
  const view = await meetingView(ctx, actor, year, door, table)
  return {
    view,
    seen: signOf(ctx, view),
    duels: await duelLeadView(ctx, actor, year, door, table),
    wall: url.searchParams.get('vis') === 'stor',
    callId: url.searchParams.get(CALL),
  }
})

export const action = deed('secretariat', officeInput, async ({ ctx, actor, params, url, value }) => {
  const year = yearIn(params)
  const door = doorOf(url)
  if (value.intent === 'start') await startMeeting(ctx, actor, year, door, value)
  else if (value.intent === 'lead') await leadMeeting(ctx, actor, year, door, value)
  else if (value.intent === 'note') await noteItem(ctx, actor, year, door, value)
  else if (value.intent === 'names') await showNames(ctx, actor, year, door, value.shown === 'yes')
  else if (value.intent === 'open-duels') await openDuels(ctx, actor, year, door, value.perJuror)
  else if (value.intent === 'close-duels') await closeDuels(ctx, actor, year, door, value.id)
  else await endMeeting(ctx, actor, year, door)
  return to(withCall(url.pathname, url.searchParams.get(CALL)))
})

export default function EditionMeeting() {
  const { view, seen, wall, duels, callId } = useLoaderData<typeof loader>()
  const locale = useLocale()
  const reply = useActionData<Reply>()
  const { year } = view
  return (
    <MeetingPage
      {...{ view, seen, wall, reply }}
      here={withCall(addressIn(locale, 'editionMeeting', { year }), callId)}
      stream={withCall(addressIn(locale, 'editionMeetingStream', { year }), callId)}
      candidate={(number) => addressIn(locale, 'candidate', { year, number })}
    >
      {duels && <DuelLead view={duels} reply={reply} />}
      {view.calls.length > 1 && <CallChoice view={view} name={CALL} />}
    </MeetingPage>
  )
}
