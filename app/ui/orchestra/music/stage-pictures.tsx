import type { Place } from '#app/domains/orchestra/seating/desks.ts'
import type { SeatingView } from '#app/domains/orchestra/seating/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraSeating as words } from '#app/i18n/orchestra-seating.ts'
import type { Locale } from '#app/i18n/words.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'

interface Props {
  view: SeatingView
  sayPlace: (place: Place, locale: Locale) => string
}

/** The stage as a drawing from both sides, the same as a list, and on paper. */
export function StagePictures({ view, sayPlace }: Props) {
  const t = useWords()
  const locale = useLocale()
  const at = (format: string, more: Record<string, string>) => {
    const query = new URLSearchParams({ orkester: view.ensembleId, ...(view.date && { dag: view.date }), ...more })
    return `${addressIn(locale, 'stagePlan', { id: view.seminar.id, format })}?${query}`
  }
  const seen = [
    { fra: 'dirigent', text: t(words.fromConductor) },
    { fra: 'sal', text: t(words.fromAudience) },
  ]
  return (
    <section className="stack" aria-labelledby="scene">
      <h2 id="scene">{t(words.stage)}</h2>
      {seen.map(({ fra, text }, place) => (
        <Disclosure key={fra} summary={text} open={place === 0}>
          {/* Another version of the seats is another picture. */}
          <img
            className="stage-plan"
            src={at('svg', { fra, v: String(view.version) })}
            alt={t(words.stageAlt)}
            loading="lazy"
          />
          <p className="cluster">
            <a href={at('svg', { fra })}>{t(words.picture)}</a>
            <a href={at('pdf', { fra, ark: 'a3' })}>{t(words.pdf, { paper: 'A3' })}</a>
            <a href={at('pdf', { fra, ark: 'a4' })}>{t(words.pdf, { paper: 'A4' })}</a>
          </p>
        </Disclosure>
      ))}
      <Disclosure summary={t(words.name)}>
        <ol className="plain-list columns">
          {view.sections.flatMap(({ seats }) =>
            seats.map((seat) => (
              <li key={seat.key}>
                {sayPlace(seat, locale)}: {seat.name || t(words.empty)}
              </li>
            )),
          )}
        </ol>
      </Disclosure>
    </section>
  )
}
