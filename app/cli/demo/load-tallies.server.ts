import { openDaysOf, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { participantsOf, studiosOf } from '#app/domains/art-round/studio/queries.server.ts'
import { importSales } from '#app/domains/tallies/commands/import-sales.server.ts'
import { importVisits } from '#app/domains/tallies/commands/import-visits.server.ts'
import { operator } from '../operator.ts'
import { type DemoFigures, YEAR } from './figures.ts'
import type { At } from './moment.ts'
import { demoSales, demoVisits } from './tallies.ts'

/** The visits of every open day at every place, and what every participant has said of sales: nothing is missing. */
export async function loadTallies(at: At, figures: DemoFigures): Promise<void> {
  const ctx = at('2013-10-01')
  const { id } = await theEdition(ctx.db, YEAR)
  const days = await openDaysOf(ctx.db, id)
  const datesOf = (kind: 'studio' | 'exhibition') => days.filter((day) => day.kind === kind).map(({ date }) => date)
  const studios = (await studiosOf(ctx.db, id)).map(({ number, participants, days: own }) => ({
    number,
    artists: participants.length,
    dates: own.map(({ date }) => date),
  }))
  await importVisits(ctx, operator, YEAR, demoVisits(studios, datesOf('exhibition'), figures))
  const applications = (await participantsOf(ctx.db, id)).flatMap(({ applicationNumber }) => applicationNumber ?? [])
  await importSales(ctx, operator, YEAR, demoSales(applications, datesOf('studio'), figures))
}
