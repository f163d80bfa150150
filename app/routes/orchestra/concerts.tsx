import { useActionData, useLoaderData } from '@remix-run/react'
import { planConcert } from '#app/domains/orchestra/concert/commands/plan-concert.server.ts'
import { planConcertInput } from '#app/domains/orchestra/concert/input.ts'
import { concertsView } from '#app/domains/orchestra/concert/screens.server.ts'
import { saySemester } from '#app/domains/orchestra/semester/say-semester.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraConcert as words } from '#app/i18n/orchestra-concert.ts'
import { orchestraConcertOffice as office } from '#app/i18n/orchestra-concert-office.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { DateField, TextField, TimeField } from '#app/ui/kit/text-fields.tsx'
import { orchestraPath } from '#app/ui/orchestra/account/orchestra-path.ts'
import { ConcertItem } from '#app/ui/orchestra/concert/concert-item.tsx'

export const meta = titled(words.title)
export const handle = { path: orchestraPath }

export const loader = page('signed-in', ({ ctx, actor }) => concertsView(ctx, actor))

export const action = deed('signed-in', planConcertInput, async ({ ctx, actor, locale, value }) => {
  const { intent: _, ...facts } = value
  return to(addressIn(locale, 'officeConcert', { id: await planConcert(ctx, actor, facts) }))
})

/** Concerts to come and those that were; the secretariat plans new ones here. */
export default function Concerts() {
  const t = useWords()
  const locale = useLocale()
  const { coming, past, terms, can } = useLoaderData<typeof loader>()
  const form = formOf(useActionData<Reply>(), { term: terms[0]?.term })
  return (
    <div className="stack stack--loose">
      <h1>{t(words.title)}</h1>
      {coming.length + past.length === 0 && (
        <EmptyState title={t(words.none)} level={2}>
          <p>{t(words.noneMore)}</p>
        </EmptyState>
      )}
      {coming.length > 0 && (
        <section className="stack" aria-labelledby="kommer">
          <h2 id="kommer">{t(words.coming)}</h2>
          <ul className="plain-list stack">
            {coming.map((concert) => (
              <ConcertItem key={concert.id} concert={concert} />
            ))}
          </ul>
        </section>
      )}
      {past.length > 0 && (
        <section className="stack" aria-labelledby="tidligere">
          <h2 id="tidligere">{t(words.past)}</h2>
          <ul className="plain-list stack">
            {past.map((concert) => (
              <ConcertItem key={concert.id} concert={concert} />
            ))}
          </ul>
        </section>
      )}
      {can.plan && terms.length > 0 && (
        <section className="panel stack" aria-labelledby="ny-konsert">
          <h2 id="ny-konsert">{t(office.planTitle)}</h2>
          <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
          <form method="post" className="stack measure" noValidate>
            <input type="hidden" name="intent" value="plan" />
            <TextField label={t(office.titleNb)} autoComplete="off" {...form.field('titleNb')} />
            <SelectField
              label={t(office.semester)}
              choices={terms.map((one) => ({ value: one.term, label: saySemester(one, locale) }))}
              {...form.field('term')}
            />
            <div className="cluster">
              <DateField label={t(office.date)} {...form.field('date')} />
              <TimeField label={t(office.begins)} {...form.field('begins')} />
            </div>
            <TextField label={t(office.venue)} autoComplete="off" {...form.field('venue')} />
            <div>
              <Button>{t(office.plan)}</Button>
            </div>
          </form>
        </section>
      )}
    </div>
  )
}
