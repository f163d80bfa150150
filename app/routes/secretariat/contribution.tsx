import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { editContribution } from '#app/domains/funding/commands/edit-contribution.server.ts'
import { removeContribution } from '#app/domains/funding/commands/remove-contribution.server.ts'
import { removeInstalment } from '#app/domains/funding/commands/remove-instalment.server.ts'
import { saveInstalment } from '#app/domains/funding/commands/save-instalment.server.ts'
import { contributionInput } from '#app/domains/funding/input.ts'
import { contributionView } from '#app/domains/funding/queries.server.ts'
import type { ContributionView } from '#app/domains/funding/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { funding as words } from '#app/i18n/funding.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { say } from '#app/i18n/words.ts'
import { sayKroner } from '#app/kernel/money.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { ContributionFields } from '#app/ui/funding/contribution-fields.tsx'
import { InstalmentsPart } from '#app/ui/funding/instalments-part.tsx'
import { KronerCell, typed } from '#app/ui/funding/kroner-cell.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { DataTable } from '#app/ui/kit/data-table.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { StatTile } from '#app/ui/kit/stat-tile.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'

export const meta = titledBy((view: ContributionView, locale) => say(locale, words.contributionFrom, view.contribution))
export const handle = { path: [{ name: 'secretariat', text: secretariat.overview }] }

const idIn = (params: Record<string, string>) => params.id ?? ''

export const loader = page('secretariat', ({ ctx, actor, params }) => contributionView(ctx, actor, idIn(params)))

export const action = deed('secretariat', contributionInput, async ({ ctx, actor, locale, params, url, value }) => {
  const id = idIn(params)
  switch (value.intent) {
    case 'save':
      await editContribution(ctx, actor, id, value.version, value)
      break
    case 'instalment': {
      const { amountOre, dueOn, receivedOn, remark: note } = value
      const told = { amountOre, dueOn, receivedOn, note }
      await saveInstalment(ctx, actor, id, value.version, value.instalmentId || null, told)
      break
    }
    case 'received':
      await saveInstalment(ctx, actor, id, value.version, value.instalmentId, { receivedOn: value.receivedOn })
      break
    case 'drop-instalment':
      await removeInstalment(ctx, actor, id, value.version, value.instalmentId)
      break
    case 'remove': {
      const { scope, year } = await removeContribution(ctx, actor, id, value.version)
      return to(addressIn(locale, 'funding', { scope, year }))
    }
  }
  return to(`${url.pathname}?lagret=1`)
})

export default function ContributionPage() {
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  const t = useWords()
  const locale = useLocale()
  const { contribution, earlier, can } = view
  const { giver, year, scope, grantedOre, version } = contribution
  const form = formOf(
    reply,
    { ...contribution, instalments: null, appliedOre: typed(contribution.appliedOre), grantedOre: typed(grantedOre) },
    'save',
  )
  const kroner = (ore: number | null) => (ore === null ? '–' : sayKroner(ore, locale))
  return (
    <div className="stack stack--parts">
      <header className="stack stack--tight">
        <p>
          <a href={addressIn(locale, 'funding', { scope, year })}>{t(words.titleOf, { scope, year })}</a>
        </p>
        <h1>{t(words.contributionFrom, { giver, year })}</h1>
        <p className="cluster">
          <span>{t(words.kindIs, { kind: contribution.kind })}</span>
          {contribution.refusedOn && <Tag>{t(words.refused)}</Tag>}
          {view.reportLate && <Tag tone="warning">{t(words.reportLate)}</Tag>}
          {contribution.demo && <Tag>{t(words.demo)}</Tag>}
        </p>
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {!reply && search.get('lagret') && <Notice tone="success">{t(words.saved)}</Notice>}
      <div className="tiles">
        <StatTile figure={kroner(contribution.appliedOre)} counts={t(words.appliedCounts)} />
        <StatTile figure={kroner(grantedOre)} counts={t(words.granted)} />
        <StatTile figure={kroner(grantedOre === null ? null : view.receivedOre)} counts={t(words.receivedCounts)} />
        <StatTile figure={kroner(grantedOre === null ? null : view.remainingOre)} counts={t(words.remainingCounts)} />
      </div>
      <InstalmentsPart view={view} reply={reply} editing={search.get('rett')} />
      <section className="stack" aria-labelledby="tilskuddet">
        <h2 id="tilskuddet">{t(words.theContribution)}</h2>
        <form method="post" className="form" noValidate>
          <input type="hidden" name="intent" value="save" />
          <input type="hidden" name="version" value={version} />
          <ContributionFields form={form} />
          <div>
            <Button>{t(words.save)}</Button>
          </div>
        </form>
      </section>
      {earlier.length > 0 && (
        <section className="stack" aria-labelledby="tidligere">
          <h2 id="tidligere">{t(words.earlier)}</h2>
          <DataTable
            caption={t(words.yearsOfGiver, { giver })}
            captionHidden
            rows={earlier}
            rowKey={(row) => String(row.year)}
            empty={null}
            columns={[
              { key: 'year', label: t(words.year), names: true, cell: (row) => row.year },
              { key: 'a', label: t(words.applied), number: true, cell: (row) => <KronerCell ore={row.appliedOre} /> },
              { key: 'g', label: t(words.granted), number: true, cell: (row) => <KronerCell ore={row.grantedOre} /> },
            ]}
          />
        </section>
      )}
      {can.remove && (
        <Disclosure summary={t(words.removeGiver)}>
          <form method="post" className="stack stack--tight">
            <input type="hidden" name="intent" value="remove" />
            <input type="hidden" name="version" value={version} />
            <p className="small soft measure">{t(words.removeGiverHelp)}</p>
            <div>
              <Button variant="danger">{t(words.removeGiver)}</Button>
            </div>
          </form>
        </Disclosure>
      )}
    </div>
  )
}
