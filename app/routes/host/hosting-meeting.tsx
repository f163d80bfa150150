import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { addAction } from '#app/domains/hosting/project/commands/add-action.server.ts'
import { cancelMeeting } from '#app/domains/hosting/project/commands/cancel-meeting.server.ts'
import { changeMeeting } from '#app/domains/hosting/project/commands/change-meeting.server.ts'
import { inviteGroup } from '#app/domains/hosting/project/commands/invite-group.server.ts'
import { sendMinutes } from '#app/domains/hosting/project/commands/send-minutes.server.ts'
import { writeMinutes } from '#app/domains/hosting/project/commands/write-minutes.server.ts'
import { hostingMeetingInput } from '#app/domains/hosting/project/input.ts'
import { meetingView } from '#app/domains/hosting/project/screens.server.ts'
import type { MeetingView } from '#app/domains/hosting/project/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { hosting } from '#app/i18n/hosting.ts'
import { hostingMeetings as words } from '#app/i18n/hosting-meetings.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayDate, sayHours } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Actions } from '#app/ui/hosting/project/actions.tsx'
import { MeetingFields } from '#app/ui/hosting/project/meeting-fields.tsx'
import { Minutes } from '#app/ui/hosting/project/minutes.tsx'
import { useHostNames } from '#app/ui/hosting/use-host-names.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { ProseBlocks } from '#app/ui/kit/prose-blocks.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'

const GATE = ['host', 'contact', 'secretariat'] as const

export const meta = titledBy((meeting: MeetingView) => meeting.title)
export const handle = { path: [{ name: 'hosting' as const, text: hosting.home }] }

export const loader = page(GATE, ({ ctx, actor, params }) => meetingView(ctx, actor, params.id ?? ''))

export const action = deed(GATE, hostingMeetingInput, async ({ ctx, actor, params, url, value }) => {
  const id = params.id ?? ''
  const here = url.pathname
  switch (value.intent) {
    case 'change': {
      const { intent: _, ...facts } = value
      await changeMeeting(ctx, actor, id, facts)
      return to(here)
    }
    case 'invite':
      return to(`${here}?sendt=${await inviteGroup(ctx, actor, id)}`)
    case 'cancel':
      await cancelMeeting(ctx, actor, id)
      return to(here)
    case 'minutes':
      await writeMinutes(ctx, actor, id, value)
      return to(`${here}#referat`)
    case 'action':
      await addAction(ctx, actor, id, value)
      return to(`${here}#oppgaver`)
    case 'send':
      return to(`${here}?sendt=${await sendMinutes(ctx, actor, id)}`)
  }
})

/** One meeting of a project group, before it, and after it. */
export default function HostingMeeting() {
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  const t = useWords()
  const locale = useLocale()
  const names = useHostNames()(view.names)
  const { id, date, begins, ends, place, url, can, cancelled, begun, invited, waiting, answers } = view
  const sent = search.get('sendt')
  const errors = formOf(reply).summary
  return (
    <div className="stack stack--parts">
      <header className="stack stack--tight">
        <p className="kicker">
          <a href={addressIn(locale, 'hostingMeetings', { id: view.hostingId })}>
            {t(hosting.title, { names, year: view.year })}
          </a>
        </p>
        <h1>{view.title}</h1>
        <p className="lede">
          {sayDate(date, locale)} {date.slice(0, 4)}, {sayHours(begins, ends, locale)}
        </p>
        {place && <p>{place}</p>}
        {url && (
          <p>
            <a href={url}>{url}</a>
          </p>
        )}
        {cancelled && (
          <p>
            <Tag tone="warning">{t(words.cancelledTag)}</Tag>
          </p>
        )}
      </header>
      {sent !== null && errors.length === 0 && (
        <Notice tone="success" live title={t(words.told, { count: Number(sent) || 0 })} />
      )}
      <ErrorSummary title={t(faults.fixThese)} errors={errors} />
      <div className="split">
        <div className="stack stack--parts">
          {view.agenda && (
            <section className="stack" aria-labelledby="saksliste">
              <h2 id="saksliste">{t(words.agenda)}</h2>
              <ProseBlocks blocks={view.shownAgenda} headingLevel={3} />
            </section>
          )}
          {begun && !cancelled && <Minutes view={view} reply={reply} />}
          <Actions view={view} reply={reply} />
        </div>
        <div className="stack stack--parts">
          <section className="panel stack" aria-labelledby="innkalt">
            <h2 id="innkalt">{t(words.guests)}</h2>
            {can.invite && (
              <form method="post" className="stack stack--tight">
                <input type="hidden" name="intent" value="invite" />
                <p className="small soft">{t(words.inviteHelp)}</p>
                <div>
                  <Button>{t(words.invite, { count: waiting })}</Button>
                </div>
              </form>
            )}
            {invited && !begun && !cancelled && <p className="small">{t(words.answers, answers)}</p>}
            {!invited && !can.invite && <p className="soft">{t(words.noGuests)}</p>}
            <ul className="plain-list stack stack--tight">
              {view.guests
                .filter(({ uninvited }) => !uninvited)
                .map((guest) => (
                  <li key={guest.id} className="cluster cluster--apart">
                    <span>{guest.name}</span>
                    <span className="small soft">
                      {guest.came === null ? t(words[guest.answer]) : t(guest.came ? words.came : words.wasAway)}
                    </span>
                  </li>
                ))}
            </ul>
            {!cancelled && (
              <p className="small">
                <a href={addressIn(locale, 'hostingMeetingCalendar', { id })}>{t(words.saveToCalendar)}</a>
              </p>
            )}
          </section>
          {can.keep && !cancelled && <ChangeMeeting view={view} reply={reply} />}
        </div>
      </div>
    </div>
  )
}

function ChangeMeeting({ view, reply }: { view: MeetingView; reply: Reply | undefined }) {
  const t = useWords()
  const { title, date, begins, ends, place, url, agenda, version, invited, can } = view
  const form = formOf(reply, { title, date, begins, ends, place, url, agenda }, 'change')
  return (
    <>
      <Disclosure summary={t(words.changeMeeting)} open={form.reply !== undefined}>
        <form method="post" className="form" noValidate>
          <input type="hidden" name="intent" value="change" />
          <input type="hidden" name="version" value={version} />
          {invited && <p className="small soft">{t(words.changeHelp)}</p>}
          <MeetingFields form={form} />
          <div>
            <Button variant="secondary">{t(words.saveChange)}</Button>
          </div>
        </form>
      </Disclosure>
      {can.cancel && (
        <Disclosure summary={t(words.cancel)}>
          <form method="post" className="stack stack--tight">
            <input type="hidden" name="intent" value="cancel" />
            <p>{t(words.cancelHelp)}</p>
            <div>
              <Button variant="danger">{t(words.cancel)}</Button>
            </div>
          </form>
        </Disclosure>
      )}
    </>
  )
}
