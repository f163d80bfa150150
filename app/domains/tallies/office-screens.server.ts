/** The secretariat's page of an edition's tallies. */
import { randomUUID } from 'node:crypto'
import { participantsOf } from '#app/domains/art-round/studio/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import { listDeeds } from '#app/platform/audit.store.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { expectedReports, saleWordOf } from './expected.ts'
import { placeTally } from './place-screens.server.ts'
import { mayRemind, maySeeAllTallies } from './policy.ts'
import { remindedOf } from './queries.server.ts'
import { wasRemindedOn } from './reminders.ts'
import { placeOf, roundOf } from './round.server.ts'
import { cellOf } from './screens.ts'
import { listSales, listVisits } from './store.server.ts'
import { salesForOthers, salesTotals, sumVisits } from './sums.ts'
import type { VisitSum } from './tally.ts'
import type { OfficeTallyView, PlaceRow } from './views.ts'

interface Asked {
  onlyMissing: boolean
  /** A studio's id or "exhibition"; null when nothing is opened. */
  place: string | null
  day: string | null
}

const sumOnly = ({ visits, byKind, byMethod, received, expected }: VisitSum): VisitSum => ({
  ...{ visits, byKind, byMethod, received, expected },
})

/**
 * By place and day, who has not reported, and totals with what they rest on. Only days that have begun are expected.
 * Throws missing or forbidden.
 */
export async function officeTallyView(
  ctx: Context,
  actor: Actor,
  year: number,
  asked: Asked,
): Promise<OfficeTallyView> {
  if (!maySeeAllTallies(actor)) throw forbidden()
  const today = civilDateOf(ctx.now)
  const { edition, studios, studioDays, exhibitionDays } = await roundOf(ctx.db, year)
  const participants = await participantsOf(ctx.db, edition.id)
  const visits = await listVisits(ctx.db, edition.id)
  const sales = await listSales(ctx.db, edition.id)
  const sums = sumVisits(visits, expectedReports(studios, exhibitionDays, today))
  const dates = [...new Set([...studioDays, ...exhibitionDays, ...visits].map(({ date }) => date))].sort()

  const places = [
    { id: null, number: null, name: '', participants: [], days: exhibitionDays },
    ...studios.map(({ id, number, name, participants, days }) => ({ id, number, name, participants, days })),
  ]
  const rows = places.map((place): PlaceRow => {
    const own = visits.filter(({ studioId }) => studioId === place.id)
    const open = new Set(place.days.map(({ date }) => date))
    const due = place.days.filter(({ date }) => date <= today).map(({ date }) => ({ studioId: place.id, date }))
    return {
      studioId: place.id,
      number: place.number,
      name: place.name,
      artists: place.participants.map(({ name }) => name),
      cells: dates.map((date) => cellOf(own, open, date, today)),
      sum: sumVisits(own, due),
    }
  })
  const isBehind = ({ sum }: PlaceRow) => sum.received < sum.expected

  const { reminded } = await remindedOf(ctx.db, year, today)
  const doneToday = wasRemindedOn(await listDeeds(ctx.db, edition.id, 200), today)
  const totals = salesTotals(
    sales,
    participants.map(({ id }) => id),
  )
  // The amounts by channel stay here: others see what `salesForOthers` lets them.
  const { sold, statedNone, notReported, shareWithoutSale } = totals
  const sellersIn = (channel: keyof typeof totals.byChannel) => totals.byChannel[channel].sellers
  const placeId = asked.place === 'exhibition' ? null : asked.place
  return {
    year,
    today,
    dates,
    days: sums.byDay.map(({ date, ...sum }) => ({ date, sum })),
    rows: asked.onlyMissing ? rows.filter(isBehind) : rows,
    onlyMissing: asked.onlyMissing,
    behind: rows.filter(isBehind).length,
    total: sumOnly(sums),
    studios: sums.studios,
    exhibition: sums.exhibition,
    sales: {
      totals: { participants: totals.participants, sold, statedNone, notReported, shareWithoutSale },
      shown: salesForOthers(sales),
      sellers: {
        total: totals.total.sellers,
        studio: sellersIn('studio'),
        exhibition: sellersIn('exhibition'),
        web: sellersIn('web'),
        after: sellersIn('after'),
      },
      artists: participants.map(({ id, name }) => ({ participantId: id, name, word: saleWordOf(id, sales) })),
    },
    open: asked.place ? await placeTally(ctx, actor, await placeOf(ctx.db, actor, year, placeId), asked.day) : null,
    remind: { count: reminded.length, doneToday, can: mayRemind(actor) && reminded.length > 0 && !doneToday },
    once: randomUUID(),
  }
}
