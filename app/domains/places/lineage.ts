/**
 * Municipalities have a life: in 2020 Røyken and Hurum became part of Asker, Nedre Eiker and Svelvik of Drammen, Sande of
 * Holmestrand. What happened before belongs to the municipality of its time; a series over years can be read as they
 * were then, or as they are now, when what the old ones did counts for their heir.
 */
import { byNorwegian, slugOf } from '#app/kernel/names.ts'
import type { Municipality } from './municipality.ts'

/** The year from which the new municipalities are there. */
export const MERGED_FROM = 2020

/** As they were in their time, or as they are now. */
export const READINGS = ['then', 'now'] as const
export type Reading = (typeof READINGS)[number]

/** What stands in an address for a reading, behind `kommuner`; as they were then is what an address without it means. */
export const readingWord = (reading: Reading): string => (reading === 'now' ? 'i-dag' : 'som-da')

/** The reading that an address asks for; anything else than a known word is as they were then. */
export const readingOf = (text: string | null | undefined): Reading => (text === readingWord('now') ? 'now' : 'then')

/** What lineage needs to know of a municipality. */
export type Lived = Pick<Municipality, 'id' | 'name' | 'allianceFrom' | 'allianceTo' | 'mergedInto2020'>

/** Who goes on with what a municipality was: itself, or the one that it has become part of. */
export function heirOf({ id, name, mergedInto2020 }: Pick<Lived, 'id' | 'name' | 'mergedInto2020'>): {
  id: string
  name: string
} {
  const heir = mergedInto2020 === null ? '' : slugOf(mergedInto2020)
  return heir === '' || heir === id ? { id, name } : { id: heir, name: mergedInto2020 ?? name }
}

/** Whether it has become part of another. */
export const hasMerged = (one: Pick<Lived, 'id' | 'name' | 'mergedInto2020'>): boolean => heirOf(one).id !== one.id

/** The last year of which a municipality can be told anything as a member; null while it goes on. */
export function lastYearOf(one: Lived): number | null {
  if (!hasMerged(one)) return one.allianceTo
  return Math.min(one.allianceTo ?? Number.POSITIVE_INFINITY, MERGED_FROM - 1)
}

/** Whether it is a member of the alliance in a year, and there. */
export function isMemberIn(one: Lived, year: number): boolean {
  const last = lastYearOf(one)
  return one.allianceFrom <= year && (last === null || year <= last)
}

/** A line of a table over the years. */
export interface LineageRow {
  id: string
  name: string
  /** First year of membership. */
  from: number
  /** Last year; null: it goes on. */
  to: number | null
  /** The municipalities of their time that count here; one alone when they are read as they were. */
  of: string[]
  /** Names of those that have become part of it; empty when they are read as they were. */
  absorbed: string[]
}

/** The lines of a table over the years, in the order of the alphabet. Every municipality counts in just one of them. */
export function lineageRows(municipalities: readonly Lived[], reading: Reading): LineageRow[] {
  const rows = new Map<string, LineageRow>()
  // Those that go on come first, so that a line has the name and the membership of the heir where it is a member itself.
  const inOrder = [...municipalities].sort((a, b) => Number(hasMerged(a)) - Number(hasMerged(b)))
  for (const one of inOrder) {
    const { id, name } = reading === 'now' ? heirOf(one) : one
    const row = rows.get(id)
    if (row) {
      row.of.push(one.id)
      row.absorbed.push(one.name)
      row.from = Math.min(row.from, one.allianceFrom)
      continue
    }
    const isHeirsOwn = id !== one.id
    rows.set(id, {
      ...{ id, name, from: one.allianceFrom },
      // Of an heir that was never a member itself it is not known that it has left.
      to: isHeirsOwn ? null : lastYearOf(one),
      of: [one.id],
      absorbed: isHeirsOwn ? [one.name] : [],
    })
  }
  for (const row of rows.values()) row.absorbed.sort(byNorwegian)
  return [...rows.values()].sort((a, b) => byNorwegian(a.name, b.name))
}

/** Which line a municipality counts in; one that is not known counts for itself. */
export function lineOf(rows: readonly LineageRow[]): (municipalityId: string) => string {
  const lines = new Map(rows.flatMap(({ id, of }) => of.map((one) => [one, id] as const)))
  return (municipalityId) => lines.get(municipalityId) ?? municipalityId
}
