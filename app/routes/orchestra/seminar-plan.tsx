import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import type { z } from 'zod'
import { addSession } from '#app/domains/orchestra/plan/commands/add-session.server.ts'
import { clearDay } from '#app/domains/orchestra/plan/commands/clear-day.server.ts'
import { editSession } from '#app/domains/orchestra/plan/commands/edit-session.server.ts'
import { hidePlan } from '#app/domains/orchestra/plan/commands/hide-plan.server.ts'
import { layRotation } from '#app/domains/orchestra/plan/commands/lay-rotation.server.ts'
import { layUsualDay } from '#app/domains/orchestra/plan/commands/lay-usual-day.server.ts'
import { moveSession } from '#app/domains/orchestra/plan/commands/move-session.server.ts'
import { removeSession } from '#app/domains/orchestra/plan/commands/remove-session.server.ts'
import { showPlan } from '#app/domains/orchestra/plan/commands/show-plan.server.ts'
import { planInput } from '#app/domains/orchestra/plan/input.ts'
import { planView } from '#app/domains/orchestra/plan/screens.server.ts'
import type { PlanView } from '#app/domains/orchestra/plan/views.ts'
import { sayTitle } from '#app/domains/orchestra/seminar/say-seminar.ts'
import { type DeedArgs, deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraPlan as words } from '#app/i18n/orchestra-plan.ts'
import { say } from '#app/i18n/words.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { DayTabs, ShowForm, TemplateForms } from '#app/ui/orchestra/plan/plan-forms.tsx'
import { PlanGrid } from '#app/ui/orchestra/plan/plan-grid.tsx'
import { ProblemList } from '#app/ui/orchestra/plan/problem-list.tsx'
import { SessionForm } from '#app/ui/orchestra/plan/session-form.tsx'
import { SessionList } from '#app/ui/orchestra/plan/session-list.tsx'
import { toSeminar } from '#app/ui/orchestra/seminar/path.ts'
import { aroundPlan } from './around-plan.server.ts'

export const meta = titledBy((view: PlanView, locale) =>
  say(locale, words.titleOf, { title: sayTitle(view.seminar, locale) }),
)
export const handle = { path: toSeminar, hydrate: true, wide: true }

export const loader = page('signed-in', ({ ctx, actor, params, url }) =>
  planView(ctx, actor, params.id ?? '', { ...aroundPlan, date: url.searchParams.get('dag') }),
)

type Args = DeedArgs<'signed-in', z.output<typeof planInput>>

export const action = deed('signed-in', planInput, async (args) => {
  const { value, url } = args
  const count = await act(args)
  // The grid's program shows the answer itself.
  if (value.intent === 'move' && value.stay) return { moved: true as const }
  const change = { gjort: value.intent, antall: count || null, okt: null }
  return to(withQuery(url.pathname, url.searchParams, change))
})

/** Gives how many sessions were laid, or guardians told. */
async function act({ ctx, actor, params, value }: Args): Promise<number> {
  const id = params.id ?? ''
  switch (value.intent) {
    case 'usual':
      return layUsualDay(ctx, actor, id, value.dayId)
    case 'rotation':
      return layRotation(ctx, actor, id, value)
    case 'show':
      return showPlan(ctx, actor, id, aroundPlan)
    case 'hide':
      await hidePlan(ctx, actor, id)
      return 0
    case 'clear':
      return clearDay(ctx, actor, id, value.dayId)
    case 'add':
      await addSession(ctx, actor, id, value)
      return 0
    case 'edit':
      await editSession(ctx, actor, id, value)
      return 0
    case 'move':
      await moveSession(ctx, actor, id, value)
      return 0
    case 'remove':
      await removeSession(ctx, actor, id, value.id)
      return 0
  }
}

/** Building the days of a seminar. */
export default function SeminarPlan() {
  const t = useWords()
  const locale = useLocale()
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  const { seminar, day, sessions, can } = view
  const here = addressIn(locale, 'seminarPlan', { id: seminar.id })
  const chosen = sessions.find(({ id }) => id === (search.get('okt') ?? '')) ?? null
  if (!day)
    return (
      <>
        <h1>{t(words.titleOf, { title: sayTitle(seminar, locale) })}</h1>
        <EmptyState title={t(words.noDays)} level={2}>
          {t(words.noDaysHelp)}
        </EmptyState>
      </>
    )
  return (
    <div className="stack stack--loose">
      <header className="work-title">
        <h1>{t(words.titleOf, { title: sayTitle(seminar, locale) })}</h1>
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {!reply && <Done done={search.get('gjort')} count={Number(search.get('antall') ?? 0)} />}
      <DayTabs view={view} href={(date) => withQuery(here, '', { dag: date })} />
      <h2>{sayDate(day.date, locale)}</h2>
      {chosen && can.build && (
        <section className="panel stack" id="okt" aria-labelledby="okt-tittel">
          <h2 id="okt-tittel">{t(words.session)}</h2>
          <SessionForm key={chosen.id} view={view} dayId={day.id} session={chosen} reply={reply} />
          <p>
            <a href={withQuery(here, '', { dag: day.date })}>{t(words.close)}</a>
          </p>
        </section>
      )}
      <ProblemList view={view} />
      <PlanGrid key={day.id} view={view} />
      <SessionList view={view} />
      {can.build && (
        <>
          {!chosen && (
            <Disclosure summary={t(words.add)} open={reply?.intent === 'add'}>
              <SessionForm key="ny" view={view} dayId={day.id} session={null} reply={reply} />
            </Disclosure>
          )}
          <TemplateForms view={view} reply={reply} />
          <ShowForm view={view} />
        </>
      )}
    </div>
  )
}

function Done({ done, count }: { done: string | null; count: number }) {
  const t = useWords()
  if (!done) return null
  const said =
    done === 'show'
      ? t(words.shownNow, { count })
      : done === 'hide'
        ? t(words.hiddenNow)
        : done === 'usual' || done === 'rotation'
          ? t(words.laid, { count })
          : done === 'remove'
            ? t(words.removed)
            : t(words.saved)
  return <Notice tone="success" live title={said} />
}
