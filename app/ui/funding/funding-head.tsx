import { SCOPES } from '#app/domains/funding/funding.ts'
import type { FundingView } from '#app/domains/funding/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { funding as words } from '#app/i18n/funding.ts'
import { sayKroner } from '#app/kernel/money.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { ProgressBar } from '#app/ui/kit/progress-bar.tsx'
import { StatTile } from '#app/ui/kit/stat-tile.tsx'

/** Whose money it is and of which year, the ways to the others, and the files. */
export function FundingHead({ view: { scope, year } }: { view: FundingView }) {
  const t = useWords()
  const locale = useLocale()
  const at = (of: typeof scope, when: number) => addressIn(locale, 'funding', { scope: of, year: when })
  const file = (format: string) => addressIn(locale, 'fundingFile', { scope, year, format })
  return (
    <>
      <header className="work-title">
        <h1>{t(words.titleOf, { scope, year })}</h1>
        <div className="cluster">
          <LinkButton variant="secondary" small href={file('xlsx')}>
            {t(words.asXlsx)}
          </LinkButton>
          <LinkButton variant="secondary" small href={file('csv')}>
            {t(words.asCsv)}
          </LinkButton>
        </div>
      </header>
      <nav aria-label={t(words.pages)}>
        <ul className="plain-list cluster">
          {SCOPES.map((one) => (
            <li key={one}>
              <a href={at(one, year)} aria-current={one === scope ? 'page' : undefined}>
                {t(words.scopeIs, { scope: one })}
              </a>
            </li>
          ))}
          <li>
            <a href={at(scope, year - 1)}>{t(words.before, { year: year - 1 })}</a>
          </li>
          <li>
            <a href={at(scope, year + 1)}>{t(words.after, { year: year + 1 })}</a>
          </li>
          <li>
            <a href={`${addressIn(locale, 'invoices')}?aar=${year}`}>{t(words.toInvoices)}</a>
          </li>
        </ul>
      </nav>
    </>
  )
}

/** The four sums, each beside last year's; a bar only while something has come and something is left. */
export function FundingSumTiles({ view: { sums, before, year } }: { view: FundingView }) {
  const t = useWords()
  const locale = useLocale()
  const last = (ore: number | undefined) => ore !== undefined && t(words.inYear, { year: year - 1, ore })
  const tiles = [
    ['appliedOre', words.appliedCounts],
    ['grantedOre', words.grantedCounts],
    ['receivedOre', words.receivedCounts],
    ['remainingOre', words.remainingCounts],
  ] as const
  return (
    <>
      <div className="tiles">
        {tiles.map(([key, counts]) => (
          <StatTile
            key={key}
            figure={sayKroner(sums[key], locale)}
            counts={t(counts)}
            basis={last(before?.sums[key])}
          />
        ))}
      </div>
      {sums.receivedOre > 0 && sums.remainingOre > 0 && (
        <ProgressBar
          label={t(words.shareCome)}
          value={sums.receivedOre}
          most={sums.grantedOre}
          text={t(words.partOf, { part: sums.receivedOre, whole: sums.grantedOre })}
        />
      )}
    </>
  )
}
