import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { followLastYear } from '#app/domains/action-plan/commands/follow-last-year.server.ts'
import { importPlan } from '#app/domains/action-plan/commands/import-plan.server.ts'
import { moveInPlan } from '#app/domains/action-plan/commands/move-in-plan.server.ts'
import { removeActivity } from '#app/domains/action-plan/commands/remove-activity.server.ts'
import { removeMeasure } from '#app/domains/action-plan/commands/remove-measure.server.ts'
import { saveActivity } from '#app/domains/action-plan/commands/save-activity.server.ts'
import { saveMeasure } from '#app/domains/action-plan/commands/save-measure.server.ts'
import { sayStatus } from '#app/domains/action-plan/commands/say-status.server.ts'
import { planRowsIn } from '#app/domains/action-plan/file-columns.server.ts'
import { planInput } from '#app/domains/action-plan/input.ts'
import { MOST_TITLE } from '#app/domains/action-plan/plan.ts'
import { planView } from '#app/domains/action-plan/queries.server.ts'
import type { PlanView } from '#app/domains/action-plan/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { actionPlan as words } from '#app/i18n/action-plan.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { say } from '#app/i18n/words.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { ActivityPanel } from '#app/ui/action-plan/activity-panel.tsx'
import { MeasurePart } from '#app/ui/action-plan/measure-part.tsx'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'

export const meta = titledBy((view: PlanView, locale) => say(locale, words.titleOf, view))
export const handle = { path: [{ name: 'secretariat', text: secretariat.overview }] }

export const loader = page('secretariat', ({ ctx, actor, params, url }) =>
  planView(ctx, actor, yearIn(params), url.searchParams.get('aktivitet')),
)

export const action = deed('secretariat', planInput, async ({ ctx, actor, locale, params, url, value }) => {
  const year = yearIn(params)
  switch (value.intent) {
    case 'measure':
      await saveMeasure(ctx, actor, year, null, value.measure)
      break
    case 'rename':
      await saveMeasure(ctx, actor, year, value, value.measure)
      break
    case 'drop-measure':
      await removeMeasure(ctx, actor, year, value.id, value.version)
      break
    case 'activity': {
      const id = await saveActivity(ctx, actor, year, null, value.measureId, value)
      return to(`${url.pathname}?aktivitet=${id}&lagret=1#aktivitet`)
    }
    case 'save':
      await saveActivity(ctx, actor, year, value, value.measureId, value)
      return to(`${url.pathname}?aktivitet=${value.id}&lagret=1#aktivitet`)
    case 'drop':
      await removeActivity(ctx, actor, year, value.id, value.version)
      break
    case 'move':
      await moveInPlan(ctx, actor, year, value.id, value.step)
      return to(url.pathname + url.search)
    case 'status':
      await sayStatus(ctx, actor, year, value.id, value)
      return to(`${url.pathname}?aktivitet=${value.id}&lagret=1#aktivitet`)
    case 'follow':
      return to(`${url.pathname}?fulgte=${await followLastYear(ctx, actor, year)}`)
    case 'paste': {
      const { added, changed } = await importPlan(ctx, actor, year, planRowsIn(value.rows, locale))
      return to(`${url.pathname}?nye=${added}&endret=${changed}`)
    }
  }
  return to(`${url.pathname}?lagret=1`)
})

