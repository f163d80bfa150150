import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { CLEARED_FOR } from '#app/domains/orchestra/clearance/clearance.ts'
import { eraseClearance } from '#app/domains/orchestra/clearance/commands/erase-clearance.server.ts'
import { noteClearance } from '#app/domains/orchestra/clearance/commands/note-clearance.server.ts'
import { eraseClearanceInput, noteClearanceInput } from '#app/domains/orchestra/clearance/input.ts'
import { clearancesView } from '#app/domains/orchestra/clearance/queries.server.ts'
import { adultsWithoutClearance } from '#app/domains/orchestra/seminar/queries.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraClearance as words } from '#app/i18n/orchestra-clearance.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { osloDate } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { DateField, TextField } from '#app/ui/kit/text-fields.tsx'
import { MissingTable, NotedTable } from '#app/ui/orchestra/clearance/tables.tsx'
import { toOrchestra } from '#app/ui/orchestra/seminar/path.ts'

export const meta = titled(words.title)
export const handle = { path: toOrchestra }

export const loader = page('signed-in', async ({ ctx, actor }) => {
  const noted = await clearancesView(ctx, actor)
  const today = osloDate(ctx.now)
  return { noted, missing: await adultsWithoutClearance(ctx.db, today), today }
})

export const action = deed(
  'signed-in',
  z.discriminatedUnion('intent', [noteClearanceInput, eraseClearanceInput]),
  async ({ ctx, actor, url, value }) => {
    if (value.intent === 'note') await noteClearance(ctx, actor, value)
    else await eraseClearance(ctx, actor, value.id)
    return to(withQuery(url.pathname, '', { gjort: value.intent }))
  },
)

/** Who has shown a police certificate, and who of the coming seminars has not. */
export default function Clearances() {
  const t = useWords()
  const { noted, missing, today } = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  const form = formOf(reply, { role: 'coach', shownOn: today }, 'note')
  const done = search.get('gjort')
  return (
    <div className="stack stack--loose">
      <header className="stack stack--tight">
        <h1>{t(words.title)}</h1>
        <p className="measure">{t(words.lede)}</p>
        <p className="small soft measure">{t(words.rule)}</p>
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {!reply && done && <Notice tone="success" live title={t(done === 'note' ? words.saved : words.erased)} />}
      <section className="stack" aria-labelledby="mangler">
        <h2 id="mangler">{t(words.missing)}</h2>
        <MissingTable rows={missing} />
      </section>
      <section className="panel stack" aria-labelledby="for-opp">
        <h2 id="for-opp">{t(words.note)}</h2>
        <p className="measure">{t(words.noteHelp)}</p>
        <form method="post" className="form" noValidate>
          <TextField
            label={t(words.email)}
            help={t(words.emailHelp)}
            type="email"
            autoComplete="off"
            {...form.field('email')}
          />
          <div className="cluster cluster--foot">
            <SelectField
              label={t(words.taskLabel)}
              choices={CLEARED_FOR.map((task) => ({ value: task, label: t(words.task, { task }) }))}
              {...form.field('role')}
            />
            <DateField label={t(words.shownOn)} max={today} {...form.field('shownOn')} />
          </div>
          <div>
            <Button name="intent" value="note">
              {t(words.save)}
            </Button>
          </div>
        </form>
      </section>
      <section className="stack" aria-labelledby="fort-opp">
        <h2 id="fort-opp">{t(words.noted)}</h2>
        <NotedTable rows={noted} />
      </section>
    </div>
  )
}
