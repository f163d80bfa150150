import { sayInstrumentFirst } from '#app/domains/orchestra/instrument/say-instrument.ts'
import type { InstrumentRow, ValueRow } from '#app/domains/orchestra/instrument/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraInstruments as words } from '#app/i18n/orchestra-instruments.ts'
import { orchestraLoan } from '#app/i18n/orchestra-loan.ts'
import { sayKroner } from '#app/kernel/money.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'

/** The register: what it is, how it is, and where. */
export function InstrumentTable({ rows, none }: { rows: readonly InstrumentRow[]; none: boolean }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <DataTable
      caption={t(words.title)}
      captionHidden
      dense
      rows={rows}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title={t(none ? words.noneYet : words.none)} level={2}>
          {none && t(words.noneYetHelp)}
        </EmptyState>
      }
      columns={[
        {
          ...{ key: 'mark', label: t(words.mark), names: true },
          cell: ({ id, mark }) => <a href={addressIn(locale, 'ownedInstrument', { id })}>{mark}</a>,
        },
        { key: 'instrument', label: t(words.instrument), cell: (row) => sayInstrumentFirst(row, locale) },
        { key: 'maker', label: t(words.maker), cell: ({ maker }) => maker },
        { key: 'condition', label: t(words.condition), cell: ({ condition }) => t(words.conditionIs, { condition }) },
        { key: 'where', label: t(words.where), cell: (row) => <Where row={row} /> },
      ]}
    />
  )
}

function Where({ row: { loan, repair, retired, isFree } }: { row: InstrumentRow }) {
  const t = useWords()
  const locale = useLocale()
  if (loan)
    return (
      <>
        <a href={addressIn(locale, 'loan', { id: loan.id })}>{loan.childName}</a>{' '}
        <Tag tone={loan.state === 'overdue' ? 'danger' : loan.state === 'due' ? 'warning' : undefined}>
          {t(orchestraLoan.state, { state: loan.state })}
        </Tag>
      </>
    )
  if (repair)
    return <>{t(words.inRepairSince, { date: sayFullDate(repair.sentOn, locale), workshop: repair.workshop })}</>
  if (retired) return <>{t(words.retired)}</>
  return isFree ? <Tag tone="success">{t(words.isFree)}</Tag> : null
}

/** The list that the insurance asks for. */
export function ValueTable({ rows, totalOre }: { rows: readonly ValueRow[]; totalOre: number }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <DataTable
      caption={t(words.values)}
      captionHidden
      dense
      rows={rows}
      rowKey={({ mark }) => mark}
      empty={<EmptyState title={t(words.noneYet)} />}
      sumLabel={t(words.valueTotal)}
      sums={{ value: sayKroner(totalOre, locale) }}
      columns={[
        { key: 'mark', label: t(words.mark), names: true, cell: ({ mark }) => mark },
        { key: 'instrument', label: t(words.instrument), cell: (row) => sayInstrumentFirst(row, locale) },
        { key: 'maker', label: t(words.maker), cell: ({ maker }) => maker },
        { key: 'serial', label: t(words.serial), cell: ({ serial }) => serial },
        {
          ...{ key: 'boughtOn', label: t(words.boughtOn) },
          cell: ({ boughtOn }) => boughtOn && sayFullDate(boughtOn, locale),
        },
        {
          ...{ key: 'value', label: t(words.insured), number: true },
          cell: ({ valueOre }) => (valueOre === null ? '–' : sayKroner(valueOre, locale)),
        },
      ]}
    />
  )
}
