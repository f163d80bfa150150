import type { TodayPanelView } from '#app/domains/art-round/studio/notice-views.ts'
import type { OwnStamps } from '#app/domains/rounds/pass-views.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { pass } from '#app/i18n/pass.ts'
import { posters } from '#app/i18n/posters.ts'
import { today as words } from '#app/i18n/today.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { StudioNumber } from '#app/ui/kit/studio-number.tsx'
import { TodayPanel } from './today-panel.tsx'

/** What an artist does and sees at the own door: today's word, the poster, the stamps. */
export function DoorParts({
  year,
  slugs,
  panels,
  stamps,
  posterReady,
}: {
  year: number
  /** The own parts that have a studio, each with the number. */
  slugs: readonly { slug: string; number: number }[]
  panels: readonly TodayPanelView[]
  stamps: readonly OwnStamps[]
  posterReady: boolean
}) {
  const t = useWords()
  const locale = useLocale()
  const several = panels.length > 1
  return (
    <>
      {panels.map((panel) => (
        <section key={panel.studioId} className="panel stack" aria-labelledby={`dag-${panel.number}`}>
          <h2 id={`dag-${panel.number}`}>{several ? t(words.title, { number: panel.number }) : t(words.panel)}</h2>
          <TodayPanel view={panel} hidden={{ intent: 'today', studioId: panel.studioId }} />
        </section>
      ))}
      {slugs.length > 0 && (
        <section className="panel stack" aria-labelledby="plakat">
          <h2 id="plakat">{t(posters.mine)}</h2>
          <p className="measure">{t(posterReady ? posters.mineHelp : posters.notYet)}</p>
          {posterReady &&
            slugs.map(({ slug, number }) => (
              <p className="cluster" key={slug}>
                {slugs.length > 1 && <StudioNumber number={number} prefix={t(posters.studio)} size="small" />}
                {(['A4', 'A3'] as const).map((paper) => (
                  <LinkButton
                    key={paper}
                    variant="secondary"
                    href={`${addressIn(locale, 'myPoster', { year, slug })}?papir=${paper.toLowerCase()}`}
                  >
                    {t(posters.fetch, { paper })}
                  </LinkButton>
                ))}
              </p>
            ))}
        </section>
      )}
      {stamps
        .filter(({ total }) => total > 0)
        .map(({ number, days, total }) => (
          <section key={number} className="panel stack" aria-labelledby={`stempler-${number}`}>
            <h2 id={`stempler-${number}`}>{t(pass.ownStamps, { count: total })}</h2>
            <ul className="plain-list">
              {days.map(({ date, stamps: count }) => (
                <li key={date}>
                  {sayDate(date, locale)}: {count}
                </li>
              ))}
            </ul>
            <p className="small soft measure">{t(pass.ownStampsHelp)}</p>
          </section>
        ))}
    </>
  )
}
