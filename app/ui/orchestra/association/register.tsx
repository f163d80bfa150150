import { MEMBER_SHOWS, type MemberRow, type RegisterView } from '#app/domains/orchestra/association/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraAssociation as words } from '#app/i18n/orchestra-association.ts'
import { sayKroner } from '#app/kernel/money.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField, SelectField } from '#app/ui/kit/choices.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { StatTile } from '#app/ui/kit/stat-tile.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { DateField, TextField } from '#app/ui/kit/text-fields.tsx'
import { MemberFields } from './member-fields.tsx'

/** The association's register, for its board. */
export function Register({ register, reply }: { register: RegisterView; reply: Reply | undefined }) {
  const t = useWords()
  const locale = useLocale()
  const { year, years, show, search, rows, counts, reminded, today, municipalities } = register
  const add = formOf(reply, { joinedOn: today, plays: true }, 'add')
  const remind = formOf(reply, {}, 'remind')
  const at = (vis: string) => withQuery(addressIn(locale, 'association'), '', { aar: year, vis })
  return (
    <>
      <p className="soft measure">{t(words.ownRegister)}</p>
      <div className="tiles">
        <StatTile figure={counts.members} counts={t(words.members)} href={at('all')} />
        <StatTile figure={counts.paid} counts={t(words.paidFor, { year })} basis={sayKroner(counts.paidOre, locale)} />
        <StatTile figure={counts.owing} counts={t(words.owingFor, { year })} href={at('owing')} />
        <StatTile figure={counts.under} counts={t(words.under26)} />
        <StatTile figure={counts.counting} counts={t(words.counting)} basis={t(words.countingHelp)} />
      </div>
      <p className="cluster">
        <a href={addressIn(locale, 'orchestraReports', { year })}>{t(words.report)}</a>
        <a href={addressIn(locale, 'associationJoin')}>{t(words.joinPage)}</a>
      </p>
      <div className="stack">
        <form method="get" className="toolbar" role="search">
          <TextField label={t(words.search)} name="sok" type="search" defaultValue={search} width="medium" />
          <SelectField
            label={t(words.year)}
            name="aar"
            defaultValue={String(year)}
            choices={years.map((one) => ({ value: String(one), label: String(one) }))}
          />
          <SelectField
            label={t(words.show)}
            name="vis"
            defaultValue={show}
            choices={MEMBER_SHOWS.map((one) => ({ value: one, label: t(words.showAs, { show: one }) }))}
          />
          <Button variant="secondary">{t(words.doSearch)}</Button>
        </form>
        <p className="soft">{t(words.found, { count: rows.length })}</p>
        <MemberTable rows={rows} />
      </div>
      {reminded > 0 && (
        <Disclosure summary={t(words.remind)} open={remind.reply !== undefined}>
          <form method="post" className="stack">
            <ErrorSummary title={t(faults.fixThese)} errors={remind.summary} />
            <p>{t(words.remindHelp, { count: reminded, year })}</p>
            <input type="hidden" name="intent" value="remind" />
            <input type="hidden" name="year" value={year} />
            <input type="hidden" name="count" value={reminded} />
            <div>
              <Button>{t(words.remindDo, { count: reminded })}</Button>
            </div>
          </form>
        </Disclosure>
      )}
      <Disclosure summary={t(words.add)} open={add.reply !== undefined}>
        <form method="post" className="form" noValidate>
          <ErrorSummary title={t(faults.fixThese)} errors={add.summary} />
          <p>{t(words.addHelp)}</p>
          <input type="hidden" name="intent" value="add" />
          <MemberFields form={add} municipalities={municipalities} />
          <DateField label={t(words.joinedOn)} {...add.field('joinedOn')} />
          <CheckboxField label={t(words.playsBox)} {...add.box('plays')} />
          <div>
            <Button>{t(words.addDo)}</Button>
          </div>
        </form>
      </Disclosure>
    </>
  )
}

function MemberTable({ rows }: { rows: readonly MemberRow[] }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <DataTable
      caption={t(words.members)}
      captionHidden
      dense
      rows={rows}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title={t(words.none)} level={2}>
          {t(words.noneHelp)}
        </EmptyState>
      }
      columns={[
        {
          ...{ key: 'name', label: t(words.name), names: true },
          cell: ({ id, name, onBoard, leftOn }) => (
            <>
              <a href={addressIn(locale, 'associationMember', { id })}>{name}</a>{' '}
              {onBoard && <Tag>{t(words.onBoard)}</Tag>}
              {leftOn && <span className="small soft"> {t(words.leftOn, { date: sayFullDate(leftOn, locale) })}</span>}
            </>
          ),
        },
        { key: 'age', label: t(words.age), number: true, cell: ({ age }) => age },
        { key: 'kind', label: t(words.kind), cell: ({ plays }) => t(plays ? words.plays : words.supports) },
        { key: 'city', label: t(words.city), cell: ({ city }) => city },
        {
          ...{ key: 'fee', label: t(words.fee), number: true },
          cell: ({ paidOre, counted }) =>
            paidOre === null ? (
              <span className="soft">{t(words.notPaid)}</span>
            ) : (
              <>
                {sayKroner(paidOre, locale)}
                {!counted.paid && <span className="small soft"> {t(words.lessThanLeast)}</span>}
              </>
            ),
        },
      ]}
    />
  )
}
