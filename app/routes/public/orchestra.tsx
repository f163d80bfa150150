import { page } from '#app/http/page.server.ts'
import { aboutSite } from '#app/i18n/about-site.ts'
import { frame } from '#app/i18n/frame.ts'
import { say } from '#app/i18n/words.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { headOf } from '#app/ui/public-round/head.ts'

export const handle = { here: 'orchestra', face: 'orchestra' }
export const loader = page('anyone', () => null)

export const meta = headOf((_, locale) => ({
  title: say(locale, frame.orchestraName),
  description: say(locale, aboutSite.orchestraAbout),
}))

export default function Orchestra() {
  const t = useWords()
  const parts = [
    [aboutSite.orchestraWho, aboutSite.orchestraWhoMore],
    [aboutSite.orchestraHow, aboutSite.orchestraHowMore],
    [aboutSite.orchestraConcerts, aboutSite.orchestraConcertsMore],
    [aboutSite.orchestraJoin, aboutSite.orchestraJoinMore],
  ] as const
  return (
    <div className="page orchestra">
      <header className="stack stack--loose">
        <h1 className="huge">{t(aboutSite.orchestraTitle)}</h1>
        <Strings />
        <p className="lede">{t(aboutSite.orchestraLede)}</p>
      </header>
      <dl className="orchestra__parts">
        {parts.map(([title, more]) => (
          <div key={title.nb}>
            <dt>{t(title)}</dt>
            <dd>{t(more)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** Five lines that swing, stronger to the left, where the needle points: a string that is struck. */
function Strings() {
  const lines = [0, 1, 2, 3, 4].map((n) => {
    const y = 20 + n * 20
    const swing = [18, -13, 9, -6, 3][n] ?? 0
    return `M0 ${y} C 120 ${y + swing * 2}, 210 ${y - swing * 2.2}, 340 ${y + swing} S 560 ${y - swing * 0.6}, 720 ${y} S 940 ${y}, 1200 ${y}`
  })
  return (
    <svg className="strings" viewBox="0 0 1200 120" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {lines.map((d, n) => (
        <path
          key={d}
          d={d}
          fill="none"
          stroke="currentColor"
          strokeWidth={1 + n * 0.6}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  )
}