export default function ActionPlan() {
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const t = useWords()
  const { year, measures, counts, activities, open } = view
  return (
    <div className="stack stack--parts">
      <div className="stack">
        <Head year={year} />
        <ErrorSummary title={t(faults.fixThese)} errors={errorsOf(reply)} />
        {!reply && <Told />}
        {activities > 0 && (
          <p className="lede">
            {t(words.countOf, { activities, done: counts.done })}{' '}
            {counts.delayed > 0 && `${t(words.countDelayed, { count: counts.delayed })} `}
            {counts.notDone > 0 && t(words.countNotDone, { count: counts.notDone })}
          </p>
        )}
        {view.can.follow && (
          <form method="post" className="panel stack stack--tight">
            <input type="hidden" name="intent" value="follow" />
            <p className="small soft measure">{t(words.followHelp)}</p>
            <div>
              <Button variant={measures.length === 0 ? 'primary' : 'secondary'}>
                {t(words.follow, { year: year - 1 })}
              </Button>
            </div>
          </form>
        )}
      </div>
      {open && <ActivityPanel key={open.id} {...{ view, open, reply }} />}
      {measures.length === 0 && (
        <EmptyState level={2} title={t(words.none)}>
          {t(words.noneHelp)}
        </EmptyState>
      )}
      {measures.map((measure) => (
        <MeasurePart key={measure.id} {...{ view, measure, reply }} />
      ))}
      <MoreForms reply={reply} />
    </div>
  )
}

/** Each measure has forms of its own, whose fields carry its id. */
function errorsOf(reply: Reply | undefined) {
  const { summary } = formOf(reply)
  const of = reply?.intent === 'activity' ? reply.values.measureId : reply?.intent === 'rename' ? reply.values.id : null
  return of
    ? summary.map(({ href, text }) => ({ href: href.startsWith('#field-') ? `${href}-${of}` : href, text }))
    : summary
}

function Head({ year }: { year: number }) {
  const t = useWords()
  const locale = useLocale()
  const at = (of: number) => addressIn(locale, 'actionPlan', { year: of })
  const files = [
    ['pdf', words.asPdf],
    ['xlsx', words.asXlsx],
    ['csv', words.asCsv],
  ] as const
  return (
    <>
      <header className="work-title">
        <h1>{t(words.titleOf, { year })}</h1>
        <div className="cluster">
          {files.map(([format, text]) => (
            <LinkButton
              key={format}
              variant="secondary"
              small
              href={addressIn(locale, 'actionPlanFile', { year, format })}
            >
              {t(text)}
            </LinkButton>
          ))}
        </div>
      </header>
      <nav aria-label={t(words.years)}>
        <ul className="plain-list cluster">
          <li>
            <a href={at(year - 1)}>← {year - 1}</a>
          </li>
          <li>
            <a href={at(year + 1)}>{year + 1} →</a>
          </li>
        </ul>
      </nav>
    </>
  )
}

/** What the last deed did. */
function Told() {
  const t = useWords()
  const [search] = useSearchParams()
  const number = (name: string) => Number(search.get(name)) || 0
  if (search.get('nye') !== null)
    return <Notice tone="success">{t(words.taken, { added: number('nye'), changed: number('endret') })}</Notice>
  if (search.get('fulgte') !== null)
    return <Notice tone="success">{t(words.followed, { count: number('fulgte') })}</Notice>
  return search.get('lagret') ? <Notice tone="success">{t(words.saved)}</Notice> : null
}

function MoreForms({ reply }: { reply: Reply | undefined }) {
  const t = useWords()
  const add = formOf(reply, {}, 'measure')
  const paste = formOf(reply, {}, 'paste')
  return (
    <div className="stack">
      <Disclosure summary={t(words.addMeasure)} open={add.reply !== undefined}>
        <form method="post" className="form" noValidate>
          <input type="hidden" name="intent" value="measure" />
          <TextField label={t(words.measure)} maxLength={MOST_TITLE} {...add.field('measure')} />
          <div>
            <Button variant="secondary">{t(words.saveMeasure)}</Button>
          </div>
        </form>
      </Disclosure>
      <Disclosure summary={t(words.paste)} open={paste.reply !== undefined}>
        <form method="post" className="form" noValidate>
          <input type="hidden" name="intent" value="paste" />
          <TextArea label={t(words.pasteRows)} help={t(words.pasteHelp)} rows={6} {...paste.field('rows')} />
          <div>
            <Button variant="secondary">{t(words.take)}</Button>
          </div>
        </form>
      </Disclosure>
    </div>
  )
}
