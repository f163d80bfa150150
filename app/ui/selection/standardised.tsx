import type { SelectionView } from '#app/domains/art-round/selection/views.ts'
import { selectionBench as texts } from '#app/i18n/selection-bench.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { candidateAddress, selectionAddress } from './address.ts'

/** The question of standardised scores: who would cross the line, and why it is no setting. */
export function Standardised({ view }: { view: SelectionView }) {
  const t = useWords()
  const locale = useLocale()
  if (!view.ranking) return null
  const asked = view.standardised
  if (!asked)
    return (
      <p className="no-print">
        <a href={`${selectionAddress(locale, view, { standardisert: 1 })}#standardisert`}>{t(texts.standardised)}</a>
      </p>
    )
  return (
    <section className="panel stack stack--tight" id="standardisert" aria-labelledby="standardisert-tittel">
      <h2 id="standardisert-tittel">{t(texts.standardised)}</h2>
      <p className="measure">{t(texts.standardisedHelp)}</p>
      <p className="measure">
        {asked.missing === 0 ? t(texts.standardisedComplete) : t(texts.standardisedMissing, { missing: asked.missing })}
      </p>
      {asked.crossing.length === 0 ? (
        <p>{t(texts.standardisedNone)}</p>
      ) : (
        <>
          <p>{t(texts.standardisedCross, { count: asked.crossing.length })}</p>
          <ul>
            {asked.crossing.map(({ number, name, from, to }) => (
              <li key={number}>
                <a href={candidateAddress(locale, view, number)}>{name}</a>: {t(texts.crossing, { from, to })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
