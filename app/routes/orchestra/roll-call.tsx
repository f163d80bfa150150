import { randomUUID } from 'node:crypto'
import { useActionData, useLoaderData } from '@remix-run/react'
import { takeRoll } from '#app/domains/orchestra/attendance/commands/take-roll.server.ts'
import { listForm } from '#app/domains/orchestra/attendance/input.ts'
import { rollCallView } from '#app/domains/orchestra/attendance/roll-call.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { island } from '#app/http/islands.server.ts'
import { page } from '#app/http/page.server.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraAttendance } from '#app/i18n/orchestra-attendance.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { ProgramScripts } from '#app/ui/jury/program-scripts.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { ListForm } from '#app/ui/orchestra/attendance/list-form.tsx'
import { ListHead } from '#app/ui/orchestra/attendance/list-head.tsx'
import { OtherLists } from '#app/ui/orchestra/attendance/other-lists.tsx'
import { comersOf } from '#app/ui/orchestra/attendance/tap-box.ts'
import { FIELD_PLACE, FIELD_PROGRAM } from '#app/ui/orchestra/offline/program.ts'

export const meta = titled(orchestraAttendance.rollCall)

/** In an address after a form: the names that are not entered stand first, and closing asks once more. */
const CLOSING = 'lukk'

export const loader = page('signed-in', async ({ ctx, actor, params, url }) => ({
  view: await rollCallView(ctx, actor, params.id ?? ''),
  program: island(FIELD_PROGRAM, ctx.settings.production),
  once: randomUUID(),
  closing: url.searchParams.has(CLOSING),
}))

export const action = deed('signed-in', listForm, async ({ ctx, actor, params, url, value }) => {
  const id = params.id ?? ''
  const { intent, method, key, marks } = value
  const { list } = await rollCallView(ctx, actor, id)
  const entered = new Set([
    ...marks.map(({ childId }) => childId),
    ...list.children.flatMap(({ childId, mark }) => (mark ? [childId] : [])),
  ])
  const comers = intent === 'comers' ? comersOf(list.children).filter(({ childId }) => !entered.has(childId)) : []
  const left = list.children.some(({ childId }) => !entered.has(childId))
  // The first «close» with names left asks for them; the second, from there, closes.
  const asks = intent === 'close' && left && !url.searchParams.has(CLOSING)
  await takeRoll(ctx, actor, id, {
    ...{ sent: ctx.now, method },
    taps: [
      ...marks.map((mark) => ({ ...mark, at: ctx.now })),
      ...comers.map(({ childId }) => ({ childId, state: 'present' as const, missed: null, at: ctx.now })),
    ],
    close: intent === 'close' && !asks ? { key, at: ctx.now } : null,
  })
  return to(url.pathname + (asks ? `?${CLOSING}=1` : ''))
})

export default function RollCall() {
  const t = useWords()
  const { view, program, once, closing } = useLoaderData<typeof loader>()
  const form = formOf(useActionData<Reply>())
  return (
    <>
      <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      <div id={FIELD_PLACE} data-list={JSON.stringify(view)} data-program={program.scripts.at(-1)}>
        <div className="stack">
          <ListHead list={view.list} />
          <ListForm list={view.list} once={once} closing={closing} />
          <OtherLists others={view.others} />
        </div>
      </div>
      <ProgramScripts program={program} />
    </>
  )
}
