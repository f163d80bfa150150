/** The steps by which applications with the same score are set apart, and what no step sets apart. */
import type { JurorScore, Scored, TiedAfter } from './selection.ts'

/** Scores that differ by less are the same score: they differ only by how a computer rounds. */
const grain = (score: number): number => Math.round(score * 1e9)

export interface TieSteps {
  /** Whose score counts twice where the stated rule leaves a tie; null: the step is not taken. */
  chairId: string | null
  /** Strengths by the duels; a tie is settled by them only where every one of it took part. Null: no duels. */
  duels: ReadonlyMap<string, number> | null
}

export const NO_STEPS: TieSteps = { chairId: null, duels: null }

/** An application on its way to a rank: what it is compared by, in whole grains. */
interface Standing {
  of: Scored
  score: number
  /** The jurors' scores, highest first; sorted when it is asked for the first time. */
  values: number[] | null
  chair: number
}

const valuesOf = (standing: Standing): number[] => {
  standing.values ??= standing.of.scores.map(({ score }) => grain(score)).sort((a, b) => b - a)
  return standing.values
}

/**
 * The stated tie rule, "flest av de høyeste": most of the highest score goes first, then most of the next, and so on.
 * A score that is missing counts as one just below the lowest that the application has (as HotCRP's counts do).
 * Zero when nothing sets them apart.
 */
function byHighest(one: readonly number[], other: readonly number[]): number {
  for (let i = 0; i < Math.max(one.length, other.length); i++) {
    const a = one[i] ?? (one.at(-1) ?? 0) - 0.5
    const b = other[i] ?? (other.at(-1) ?? 0) - 0.5
    if (a !== b) return b - a
  }
  return 0
}

/** The mean with the chair's score counted twice; the mean itself where the chair gave none. */
function chairTwice(scores: readonly JurorScore[], chairId: string): number {
  let sum = 0
  let count = 0
  for (const { jurorId, score } of scores) {
    const times = jurorId === chairId ? 2 : 1
    sum += times * score
    count += times
  }
  return sum / count
}

type Compare = (one: Standing, other: Standing) => number

const byScore: Compare = (one, other) => other.score - one.score
const byHighestOf: Compare = (one, other) => byHighest(valuesOf(one), valuesOf(other))
const byChair: Compare = (one, other) => other.chair - one.chair

/** Splits sorted standings where the comparison tells two neighbours apart. */
function split(standings: readonly Standing[], compare: Compare): Standing[][] {
  const groups: Standing[][] = []
  let before: Standing | null = null
  for (const standing of standings) {
    if (before && compare(before, standing) === 0) groups.at(-1)?.push(standing)
    else groups.push([standing])
    before = standing
  }
  return groups
}

/** A tie that was fought out in duels, in their order; it stays a tie where one of it was not in them. */
function byDuels(group: Standing[], duels: ReadonlyMap<string, number>): Standing[][] {
  if (group.length === 1 || group.some(({ of }) => !duels.has(of.applicationId))) return [group]
  const strength = ({ of }: Standing) => Math.round((duels.get(of.applicationId) ?? 0) * 1e6)
  const compare: Compare = (one, other) => strength(other) - strength(one)
  return split(
    [...group].sort((one, other) => compare(one, other) || byId(one, other)),
    compare,
  )
}

const byId: Compare = (one, other) => (one.of.applicationId < other.of.applicationId ? -1 : 1)

const tiedIn = (groups: readonly (readonly unknown[])[]): number =>
  groups.reduce((sum, { length }) => sum + (length > 1 ? length : 0), 0)

export interface Grouped {
  /** Applications that nothing sets apart, best group first. Ids give an order within a group, not a rank. */
  groups: Scored[][]
  tiedAfter: TiedAfter
}

/** Brings applications with a score into order, step by step: the score, most of the highest, the chair, the duels. */
export function grouped(scored: readonly Scored[], scoreOf: (of: Scored) => number, steps: TieSteps): Grouped {
  const { chairId, duels } = steps
  const standings = scored.map((of): Standing => {
    const chair = chairId === null ? 0 : grain(chairTwice(of.scores, chairId))
    return { of, score: grain(scoreOf(of)), values: null, chair }
  })
  const compare: Compare = (one, other) => byScore(one, other) || byHighestOf(one, other) || byChair(one, other)
  standings.sort((one, other) => compare(one, other) || byId(one, other))
  const settled = split(standings, compare)
  const groups = duels ? settled.flatMap((group) => byDuels(group, duels)) : settled
  const highest = split(standings, (one, other) => byScore(one, other) || byHighestOf(one, other))
  return {
    groups: groups.map((group) => group.map(({ of }) => of)),
    tiedAfter: {
      score: tiedIn(split(standings, byScore)),
      highest: tiedIn(highest),
      chair: chairId === null ? null : tiedIn(settled),
      duels: duels === null ? null : tiedIn(groups),
    },
  }
}
