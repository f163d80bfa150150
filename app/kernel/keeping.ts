/**
 * How long things are kept: terms, what there is that has an end, and the dated list of it. The kinds and their terms are
 * each area's own; pure, so that the list that is shown and the clock that deletes follow the same rule.
 */
import { addDays, addMonths, type CivilDate, yearOf } from './when.ts'

export interface Term {
  /** Counted from the base. */
  days?: number
  months?: number
  /** Whole years after the end of the year of the base: gone on 1 January. */
  yearsAfterYear?: number
}

/** The first day on which something is no longer kept, from the day that its term counts from. */
export function endOfTerm({ days, months, yearsAfterYear }: Term, base: CivilDate): CivilDate {
  if (yearsAfterYear !== undefined) return `${yearOf(base) + yearsAfterYear + 1}-01-01`
  if (months !== undefined) return addMonths(base, months)
  return addDays(base, days ?? 0)
}

/** Things of one kind that go on one day together. */
export interface Lot<Kind extends string> {
  kind: Kind
  /** What they hang on: the row itself, a day, a year. Deleting goes by it. */
  scope: string
  goesOn: CivilDate
  /** How many go. */
  count: number
  /** How many would go, and are held for the archive. */
  held: number
}

/** A line of the dated list. */
export interface PlannedLine<Kind extends string> {
  kind: Kind
  goesOn: CivilDate
  count: number
  held: number
  /** The day has come: the clock takes them next. */
  due: boolean
}

/** The dated list: each kind and day once, the first to go at the top; kinds of one day in their own order. */
export function plannedLines<Kind extends string>(
  lots: readonly Lot<Kind>[],
  kinds: readonly Kind[],
  today: CivilDate,
): PlannedLine<Kind>[] {
  const lines = new Map<string, PlannedLine<Kind>>()
  for (const { kind, goesOn: day, count, held } of lots) {
    const due = day <= today
    // What should be gone already goes together, whenever its day was.
    const at = due ? today : day
    const key = `${at} ${kind}`
    const line = lines.get(key) ?? { kind, goesOn: at, count: 0, held: 0, due }
    lines.set(key, { ...line, count: line.count + count, held: line.held + held })
  }
  return [...lines.values()].sort(
    (a, b) => (a.goesOn < b.goesOn ? -1 : a.goesOn > b.goesOn ? 1 : 0) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
  )
}

/** What the clock takes now: scopes by kind. */
export function dueScopes<Kind extends string>(lots: readonly Lot<Kind>[], today: CivilDate): Map<Kind, string[]> {
  const due = new Map<Kind, string[]>()
  for (const { kind, scope, goesOn: day, count } of lots)
    if (day <= today && count > 0) due.set(kind, [...(due.get(kind) ?? []), scope])
  return due
}

/** What is kept of one kind: all of it, and when the first goes. */
export interface KindLine<Kind extends string> {
  kind: Kind
  count: number
  held: number
  first: CivilDate | null
}
export const linesOfKinds = <Kind extends string>(
  lots: readonly Lot<Kind>[],
  kinds: readonly Kind[],
): KindLine<Kind>[] =>
  kinds.map((kind) => {
    const own = lots.filter((lot) => lot.kind === kind)
    const dates = own.filter(({ count }) => count > 0).map((lot) => lot.goesOn)
    return {
      kind,
      count: own.reduce((sum, { count }) => sum + count, 0),
      held: own.reduce((sum, { held }) => sum + held, 0),
      first: dates.sort()[0] ?? null,
    }
  })

/** What there is of something that has an end: what it hangs on, and the day that its term counts from. */
export interface Kept {
  scope: string
  base: CivilDate
  /** How many go with it. */
  count: number
}

/** What one area knows of one kind of kept data; the term is not its business. */
export interface Stock<Tx> {
  list(tx: Tx): Promise<Kept[]>
  /** Takes what hangs on these. Gives how many went: as many as the list said. */
  remove(tx: Tx, scopes: readonly string[]): Promise<number>
}

/** Rows that hang on the same thing, counted together. */
export function keptTogether(rows: readonly { scope: string; base: CivilDate }[]): Kept[] {
  const kept = new Map<string, Kept>()
  for (const { scope, base } of rows) {
    const before = kept.get(scope)
    kept.set(scope, { scope, base, count: (before?.count ?? 0) + 1 })
  }
  return [...kept.values()]
}
