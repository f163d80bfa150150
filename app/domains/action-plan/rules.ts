/** How a plan stands, and how one year's becomes the next. */
import type { Activity, Measure, PlanRow, PlanStatus, Quarter, StatusWord } from './plan.ts'
import { QUARTERS } from './plan.ts'

type Said = Pick<StatusWord, 'quarter' | 'status' | 'at' | 'id'>

const isNewer = (one: Said, other: Said) =>
  one.at > other.at || (one.at.getTime() === other.at.getTime() && one.id > other.id)

/** The newest word of each quarter: the one that stands. */
export function standing<S extends Said>(words: readonly S[]): Partial<Record<Quarter, S>> {
  const found: Partial<Record<Quarter, S>> = {}
  for (const word of words) {
    const other = found[word.quarter]
    if (!other || isNewer(word, other)) found[word.quarter] = word
  }
  return found
}

/**
 * How an activity stands now: by the word of the latest quarter that has one, also when an earlier quarter was mended
 * afterwards; by the word of the whole year when it is the last that was said. Null: nothing is said.
 */
export function statusNow(words: readonly Said[]): PlanStatus | null {
  const stands = standing(words)
  const year = stands[0]
  const quarters = QUARTERS.flatMap((quarter) => (quarter > 0 ? (stands[quarter] ?? []) : []))
  const latest = quarters.at(-1)
  if (!year) return latest?.status ?? null
  return quarters.every((word) => isNewer(year, word)) ? year.status : (latest?.status ?? null)
}

/** Whether last year's activity is to be marked where this year's follows it: it was not carried out. */
export const wasLeft = (status: PlanStatus | null): boolean => status !== 'done'

/** The quarters in which it is to be done; all four of what goes on all year, none where it is not said. */
export function plannedIn(quarters: string): Quarter[] {
  if (quarters === 'ongoing') return [1, 2, 3, 4]
  return QUARTERS.filter((quarter) => quarter > 0 && quarters.includes(`Q${quarter}`))
}

/** "q3 + Q2", "Q2+Q2" as "Q2+Q3"; null for what is no time of a year. */
export function tidyQuarters(text: string): string | null {
  const bare = text.trim().toLowerCase()
  if (bare === '') return ''
  if (bare === 'ongoing') return 'ongoing'
  const parts = bare.split('+').map((part) => part.trim())
  if (!parts.every((part) => /^q[1-4]$/.test(part))) return null
  return [...new Set(parts.map((part) => part.toUpperCase()))].sort().join('+')
}

/** The same with one moved a step among its equals; unchanged at the end of the list. */
export function movedBy<T extends { id: string }>(list: readonly T[], id: string, step: -1 | 1): T[] {
  const from = list.findIndex((one) => one.id === id)
  const to = from + step
  const moved = [...list]
  const [one, other] = [list[from], list[to]]
  if (!one || !other) return moved
  moved[to] = one
  moved[from] = other
  return moved
}

export interface NewMeasure {
  title: string
  activities: { title: string; owner: string; ownerId: string | null; quarters: string; followsId: string }[]
}

/**
 * How an activity is called in the next year: what was done comes round again, so "Årsrapport 2012" becomes "Årsrapport
 * 2013"; what was left is the same as it was. Years of a span, as 2006–2012, stay.
 */
export const titleNextYear = (title: string, status: PlanStatus | null): string =>
  wasLeft(status) ? title : title.replace(/(?<![\d–-])(19|20)\d\d(?![\d–-])/g, (year) => String(Number(year) + 1))

/** What a year takes over from the one before: measures and activities that it does not have yet, each saying which it follows. */
export function following(before: readonly Measure[], now: readonly Measure[]): NewMeasure[] {
  const followed = new Set(now.flatMap(({ activities }) => activities.map(({ followsId }) => followsId)))
  const titles = (measure: Measure | undefined) => new Set(measure?.activities.map(({ title }) => title))
  return before.flatMap(({ title, activities }) => {
    const there = titles(now.find((measure) => measure.title === title))
    const fresh = activities
      .map((one) => ({ ...one, title: titleNextYear(one.title, statusNow(one.statuses)) }))
      .filter((one) => !followed.has(one.id) && !there.has(one.title))
    const known = now.some((measure) => measure.title === title)
    if (fresh.length === 0 && known) return []
    return [
      {
        title,
        activities: fresh.map(({ id, title: name, owner, ownerId, quarters }) => ({
          ...{ title: name, owner, ownerId, quarters, followsId: id },
        })),
      },
    ]
  })
}

/** What an imported row changes of what is there. */
export interface RowChange {
  row: PlanRow
  /** Null: there is no such activity yet. */
  activity: Activity | null
  quarters: boolean
  status: boolean
}

/** Rows held against the plan, by measure and activity; a row that says nothing of a status leaves it as it is. */
export function changesOf(rows: readonly PlanRow[], plan: readonly Measure[]): RowChange[] {
  return rows.map((row) => {
    const measure = plan.find(({ title }) => title === row.measure)
    const activity = measure?.activities.find(({ title }) => title === row.activity) ?? null
    const said = activity ? statusNow(activity.statuses) : null
    return {
      ...{ row, activity, quarters: activity === null || activity.quarters !== row.quarters },
      status: row.status !== null && row.status !== said,
    }
  })
}

/** How many activities stand how; those of which nothing is said are counted apart. */
export function countStatuses(plan: readonly Measure[]): Record<PlanStatus | 'unsaid', number> {
  const counts = { planned: 0, underway: 0, done: 0, delayed: 0, notDone: 0, unsaid: 0 }
  for (const { activities } of plan) for (const { statuses } of activities) counts[statusNow(statuses) ?? 'unsaid']++
  return counts
}
