/** The board of who has the joint exhibition when: years across, municipalities down. */
import { type LineageRow, type Lived, lineageRows, lineOf, type Reading } from '#app/domains/places/lineage.ts'
import { type CivilDate, yearOf } from '#app/kernel/when.ts'
import { type HostingPart, type HostingStage, hasReached, isLive } from '../hosting.ts'
import { YEARS_AHEAD } from '../pipeline/candidates.ts'
import { canChangeYear } from '../pipeline/rules.ts'

/** 2007 was the first round. */
export const FIRST_YEAR = 2007

/** Something that stands on the board in a year. */
export interface BoardEntry {
  /** Of the hosting; null for hosts of whom nothing but the edition tells. */
  id: string | null
  year: number
  stage: HostingStage
  reserve: boolean
  /** The lead first. */
  parts: readonly HostingPart[]
  venue: string
  version: number
}

/** One municipality's part in a year. */
export interface BoardCell {
  id: string | null
  year: number
  stage: HostingStage
  reserve: boolean
  lead: boolean
  venue: string
  version: number
  /** Of several the one that leads; null of one alone, and where nobody has said which. */
  leader: string | null
  /** Those whom it hosts together with. */
  together: string[]
  /** The municipality of its time, where the line has another name. */
  as: string | null
  /** It has hosted, or does now. */
  hosted: boolean
  /** Everybody of the hosting. */
  names: string[]
  movable: boolean
}

export interface BoardLine extends Omit<LineageRow, 'of'> {
  /** By year; years without anything are left out. */
  cells: Record<number, BoardCell[]>
  /** Years in which it has hosted, or does now. */
  hostedIn: number[]
  /** Whether it is a member this year. */
  member: boolean
}

/** Whether an entry has been, or is, a hosting that took place. */
export const hasHosted = ({ stage, reserve }: Pick<BoardEntry, 'stage' | 'reserve'>): boolean =>
  !reserve && hasReached({ stage }, 'hosting')

/** Every year of the board: all back, and six ahead. */
export const boardYears = (thisYear: number): number[] =>
  Array.from({ length: thisYear + YEARS_AHEAD - FIRST_YEAR + 1 }, (_, place) => FIRST_YEAR + place)

/**
 * Hostings, and for years of which they tell no host, those of the edition. What has fallen away is left out: it stands
 * in the hosting's own history.
 */
export function boardEntries(
  hostings: readonly BoardEntry[],
  editions: readonly Omit<BoardEntry, 'id' | 'reserve' | 'stage' | 'version'>[],
): BoardEntry[] {
  const standing = hostings.filter((one) => isLive(one) || one.stage === 'completed')
  const told = new Set(standing.filter((one) => !one.reserve && hasReached(one, 'agreement')).map(({ year }) => year))
  const rest = editions
    .filter(({ year, parts }) => parts.length > 0 && !told.has(year))
    .map((one) => ({ ...one, id: null, reserve: false, stage: 'hosting' as const, version: 0 }))
  return [...standing, ...rest]
}

/** The lines of the board, read as the municipalities were in their time, or as they are now. */
export function boardLines(
  entries: readonly BoardEntry[],
  municipalities: readonly Lived[],
  reading: Reading,
  thisYear: number,
): BoardLine[] {
  const rows = lineageRows(municipalities, reading)
  const line = lineOf(rows)
  const names = new Map(municipalities.map(({ id, name }) => [id, name]))
  const nameOf = (id: string) => names.get(id) ?? id
  return rows.map(({ of, ...row }): BoardLine => {
    const cells: Record<number, BoardCell[]> = {}
    for (const entry of entries) {
      const own = entry.parts.filter(({ municipalityId }) => line(municipalityId) === row.id)
      if (own.length === 0) continue
      const { id, year, stage, reserve, venue, version, parts } = entry
      const others = parts.filter((part) => !own.includes(part))
      const leader = parts.find(({ lead }) => lead)
      const ownNames = own.map(({ municipalityId }) => nameOf(municipalityId))
      const cell: BoardCell = {
        ...{ id, year, stage, reserve, venue, version },
        lead: own.some(({ lead }) => lead),
        leader: leader && parts.length > 1 ? nameOf(leader.municipalityId) : null,
        together: others.map(({ municipalityId }) => nameOf(municipalityId)),
        as: ownNames.length === 1 && ownNames[0] === row.name ? null : ownNames.join(', '),
        hosted: hasHosted(entry),
        names: parts.map(({ municipalityId }) => nameOf(municipalityId)),
        movable: id !== null && canChangeYear(entry),
      }
      cells[year] = [...(cells[year] ?? []), cell]
    }
    const hostedIn = Object.values(cells)
      .flat()
      .filter(({ hosted, year }) => hosted && year <= thisYear)
      .map(({ year }) => year)
      .sort((a, b) => a - b)
    const member = row.from <= thisYear && (row.to === null || thisYear <= row.to)
    return { ...row, cells, hostedIn, member }
  })
}

