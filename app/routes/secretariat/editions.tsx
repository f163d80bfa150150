import { useLoaderData } from '@remix-run/react'
import { editionsView } from '#app/domains/art-round/edition/screens.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { edition as words } from '#app/i18n/edition.ts'
import { editionScreens } from '#app/i18n/edition-screens.ts'
import { municipal } from '#app/i18n/municipal.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { sayPeriod } from '#app/kernel/say-when.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'

export const meta = titled(secretariat.editions)
export const handle = { path: [{ name: 'secretariat', text: secretariat.overview }] }

export const loader = page('secretariat', ({ ctx, actor }) => editionsView(ctx, actor))

export default function Editions() {
  const t = useWords()
  const locale = useLocale()
  const { editions, can } = useLoaderData<typeof loader>()
  const open = can.open && (
    <LinkButton href={addressIn(locale, 'newEdition')}>{t(editionScreens.newEdition)}</LinkButton>
  )
  return (
    <div className="stack">
      <div className="work-title">
        <h1>{t(secretariat.editions)}</h1>
        {editions.length > 0 && (
          <span className="cluster">
            <LinkButton variant="secondary" href={addressIn(locale, 'municipalSeries')}>
              {t(municipal.overYears)}
            </LinkButton>
            {open}
          </span>
        )}
      </div>
      <p className="measure">{t(editionScreens.listLede)}</p>
      <DataTable
        caption={t(secretariat.editions)}
        captionHidden
        rows={editions}
        rowKey={(edition) => String(edition.year)}
        empty={
          <EmptyState title={t(secretariat.noEditionYet)} level={2} action={open}>
            {t(secretariat.noEditionYetHelp)}
          </EmptyState>
        }
        columns={[
          {
            key: 'year',
            label: t(editionScreens.year),
            names: true,
            cell: (edition) => <a href={addressIn(locale, 'edition', { year: edition.year })}>{edition.year}</a>,
          },
          { key: 'number', label: t(editionScreens.numberHead), number: true, cell: (edition) => edition.number },
          {
            key: 'state',
            label: t(editionScreens.state),
            cell: (edition) => (
              <span className="cluster">
                {t(words.phase, { phase: edition.phase })}
                <Tag tone={edition.published ? 'success' : undefined}>
                  {t(edition.published ? editionScreens.public : editionScreens.notPublic)}
                </Tag>
                {edition.demo && <Tag>{t(editionScreens.demo)}</Tag>}
              </span>
            ),
          },
          {
            key: 'period',
            label: t(editionScreens.period),
            cell: ({ periodFrom, periodTo }) =>
              periodFrom && periodTo ? sayPeriod(periodFrom, periodTo, locale) : '–',
          },
          { key: 'hosts', label: t(editionScreens.hosts), cell: (edition) => edition.hosts.join(', ') || '–' },
          { key: 'venue', label: t(editionScreens.venue), cell: (edition) => edition.venue ?? '–' },
        ]}
      />
    </div>
  )
}
