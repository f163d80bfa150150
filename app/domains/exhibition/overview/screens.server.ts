import type { Actor } from '#app/domains/people/person.ts'
import { civilDateOf, instantOf, localTimeOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { exhibitionFor } from '../ground.server.ts'
import { gather } from './gather.server.ts'
import { insuranceRows, momentIn, sumOf } from './insurance.ts'
import { daysOf, momentOf } from './moment.server.ts'
import type { ListedWork, Shown } from './overview.ts'
import { atTheDoor, chasesOf, countsOf, isShown, matches, nextDay } from './rules.ts'
import type { ExhibitionWorkView, ListedRow } from './views.ts'

const rowOf = (work: ListedWork): ListedRow => {
  const { participantId, catalogueNo, name, title, technique, heightMm, widthMm, depthMm, space } = work
  const { picture, alt, state, hung, sold, condition, left, arranged, said } = work
  return {
    ...{ participantId, catalogueNo, name, title, technique, heightMm, widthMm, depthMm, space },
    ...{ picture, alt, state, hung, sold, condition, left, arranged, said },
  }
}

export interface Asked {
  shown: Shown
  /** A number, or words of the name or the title. */
  typed: string
  /** The moment that the insurance is asked for; null: all works. */
  date: string | null
  time: string | null
}

/** The list of works with counts, what is to be chased, and who is at the door. Throws missing, forbidden. */
export async function exhibitionWorkView(
  ctx: Context,
  actor: Actor,
  year: number,
  asked: Asked,
): Promise<ExhibitionWorkView> {
  const { edition } = await exhibitionFor(ctx.db, actor, year)
  const { works, receipts, slots } = await gather(ctx.db, edition)
  const today = civilDateOf(ctx.now)
  const at = momentIn(asked.date, asked.time)
  const insured = insuranceRows(works, receipts, at && instantOf(at.date, at.time))
  return {
    ...{ year, venue: edition.venue ?? '', shown: asked.shown, typed: asked.typed },
    counts: countsOf(works),
    next: nextDay(daysOf(edition), today),
    chases: chasesOf(works, await momentOf(ctx.db, edition, slots, today)),
    rows: works.filter((work) => isShown(work, asked.shown) && matches(work, asked.typed)).map(rowOf),
    door: doorOf(works, { date: today, time: localTimeOf(ctx.now) }),
    insurance: {
      ...{ works: insured.length, ore: sumOf(insured), at },
      missing: insured
        .filter(({ value }) => value.basis === 'missing')
        .map(({ work: { participantId, name, title } }) => ({ participantId, name, title })),
    },
  }
}

/** Who is expected with a work, and when nobody is, who is expected to fetch one. */
function doorOf(works: readonly ListedWork[], now: { date: string; time: string }): ExhibitionWorkView['door'] {
  for (const [direction, state] of [
    ['in', 'confirmed'],
    ['out', 'delivered'],
  ] as const) {
    const waiting = works.filter((work) => work.state === state)
    const here = new Set(
      atTheDoor(
        waiting.map(({ participantId, arranged }) => ({ participantId, arranged: arranged[direction] })),
        now,
      ).map(({ participantId }) => participantId),
    )
    const rows = waiting.filter(({ participantId }) => here.has(participantId))
    const time = rows[0]?.arranged[direction]
    if (time) return { direction, begins: time.begins, ends: time.ends, rows: rows.map(rowOf) }
  }
  return null
}
