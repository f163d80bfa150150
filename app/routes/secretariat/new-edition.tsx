import { useActionData, useLoaderData } from '@remix-run/react'
import { openEdition } from '#app/domains/art-round/edition/commands/open-edition.server.ts'
import { newEditionInput } from '#app/domains/art-round/edition/input.ts'
import { proposalValues } from '#app/domains/art-round/edition/proposal.ts'
import { newEditionView } from '#app/domains/art-round/edition/screens.server.ts'
import type { NewEditionView } from '#app/domains/art-round/edition/views.ts'
import { agreedHostsView } from '#app/domains/hosting/pipeline/queries.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { editionScreens } from '#app/i18n/edition-screens.ts'
import { faults } from '#app/i18n/faults.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { say } from '#app/i18n/words.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { DatesFields } from '#app/ui/edition/dates-fields.tsx'
import { DayRows, dayValues, useNamedErrors } from '#app/ui/edition/day-rows.tsx'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxGroup } from '#app/ui/kit/choices.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { NumberField } from '#app/ui/kit/text-fields.tsx'

export const meta = titledBy((view: NewEditionView, locale) => say(locale, editionScreens.newFor, { year: view.year }))
export const handle = {
  path: [
    { name: 'secretariat', text: secretariat.overview },
    { name: 'editions', text: secretariat.editions },
  ],
}

export const loader = page('secretariat', async ({ ctx, actor, url }) => {
  const view = await newEditionView(ctx, actor, url.searchParams.get('ar'))
  return { ...view, agreed: await agreedHostsView(ctx, view.year) }
})

export const action = deed('secretariat', newEditionInput, async ({ ctx, actor, locale, value }) => {
  const { year } = await openEdition(ctx, actor, value)
  return to(addressIn(locale, 'edition', { year }))
})

export default function NewEdition() {
  const t = useWords()
  const locale = useLocale()
  const { year, proposal, follows, taken, agreed } = useLoaderData<typeof loader>()
  const hosts = agreed.map(({ id }) => id)
  const defaults = { year, hosts, ...proposalValues(proposal), ...dayValues(proposal.days) }
  const form = formOf(useActionData<Reply>(), defaults)
  return (
    <div className="stack stack--loose">
      <h1>{t(editionScreens.newFor, { year })}</h1>
      <form method="get" className="toolbar">
        <NumberField label={t(editionScreens.year)} name="ar" defaultValue={year} id="forslag-ar" />
        <Button variant="secondary">{t(editionScreens.proposeFor)}</Button>
      </form>
      {taken ? (
        <Notice tone="warning" title={t(editionScreens.alreadyThere, { year })}>
          <a href={addressIn(locale, 'edition', { year })}>{t(editionScreens.seeIt)}</a>
        </Notice>
      ) : (
        <p className="measure">
          {follows === null ? t(editionScreens.followsCalendar) : t(editionScreens.follows, { year: follows })}
        </p>
      )}
      <ErrorSummary title={t(faults.fixThese)} errors={useNamedErrors(form)} />
      {(!taken || form.reply) && (
        <form method="post" className="stack stack--loose" noValidate>
          <div className="panel stack">
            <NumberField label={t(editionScreens.year)} {...form.field('year')} />
            <NumberField label={t(editionScreens.capacity)} {...form.field('capacity')} />
            {agreed.length > 0 && (
              <CheckboxGroup
                label={t(editionScreens.hosts)}
                help={t(editionScreens.agreedHosts)}
                name="hosts"
                choices={agreed.map(({ id, name }) => ({ value: id, label: name }))}
                defaultValues={form.values('hosts')}
                error={form.error('hosts')}
              />
            )}
          </div>
          <section className="panel stack stack--loose" aria-labelledby="datoer">
            <h2 id="datoer">{t(editionScreens.dates)}</h2>
            <p className="measure soft">{t(editionScreens.datesHelp)}</p>
            <DatesFields form={form} calls={[{ id: '', title: t(editionScreens.callWindow) }]} />
          </section>
          <section className="panel stack" aria-labelledby="dager">
            <h2 id="dager">{t(editionScreens.days)}</h2>
            <p className="measure soft">{t(editionScreens.daysHelp)}</p>
            <DayRows form={form} days={proposal.days} />
          </section>
          <p className="measure">{t(editionScreens.openItHelp)}</p>
          <div>
            <Button>{t(editionScreens.openIt)}</Button>
          </div>
        </form>
      )}
    </div>
  )
}
