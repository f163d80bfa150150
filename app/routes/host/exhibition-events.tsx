import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { countGroup } from '#app/domains/programme/commands/count-group.server.ts'
import { stateAttendance } from '#app/domains/programme/commands/state-attendance.server.ts'
import { hostProgrammeView } from '#app/domains/programme/host-screens.server.ts'
import { hostProgrammeInput } from '#app/domains/programme/input.ts'
import type { HostProgrammeView } from '#app/domains/programme/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { faults } from '#app/i18n/faults.ts'
import { programmeHost as words } from '#app/i18n/programme-host.ts'
import { tallies } from '#app/i18n/tallies.ts'
import { say } from '#app/i18n/words.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { ExhibitionNav } from '#app/ui/exhibition/exhibition-nav.tsx'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { HostEventPart } from '#app/ui/programme/host-event.tsx'

export const meta = titledBy(({ year }: HostProgrammeView, locale) => say(locale, words.titleOf, { year }))
export const handle = { path: [{ name: 'hosting', text: tallies.hosting }] }

export const loader = page(['host', 'secretariat'], ({ ctx, actor, params }) =>
  hostProgrammeView(ctx, actor, yearIn(params)),
)

export const action = deed(['host', 'secretariat'], hostProgrammeInput, async ({ ctx, actor, params, url, value }) => {
  const year = yearIn(params)
  if (value.intent === 'attendance') await stateAttendance(ctx, actor, year, value.slug, value.attended)
  else await countGroup(ctx, actor, year, value.slug, value)
  return to(`${withQuery(url.pathname, '', { lagret: 1 })}#${value.slug}`)
})

/** What happens around the exhibition, on one page: programme, invited groups, how many come and how many came. */
export default function ExhibitionEvents() {
  const t = useWords()
  const { year, events, can } = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  return (
    <div className="stack stack--parts">
      <header className="stack stack--tight">
        <h1>{t(words.titleOf, { year })}</h1>
        <p className="lede">{t(words.lede)}</p>
        <ExhibitionNav year={year} here="exhibitionEvents" />
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={summaryOf(reply)} />
      {!reply && search.get('lagret') && <Notice tone="success">{t(words.saved)}</Notice>}
      {events.length === 0 && (
        <EmptyState level={2} title={t(words.nothing)}>
          {t(words.nothingHelp)}
        </EmptyState>
      )}
      {events.map((event) => (
        <HostEventPart key={event.id} event={event} year={year} mayPlan={can.plan} reply={reply} />
      ))}
    </div>
  )
}

/** The fields of each event carry its name, those of a group the group's. */
function summaryOf(reply: Reply | undefined) {
  const of = reply?.values.groupId ?? reply?.values.slug
  return formOf(reply).summary.map(({ href, text }) => ({
    href: href.startsWith('#field-') ? `#${String(of)}-${href.slice('#field-'.length)}` : href,
    text,
  }))
}
