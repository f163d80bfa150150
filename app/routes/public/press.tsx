import { useLoaderData } from '@remix-run/react'
import { pressView } from '#app/domains/outreach/press/queries.server.ts'
import { newestReport } from '#app/domains/reports/queries.server.ts'
import { frontView } from '#app/domains/studio-map/screens.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { press as texts } from '#app/i18n/press.ts'
import { say } from '#app/i18n/words.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { headOf } from '#app/ui/public-round/head.ts'
import { PressContact, PressFigures, PressYears } from '#app/ui/public-round/press-parts.tsx'

export const handle = { here: 'press' }

export const loader = page('anyone', async ({ ctx }) => {
  const [written, round, report] = await Promise.all([pressView(ctx), frontView(ctx), newestReport(ctx.db)])
  const { smtpUrl, mailFrom } = ctx.settings
  const contact = smtpUrl ? (/<([^>]+)>/.exec(mailFrom)?.[1] ?? mailFrom) : null
  return {
    written,
    contact,
    round: round && { year: round.year, counts: round.counts, venue: round.venue },
    report: report?.snapshot.artRound.year ?? null,
  }
})

export const meta = headOf((_, locale) => ({
  title: say(locale, texts.press),
  description: say(locale, texts.pressAbout),
}))

export default function Press() {
  const { written, contact, round, report } = useLoaderData<typeof loader>()
  const t = useWords()
  const locale = useLocale()
  return (
    <div className="page stack stack--parts">
      <header className="title-row">
        <h1>{t(texts.press)}</h1>
        <p className="lede">{t(texts.pressLede)}</p>
      </header>
      <div className="split">
        <div className="stack stack--parts">
          <section className="stack" aria-labelledby="kort">
            <h2 id="kort">{t(texts.inShort)}</h2>
            <p className="measure">{t(texts.inShortText)}</p>
          </section>
          {round && round.counts.artists > 0 && <PressFigures round={round} report={report} />}
        </div>
        <div className="stack stack--loose">
          <PressContact contact={contact} />
          <section className="stack stack--tight" aria-labelledby="bilder">
            <h2 id="bilder" className="press__aside">
              {t(texts.pictures)}
            </h2>
            <p>{t(texts.picturesText)}</p>
            <p>
              <a className="way-on" href={addressIn(locale, 'artists')}>
                {t(texts.toArtists)}
              </a>
            </p>
          </section>
        </div>
      </div>
      <PressYears written={written} />
    </div>
  )
}
