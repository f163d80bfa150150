import { type CivilDate, civilDateOf } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/db/client.server.ts'

/** States in which a child has, or waits for, a place. */
const HERE = new Set(['applied', 'audition', 'offered', 'waiting', 'enrolled', 'leave'])

/**
 * The last day of every child in the orchestra: the end of the last semester that it had or waited for a place in, or the day
 * it was let go, whichever is the later; for one who never enrolled, the day it was registered. A day to come means that the
 * child is still here, and counts from then.
 */
export async function leftOfAll(tx: Tx): Promise<Map<string, CivilDate>> {
  const children = await tx.child.findMany({
    select: {
      ...{ personId: true, createdAt: true },
      enrolments: {
        select: { state: true, appliedAt: true, leftAt: true, decidedAt: true, semester: { select: { ends: true } } },
      },
    },
  })
  return new Map(
    children.map(({ personId, createdAt, enrolments }) => {
      const days = enrolments.map(({ state, appliedAt, leftAt, decidedAt, semester }) =>
        HERE.has(state) ? semester.ends : civilDateOf(leftAt ?? decidedAt ?? appliedAt),
      )
      return [personId, days.sort().at(-1) ?? civilDateOf(createdAt)]
    }),
  )
}
