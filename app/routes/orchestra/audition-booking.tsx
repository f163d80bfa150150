import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { bookingView } from '#app/domains/orchestra/audition/booking-screen.server.ts'
import { bookAudition } from '#app/domains/orchestra/audition/commands/book-audition.server.ts'
import { moveAudition } from '#app/domains/orchestra/audition/commands/move-audition.server.ts'
import { withdrawAudition } from '#app/domains/orchestra/audition/commands/withdraw-audition.server.ts'
import { bookInput, moveInput, wishesOf, withdrawInput } from '#app/domains/orchestra/audition/input.ts'
import { sayInfo, sayRound, sayVenue } from '#app/domains/orchestra/audition/say-audition.ts'
import type { BookingView } from '#app/domains/orchestra/audition/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraAudition as words } from '#app/i18n/orchestra-audition.ts'
import { say } from '#app/i18n/words.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { auditionPath } from '#app/ui/orchestra/audition/audition-path.ts'
import { BookForm } from '#app/ui/orchestra/audition/book-form.tsx'
import { BookedChild } from '#app/ui/orchestra/audition/booked-child.tsx'
import { Paragraphs } from '#app/ui/orchestra/audition/own-result.tsx'
import { sayState } from '#app/ui/orchestra/audition/round-words.ts'

export const meta = titledBy(
  ({ round }: BookingView, locale) => `${say(locale, words.bookTitle)}: ${sayRound(round, locale)}`,
)
export const handle = { path: auditionPath }

export const loader = page('signed-in', ({ ctx, actor, params, url }) =>
  bookingView(ctx, actor, params.id ?? '', url.searchParams.get('barn')),
)

export const action = deed(
  'signed-in',
  z.discriminatedUnion('intent', [bookInput, moveInput, withdrawInput]),
  async ({ ctx, actor, locale, params, url, value }) => {
    const id = params.id ?? ''
    const done = (what: string) => to(`${url.pathname}?gjort=${what}#gjort`)
    if (value.intent === 'book') {
      await bookAudition(ctx, actor, locale, id, wishesOf(value), value.slots)
      return done('bestilt')
    }
    if (value.intent === 'move') {
      const { auditionId, slotId, pieces, withAccompanist } = value
      await moveAudition(ctx, actor, locale, id, auditionId, { slotId: slotId || null, pieces, withAccompanist })
      return done('endret')
    }
    await withdrawAudition(ctx, actor, id, value.auditionId)
    return done('trukket')
  },
)

const DONE = { bestilt: words.bookedNow, endret: words.movedNow, trukket: words.withdrawnNow } as const

/** A time for each child, on a phone and in one go. */
export default function AuditionBooking() {
  const t = useWords()
  const locale = useLocale()
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  const { round, booked, unbooked, can } = view
  const done = DONE[search.get('gjort') as keyof typeof DONE] as (typeof DONE)[keyof typeof DONE] | undefined
  const info = sayInfo(round, locale)
  const venue = sayVenue(round)
  return (
    <div className="stack stack--loose audition-booking">
      <header className="stack stack--tight">
        <h1>{sayRound(round, locale)}</h1>
        <p className="cluster small">
          {venue && <span>{venue}</span>}
          <span>{t(words.eachTakes, { minutes: round.slotMinutes })}</span>
          <span>{sayState(round, locale)}</span>
        </p>
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {done && !reply && (
        <div id="gjort">
          <Notice tone="success" live title={t(done)} />
        </div>
      )}
      {info && unbooked.length > 0 && <Paragraphs text={info} />}
      {booked.map((child) => (
        <BookedChild key={child.childId} child={child} view={view} reply={reply} />
      ))}
      {can.book && unbooked.length > 0 && <BookForm view={view} reply={reply} />}
      {unbooked.length === 0 && booked.length === 0 && <EmptyState title={t(words.none)} level={2} />}
      {round.blind && <p className="small soft measure">{t(words.isBlind)}</p>}
    </div>
  )
}
