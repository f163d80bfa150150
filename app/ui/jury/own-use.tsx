import type { DeskView } from '#app/domains/art-round/jury/desk-views.ts'
import { juryDesk } from '#app/i18n/jury-desk.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { sayScore } from './scale-words.ts'
import { barsOf, type ScoreBar } from './score-bars.ts'

/** How the juror uses the scale, criterion by criterion: a bar for each score. Nothing of anyone else's. */
export function OwnUse({ view }: { view: DeskView }) {
  const t = useWords()
  const locale = useLocale()
  const { distribution, scale, scaleWords } = view
  const said = (value: number) => sayScore(value, scaleWords, locale)
  const called = ({ from, to }: ScoreBar) => (from === to ? said(from) : `${from}–${to}`)
  return (
    <div className="grid">
      {distribution.map((one) => {
        const bars = barsOf(one.counts, scale)
        const most = Math.max(...bars.map(({ count }) => count), 1)
        const label = locale === 'nb' ? one.labelNb : one.labelEn
        return (
          <div key={label} className="stack stack--tight">
            <h3>{label}</h3>
            <ul className="jury-bars" aria-label={label}>
              {bars.map((bar) => (
                <li key={bar.from}>
                  <span className="only-heard">
                    {t(scaleWords === 'numbers' ? juryDesk.timesGiven : juryDesk.timesSaid, {
                      value: called(bar),
                      count: bar.count,
                    })}
                  </span>
                  <span
                    className="jury-bars__bar"
                    style={{ height: `${(bar.count / most) * 3}rem` }}
                    aria-hidden="true"
                  />
                  <span aria-hidden="true">{bar.from === bar.to ? said(bar.from) : bar.from}</span>
                </li>
              ))}
            </ul>
            {scaleWords === 'numbers' && <Mean mean={one.mean} />}
          </div>
        )
      })}
    </div>
  )
}

function Mean({ mean }: { mean: number | null }) {
  const t = useWords()
  const locale = useLocale()
  const text = mean?.toFixed(2) ?? null
  return (
    <p className="small soft figures">
      {text === null
        ? t(juryDesk.noMean)
        : t(juryDesk.meanOf, { mean: locale === 'nb' ? text.replace('.', ',') : text })}
    </p>
  )
}
