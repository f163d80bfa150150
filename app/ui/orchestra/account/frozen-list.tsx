import type { FrozenLine } from '#app/domains/orchestra/account/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraReports as words } from '#app/i18n/orchestra-reports.ts'
import { withQuery } from '#app/kernel/page.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

/** Reports that were frozen, each with its sum and its files. */
export function FrozenList({
  frozen,
  kind,
  year,
}: {
  frozen: readonly FrozenLine[]
  kind: 'medlemmer' | 'kurs'
  year: number
}) {
  const t = useWords()
  const locale = useLocale()
  if (frozen.length === 0)
    return <p className="soft">{t(kind === 'kurs' ? words.courseNotFrozen : words.noneFrozen)}</p>
  return (
    <ul className="plain-list stack">
      {frozen.map(({ id, revision, frozenAt, by, count, sha256, intact }) => {
        const file = (format: string) =>
          withQuery(addressIn(locale, 'orchestraReportFile', { year, kind, format }), '', { id })
        return (
          <li key={id} className="stack stack--tight">
            <p>{t(words.frozenLine, { revision, at: sayInstant(frozenAt, locale), by, count })}</p>
            <p className="small soft frozen__sum">{t(words.sum, { sum: sha256 })}</p>
            {!intact && <Notice tone="danger" title={t(words.broken)} />}
            <p className="cluster">
              <a href={file('csv')}>{t(words.asCsv)}</a>
              <a href={file('xlsx')}>{t(words.asXlsx)}</a>
            </p>
          </li>
        )
      })}
    </ul>
  )
}
