import { useLoaderData } from '@remix-run/react'
import { hostingView } from '#app/domains/tallies/place-screens.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { tallies } from '#app/i18n/tallies.ts'
import { sayPeriod } from '#app/kernel/say-when.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Card } from '#app/ui/kit/card.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'

export const meta = titled(tallies.hosting)

export const loader = page(['host', 'secretariat'], ({ ctx, actor }) => hostingView(ctx, actor))

export default function Hosting() {
  const t = useWords()
  const locale = useLocale()
  const { editions } = useLoaderData<typeof loader>()
  return (
    <div className="stack stack--loose">
      <h1>{t(tallies.hosting)}</h1>
      {editions.length === 0 && (
        <EmptyState title={t(tallies.noHosting)} level={2}>
          {t(tallies.noHostingHelp)}
        </EmptyState>
      )}
      <div className="grid">
        {editions.map(({ year, venue, hosts, periodFrom, periodTo }) => (
          <Card key={year} level={2} title={year} href={addressIn(locale, 'exhibitionTally', { year })}>
            <p>{[venue, hosts.join(', ')].filter(Boolean).join(' · ')}</p>
            {periodFrom && periodTo && <p className="small soft">{sayPeriod(periodFrom, periodTo, locale)}</p>}
            <p className="small">{t(tallies.exhibitionFigures)}</p>
          </Card>
        ))}
      </div>
    </div>
  )
}
