import { sayHour } from '#app/domains/orchestra/audition/say-audition.ts'
import type { PanelView } from '#app/domains/orchestra/audition/views.ts'
import { groupWords } from '#app/domains/orchestra/instruments.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraPanel as words } from '#app/i18n/orchestra-panel.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'

const TONES = { empty: undefined, begun: 'warning', complete: 'success', recused: undefined } as const

/** The day's candidates by time and number, each with the state of one's own sheet and who lacks. */
export function CandidateList({ view: { round, candidates, seat, withheld } }: { view: PanelView }) {
  const t = useWords()
  const locale = useLocale()
  const days = [...new Set(candidates.map(({ slot }) => slot?.date ?? ''))]
  return (
    <section className="stack" aria-labelledby="rekkefolge">
      <h2 id="rekkefolge">{t(words.order)}</h2>
      {withheld > 0 && <Notice title={t(words.withheld, { count: withheld })} />}
      {candidates.length === 0 && <EmptyState title={t(words.nobody)} level={3} />}
      {days.map((day) => (
        <div key={day} className="stack stack--tight">
          {day && <h3>{sayDate(day, locale)}</h3>}
          <ul className="taps candidates">
            {candidates
              .filter(({ slot }) => (slot?.date ?? '') === day)
              .map(({ number, instrument, pieces, slot, own, sheets, lacking, name, withAccompanist }) => (
                <li key={number}>
                  <div>
                    <p>
                      <strong className="candidate-number">{number}</strong> {t(groupWords(instrument))}
                      {name && `, ${name}`}
                      {slot && <span className="small soft"> {sayHour(slot, round.slotMinutes, locale)}</span>}
                    </p>
                    {pieces && (
                      <p className="small">
                        {pieces}
                        {withAccompanist && ` (${t(words.accompanied)})`}
                      </p>
                    )}
                    <p className="small soft">
                      {t(words.sheets, { sheets, least: round.minScores })}
                      {lacking.length > 0 && ` · ${t(words.lacks, { names: lacking.join(', ') })}`}
                    </p>
                  </div>
                  {seat && (
                    <p className="cluster">
                      <Tag tone={TONES[own]}>{t(words.ownState, { state: own })}</Tag>
                      <LinkButton
                        variant="secondary"
                        href={addressIn(locale, 'auditionSheet', { id: round.id, number })}
                        aria-label={t(words.openSheet, { number })}
                      >
                        {t(words.sheet)}
                      </LinkButton>
                    </p>
                  )}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
