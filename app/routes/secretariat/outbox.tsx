import { useLoaderData } from '@remix-run/react'
import { outboxView } from '#app/domains/people/outbox.server.ts'
import type { LetterRow, OutboxView } from '#app/domains/people/views.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { announcing } from '#app/i18n/announcing.ts'
import { newsletterReceivers } from '#app/i18n/newsletter-receivers.ts'
import { people } from '#app/i18n/people.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { withQuery } from '#app/kernel/page.ts'
import { osloDate, sayFullDate, sayInstant } from '#app/kernel/say-when.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Pager } from '#app/ui/kit/pager.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'

export const meta = titled(people.outbox)
export const handle = { path: [{ name: 'secretariat', text: secretariat.overview }] }

export const loader = page('secretariat', ({ ctx, actor, url }) =>
  outboxView(
    ctx,
    actor,
    (url.searchParams.get('sok') ?? '').trim(),
    url.searchParams.get('side'),
    url.searchParams.get('vis') === 'nyhetsbrev',
  ),
)

/** Bulk mailings in a line each: thousands of letters would hide all the others. */
function Mailings({ mailings }: Pick<OutboxView, 'mailings'>) {
  const t = useWords()
  const locale = useLocale()
  return (
    <section className="panel stack stack--tight" aria-labelledby="nyhetsbrev">
      <h2 id="nyhetsbrev">{t(newsletterReceivers.mailings)}</h2>
      <ul className="plain-list stack stack--tight">
        {mailings.map(({ bulk, latest, ...counts }) => (
          <li key={bulk} className="cluster">
            <a href={addressIn(locale, 'officeNewsletter', { id: bulk.replace('newsletter:', '') })}>
              {latest ? sayFullDate(osloDate(latest), locale) : bulk}
            </a>
            <span>{t(newsletterReceivers.mailing, counts)}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={withQuery(addressIn(locale, 'outbox'), '', { vis: 'nyhetsbrev' })}>
          {t(newsletterReceivers.seeLetters)}
        </a>
      </p>
    </section>
  )
}

export default function Outbox() {
  const t = useWords()
  const locale = useLocale()
  const { search, letters, page: current, pages, sends, ofBulk, mailings } = useLoaderData<typeof loader>()
  const vis = ofBulk ? 'nyhetsbrev' : null
  const at = (side: number) => withQuery(addressIn(locale, 'outbox'), '', { sok: search, side, vis })
  const state = (letter: LetterRow) => {
    if (letter.held) return t(announcing.held)
    if (letter.refused) return t(newsletterReceivers.letterRefused)
    if (letter.sentAt) return t(secretariat.letterSent, { when: sayInstant(letter.sentAt, locale) })
    return letter.attempts > 0 ? t(secretariat.letterFailed, { attempts: letter.attempts }) : t(secretariat.letterKept)
  }
  return (
    <div className="stack">
      <h1>{t(people.outbox)}</h1>
      <p>{t(secretariat.outboxLede)}</p>
      {!sends && <Notice>{t(secretariat.outboxKept)}</Notice>}
      <form method="get" className="cluster" role="search">
        {vis && <input type="hidden" name="vis" value={vis} />}
        <TextField label={t(secretariat.searchOutbox)} name="sok" type="search" defaultValue={search} width="medium" />
        <Button variant="secondary">{t(people.search)}</Button>
      </form>
      {ofBulk && (
        <p>
          <a href={addressIn(locale, 'outbox')}>{t(newsletterReceivers.ownLetters)}</a>
        </p>
      )}
      {mailings.length > 0 && <Mailings mailings={mailings} />}
      <DataTable
        caption={t(people.outbox)}
        captionHidden
        rows={letters}
        rowKey={(letter) => letter.id}
        empty={
          search ? (
            <EmptyState title={t(secretariat.outboxNoHits)} level={2} />
          ) : (
            <EmptyState title={t(secretariat.outboxEmpty)} level={2}>
              {t(secretariat.outboxEmptyHelp)}
            </EmptyState>
          )
        }
        columns={[
          {
            key: 'subject',
            label: t(secretariat.letterSubject),
            names: true,
            cell: (letter) => <a href={addressIn(locale, 'letter', { id: letter.id })}>{letter.subject}</a>,
          },
          { key: 'to', label: t(secretariat.letterTo), cell: (letter) => letter.toName || letter.toEmail },
          {
            key: 'written',
            label: t(secretariat.letterWritten),
            cell: (letter) => sayInstant(letter.postedAt, locale),
          },
          { key: 'state', label: t(secretariat.letterState), cell: state },
        ]}
      />
      <Pager
        label={t(people.outbox)}
        position={t(secretariat.pageOf, { page: current, pages })}
        previous={current > 1 ? { href: at(current - 1), text: t(secretariat.previous) } : undefined}
        next={current < pages ? { href: at(current + 1), text: t(secretariat.next) } : undefined}
      />
    </div>
  )
}
