import { useActionData, useLoaderData } from '@remix-run/react'
import { addMember } from '#app/domains/hosting/project/commands/add-member.server.ts'
import { callMeeting } from '#app/domains/hosting/project/commands/call-meeting.server.ts'
import { leaveGroup } from '#app/domains/hosting/project/commands/leave-group.server.ts'
import { hostingMeetingsInput } from '#app/domains/hosting/project/input.ts'
import { hostingMeetingsView } from '#app/domains/hosting/project/screens.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { hostingMeetings as words } from '#app/i18n/hosting-meetings.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Group } from '#app/ui/hosting/project/group.tsx'
import { MeetingFields } from '#app/ui/hosting/project/meeting-fields.tsx'
import { MeetingList } from '#app/ui/hosting/project/meeting-list.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'

const GATE = ['host', 'contact', 'secretariat'] as const

export const meta = titled(words.title)

export const loader = page(GATE, ({ ctx, actor, params }) => hostingMeetingsView(ctx, actor, params.id ?? ''))

export const action = deed(GATE, hostingMeetingsInput, async ({ ctx, actor, locale, params, url, value }) => {
  const id = params.id ?? ''
  switch (value.intent) {
    case 'member':
      await addMember(ctx, actor, id, value)
      return to(url.pathname)
    case 'leave':
      await leaveGroup(ctx, actor, id, value.id)
      return to(url.pathname)
    case 'call': {
      const { intent: _, ...facts } = value
      return to(addressIn(locale, 'hostingMeeting', { id: await callMeeting(ctx, actor, id, facts) }))
    }
  }
})

/** The project group of a hosting, and its meetings. */
export default function HostingMeetings() {
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const t = useWords()
  const form = formOf(reply, {}, 'call')
  const { ahead, held, can } = view
  return (
    <div className="stack stack--loose">
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      <div className="split">
        <div className="stack stack--parts">
          <section className="stack" aria-labelledby="kommende">
            <h2 id="kommende">{t(words.ahead)}</h2>
            {ahead.length === 0 ? (
              <p className="soft">{t(words.noMeetings)}</p>
            ) : (
              <MeetingList meetings={ahead} held={false} />
            )}
            {can.keep && (
              <Disclosure summary={t(words.addMeeting)} open={form.reply !== undefined}>
                <form method="post" className="form" noValidate>
                  <input type="hidden" name="intent" value="call" />
                  <MeetingFields form={form} />
                  <div>
                    <Button>{t(words.saveMeeting)}</Button>
                  </div>
                </form>
              </Disclosure>
            )}
          </section>
          {held.length > 0 && (
            <section className="stack" aria-labelledby="holdt">
              <h2 id="holdt">{t(words.held)}</h2>
              <MeetingList meetings={held} held />
            </section>
          )}
        </div>
        <Group view={view} reply={reply} />
      </div>
    </div>
  )
}
