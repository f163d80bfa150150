import { useLoaderData } from '@remix-run/react'
import { childrenDays } from '#app/domains/orchestra/plan/child-day.server.ts'
import { sheetsView } from '#app/domains/orchestra/plan/sheets.server.ts'
import type { SheetsView } from '#app/domains/orchestra/plan/views.ts'
import { sayDays, sayTitle } from '#app/domains/orchestra/seminar/say-seminar.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraSheets } from '#app/i18n/orchestra-sheets.ts'
import { say } from '#app/i18n/words.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ChildDayCard, sayChild } from '#app/ui/orchestra/plan/child-day-card.tsx'
import { SheetPaper } from '#app/ui/orchestra/plan/sheet-page.tsx'
import { toSheets } from '#app/ui/orchestra/seminar/path.ts'
import { aroundPlan } from './around-plan.server.ts'

export const meta = titledBy(({ view }: { view: SheetsView }, locale) => say(locale, orchestraSheets[view.kind]))
export const handle = { path: toSheets }

export const loader = page('signed-in', async ({ ctx, actor, locale, params }) => {
  const id = params.id ?? ''
  const view = await sheetsView(ctx, actor, id, params.kind ?? '', { ...aroundPlan, locale })
  const children = view.kind === 'children' ? await childrenDays(ctx, actor, id, aroundPlan) : []
  return { view, children }
})

/** Sheets of one kind, one a page on paper. */
export default function SeminarSheet() {
  const t = useWords()
  const locale = useLocale()
  const { view, children } = useLoaderData<typeof loader>()
  const { seminar, kind, sheets } = view
  const title = `${sayTitle(seminar, locale)}, ${sayDays(seminar.days, locale)}`
  const hasPdf = kind === 'rooms' || kind === 'coaches'
  const venue = seminar.venue || seminar.place
  return (
    <div className="stack stack--loose">
      <header className="stack stack--tight sheets-only">
        <h1>{t(orchestraSheets[kind])}</h1>
        <p>{title}</p>
        {(sheets.length > 0 || children.length > 0) && (
          <div className="cluster">
            <span>{t(hasPdf ? orchestraSheets.print : orchestraSheets.printOnly)}</span>
            {hasPdf && (
              <LinkButton variant="secondary" href={addressIn(locale, 'seminarSheetFile', { id: seminar.id, kind })}>
                {t(orchestraSheets.pdf)}
              </LinkButton>
            )}
          </div>
        )}
      </header>
      {sheets.length === 0 && children.length === 0 && (
        <EmptyState title={t(orchestraSheets.noneOnSheet)} level={2}>
          {t(orchestraSheets.noneOnSheetHelp)}
        </EmptyState>
      )}
      {sheets.map((sheet) => (
        <SheetPaper key={sheet.id} sheet={sheet} kind={kind} title={title} />
      ))}
      {children.map((child) => (
        <article key={child.child.childId} className="paper stack">
          <header>
            <p className="small soft">{title}</p>
            <p className="paper__name" id={`barn-${child.child.childId}`}>
              {sayChild(child, locale)}
            </p>
          </header>
          {child.days.map((day) => (
            <ChildDayCard
              key={day.id}
              day={{ ...day, id: `${child.child.childId}-${day.id}` }}
              venue={venue}
              around={{ answer: null, desk: null }}
              childId={`barn-${child.child.childId}`}
            />
          ))}
        </article>
      ))}
    </div>
  )
}
