import { useLoaderData } from '@remix-run/react'
import { shownOf } from '#app/domains/exhibition/overview/overview.ts'
import { exhibitionWorkView } from '#app/domains/exhibition/overview/screens.server.ts'
import type { ExhibitionWorkView } from '#app/domains/exhibition/overview/views.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { exhibitionWork as words } from '#app/i18n/exhibition-work.ts'
import { tallies } from '#app/i18n/tallies.ts'
import { say } from '#app/i18n/words.ts'
import { ExhibitionNav } from '#app/ui/exhibition/exhibition-nav.tsx'
import { InsurancePanel } from '#app/ui/exhibition/insurance-panel.tsx'
import { AtTheDoor, Chases, WorkCounts, WorkSearch } from '#app/ui/exhibition/overview-parts.tsx'
import { WorkList } from '#app/ui/exhibition/work-list.tsx'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'

export const meta = titledBy((view: ExhibitionWorkView, locale) => say(locale, words.titleOf, { year: view.year }))
export const handle = { path: [{ name: 'hosting', text: tallies.hosting }], wide: true }

export const loader = page(['host', 'secretariat'], ({ ctx, actor, params, url: { searchParams: asked } }) =>
  exhibitionWorkView(ctx, actor, yearIn(params), {
    ...{ shown: shownOf(asked.get('vis')), typed: (asked.get('sok') ?? '').trim().slice(0, 80) },
    ...{ date: asked.get('dag'), time: asked.get('kl') },
  }),
)

/** Every work of the exhibition: where it is, and what is to be done about it. */
export default function ExhibitionWork() {
  const t = useWords()
  const locale = useLocale()
  const view = useLoaderData<typeof loader>()
  const { year, venue, counts, chases, rows, door, shown, typed, insurance } = view
  const here = addressIn(locale, 'exhibitionWork', { year })
  const isNarrowed = shown !== 'all' || typed !== ''
  return (
    <div className="stack stack--loose">
      <header className="stack stack--tight">
        <h1>{t(words.title)}</h1>
        <p className="soft">{[venue, year].filter(Boolean).join(', ')}</p>
        <ExhibitionNav year={year} here="exhibitionWork" />
      </header>
      {counts.all === 0 ? (
        <EmptyState title={t(words.nobodyYet)} level={2}>
          {t(words.nobodyYetHelp)}
        </EmptyState>
      ) : (
        <>
          {!isNarrowed && <WorkCounts counts={counts} here={here} />}
          {!isNarrowed && <Chases chases={chases} next={view.next} year={year} />}
          {!isNarrowed && door && <AtTheDoor door={door} year={year} />}
          <section className="stack" aria-labelledby="verkene">
            <div className="cluster cluster--apart cluster--baseline">
              <h2 id="verkene">{t(words.list)}</h2>
              <a className="no-print" href="#forsikring">
                {t(words.insurance)}
              </a>
            </div>
            <WorkSearch view={view} here={here} />
            {rows.length === 0 ? (
              <EmptyState
                title={t(words.nothingFound)}
                level={3}
                action={
                  <LinkButton variant="secondary" href={here}>
                    {t(words.showAll)}
                  </LinkButton>
                }
              >
                {t(words.nothingFoundHelp)}
              </EmptyState>
            ) : (
              <WorkList year={year} rows={rows} />
            )}
          </section>
          <InsurancePanel insurance={insurance} year={year} here={here} />
        </>
      )}
    </div>
  )
}