export interface BoardWords {
  /** Members that have hosted, those that have waited longest first. */
  waited: { name: string; since: number; years: number }[]
  /** Members that never have. */
  never: string[]
  /** Those that have hosted most often, with the years. */
  most: { name: string; years: number[] }[]
  /** Years behind us of which no host is known. */
  unknown: number[]
}

/** What the board says in words. `thisYear` counts as hosted once the exhibition is there. */
export function boardWords(lines: readonly BoardLine[], thisYear: number): BoardWords {
  const members = lines.filter(({ member }) => member)
  const waited = members.flatMap(({ name, hostedIn }) => {
    const since = hostedIn.at(-1)
    return since === undefined ? [] : [{ name, since, years: thisYear - since }]
  })
  const often = Math.max(0, ...lines.map(({ hostedIn }) => hostedIn.length))
  const known = new Set(lines.flatMap(({ hostedIn }) => hostedIn))
  return {
    waited: waited.sort((a, b) => a.since - b.since),
    never: members.filter(({ hostedIn }) => hostedIn.length === 0).map(({ name }) => name),
    most:
      often > 1
        ? lines.filter((one) => one.hostedIn.length === often).map(({ name, hostedIn }) => ({ name, years: hostedIn }))
        : [],
    unknown: boardYears(thisYear).filter((year) => year < thisYear && !known.has(year)),
  }
}

export type Gap =
  | { kind: 'seek'; year: number; by: CivilDate; late: boolean }
  | { kind: 'no-candidate'; year: number; by: CivilDate; late: boolean }
  | { kind: 'not-settled'; year: number; by: CivilDate; late: boolean; id: string; names: string[] }
  | { kind: 'no-reserve'; year: number; late: false }

/** A host is sought two years ahead, by the end of the second quarter, and settled the year before, by the end of the first. */
export const soughtBy = (year: number): CivilDate => `${year - 2}-06-30`
export const settledBy = (year: number): CivilDate => `${year - 1}-03-31`

/** What is missing in this year and the years to come: a host, a settled host, a reserve. The soonest year first. */
export function gapsOf(
  entries: readonly BoardEntry[],
  nameOf: (municipalityId: string) => string,
  today: CivilDate,
): Gap[] {
  const thisYear = yearOf(today)
  return boardYears(thisYear)
    .filter((year) => year >= thisYear)
    .flatMap((year): Gap[] => {
      const live = entries.filter((one) => one.year === year && (isLive(one) || one.stage === 'completed'))
      const choices = live.filter(({ reserve }) => !reserve)
      const [first] = choices
      const by = settledBy(year)
      const late = today > by
      const isSought = today > soughtBy(year)
      const host: Gap[] = []
      if (!first)
        host.push(
          isSought ? { kind: 'no-candidate', year, by, late } : { kind: 'seek', year, by: soughtBy(year), late: false },
        )
      else if (!choices.some((one) => hasReached(one, 'agreement')))
        host.push({
          ...{ kind: 'not-settled', year, by, late, id: first.id ?? '' },
          names: first.parts.map(({ municipalityId }) => nameOf(municipalityId)),
        })
      const isUnderWay = choices.some((one) => hasReached(one, 'hosting'))
      const lacksReserve = first && isSought && !isUnderWay && !live.some(({ reserve }) => reserve)
      return lacksReserve ? [...host, { kind: 'no-reserve', year, late: false }] : host
    })
}
