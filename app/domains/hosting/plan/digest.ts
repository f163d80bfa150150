/** What a person is reminded of, in one letter for all hostings. */

import { weekdayOf } from '#app/kernel/holidays.ts'
import { addDays, type CivilDate } from '#app/kernel/when.ts'
import type { OpeningMove } from './deadlines.ts'
import type { Side } from './plan.ts'
import { type DatedPlan, type Entry, entriesOf } from './rules.ts'

/** A hosting as a letter names it. */
export interface NamedHosting {
  id: string
  year: number
  /** Of its municipalities, the lead first. */
  names: readonly string[]
}

export interface DigestLine {
  hosting: NamedHosting
  kind: 'milestone' | 'task'
  titleNb: string
  titleEn: string
  due: CivilDate
  state: 'overdue' | 'near' | 'later'
}

/** Who is involved, and whom a thing concerns that nobody has. */
export interface Whom {
  isInvolved(personId: string): boolean
  concerned(side: Side): ReadonlySet<string>
}

/** A milestone is of its side; a task is of who is responsible, and of its side as long as nobody still involved is. */
export function whoseIs(entry: Entry, whom: Whom): ReadonlySet<string> {
  const responsibleId = entry.kind === 'task' ? entry.item.responsibleId : null
  return responsibleId !== null && whom.isInvolved(responsibleId)
    ? new Set([responsibleId])
    : whom.concerned(entry.item.side)
}

const waits = ({ state }: Entry) => state === 'overdue' || state === 'near' || state === 'later'

/** Everybody who has something to do in a plan that has a day. */
export const responsibleIn = (plan: DatedPlan, whom: Whom): ReadonlySet<string> =>
  new Set(
    entriesOf(plan)
      .filter(waits)
      .flatMap((entry) => [...whoseIs(entry, whom)]),
  )

/** What a person has to do in a plan, the first due first. */
export function linesOfPerson(hosting: NamedHosting, plan: DatedPlan, whom: Whom, personId: string): DigestLine[] {
  return entriesOf(plan)
    .flatMap((entry): DigestLine[] => {
      const { due, state } = entry
      if (due === null || (state !== 'overdue' && state !== 'near' && state !== 'later')) return []
      if (!whoseIs(entry, whom).has(personId)) return []
      const [titleNb, titleEn] =
        entry.kind === 'task'
          ? [entry.item.title, entry.item.titleEn || entry.item.title]
          : [entry.item.titleNb, entry.item.titleEn || entry.item.titleNb]
      return [{ hosting, kind: entry.kind, titleNb, titleEn, due, state }]
    })
    .sort((a, b) => a.due.localeCompare(b.due))
}

export interface MovedHosting {
  hosting: NamedHosting
  move: OpeningMove
}

export interface Digest {
  kind: 'week' | 'day'
  lines: DigestLine[]
  moves: MovedHosting[]
}

/**
 * The letter of a day: on Mondays everything that is overdue or near, with every opening that has moved and not been told; on
 * other days only what is due tomorrow or was due yesterday. Null when there is nothing to say.
 */
export function digestOf(
  lines: readonly DigestLine[],
  moves: readonly MovedHosting[],
  today: CivilDate,
): Digest | null {
  if (weekdayOf(today) === 1) {
    const told = lines.filter(({ state }) => state !== 'later')
    return told.length + moves.length > 0 ? { kind: 'week', lines: told, moves: [...moves] } : null
  }
  const now = lines.filter(({ due }) => due === addDays(today, 1) || due === addDays(today, -1))
  return now.length > 0 ? { kind: 'day', lines: now, moves: [...moves] } : null
}
