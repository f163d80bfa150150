import type { ItemState, MarketingItem } from '#app/domains/outreach/marketing/marketing.ts'
import type { MarketingView } from '#app/domains/outreach/marketing/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { marketing as words } from '#app/i18n/marketing.ts'
import { sayKroner } from '#app/kernel/money.ts'
import { sayPeriod, sayShortDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import type { Tone } from '#app/ui/kit/notice.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'

const tones: Partial<Record<ItemState, Tone>> = { done: 'success', booked: 'info' }

/** Everything that is planned, kind by kind. */
export function ItemsTable({ view: { year, items, sums, editing } }: { view: MarketingView }) {
  const t = useWords()
  const locale = useLocale()
  const when = ({ date, untilDate }: MarketingItem) =>
    !date ? '–' : untilDate ? sayPeriod(date, untilDate, locale) : sayShortDate(date, locale)
  return (
    <DataTable
      caption={t(words.planOf, { year })}
      rows={items}
      rowKey={({ id }) => id}
      mark={({ id, state }) => (id === editing?.id ? 'now' : state === 'dropped' ? 'out' : undefined)}
      empty={
        <EmptyState level={2} title={t(words.none)}>
          {t(words.noneHelp)}
        </EmptyState>
      }
      sumLabel={t(words.sum)}
      sums={
        items.every(({ costOre }) => costOre === null)
          ? undefined
          : { cost: <span className="figures">{sayKroner(sums.costOre, locale)}</span> }
      }
      columns={[
        {
          key: 'channel',
          label: t(words.channel),
          names: true,
          cell: ({ channel, what, isNew }) => (
            <>
              {channel} {isNew && <Tag tone="accent">{t(words.isNew)}</Tag>}
              {what && <span className="small soft"> {what}</span>}
            </>
          ),
        },
        { key: 'kind', label: t(words.kind), cell: ({ kind }) => t(words.kindIs, { kind }) },
        { key: 'audience', label: t(words.audience), cell: ({ audience }) => t(words.audienceIs, { audience }) },
        { key: 'date', label: t(words.date), cell: when },
        {
          key: 'state',
          label: t(words.state),
          cell: ({ state }) => <Tag tone={tones[state]}>{t(words.stateIs, { state })}</Tag>,
        },
        { key: 'owner', label: t(words.owner), cell: ({ owner }) => owner || '–' },
        {
          key: 'cost',
          label: t(words.cost),
          number: true,
          cell: ({ costOre }) => (costOre === null ? '–' : sayKroner(costOre, locale)),
        },
        {
          key: 'edit',
          label: t(words.change),
          unlabelled: true,
          cell: ({ id, channel }) => (
            <a
              href={`${addressIn(locale, 'marketing', { year })}?rett=${id}#rett`}
              aria-label={t(words.changeOf, { channel })}
            >
              {t(words.change)}
            </a>
          ),
        },
      ]}
    />
  )
}
