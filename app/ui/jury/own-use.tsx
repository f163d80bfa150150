import type { DeskView } from '#app/domains/art-round/jury/desk-views.ts'
import { juryDesk } from '#app/i18n/jury-desk.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'

/** How the juror uses the scale, criterion by criterion: a bar for each score. Nothing of anyone else's. */
export function OwnUse({ view }: { view: DeskView }) {
  const t = useWords()
  const locale = useLocale()
  const { distribution, scale } = view
  return (
    <div className="grid">
      {distribution.map((one) => {
        const most = Math.max(...one.counts, 1)
        const label = locale === 'nb' ? one.labelNb : one.labelEn
        const mean = one.mean === null ? null : one.mean.toFixed(2)
        return (
          <div key={label} className="stack stack--tight">
            <h3>{label}</h3>
            <ul className="jury-bars" aria-label={label}>
              {one.counts.map((count, index) => {
                const value = scale.min + index
                return (
                  <li key={value}>
                    <span className="only-heard">{t(juryDesk.timesGiven, { value, count })}</span>
                    <span
                      className="jury-bars__bar"
                      style={{ height: `${(count / most) * 3}rem` }}
                      aria-hidden="true"
                    />
                    {one.counts.length <= 11 && <span aria-hidden="true">{value}</span>}
                  </li>
                )
              })}
            </ul>
            <p className="small soft figures">
              {mean === null
                ? t(juryDesk.noMean)
                : t(juryDesk.meanOf, { mean: locale === 'nb' ? mean.replace('.', ',') : mean })}
            </p>
          </div>
        )
      })}
    </div>
  )
}
