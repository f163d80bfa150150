/** A semester as it stands in addresses and is said. */
export type Season = 'spring' | 'autumn'

/** "2013-v" and "2013-h": spring and autumn, the same in both languages. */
export const termOf = (semester: { year: number; season: Season }): string =>
  `${semester.year}-${semester.season === 'spring' ? 'v' : 'h'}`

/** The semester that an address names; null for anything else. */
export function readTerm(text: string): { year: number; season: Season } | null {
  const found = /^(\d{4})-([vh])$/.exec(text)
  if (!found) return null
  return { year: Number(found[1]), season: found[2] === 'v' ? 'spring' : 'autumn' }
}

/** Sorts semesters by time. */
export const byTerm = (a: { year: number; season: Season }, b: { year: number; season: Season }): number =>
  a.year - b.year || (a.season === b.season ? 0 : a.season === 'spring' ? -1 : 1)

/** The semester after this one. */
export const nextTerm = ({ year, season }: { year: number; season: Season }): { year: number; season: Season } =>
  season === 'spring' ? { year, season: 'autumn' } : { year: year + 1, season: 'spring' }
