import type { MemberRule } from '#app/domains/orchestra/account/members-report.ts'
import { STATED } from '#app/domains/orchestra/account/members-report.ts'
import type { MembersPart as Part } from '#app/domains/orchestra/account/views.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraReports as words } from '#app/i18n/orchestra-reports.ts'
import { sayKroner } from '#app/kernel/money.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { CheckboxField } from '#app/ui/kit/choices.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { FrozenList } from './frozen-list.tsx'
import { RuleTable } from './rule-table.tsx'

/** The association's list of 31 December: how the rules stand, who is on it, and freezing it. */
export function MembersPart({ part, reply, mayFreeze }: { part: Part; reply: Reply | undefined; mayFreeze: boolean }) {
  const t = useWords()
  const locale = useLocale()
  const { report, frozen, waitsUntil } = part
  const form = formOf(reply, {}, 'freeze-members')
  return (
    <section className="panel stack" aria-labelledby="medlemmer">
      <h2 id="medlemmer">{t(words.membersTitle)}</h2>
      <p className="measure">{t(words.membersLede)}</p>
      <RuleTable
        caption={t(words.membersTitle)}
        rules={report.rules.map(({ rule, met, facts, rows }) => ({
          ...{ key: rule, rule: t(words.memberRule, { rule }), source: t(words.memberSource, { rule }), met },
          basis: <Basis rule={rule} facts={facts} rows={rows} />,
        }))}
      />
      <Disclosure summary={t(words.lines, { count: report.lines.length })}>
        <DataTable
          caption={t(words.membersTitle)}
          captionHidden
          dense
          rows={report.lines}
          rowKey={(line) => `${line.name} ${line.birthYear} ${line.address}`}
          empty={<EmptyState title={t(words.noMembers)} />}
          columns={[
            { key: 'name', label: t(words.name), names: true, cell: ({ name }) => name },
            { key: 'born', label: t(words.birthYear), number: true, cell: ({ birthYear }) => birthYear },
            {
              ...{ key: 'address', label: t(words.address) },
              cell: ({ address, postalCode, city }) =>
                [address, `${postalCode} ${city}`.trim()].filter(Boolean).join(', '),
            },
            { key: 'municipality', label: t(words.municipality), cell: ({ municipality }) => municipality },
            {
              ...{ key: 'paid', label: t(words.paid), number: true },
              cell: ({ paidOre }) => (paidOre === null ? '–' : sayKroner(paidOre, locale)),
            },
            { key: 'under', label: t(words.under26), cell: ({ under }) => t(under ? words.yes : words.no) },
            { key: 'counts', label: t(words.counts), cell: ({ counts }) => t(counts ? words.yes : words.no) },
          ]}
        />
      </Disclosure>
      <h3>{t(words.frozen)}</h3>
      <FrozenList frozen={frozen} kind="medlemmer" year={report.year} />
      {waitsUntil ? (
        <Notice title={t(words.freezeWaits, { date: sayFullDate(waitsUntil, locale) })} />
      ) : (
        mayFreeze &&
        report.lines.length > 0 && (
          <form method="post" className="form" noValidate>
            <h3>{t(words.freeze)}</h3>
            <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
            <p>{t(words.freezeHelp)}</p>
            <input type="hidden" name="intent" value="freeze-members" />
            <input type="hidden" name="count" value={report.lines.length} />
            <fieldset className="field">
              <legend className="field__label">{t(words.states)}</legend>
              {STATED.map((rule) => (
                <CheckboxField key={rule} label={t(words.memberRule, { rule })} {...form.box(rule)} />
              ))}
            </fieldset>
            <div>
              <Button>{t(words.freezeDo, { count: report.lines.length })}</Button>
            </div>
          </form>
        )
      )}
    </section>
  )
}

function Basis({ rule, facts, rows }: { rule: MemberRule; facts: Record<string, number>; rows: readonly string[] }) {
  const t = useWords()
  const before = rule === 'counting' ? t(words.countingRows) : rule === 'complete' ? t(words.completeRows) : ''
  return (
    <>
      {t(words.memberBasis, { rule, facts })}
      {rows.length > 0 && (
        <span className="small soft rule__source">
          {before} {rows.join(', ')}
        </span>
      )}
    </>
  )
}
