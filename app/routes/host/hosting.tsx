import { useLoaderData } from '@remix-run/react'
import { exhibitionsNow } from '#app/domains/exhibition/overview/now.server.ts'
import { hostHome } from '#app/domains/hosting/board/screens.server.ts'
import { hostingView } from '#app/domains/tallies/place-screens.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { hosting } from '#app/i18n/hosting.ts'
import { hostingBoard as words } from '#app/i18n/hosting-board.ts'
import { tallies } from '#app/i18n/tallies.ts'
import { workCalendar } from '#app/i18n/work-calendar.ts'
import { sayPeriod } from '#app/kernel/say-when.ts'
import { ExhibitionsNow } from '#app/ui/exhibition/exhibitions-now.tsx'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { OwnHostings } from '#app/ui/hosting/own-hostings.tsx'
import { useHostNames } from '#app/ui/hosting/use-host-names.ts'
import { Card } from '#app/ui/kit/card.tsx'

export const meta = titled(hosting.home)

export const loader = page(['host', 'contact', 'secretariat'], async ({ ctx, actor }) => ({
  home: await hostHome(ctx, actor),
  now: await exhibitionsNow(ctx, actor),
  editions: (await hostingView(ctx, actor)).editions,
}))

export default function Hosting() {
  const t = useWords()
  const locale = useLocale()
  const names = useHostNames()
  const { home, now, editions } = useLoaderData<typeof loader>()
  return (
    <div className="stack stack--parts">
      <h1>{t(hosting.home)}</h1>
      <ExhibitionsNow now={now} />
      <OwnHostings home={home} />
      <p>
        <a href={addressIn(locale, 'myCalendar')}>{t(workCalendar.title)}</a>. {t(workCalendar.inHosting)}
      </p>
      {editions.length > 0 && (
        <section className="stack" aria-labelledby="utstillinger">
          <h2 id="utstillinger">{t(words.figures)}</h2>
          <div className="grid">
            {editions.map(({ year, venue, hosts, periodFrom, periodTo }) => (
              <Card key={year} level={3} title={year} href={addressIn(locale, 'exhibitionTally', { year })}>
                <p>{[venue, hosts.length > 0 && names(hosts)].filter(Boolean).join(' · ')}</p>
                {periodFrom && periodTo && <p className="small soft">{sayPeriod(periodFrom, periodTo, locale)}</p>}
                <p className="small">{t(tallies.exhibitionFigures)}</p>
              </Card>
            ))}
          </div>
        </section>
      )}
    </div>
  )
}
