import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { hangEvenly } from '#app/domains/exhibition/hanging/commands/hang-evenly.server.ts'
import { placeWork } from '#app/domains/exhibition/hanging/commands/place-work.server.ts'
import { takeDown } from '#app/domains/exhibition/hanging/commands/take-down.server.ts'
import { hangingInput } from '#app/domains/exhibition/hanging/input.ts'
import { hangingView } from '#app/domains/exhibition/hanging/screens.server.ts'
import type { HangingView } from '#app/domains/exhibition/hanging/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { hangingPlan as words } from '#app/i18n/hanging-plan.ts'
import { tallies } from '#app/i18n/tallies.ts'
import { say } from '#app/i18n/words.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { ExhibitionNav } from '#app/ui/exhibition/exhibition-nav.tsx'
import { HangingBoard } from '#app/ui/exhibition/hanging/hanging-board.tsx'
import { PaperForms } from '#app/ui/exhibition/hanging/paper-forms.tsx'
import { PlaceForm } from '#app/ui/exhibition/hanging/place-forms.tsx'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

export const meta = titledBy(({ year }: HangingView, locale) => say(locale, words.titleOf, { year }))
export const handle = { path: [{ name: 'hosting', text: tallies.hosting }], wide: true, hydrate: true }

export const loader = page(['host', 'secretariat'], ({ ctx, actor, params, url }) =>
  hangingView(ctx, actor, yearIn(params), url.searchParams.get('rom')),
)

export const action = deed(['host', 'secretariat'], hangingInput, async ({ ctx, actor, params, url, value }) => {
  const year = yearIn(params)
  const here = (told: Record<string, string | number>) =>
    to(withQuery(url.pathname, url.searchParams, { takk: null, jevnt: null, ...told }))
  switch (value.intent) {
    case 'move': {
      const { participantId, version, where, x, y } = value
      await placeWork(ctx, actor, year, { participantId, version, where, exact: { x, y } })
      return { moved: true as const }
    }
    case 'hang': {
      const { work, where, fromLeft, middle } = value
      const { roomId } = await placeWork(ctx, actor, year, { ...work, where, fromLeft, middle })
      return here({ rom: roomId, takk: 'lagret' })
    }
    case 'take-down':
      await takeDown(ctx, actor, year, value)
      return here({ takk: 'lagret' })
    case 'evenly':
      return here({ jevnt: await hangEvenly(ctx, actor, year, value.wallId, value.told) })
  }
})

/** Where each work hangs or stands. */
export default function HangingPlan() {
  const t = useWords()
  const locale = useLocale()
  const view = useLoaderData<typeof loader>()
  const answer = useActionData<Reply | { moved: true }>()
  const reply = answer && 'errors' in answer ? answer : undefined
  const [search] = useSearchParams()
  const { year, venue, rooms, room, counts, fallen, unplaced } = view
  const here = addressIn(locale, 'hangingPlan', { year })
  const done = search.has('jevnt')
    ? t(words.hungEvenly, { count: Number(search.get('jevnt')) })
    : search.has('takk')
      ? t(words.saved)
      : null
  return (
    <div className="stack stack--loose">
      <header className="stack stack--tight">
        <h1>{t(words.title)}</h1>
        <p className="soft">{[venue, year].filter(Boolean).join(', ')}</p>
        <ExhibitionNav year={year} here="hangingPlan" />
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {!reply && done && <Notice tone="success" live title={done} />}
      {!room ? (
        <EmptyState
          title={t(words.noRooms)}
          level={2}
          action={<LinkButton href={addressIn(locale, 'exhibitionRooms', { year })}>{t(words.toRooms)}</LinkButton>}
        >
          {t(words.noRoomsHelp)}
        </EmptyState>
      ) : (
        <>
          <p className="cluster">
            <span className="strong">{t(words.placedOf, counts)}</span>
            <span className="soft">
              {counts.warnings > 0 ? t(words.toLook, { count: counts.warnings }) : t(words.allWell)}
            </span>
          </p>
          {fallen.map(({ participantId, name, where }) => (
            <Notice key={participantId} tone="warning" title={t(words.fallen, { name, where })} />
          ))}
          <nav className="no-print" aria-label={t(words.rooms)}>
            <ul className="plain-list cluster switch">
              {rooms.map(({ id, name }) => (
                <li key={id}>
                  <a href={withQuery(here, '', { rom: id })} aria-current={id === room.id ? 'page' : undefined}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <p className="small soft measure no-print">{t(words.help)}</p>
          {unplaced.length === 0 && <p className="soft">{t(words.allPlaced)}</p>}
          <HangingBoard key={room.id} view={view} reply={reply} />
          <Disclosure summary={t(words.place)} open={reply?.intent === 'hang'}>
            <PlaceForm view={view} reply={reply} />
          </Disclosure>
          <PaperForms view={view} />
        </>
      )}
    </div>
  )
}
