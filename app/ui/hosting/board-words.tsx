import type { Gap } from '#app/domains/hosting/board/board.ts'
import type { BoardView } from '#app/domains/hosting/board/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { hostingBoard as words } from '#app/i18n/hosting-board.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Tag } from '#app/ui/kit/tag.tsx'
import { sayHostNames } from './say-host-names.ts'
import { yearSpans } from './year-spans.ts'

/** What the board shows, in words: who has waited, who never has, what is missing and by when. */
export function BoardInWords({ view }: { view: BoardView }) {
  const t = useWords()
  const locale = useLocale()
  const { waited, never, most, unknown } = view.words
  const since = waited[0]?.since
  const longest = waited.filter((one) => one.since === since)
  const list = (items: readonly (string | number)[]) => sayHostNames(items.map(String), locale)
  return (
    <div className="split split--half">
      <section className="stack stack--tight" aria-labelledby="med-ord">
        <h2 id="med-ord">{t(words.words)}</h2>
        <ul className="needles stack stack--tight">
          {longest[0] && longest[0].years > 0 && (
            <li>
              {t(words.waitedLongest, {
                ...longest[0],
                names: list(longest.map(({ name }) => name)),
                count: longest.length,
              })}
            </li>
          )}
          <li>{never.length > 0 ? t(words.neverHosted, { names: list(never) }) : t(words.allHosted)}</li>
          {most.length > 0 && (
            <li>
              {t(words.hostedMost, {
                names: list(most.map(({ name, years }) => `${name} (${list(years)})`)),
                count: most.length,
              })}
            </li>
          )}
          {unknown.length > 0 && <li>{t(words.unknownYears, { years: list(yearSpans(unknown)) })}</li>}
        </ul>
      </section>
      {view.office && (
        <section className="stack stack--tight" aria-labelledby="mangler">
          <h2 id="mangler">{t(words.gaps)}</h2>
          {view.office.gaps.length === 0 && <p>{t(words.noGaps)}</p>}
          <ul className="plain-list stack stack--tight">
            {view.office.gaps.map((gap) => (
              <li key={`${gap.year}-${gap.kind}`}>
                <GapInWords gap={gap} /> {gap.late && <Tag tone="warning">{t(words.late)}</Tag>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function GapInWords({ gap }: { gap: Gap }) {
  const t = useWords()
  const locale = useLocale()
  const { year } = gap
  if (gap.kind === 'no-reserve') return <>{t(words.noReserve, { year })}</>
  const day = sayFullDate(gap.by, locale)
  if (gap.kind === 'seek') return <>{t(words.seekFrom, { year, day })}</>
  if (gap.kind === 'no-candidate') return <>{t(gap.late ? words.noCandidateLate : words.noCandidate, { year, day })}</>
  const said = t(gap.late ? words.notSettledLate : words.notSettled, {
    year,
    day,
    names: sayHostNames(gap.names, locale),
  })
  return <a href={addressIn(locale, 'hostingCase', { id: gap.id })}>{said}</a>
}
