import { useLoaderData } from '@remix-run/react'
import { beginIssue } from '#app/domains/outreach/newsletter/commands/begin-issue.server.ts'
import { newIssueInput } from '#app/domains/outreach/newsletter/input.ts'
import { LISTS } from '#app/domains/outreach/newsletter/newsletter.ts'
import { newslettersView } from '#app/domains/outreach/newsletter/office.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { newsletterOffice as words } from '#app/i18n/newsletter-office.ts'
import { newsletterReceivers as receiverWords } from '#app/i18n/newsletter-receivers.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { withQuery } from '#app/kernel/page.ts'
import { osloDate, sayFullDate, sayInstant } from '#app/kernel/say-when.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { StatTile } from '#app/ui/kit/stat-tile.tsx'

export const meta = titled(words.title)
export const handle = { path: [{ name: 'secretariat', text: secretariat.overview }] }

export const loader = page('secretariat', ({ ctx, actor, url }) =>
  newslettersView(ctx, actor, url.searchParams.get('side')),
)

export const action = deed('secretariat', newIssueInput, async ({ ctx, actor, locale }) =>
  to(addressIn(locale, 'officeNewsletter', { id: await beginIssue(ctx, actor) })),
)

/** The issues, and how many are on each list. */
export default function Newsletters() {
  const t = useWords()
  const locale = useLocale()
  const { issues, page: current, pages, counts, bounced } = useLoaderData<typeof loader>()
  const subscribers = addressIn(locale, 'subscribers')
  const at = (side: number) => withQuery(addressIn(locale, 'newsletters'), '', { side })
  const number = new Intl.NumberFormat(locale === 'nb' ? 'nb-NO' : 'en-GB')
  return (
    <div className="stack stack--loose">
      <div className="work-title">
        <h1>{t(words.title)}</h1>
        <p>{t(words.lede)}</p>
      </div>
      <form method="post">
        <input type="hidden" name="intent" value="new" />
        <Button>{t(words.newIssue)}</Button>
      </form>
      <DataTable
        caption={t(words.title)}
        captionHidden
        rows={issues}
        rowKey={(issue) => issue.id}
        empty={
          <EmptyState title={t(words.none)} level={2}>
            {t(words.noneHelp)}
          </EmptyState>
        }
        columns={[
          {
            key: 'subject',
            label: t(words.subject),
            names: true,
            cell: ({ id, subject }) => (
              <a href={addressIn(locale, 'officeNewsletter', { id })}>{subject || t(words.untitled)}</a>
            ),
          },
          {
            key: 'lists',
            label: t(words.lists),
            cell: ({ lists }) => lists.map((list) => t(words.listName, { list })).join(', '),
          },
          { key: 'state', label: t(words.state), cell: ({ state, begun }) => t(words.issueState, { state, begun }) },
          {
            key: 'when',
            label: t(words.when),
            cell: ({ at: moment, state, begun }) =>
              state === 'sending' && !begun ? sayInstant(moment, locale) : sayFullDate(osloDate(moment), locale),
          },
          {
            key: 'receivers',
            label: t(words.receivers),
            number: true,
            cell: ({ receivers, begun }) => (begun ? number.format(receivers) : ''),
          },
        ]}
      />
      <Pager
        label={t(words.title)}
        position={t(receiverWords.pageOf, { page: current, pages })}
        previous={current > 1 ? { href: at(current - 1), text: t(receiverWords.previous) } : undefined}
        next={current < pages ? { href: at(current + 1), text: t(receiverWords.next) } : undefined}
      />
      <section className="stack" aria-labelledby="mottakere">
        <h2 id="mottakere">{t(words.toReceivers)}</h2>
        <div className="tiles">
          {LISTS.map((list) => (
            <StatTile
              key={list}
              figure={number.format(counts[list])}
              counts={t(words.listName, { list })}
              href={withQuery(subscribers, '', { liste: list, tilstand: 'active' })}
            />
          ))}
        </div>
        <p className="cluster">
          <a href={subscribers}>{t(receiverWords.subscribers)}</a>
          {bounced > 0 && (
            <a href={withQuery(subscribers, '', { tilstand: 'bounced' })}>
              {t(words.bouncedCount, { count: bounced })}
            </a>
          )}
        </p>
      </section>
    </div>
  )
}
