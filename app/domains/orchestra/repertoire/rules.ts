import type { Scoring } from './scoring.ts'

/** What one typed for a part or a section, by its name. */
export interface Chosen {
  id: string
  least: number
  ideal: number
}

/** More players than this share no part. */
export const MOST_ON_A_PART = 40

/**
 * The scoring with the players that were chosen. Parts that it does not have are passed over; a part is never wanted by
 * fewer than carry it.
 */
export function withChosen(scoring: Scoring, chosen: readonly Chosen[]): Scoring {
  const by = new Map(chosen.map((one) => [one.id, one]))
  const taken = <N extends { least: number; ideal: number }>(need: N, id: string): N => {
    const one = by.get(id)
    return one ? { ...need, least: one.least, ideal: Math.max(one.least, one.ideal) } : need
  }
  return {
    ...scoring,
    parts: scoring.parts.map((part) => taken(part, part.id)),
    strings: scoring.strings.map((need) => taken(need, need.section)),
  }
}

/** The fields of a form, "least_horn_2" and "ideal_horn_2", as what was chosen; null when one is no number of players. */
export function chosenOf(fields: Readonly<Record<string, unknown>>): Chosen[] | null {
  const number = (name: string): number | null => {
    const typed = fields[name] ?? ''
    return typeof typed === 'string' && /^\d{0,2}$/.test(typed.trim()) ? Number(typed) : null
  }
  const chosen: Chosen[] = []
  for (const name of Object.keys(fields)) {
    const [, part] = /^least_([a-zA-Z0-9]+(?:_\d+)?)$/.exec(name) ?? []
    if (!part) continue
    const [least, ideal] = [number(`least_${part}`), number(`ideal_${part}`)]
    if (least === null || ideal === null || Math.max(least, ideal) > MOST_ON_A_PART) return null
    chosen.push({ id: part.replace('_', '.'), least, ideal })
  }
  return chosen
}
