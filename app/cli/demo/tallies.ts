/** Visits and sales that come to exactly the published figures. */
import type { SaleRow, VisitRow } from '#app/domains/tallies/file-rows.ts'
import { seeded } from './draw/random.ts'
import type { DemoFigures } from './figures.ts'
import { shareOut } from './share-out.ts'

const METHODS = ['counter', 'guestbook', 'counter', 'estimate'] as const

interface Place {
  number: number
  artists: number
  dates: readonly string[]
}

/** Every studio on each of its open days, and the exhibition on each of its own; the sums are those of the figures. */
export function demoVisits(
  studios: readonly Place[],
  exhibitionDates: readonly string[],
  { visits }: DemoFigures,
): VisitRow[] {
  const spots = studios.flatMap(({ number, artists, dates }) => {
    const random = seeded(`visits/${number}`)
    const draw = Math.exp(random.normal(0, 0.45)) * (0.7 + 0.5 * artists)
    const method = random.chance(0.15) ? 'checkin' : (METHODS[random.whole(0, METHODS.length - 1)] ?? 'counter')
    // Sundays draw more than Saturdays, and the first weekend more than the second.
    return dates.map((date, day) => ({
      date,
      number,
      method: method as VisitRow['method'],
      weight: draw * ([1, 1.2, 0.8, 1][day] ?? 1) * random.between(0.8, 1.2),
    }))
  })
  const counts = shareOut(
    visits.studios,
    spots.map(({ weight }) => weight),
  )
  const atStudios = spots.map(({ date, number, method }, index): VisitRow => {
    return { date, place: String(number), visits: counts[index] ?? 0, kind: 'visit', method }
  })
  return [...atStudios, ...atTheExhibition(exhibitionDates, visits.exhibition)]
}

function atTheExhibition(dates: readonly string[], total: number): VisitRow[] {
  const random = seeded('visits/exhibition')
  const isWeekend = (date: string) => [0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay())
  const weights = dates.map((date, day) => (day === 0 ? 2.6 : isWeekend(date) ? 2.2 : 1) * random.between(0.85, 1.15))
  const school = dates.filter((date, day) => day > 0 && !isWeekend(date)).slice(1, 4)
  const classes = school.map(() => random.whole(18, 27))
  const rest = total - classes.reduce((sum, size) => sum + size, 0)
  const counts = shareOut(rest, weights)
  const row = (date: string, visits: number, kind: VisitRow['kind']): VisitRow => {
    return { date, place: 'exhibition', visits, kind, method: 'counter' }
  }
  return [
    ...dates.map((date, day) => row(date, counts[day] ?? 0, 'visit')),
    ...school.map((date, index) => row(date, classes[index] ?? 0, 'school')),
  ]
}

/** One sale, or the statement of none, of every participant; the sums are those of the figures. */
export function demoSales(
  applications: readonly number[],
  studioDates: readonly string[],
  { sales }: DemoFigures,
): SaleRow[] {
  const order = [...applications].sort((a, b) => seeded(`sale/${a}`).next() - seeded(`sale/${b}`).next())
  const none = order.slice(0, sales.withoutSale)
  const sellers = order.slice(sales.withoutSale)
  const atExhibition = sellers.slice(0, sales.exhibitionWorks)
  const exhibition = shareOut(sales.exhibition, [12, 10.5, 8.5].slice(0, atExhibition.length), 500)
  const spots = sellers.flatMap((application) => {
    const random = seeded(`sales/${application}`)
    const visits = random.chance(0.35) ? 2 : 1
    return Array.from({ length: visits }, (_, index) => {
      const channel = index === 0 && random.chance(0.14) ? ('after' as const) : ('studio' as const)
      const onTheWeb = index === 0 && channel === 'studio' && random.chance(0.08)
      return {
        application,
        channel: onTheWeb ? ('web' as const) : channel,
        date:
          channel === 'studio' && !onTheWeb
            ? (studioDates[(index * 2 + random.whole(0, 1)) % studioDates.length] ?? null)
            : null,
        works: random.chance(0.7) ? 1 : random.whole(2, 4),
        weight: Math.exp(random.normal(0, 0.8)),
      }
    })
  })
  const amounts = shareOut(
    sales.total - sales.exhibition,
    spots.map(({ weight }) => weight + 0.08),
    100,
  )
  return [
    ...none.map((application): SaleRow => {
      return { application, channel: 'none', date: null, amountOre: null, works: null }
    }),
    ...atExhibition.map((application, index): SaleRow => {
      return { application, channel: 'exhibition', date: null, amountOre: (exhibition[index] ?? 0) * 100, works: 1 }
    }),
    ...spots.map(({ weight: _, ...spot }, index): SaleRow => ({ ...spot, amountOre: (amounts[index] ?? 0) * 100 })),
  ]
}
