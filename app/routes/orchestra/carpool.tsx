import { useActionData, useLoaderData } from '@remix-run/react'
import { carpoolInput } from '#app/domains/orchestra/duty/carpool-input.ts'
import { carpoolView } from '#app/domains/orchestra/duty/carpool-screens.server.ts'
import { answerSeat } from '#app/domains/orchestra/duty/commands/answer-seat.server.ts'
import { askSeat } from '#app/domains/orchestra/duty/commands/ask-seat.server.ts'
import { endLift } from '#app/domains/orchestra/duty/commands/end-lift.server.ts'
import { offerLift } from '#app/domains/orchestra/duty/commands/offer-lift.server.ts'
import { withdrawSeat } from '#app/domains/orchestra/duty/commands/withdraw-seat.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { faults } from '#app/i18n/faults.ts'
import { orchestraCarpool as words } from '#app/i18n/orchestra-carpool.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { LiftItem } from '#app/ui/orchestra/duty/lift-item.tsx'
import { OfferLift } from '#app/ui/orchestra/duty/offer-lift.tsx'

export const meta = titledBy<Awaited<ReturnType<typeof loader>>>(({ seminar }, locale) => seminar.title[locale])
export const handle = {
  path: [{ name: 'orchestraHome' as const, text: { nb: 'Orkesteret', en: 'The orchestra' } }],
}

export const loader = page('signed-in', ({ ctx, actor, params }) => carpoolView(ctx, actor, params.id ?? ''))

export const action = deed('signed-in', carpoolInput, async ({ ctx, actor, params, url, value }) => {
  switch (value.intent) {
    case 'offer': {
      const { intent: _, agreed: __, ...lift } = value
      await offerLift(ctx, actor, params.id ?? '', lift)
      break
    }
    case 'end':
      await endLift(ctx, actor, value.id)
      break
    case 'ask':
      await askSeat(ctx, actor, value.id, value.childId)
      break
    case 'withdraw':
      await withdrawSeat(ctx, actor, value.id, value.childId)
      break
    case 'answer':
      await answerSeat(ctx, actor, value.id, value.childId, value.accepted === 'yes')
  }
  return to(url.pathname)
})

/** Seats offered to the other families of the seminar, by place. */
export default function Carpool() {
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const t = useWords()
  const locale = useLocale()
  return (
    <div className="stack stack--parts">
      <header className="stack stack--tight">
        <p className="kicker">{view.seminar.title[locale]}</p>
        <h1 className="work-title">{t(words.title)}</h1>
        <p className="lede measure">{t(words.lede)}</p>
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {view.lifts.length === 0 ? (
        <EmptyState title={t(words.none)} level={2}>
          <p>{t(words.noneWhy)}</p>
        </EmptyState>
      ) : (
        <ul className="turns">
          {view.lifts.map((lift) => (
            <LiftItem key={lift.id} lift={lift} view={view} reply={reply} />
          ))}
        </ul>
      )}
      {view.can.share && view.seminar.days.length > 0 && <OfferLift view={view} reply={reply} />}
      <p className="small soft">{t(words.kept)}</p>
    </div>
  )
}
