import type { PressView, ShownStory } from '#app/domains/outreach/press/views.ts'
import type { FrontView } from '#app/domains/studio-map/views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { frontPage } from '#app/i18n/front-page.ts'
import { press as texts } from '#app/i18n/press.ts'
import { publicRound } from '#app/i18n/public-round.ts'
import { sayNumber } from '#app/kernel/money.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { StatTile } from '#app/ui/kit/stat-tile.tsx'

/** The figures of the round as the public pages show them, and the way to the others. */
export function PressFigures({
  round: { year, counts },
  report,
}: {
  round: Pick<FrontView, 'year' | 'counts'>
  /** The year of the newest published report; null before the first. */
  report: number | null
}) {
  const t = useWords()
  const locale = useLocale()
  const figures = [
    [counts.artists, t(frontPage.artistsCounted, { count: counts.artists })],
    [counts.studios, t(frontPage.studiosCounted, { count: counts.studios })],
    [counts.municipalities, t(frontPage.municipalitiesCounted, { count: counts.municipalities })],
    [counts.newcomers, t(frontPage.newCounted)],
  ] as const
  return (
    <section className="stack" aria-labelledby="tall">
      <h2 id="tall">{t(publicRound.yearTitle, { year })}</h2>
      <div className="press__figures">
        {figures.map(([count, what]) => (
          <StatTile key={what} figure={sayNumber(count, locale)} counts={what} />
        ))}
      </div>
      <p className="small soft">{t(texts.figuresText)}</p>
      <p className="cluster">
        {report !== null && (
          <a className="way-on" href={addressIn(locale, 'report', { year: report })}>
            {t(texts.toReport)} {report}
          </a>
        )}
        <a className="way-on" href={addressIn(locale, 'archive')}>
          {t(texts.toArchive)}
        </a>
      </p>
    </section>
  )
}

/** Whom to write to. */
export function PressContact({ contact }: { contact: string | null }) {
  const t = useWords()
  return (
    <section className="stack stack--tight" aria-labelledby="pressekontakt">
      <h2 id="pressekontakt" className="press__aside">
        {t(texts.contact)}
      </h2>
      <p>{t(texts.contactText)}</p>
      <p>{contact ? <a href={`mailto:${contact}`}>{contact}</a> : t(texts.noContact)}</p>
    </section>
  )
}

/** What was written, year by year. */
export function PressYears({ written: { years } }: { written: PressView }) {
  const t = useWords()
  if (years.length === 0)
    return (
      <EmptyState level={2} title={t(texts.nothingYet)}>
        <p>{t(texts.nothingYetWhy)}</p>
      </EmptyState>
    )
  return (
    <>
      {years.map(({ year, count, stories }) => (
        <section key={year} className="stack" aria-labelledby={`omtalt-${year}`}>
          <div className="stack stack--tight">
            <h2 id={`omtalt-${year}`}>{t(texts.writtenIn, { year })}</h2>
            <p className="soft">
              {t(texts.countOf, count)}
              {stories.length < count.stories && stories.length > 0 && (
                <>. {t(texts.someShown, { shown: stories.length })}</>
              )}
            </p>
          </div>
          <Stories stories={stories} />
        </section>
      ))}
    </>
  )
}

/** Stories as a list of sources. */
export function Stories({ stories }: { stories: readonly ShownStory[] }) {
  return (
    <ul className="stories plain-list">
      {stories.map((story) => (
        <Story key={`${story.medium}-${story.date}-${story.title}`} story={story} />
      ))}
    </ul>
  )
}

function Story({ story: { medium, kind, title, date, url } }: { story: ShownStory }) {
  const t = useWords()
  const locale = useLocale()
  const words = title || t(texts.untitled)
  return (
    <li>
      <span className="stories__medium">
        {medium} <span className="soft small">{t(texts.kindIs, { kind })}</span>
      </span>
      <span lang="nb">{url ? <a href={url}>{words}</a> : words}</span>
      <time className="stories__date" dateTime={date}>
        {sayFullDate(date, locale)}
      </time>
    </li>
  )
}
