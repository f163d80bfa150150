import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { addContribution } from '#app/domains/funding/commands/add-contribution.server.ts'
import { copyLastYear } from '#app/domains/funding/commands/copy-last-year.server.ts'
import { enterMoney } from '#app/domains/funding/commands/enter-money.server.ts'
import { removeBudgetLine } from '#app/domains/funding/commands/remove-budget-line.server.ts'
import { saveBudgetLine } from '#app/domains/funding/commands/save-budget-line.server.ts'
import { takeBackEntry } from '#app/domains/funding/commands/take-back-entry.server.ts'
import { fundingInput } from '#app/domains/funding/input.ts'
import { fundingView } from '#app/domains/funding/queries.server.ts'
import type { FundingView } from '#app/domains/funding/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { meantBy } from '#app/http/meant-by.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { faults } from '#app/i18n/faults.ts'
import { funding as words } from '#app/i18n/funding.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { say } from '#app/i18n/words.ts'
import { sayKroner } from '#app/kernel/money.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { BudgetPart, ResultTable } from '#app/ui/funding/budget-part.tsx'
import { ContributionFields } from '#app/ui/funding/contribution-fields.tsx'
import { FundingHead, FundingSumTiles } from '#app/ui/funding/funding-head.tsx'
import { GiversTable } from '#app/ui/funding/givers-table.tsx'
import { LinePanel } from '#app/ui/funding/line-panel.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

export const meta = titledBy((view: FundingView, locale) => say(locale, words.titleOf, view))
export const handle = { path: [{ name: 'secretariat', text: secretariat.overview }] }

export const loader = page('secretariat', (asked) => {
  const { ctx, actor, params, url } = asked
  return fundingView(ctx, actor, meantBy(asked, 'funding', 'scope'), yearIn(params), url.searchParams.get('post'))
})

export const action = deed('secretariat', fundingInput, async (asked) => {
  const { ctx, actor, params, url, value } = asked
  const [scope, year] = [meantBy(asked, 'funding', 'scope'), yearIn(params)]
  switch (value.intent) {
    case 'give':
      await addContribution(ctx, actor, scope, year, value)
      return to(`${url.pathname}?lagret=1#givere`)
    case 'line':
      await saveBudgetLine(ctx, actor, scope, year, null, { ...value, note: value.remark })
      return to(`${url.pathname}?lagret=1#budsjett`)
    case 'save-line':
      await saveBudgetLine(ctx, actor, scope, year, value, { ...value, note: value.remark })
      return to(`${url.pathname}?post=${value.id}#post`)
    case 'drop-line':
      await removeBudgetLine(ctx, actor, value.id, value.version)
      return to(`${url.pathname}#budsjett`)
    case 'enter':
      await enterMoney(ctx, actor, value.lineId, value)
      return to(`${url.pathname}?post=${value.lineId}#post`)
    case 'take-back':
      await takeBackEntry(ctx, actor, value.id, value.reason)
      return to(`${url.pathname}${url.search}#post`)
    case 'copy': {
      const { givers, lines } = await copyLastYear(ctx, actor, scope, year)
      return to(`${url.pathname}?givere=${givers}&poster=${lines}`)
    }
  }
})

export default function Funding() {
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  const t = useWords()
  const locale = useLocale()
  const give = formOf(reply, { kind: 'municipality' }, 'give')
  const copied = search.get('givere')
  return (
    <div className="stack stack--parts">
      <div className="stack">
        <FundingHead view={view} />
        <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
        {!reply && search.get('lagret') && <Notice tone="success">{t(words.saved)}</Notice>}
        {!reply && copied !== null && (
          <Notice tone="success">
            {t(words.copied, { givers: Number(copied) || 0, lines: Number(search.get('poster')) || 0 })}
          </Notice>
        )}
        <FundingSumTiles view={view} />
        {view.can.copy && (
          <form method="post" className="panel stack stack--tight">
            <input type="hidden" name="intent" value="copy" />
            <p className="small soft measure">{t(words.copyHelp)}</p>
            <div>
              <Button variant="secondary">{t(words.copy, { year: view.year - 1 })}</Button>
            </div>
          </form>
        )}
      </div>
      <section className="stack" aria-labelledby="givere">
        <h2 id="givere">{t(words.givers)}</h2>
        <GiversTable view={view} />
        {view.gone.length > 0 && (
          <div className="stack stack--tight">
            <h3>{t(words.goneTitle)}</h3>
            <ul className="needles">
              {view.gone.map(({ giver, grantedOre }) => (
                <li key={giver}>
                  {giver}: {sayKroner(grantedOre, locale)}
                </li>
              ))}
            </ul>
          </div>
        )}
        <Disclosure summary={t(words.addGiver)} open={give.reply !== undefined}>
          <form method="post" className="form" noValidate>
            <input type="hidden" name="intent" value="give" />
            <ContributionFields form={give} />
            <div>
              <Button>{t(words.saveGiver)}</Button>
            </div>
          </form>
        </Disclosure>
      </section>
      <BudgetPart view={view} reply={reply} />
      {view.open && <LinePanel view={view} line={view.open} reply={reply} />}
      <ResultTable view={view} />
    </div>
  )
}
