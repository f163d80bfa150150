import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { cancelEvent } from '#app/domains/programme/commands/cancel-event.server.ts'
import { countGroup } from '#app/domains/programme/commands/count-group.server.ts'
import { editEvent } from '#app/domains/programme/commands/edit-event.server.ts'
import { inviteGroup } from '#app/domains/programme/commands/invite-group.server.ts'
import { publishEvent } from '#app/domains/programme/commands/publish-event.server.ts'
import { removeGroup } from '#app/domains/programme/commands/remove-group.server.ts'
import { saveGroup } from '#app/domains/programme/commands/save-group.server.ts'
import { setItems } from '#app/domains/programme/commands/set-items.server.ts'
import { stateAttendance } from '#app/domains/programme/commands/state-attendance.server.ts'
import { writeToSignedUp } from '#app/domains/programme/commands/write-to-signed-up.server.ts'
import {
  attendanceInput,
  cancelEventInput,
  editInput,
  groupCameInput,
  groupInput,
  inviteGroupInput,
  itemsInput,
  publishInput,
  removeGroupInput,
  writeInput,
} from '#app/domains/programme/input.ts'
import { officeEventView } from '#app/domains/programme/office-screens.server.ts'
import { sayEventTime, sayTitle } from '#app/domains/programme/say-event.ts'
import type { OfficeEventView } from '#app/domains/programme/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { applicationOffice } from '#app/i18n/application-office.ts'
import { faults } from '#app/i18n/faults.ts'
import { programmeGroups as groups } from '#app/i18n/programme-groups.ts'
import { programmeOffice as words } from '#app/i18n/programme-office.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { EventForm } from '#app/ui/programme/event-form.tsx'
import { EventItems } from '#app/ui/programme/event-items.tsx'
import { GroupList, ItemsForm } from '#app/ui/programme/office-groups.tsx'
import { AttendanceForm, CancelForm, SignUpList, WriteForm } from '#app/ui/programme/office-parts.tsx'
import { saySeats } from '#app/ui/programme/say-seats.ts'

export const meta = titledBy((view: OfficeEventView, locale) => sayTitle(view.event, locale))
export const handle = {
  path: [
    { name: 'secretariat' as const, text: secretariat.overview },
    { name: 'edition' as const, text: applicationOffice.theEdition },
    { name: 'editionProgramme' as const, text: words.shortTitle },
  ],
}

export const loader = page('secretariat', ({ ctx, actor, params }) =>
  officeEventView(ctx, actor, yearIn(params), params.slug ?? ''),
)

export const action = deed(
  'secretariat',
  z.discriminatedUnion('intent', [
    editInput,
    publishInput,
    cancelEventInput,
    writeInput,
    attendanceInput,
    itemsInput,
    groupInput,
    removeGroupInput,
    inviteGroupInput,
    groupCameInput,
  ]),
  async ({ ctx, actor, locale, params, url, value }) => {
    const year = yearIn(params)
    const slug = params.slug ?? ''
    const back = (done: string, count?: number) =>
      to(withQuery(url.pathname, '', { gjort: done, antall: count ?? null }))
    switch (value.intent) {
      case 'edit': {
        const { intent: _, ...fields } = value
        const saved = await editEvent(ctx, actor, year, slug, fields)
        const here = addressIn(locale, 'editionEvent', { year, slug: saved.slug })
        return to(withQuery(here, '', { gjort: 'lagret', antall: saved.told }))
      }
      case 'publish':
        await publishEvent(ctx, actor, year, slug)
        return back('publisert')
      case 'cancel':
        return back('avlyst', await cancelEvent(ctx, actor, year, slug, value.text))
      case 'write':
        return back('skrevet', await writeToSignedUp(ctx, actor, year, slug, value))
      case 'attendance':
        await stateAttendance(ctx, actor, year, slug, value.attended)
        return back('lagret')
      case 'items':
        await setItems(ctx, actor, year, slug, value)
        return back('lagret')
      case 'group':
        await saveGroup(ctx, actor, year, slug, value)
        return back('lagret')
      case 'remove-group':
        await removeGroup(ctx, actor, year, slug, value)
        return back('lagret')
      case 'invite-group':
        return back('invitert', await inviteGroup(ctx, actor, year, slug, value))
      case 'group-came':
        await countGroup(ctx, actor, year, slug, value)
        return back('lagret')
    }
  },
)

/** One event: what is next for it, who has signed up, and everything that is told of it. */
export default function EditionEvent() {
  const t = useWords()
  const locale = useLocale()
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  const { event, year, over, receivers } = view
  const { slug, publishedAt, cancelledAt, signUp } = event
  const form = <EventForm event={event} reply={reply} receivers={receivers} />
  return (
    <div className="stack stack--loose">
      <header className="work-title">
        <div className="stack stack--tight">
          <h1>{sayTitle(event, locale)}</h1>
          <p>{[sayEventTime(event, locale), event.venue, saySeats(view.seats, locale)].filter(Boolean).join(' · ')}</p>
        </div>
        <div className="cluster no-print">
          {publishedAt && <a href={addressIn(locale, 'event', { slug })}>{t(words.see)}</a>}
          {publishedAt && !cancelledAt && (
            <LinkButton variant="secondary" href={addressIn(locale, 'eventCheckIn', { year, slug })}>
              {t(words.toCheckIn)}
            </LinkButton>
          )}
        </div>
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {!reply && <Done done={search.get('gjort')} count={Number(search.get('antall') ?? 0)} />}
      {cancelledAt && <Notice tone="danger" title={t(words.isCancelled)} />}
      {!publishedAt && !cancelledAt && (
        <form method="post" className="panel stack">
          <p className="measure">{t(words.publishHelp)}</p>
          <div>
            <Button name="intent" value="publish">
              {t(words.publish)}
            </Button>
          </div>
        </form>
      )}
      {(signUp || view.signUps.length > 0) && (
        <section className="stack" aria-labelledby="pameldte">
          <h2 id="pameldte">{t(words.signUps)}</h2>
          <SignUpList view={view} />
          <WriteForm view={view} reply={reply} />
        </section>
      )}
      {(over || event.attended !== null) && !cancelledAt && <AttendanceForm view={view} reply={reply} />}
      <div className="stack">
        <EventItems items={view.items} />
        <ItemsForm view={view} reply={reply} />
      </div>
      <GroupList view={view} reply={reply} />
      {publishedAt ? (
        <Disclosure summary={t(words.edit)} open={reply?.intent === 'edit'}>
          {form}
        </Disclosure>
      ) : (
        form
      )}
      <CancelForm view={view} reply={reply} />
    </div>
  )
}

/** What has just been done, in a sentence. */
function Done({ done, count }: { done: string | null; count: number }) {
  const t = useWords()
  const said =
    done === 'lagret'
      ? count > 0
        ? t(words.savedTold, { count })
        : t(words.savedAt)
      : done === 'publisert'
        ? t(words.published)
        : done === 'invitert'
          ? t(groups.sent, { count })
          : done === 'skrevet' || (done === 'avlyst' && count > 0)
            ? t(words.written, { count })
            : null
  return said ? <Notice tone="success" live title={said} /> : null
}
