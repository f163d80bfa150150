/** The round by municipality and year, as the municipalities were in their time or as they are now. */
import {
  isMemberIn,
  type LineageRow,
  type Lived,
  lineageRows,
  lineOf,
  type Reading,
} from '#app/domains/places/lineage.ts'
import { byNorwegian } from '#app/kernel/names.ts'

/** What is counted by municipality. */
export const MUNICIPAL_MEASURES = ['participants', 'applications'] as const
export type MunicipalMeasure = (typeof MUNICIPAL_MEASURES)[number]

/** How many of one municipality; null: from none of them, or from where is not known. */
export interface MunicipalCount {
  year: number
  municipalityId: string | null
  value: number
}

/** Who had the joint exhibition. */
export interface MunicipalHost {
  year: number
  municipalityId: string
  /** Of several the one that led. */
  lead: boolean
}

/** Hosted alone, hosted with others, or led those others. */
export type HostMark = 'alone' | 'lead' | 'with'

export interface MunicipalCell {
  /** Null: not known, or there is nothing to know of one that was no member. */
  value: number | null
  member: boolean
  host: HostMark | null
  /** The municipalities of their time that are counted here, where the line has another name, with what each had. */
  of: { name: string; value: number | null }[]
}

export interface MunicipalRow {
  /** Null: the line of those from none of the municipalities. */
  id: string | null
  name: string
  /** First and last year of membership; null: it goes on. Both null in the line without a municipality. */
  from: number | null
  to: number | null
  /** Those that have become part of it; empty when they are read as they were. */
  absorbed: string[]
  cells: Record<number, MunicipalCell>
}

export interface MunicipalTable {
  reading: Reading
  measure: MunicipalMeasure
  /** Ascending. `total`: the sum of the lines, or for a year that is not counted by municipality what was stated of it. */
  years: { year: number; total: number | null; kind: 'counted' | 'stated' | null }[]
  rows: MunicipalRow[]
}

interface Known {
  measure: MunicipalMeasure
  municipalities: readonly Lived[]
  /** Years that the table shows, whatever is known of them. */
  years: readonly number[]
  counts: readonly MunicipalCount[]
  hosts: readonly MunicipalHost[]
  /** Totals of years, from elsewhere. */
  totals: ReadonlyMap<number, { value: number; kind: 'counted' | 'stated' }>
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0)

/**
 * Lays the counts out by municipality and year. A year of which anything is counted is counted in full: a member without a
 * row has none. Of any other year nothing is known, which is not zero. Every count stands in just one line, so that the sum
 * of a year is the same in both readings.
 */
export function municipalTable(known: Known, reading: Reading): MunicipalTable {
  const { municipalities, counts, hosts, totals, measure } = known
  const counted = new Set(counts.map(({ year }) => year))
  const years = [...new Set([...known.years, ...counted])].sort((a, b) => a - b)
  const rows = lineageRows(municipalities, reading)
  const line = lineOf(rows)
  const byId = new Map(municipalities.map((one) => [one.id, one]))
  const numberOf = (year: number, ids: readonly (string | null)[]): number | null => {
    const own = counts.filter((count) => count.year === year && ids.includes(count.municipalityId))
    return own.length > 0 ? sum(own.map(({ value }) => value)) : null
  }
  const cellOf = ({ id: own, name, of }: Pick<LineageRow, 'id' | 'name' | 'of'>, year: number): MunicipalCell => {
    // The heir itself counts in its line, in the register or not; but for one that has merged too, and counts elsewhere.
    const ids = line(own) === own && !of.includes(own) ? [own, ...of] : of
    const members = ids.filter((id) => isMember(byId.get(id), year))
    const value = numberOf(year, ids)
    const then = ids.filter((id) => members.includes(id) || numberOf(year, [id]) !== null)
    const ownValue = (id: string) => numberOf(year, [id]) ?? (counted.has(year) ? 0 : null)
    const named = then
      .map((id) => ({ name: id === own ? name : (byId.get(id)?.name ?? id), value: ownValue(id) }))
      .sort((a, b) => byNorwegian(a.name, b.name))
    return {
      value: value ?? (counted.has(year) && members.length > 0 ? 0 : null),
      member: members.length > 0,
      host: hostMark(hosts, year, (id) => ids.includes(id)),
      of: named.length === 1 && named[0]?.name === name ? [] : named,
    }
  }
  const lines = rows.map((row): MunicipalRow => {
    const { id, name, from, to, absorbed } = row
    return { id, name, from, to, absorbed, cells: Object.fromEntries(years.map((year) => [year, cellOf(row, year)])) }
  })
  // Whatever is counted of a municipality that is not in the register is kept in the line of those from none of them.
  const listed = new Set(lines.map(({ id }) => id))
  const rest = counts.filter(({ municipalityId }) => municipalityId === null || !listed.has(line(municipalityId)))
  const elsewhere: MunicipalRow[] =
    sum(rest.map(({ value }) => value)) === 0
      ? []
      : [
          {
            ...{ id: null, name: '', from: null, to: null, absorbed: [] },
            cells: Object.fromEntries(
              years.map((year) => {
                const value = sum(rest.filter((one) => one.year === year).map((one) => one.value))
                return [year, { value: counted.has(year) ? value : null, member: true, host: null, of: [] }]
              }),
            ),
          },
        ]
  return {
    ...{ reading, measure },
    years: years.map((year) => {
      if (counted.has(year)) return { year, total: numberOfYear(counts, year), kind: 'counted' as const }
      const stated = totals.get(year)
      return { year, total: stated?.value ?? null, kind: stated?.kind ?? null }
    }),
    rows: [...lines, ...elsewhere],
  }
}

const isMember = (one: Lived | undefined, year: number): boolean => one !== undefined && isMemberIn(one, year)

const numberOfYear = (counts: readonly MunicipalCount[], year: number): number =>
  sum(counts.filter((count) => count.year === year).map(({ value }) => value))

function hostMark(hosts: readonly MunicipalHost[], year: number, isOwn: (id: string) => boolean): HostMark | null {
  const ofYear = hosts.filter((host) => host.year === year)
  const own = ofYear.filter(({ municipalityId }) => isOwn(municipalityId))
  if (own.length === 0) return null
  if (own.length === ofYear.length) return 'alone'
  return own.some(({ lead }) => lead) ? 'lead' : 'with'
}
