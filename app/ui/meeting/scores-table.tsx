import type { BeforeAfter, ItemView, MeetingView } from '#app/domains/art-round/meeting/views.ts'
import { meeting } from '#app/i18n/meeting.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { sayScore as sayValue } from '#app/ui/jury/scale-words.ts'
import { sayScore } from '#app/ui/selection/figures.ts'

/** What each juror gave, sealed and after the talk, the own column marked. */
export function ScoresTable({ view, item }: { view: Pick<MeetingView, 'scaleWords'>; item: ItemView }) {
  const t = useWords()
  const locale = useLocale()
  const whole = (value: number) => sayValue(value, view.scaleWords, locale)
  const rows: { key: string; label: string; said: (value: number) => string; of: (column: number) => BeforeAfter }[] = [
    ...item.criteria.map((criterion, index) => ({
      key: criterion.key,
      label: locale === 'nb' ? criterion.labelNb : criterion.labelEn,
      said: whole,
      of: (column: number) => item.jurors[column]?.scores[index] ?? NOTHING,
    })),
    {
      key: ' sum',
      label: t(meeting.weighted),
      said: (value) => sayScore(value, locale, 2),
      of: (column) => item.jurors[column]?.sum ?? NOTHING,
    },
    {
      key: ' pick',
      label: t(meeting.pick),
      said: String,
      of: (column) => item.jurors[column]?.pick ?? NOTHING,
    },
  ]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="meeting-scores" aria-label={t(meeting.scores)} tabIndex={0}>
      <table>
        <caption>{t(meeting.scores)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(meeting.criterion)}</th>
            {item.jurors.map(({ letter, own }) => (
              <th key={letter} scope="col" data-own={own ? '' : undefined}>
                <span className="only-heard">{t(meeting.juror, { letter })}</span>
                <span aria-hidden="true">{letter}</span>
                {own && <span className="meeting-scores__you"> {t(meeting.you)}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              {item.jurors.map(({ letter, own }, column) => (
                <td key={letter} className="figures" data-own={own ? '' : undefined}>
                  <Value value={row.of(column)} said={row.said} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const NOTHING: BeforeAfter = { sealed: null, now: null }

/** "5", or "5 → 6" when it was changed after the talk. */
function Value({ value: { sealed, now }, said }: { value: BeforeAfter; said: (value: number) => string }) {
  const t = useWords()
  const say = (value: number | null) => (value === null ? '–' : said(value))
  if (sealed === now) return <>{say(now)}</>
  const facts = { before: say(sealed), after: say(now) }
  return (
    <>
      <span className="only-heard">{t(meeting.fromToHeard, facts)}</span>
      <span aria-hidden="true">
        <s>{facts.before}</s> <strong>{facts.after}</strong>
      </span>
    </>
  )
}
