/** What was reported, as it stood: rows and facts that never change, and the sum that tells if they did. */
import type { CivilDate } from '#app/kernel/when.ts'

export const SNAPSHOT_KINDS = ['members', 'course'] as const
export type SnapshotKind = (typeof SNAPSHOT_KINDS)[number]

export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain }

export interface Snapshot {
  id: string
  kind: SnapshotKind
  year: number
  /** For a course: the semester and which one, as "2013-v:tutti"; else empty. */
  course: string
  revision: number
  rows: Plain
  facts: Plain
  sha256: string
  frozenAt: Date
  frozenById: string
}

/**
 * The same text for the same content, in whatever order a database gives the names back: what the sum is taken of.
 */
export function canonical(value: Plain): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value as { [key: string]: Plain }).sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`
  }
  return JSON.stringify(value)
}

/** The first day on which a year's snapshot may be frozen: it is of 31 December. */
export const freezesFrom = (year: number): CivilDate => `${year}-12-31`

/** One rule of a grant: what it asks, whether it is met, and what it rests on. */
export interface RuleResult<Name extends string = string> {
  rule: Name
  /** Null: nobody can tell from here; somebody states it. */
  met: boolean | null
  /** Figures for the words of the rule. */
  facts: Record<string, number>
  /** Names of the rows that are in the way, or that it rests on. */
  rows: readonly string[]
}
