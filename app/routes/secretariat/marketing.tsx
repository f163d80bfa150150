import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { bringLastYear } from '#app/domains/outreach/marketing/commands/bring-last-year.server.ts'
import { removeItem } from '#app/domains/outreach/marketing/commands/remove-item.server.ts'
import { saveItem } from '#app/domains/outreach/marketing/commands/save-item.server.ts'
import { marketingInput } from '#app/domains/outreach/marketing/input.ts'
import { marketingView } from '#app/domains/outreach/marketing/queries.server.ts'
import type { MarketingView } from '#app/domains/outreach/marketing/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { applicationOffice } from '#app/i18n/application-office.ts'
import { faults } from '#app/i18n/faults.ts'
import { marketing as words } from '#app/i18n/marketing.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { say } from '#app/i18n/words.ts'
import { sayKroner, sayNumber } from '#app/kernel/money.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { StatTile } from '#app/ui/kit/stat-tile.tsx'
import { ItemForm } from '#app/ui/marketing/item-form.tsx'
import { ItemsTable } from '#app/ui/marketing/items-table.tsx'

export const meta = titledBy((view: MarketingView, locale) => say(locale, words.titleOf, view))
export const handle = {
  path: [
    { name: 'secretariat' as const, text: secretariat.overview },
    { name: 'edition' as const, text: applicationOffice.theEdition },
  ],
}

export const loader = page('secretariat', ({ ctx, actor, params, url }) =>
  marketingView(ctx, actor, yearIn(params), url.searchParams.get('rett')),
)

export const action = deed('secretariat', marketingInput, async ({ ctx, actor, params, url, value }) => {
  const year = yearIn(params)
  switch (value.intent) {
    case 'add':
      await saveItem(ctx, actor, year, null, value)
      break
    case 'save':
      await saveItem(ctx, actor, year, value, value)
      break
    case 'remove':
      await removeItem(ctx, actor, year, value.id, value.version)
      break
    case 'copy':
      return to(`${url.pathname}?hentet=${await bringLastYear(ctx, actor, year)}`)
  }
  return to(`${url.pathname}?lagret=1`)
})

export default function Marketing() {
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  const t = useWords()
  const brought = search.get('hentet')
  const { editing, items, year, can } = view
  return (
    <div className="stack stack--parts">
      <div className="stack">
        <header className="stack stack--tight">
          <h1>{t(words.titleOf, { year })}</h1>
          <p className="lede">{t(words.lede)}</p>
        </header>
        <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
        {!reply && search.get('lagret') && <Notice tone="success">{t(words.saved)}</Notice>}
        {!reply && brought !== null && (
          <Notice tone="success">{t(words.copied, { count: Number(brought) || 0 })}</Notice>
        )}
        <Sums view={view} />
        {can.copy && (
          <form method="post" className="panel stack stack--tight">
            <input type="hidden" name="intent" value="copy" />
            <p className="small soft measure">{t(words.copyHelp)}</p>
            <div>
              <Button variant={items.length === 0 ? 'primary' : 'secondary'}>{t(words.copy)}</Button>
            </div>
          </form>
        )}
      </div>
      {editing ? (
        <section className="panel" aria-labelledby="rett">
          <h2 id="rett">{t(words.changeItem)}</h2>
          <ItemForm key={editing.id} view={view} reply={reply} />
        </section>
      ) : (
        <Disclosure summary={t(words.addItem)} open={reply?.intent === 'add'}>
          <ItemForm view={view} reply={reply} />
        </Disclosure>
      )}
      <ItemsTable view={view} />
      <CopiesPart view={view} />
    </div>
  )
}

function Sums({ view: { year, items, sums, beforeOre, copies, press } }: { view: MarketingView }) {
  const t = useWords()
  const locale = useLocale()
  const known = (count: number | undefined) => (count === undefined ? t(words.unknown) : sayNumber(count, locale))
  const hasCosts = items.some(({ costOre }) => costOre !== null)
  const cost = (ore: number) => (hasCosts ? sayKroner(ore, locale) : t(words.unknown))
  return (
    <div className="tiles">
      <StatTile
        figure={cost(sums.costOre)}
        counts={t(words.costCounts)}
        basis={beforeOre !== null && t(words.costBefore, { ore: beforeOre })}
      />
      <StatTile figure={cost(sums.committedOre)} counts={t(words.committedCounts)} />
      <StatTile
        figure={known(copies?.total)}
        counts={t(words.copiesCounts)}
        href={`${addressIn(locale, 'editionCatalogue', { year })}#opplag`}
        basis={
          copies !== null &&
          copies.inserted > 0 &&
          t(words.copiesInserted, { copies: sayNumber(copies.inserted, locale) })
        }
      />
      <StatTile
        figure={known(press?.stories)}
        counts={t(words.pressCounts)}
        href={addressIn(locale, 'editionPress', { year })}
        basis={press && t(words.pressMedia, press)}
      />
    </div>
  )
}

/** The catalogue's distribution, as it is entered with the catalogue. */
function CopiesPart({ view: { year, copies } }: { view: MarketingView }) {
  const t = useWords()
  const locale = useLocale()
  if (!copies) return null
  const table = (rows: readonly { name: string; copies: number }[], caption: string, head: string) => (
    <DataTable
      caption={caption}
      dense
      rows={rows}
      rowKey={({ name }) => name}
      empty={null}
      sumLabel={t(words.sum)}
      sums={{ copies: <span className="figures">{sayNumber(copies.total, locale)}</span> }}
      columns={[
        { key: 'name', label: head, names: true, cell: ({ name }) => name || t(words.noPlace) },
        { key: 'copies', label: t(words.copies), number: true, cell: (row) => sayNumber(row.copies, locale) },
      ]}
    />
  )
  const places = copies.places.map(({ place, copies: of }) => ({ name: place, copies: of }))
  return (
    <section className="stack" aria-labelledby="katalogen">
      <h2 id="katalogen">{t(words.copiesTitle)}</h2>
      <p>
        {t(words.copiesHelp)}{' '}
        <a href={`${addressIn(locale, 'editionCatalogue', { year })}#opplag`}>{t(words.toCopies)}</a>
      </p>
      <div className="split split--half">
        {table(
          copies.channels.map(({ channel, copies: of }) => ({ name: channel, copies: of })),
          t(words.byChannel),
          t(words.channel),
        )}
        {places.some(({ name }) => name !== '') && table(places, t(words.byPlace), t(words.place))}
      </div>
    </section>
  )
}
