import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { addSubscriber } from '#app/domains/outreach/newsletter/commands/add-subscriber.server.ts'
import { endSubscription } from '#app/domains/outreach/newsletter/commands/end-subscription.server.ts'
import { importSubscribers } from '#app/domains/outreach/newsletter/commands/import-subscribers.server.ts'
import { removeSubscriber } from '#app/domains/outreach/newsletter/commands/remove-subscriber.server.ts'
import { takeRegister } from '#app/domains/outreach/newsletter/commands/take-register.server.ts'
import { tryAddressAgain } from '#app/domains/outreach/newsletter/commands/try-address-again.server.ts'
import {
  addSubscriberInput,
  endSubscriptionInput,
  importInput,
  registerInput,
  removeSubscriberInput,
  tryAgainInput,
} from '#app/domains/outreach/newsletter/input.ts'
import { LISTS } from '#app/domains/outreach/newsletter/newsletter.ts'
import { subscribersView } from '#app/domains/outreach/newsletter/subscribers.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { newsletterOffice as words } from '#app/i18n/newsletter-office.ts'
import { newsletterReceivers as receiverWords } from '#app/i18n/newsletter-receivers.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { SelectField } from '#app/ui/kit/choices.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { StatTile } from '#app/ui/kit/stat-tile.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'
import { AddForms } from '#app/ui/newsletter/add-forms.tsx'
import { ChosenPanel } from '#app/ui/newsletter/chosen-subscriber.tsx'

export const meta = titled(receiverWords.subscribers)
export const handle = {
  path: [
    { name: 'secretariat', text: secretariat.overview },
    { name: 'newsletters', text: words.title },
  ],
}

export const loader = page('secretariat', ({ ctx, actor, locale, url }) =>
  subscribersView(ctx, actor, locale, url.searchParams),
)

export const action = deed(
  'secretariat',
  z.discriminatedUnion('intent', [
    addSubscriberInput,
    importInput,
    registerInput,
    endSubscriptionInput,
    removeSubscriberInput,
    tryAgainInput,
  ]),
  async ({ ctx, actor, locale, url, value }) => {
    const here = (change: Record<string, string | number | null>) =>
      to(
        withQuery(addressIn(locale, 'subscribers'), url.searchParams, {
          lagttil: null,
          kjent: null,
          sluttet: null,
          ...change,
        }),
      )
    switch (value.intent) {
      case 'add':
        return here({ en: await addSubscriber(ctx, actor, value), sok: value.email })
      case 'import': {
        const { added, known, left } = await importSubscribers(ctx, actor, locale, value)
        return here({ lagttil: added, kjent: known, sluttet: left })
      }
      case 'register':
        return here({ hentet: await takeRegister(ctx, actor) })
      case 'end':
        await endSubscription(ctx, actor, value.subscriberId, value.list)
        return here({})
      case 'try-again':
        await tryAddressAgain(ctx, actor, value.subscriberId)
        return here({})
      case 'remove':
        await removeSubscriber(ctx, actor, value.subscriberId)
        return here({ en: null })
    }
  },
)

const STATES = ['active', 'asked', 'ended', 'bounced'] as const

function Told() {
  const t = useWords()
  const [search] = useSearchParams()
  const number = (name: string) => Number(search.get(name) ?? 0)
  if (search.has('lagttil'))
    return (
      <Notice tone="success" live>
        {t(receiverWords.imported, { added: number('lagttil'), known: number('kjent'), left: number('sluttet') })}
      </Notice>
    )
  if (search.has('hentet'))
    return (
      <Notice tone="success" live>
        {t(receiverWords.registerTaken, { added: number('hentet') })}
      </Notice>
    )
  return null
}

/** Everyone who gets newsletters, got them, or asked for them. */
export default function Subscribers() {
  const t = useWords()
  const locale = useLocale()
  const { search, list, state, rows, page: current, pages, total, counts, chosen } = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const asked = { sok: search, liste: list, tilstand: state }
  const at = (change: Record<string, string | number | null>) =>
    withQuery(addressIn(locale, 'subscribers'), '', { ...asked, ...change })
  const number = new Intl.NumberFormat(locale === 'nb' ? 'nb-NO' : 'en-GB')
  return (
    <div className="stack stack--loose">
      <h1>{t(receiverWords.subscribers)}</h1>
      <Told />
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      <div className="tiles">
        {LISTS.map((one) => (
          <StatTile
            key={one}
            figure={number.format(counts[one].active)}
            counts={t(words.listName, { list: one })}
            href={withQuery(addressIn(locale, 'subscribers'), '', { liste: one, tilstand: 'active' })}
            basis={t(receiverWords.activeOn, counts[one])}
          />
        ))}
      </div>
      {chosen && <ChosenPanel chosen={chosen} close={at({ side: current })} />}
      <form method="get" className="cluster" role="search">
        <TextField label={t(receiverWords.search)} name="sok" type="search" defaultValue={search} width="medium" />
        <SelectField
          label={t(receiverWords.list)}
          name="liste"
          ask={t(receiverWords.anyList)}
          defaultValue={list ?? ''}
          choices={LISTS.map((one) => ({ value: one, label: t(words.listName, { list: one }) }))}
        />
        <SelectField
          label={t(words.state)}
          name="tilstand"
          ask={t(receiverWords.anyState)}
          defaultValue={state ?? ''}
          choices={STATES.map((one) => ({ value: one, label: t(receiverWords.subscriptionState, { state: one }) }))}
        />
        <Button variant="secondary">{t(receiverWords.doSearch)}</Button>
      </form>
      <p className="cluster">
        <span>{t(receiverWords.found, { count: total })}</span>
        {total > 0 && (
          <a href={withQuery(addressIn(locale, 'subscribersFile'), '', asked)}>{t(receiverWords.asFile)}</a>
        )}
      </p>
      <DataTable
        caption={t(receiverWords.subscribers)}
        captionHidden
        dense
        rows={rows}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t(receiverWords.noHits)} level={2} />}
        columns={[
          {
            key: 'email',
            label: t(receiverWords.email),
            names: true,
            cell: ({ id, email }) => <a href={at({ side: current, en: id })}>{email}</a>,
          },
          { key: 'name', label: t(receiverWords.name), cell: ({ name }) => name },
          {
            key: 'lists',
            label: t(words.lists),
            cell: ({ subscriptions, bouncedAt }) =>
              [
                ...(bouncedAt ? [t(receiverWords.subscriptionState, { state: 'bounced' })] : []),
                ...subscriptions.map(({ list: one, state: on }) =>
                  on === 'active'
                    ? t(words.listName, { list: one })
                    : `${t(words.listName, { list: one })} (${t(receiverWords.subscriptionState, { state: on }).toLowerCase()})`,
                ),
              ].join(', '),
          },
        ]}
      />
      <Pager
        label={t(receiverWords.subscribers)}
        position={t(receiverWords.pageOf, { page: current, pages })}
        previous={current > 1 ? { href: at({ side: current - 1 }), text: t(receiverWords.previous) } : undefined}
        next={current < pages ? { href: at({ side: current + 1 }), text: t(receiverWords.next) } : undefined}
      />
      <AddForms reply={reply} />
    </div>
  )
}
