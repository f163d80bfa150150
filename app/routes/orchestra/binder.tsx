import { randomUUID } from 'node:crypto'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { BinderCard } from '#app/domains/orchestra/binder/binder.ts'
import { makeBinder } from '#app/domains/orchestra/binder/commands/make-binder.server.ts'
import { openBinder } from '#app/domains/orchestra/binder/commands/open-binder.server.ts'
import { tellReadings } from '#app/domains/orchestra/binder/commands/tell-readings.server.ts'
import { binderInput } from '#app/domains/orchestra/binder/input.ts'
import { binderView, cardsByKey, pageKeyOf } from '#app/domains/orchestra/binder/queries.server.ts'
import type { BinderView } from '#app/domains/orchestra/binder/views.ts'
import { deed } from '#app/http/deed.server.ts'
import { island } from '#app/http/islands.server.ts'
import { page } from '#app/http/page.server.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraBinder } from '#app/i18n/orchestra-binder.ts'
import { say } from '#app/i18n/words.ts'
import { invalid } from '#app/kernel/fault.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayInstant, sayPeriod } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { ProgramScripts } from '#app/ui/jury/program-scripts.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { CodeForm } from '#app/ui/orchestra/binder/code-form.tsx'
import { Making } from '#app/ui/orchestra/binder/making.tsx'
import { Nights } from '#app/ui/orchestra/binder/nights.tsx'
import { type OpenedPage, WithoutScript } from '#app/ui/orchestra/binder/without-script.tsx'
import { FIELD_PLACE, FIELD_PROGRAM } from '#app/ui/orchestra/offline/program.ts'
import { mayTry } from './binder-tries.server.ts'

export const meta = titledBy((found: { view: BinderView }, locale) =>
  say(locale, orchestraBinder.titleOf, { seminar: found.view.title[locale] }),
)

export const loader = page('signed-in', async ({ ctx, actor, params }) => ({
  view: await binderView(ctx, actor, params.id ?? ''),
  program: island(FIELD_PROGRAM, ctx.settings.production),
}))

/** What a form of the page gives back: nothing of it stands in an address, and no answer to a form is kept. */
interface Given {
  code: string | null
  opened: OpenedPage | null
}
const give = (given: Partial<Given>) => data<Given>({ code: null, opened: null, ...given })
const nameOf = ({ childId, name, instrument }: BinderCard) => ({ childId, name, instrument })

export const action = deed('signed-in', binderInput, async ({ ctx, actor, params, value }) => {
  const id = params.id ?? ''
  if (value.intent === 'make') return give({ code: await makeBinder(ctx, actor, id, value.before) })
  if (value.intent === 'open') {
    if (!mayTry(actor.personId)) throw invalid('orchestraBinder.tooOften', {}, 'code')
    const answer = await openBinder(ctx, actor, id, value.code)
    if ('left' in answer) throw invalid('orchestraBinder.wrongCode', { left: answer.left }, 'code')
    const { opened } = answer
    return give({ opened: { key: pageKeyOf(ctx, opened), names: opened.cards.map(nameOf), card: null } })
  }
  const cards = await cardsByKey(ctx, ctx.db, actor, id, value.key)
  const card = cards.find(({ childId }) => childId === value.childId) ?? null
  if (card)
    await tellReadings(ctx, actor, id, {
      openings: [],
      readings: [{ id: randomUUID(), childId: card.childId, at: ctx.now }],
    })
  return give({ opened: { key: value.key, names: cards.map(nameOf), card } })
})

export default function BinderPage() {
  const t = useWords()
  const locale = useLocale()
  const { view, program } = useLoaderData<typeof loader>()
  const answer = useActionData<Given | Reply>()
  const given = answer && 'opened' in answer ? answer : null
  const form = formOf(answer && 'errors' in answer ? answer : undefined)
  const [first, last] = [view.days[0], view.days.at(-1)]
  const { state, opensAt, closesAt, can } = view
  const when = (at: Date | string | null) => (at ? sayInstant(new Date(at), locale) : '')
  return (
    <div className="stack stack--parts">
      <header className="stack stack--tight no-print">
        <h1>{t(orchestraBinder.title)}</h1>
        <p className="soft">
          {view.title[locale]}
          {first && last && `, ${sayPeriod(first.date, last.date, locale)}`}
        </p>
        <p className="measure">{t(orchestraBinder.lede)}</p>
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      <div className="stack no-print">
        {state === 'none' && <Notice>{t(orchestraBinder.notMade)}</Notice>}
        {state === 'waiting' && <Notice>{t(orchestraBinder.opensAt, { when: when(opensAt) })}</Notice>}
        {state === 'shut' && <Notice tone="danger">{t(orchestraBinder.isShut)}</Notice>}
        {state === 'over' && (
          <Notice>{closesAt ? t(orchestraBinder.closed, { when: when(closesAt) }) : t(orchestraBinder.isOver)}</Notice>
        )}
        {state === 'open' && <p className="soft">{t(orchestraBinder.openUntil, { when: when(closesAt) })}</p>}
      </div>
      {can.open && state === 'open' && (
        <div
          id={FIELD_PLACE}
          className="no-print"
          data-binder={
            given?.opened ? undefined : JSON.stringify({ seminarId: view.seminarId, personId: view.personId })
          }
          data-stays={given?.opened ? '' : undefined}
          data-program={program.scripts.at(-1)}
        >
          {given?.opened ? <WithoutScript page={given.opened} /> : <CodeForm error={form.error('code')} />}
        </div>
      )}
      {can.make && <Making view={view} code={given?.code ?? null} form={form} />}
      <Nights nights={view.nights} />
      {can.open && state === 'open' && <ProgramScripts program={program} />}
    </div>
  )
}
