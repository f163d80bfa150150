import type { ExportKind } from '#app/domains/reports/exports.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { transfer } from '#app/i18n/transfer.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'

/** What the secretariat takes out from a page. Sales are not among them: what one artist sold is the artist's own. */
const NAMES: Record<Exclude<ExportKind, 'sales' | 'municipalities' | 'action-plan'>, { nb: string; en: string }> = {
  applications: transfer.kindApplications,
  accepted: transfer.kindAccepted,
  ranking: transfer.kindRanking,
  'ranking-by-juror': transfer.kindRankingByJuror,
  'sealed-scores': transfer.kindSealedScores,
  'talk-changes': transfer.kindTalkChanges,
  duels: transfer.kindDuels,
  recusals: transfer.kindRecusals,
  scores: transfer.kindScores,
  visits: transfer.kindVisits,
  catalogue: transfer.kindCatalogue,
  'exhibition-list': transfer.kindExhibition,
}

/** Links to an edition's rows as files, for the spreadsheet and for other programs. */
export function ExportLinks({ year, kinds }: { year: number; kinds: readonly (keyof typeof NAMES)[] }) {
  const t = useWords()
  const locale = useLocale()
  return (
    <div className="cluster small no-print">
      <span className="soft">{t(transfer.takeOut)}</span>
      {kinds.map((kind) => {
        const address = addressIn(locale, 'editionExport', { year, kind })
        return (
          <span key={kind} className="cluster">
            <a href={`${address}?format=xlsx`}>{t(NAMES[kind])} (Excel)</a>
            <a href={address}>CSV</a>
          </span>
        )
      })}
    </div>
  )
}
