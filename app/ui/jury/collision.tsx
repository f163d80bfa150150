import type { ScaleWords } from '#app/domains/art-round/jury/jury.ts'
import type { Answers, AskedCriterion, StoredAnswers } from '#app/domains/art-round/jury/views.ts'
import { juryDesk } from '#app/i18n/jury-desk.ts'
import { jurySheet } from '#app/i18n/jury-sheet.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { sayScore } from './scale-words.ts'

export interface CollisionProps {
  criteria: readonly AskedCriterion[]
  scaleWords: ScaleWords
  here: Omit<Answers, 'bookmarked'> & { bookmarked?: boolean }
  stored: StoredAnswers
  /** With script, both are deeds; without, the form's own button keeps what is here, and a link takes what is stored. */
  onKeep?: () => void
  onTake?: () => void
  takeHref: string
}

/** The same sheet was changed in two places: both values, side by side, and the juror chooses. */
export function Collision({ criteria, scaleWords, here, stored, onKeep, onTake, takeHref }: CollisionProps) {
  const t = useWords()
  const locale = useLocale()
  const said = (value: number | string | null | undefined) =>
    value === null || value === undefined || value === '' ? t(juryDesk.none) : String(value)
  const score = (value: number | undefined) => said(value === undefined ? null : sayScore(value, scaleWords, locale))
  const rows = [
    ...criteria.map((one) => ({
      label: locale === 'nb' ? one.labelNb : one.labelEn,
      here: score(here.scores[one.key]),
      stored: score(stored.scores[one.key]),
    })),
    { label: t(juryDesk.pick), here: said(here.pick), stored: said(stored.pick) },
    { label: t(juryDesk.note), here: said(here.note), stored: said(stored.note) },
    {
      label: t(jurySheet.comeBack),
      here: t((here.bookmarked ?? stored.bookmarked) ? jurySheet.yes : jurySheet.no),
      stored: t(stored.bookmarked ? jurySheet.yes : jurySheet.no),
    },
  ].filter((row) => row.here !== row.stored)
  return (
    <Notice tone="warning" title={t(juryDesk.changedElsewhere)} live>
      <p>{t(juryDesk.changedElsewhereHelp)}</p>
      <table className="jury-both">
        <thead>
          <tr>
            <td />
            <th scope="col">{t(juryDesk.here)}</th>
            <th scope="col">{t(juryDesk.stored)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              <td>{row.here}</td>
              <td>{row.stored}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="cluster">
        {onKeep && (
          <Button type="button" small onClick={onKeep}>
            {t(juryDesk.keepHere)}
          </Button>
        )}
        {onTake ? (
          <Button type="button" variant="secondary" small onClick={onTake}>
            {t(juryDesk.takeStored)}
          </Button>
        ) : (
          <LinkButton variant="secondary" small href={takeHref}>
            {t(juryDesk.takeStored)}
          </LinkButton>
        )}
      </p>
    </Notice>
  )
}
