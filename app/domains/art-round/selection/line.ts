/** The line at the capacity (skillelinje), and how firmly it stands. */
import { zScores } from './calibration.ts'
import { groupsIn, meanOf, orderOf } from './rules.ts'
import type { Line, Ranking, RankingPart, Side, SideChange, Span } from './selection.ts'
import { grouped, NO_STEPS } from './ties.ts'

/** Where a tied group lies: so many places are taken before it, and so many with it. */
interface Stretch {
  start: number
  end: number
}

const sideOf = ({ start, end }: Stretch, capacity: number): Side =>
  end <= capacity ? 'in' : start >= capacity ? 'out' : 'tied'

/** The stretch of every application of groups in order, after `before` others. */
function stretchesOf(groups: readonly (readonly { applicationId: string }[])[], before = 0): Map<string, Stretch> {
  const stretches = new Map<string, Stretch>()
  let start = before
  for (const group of groups) {
    const stretch = { start, end: start + group.length }
    for (const { applicationId } of group) stretches.set(applicationId, stretch)
    start = stretch.end
  }
  return stretches
}

interface WithoutOne {
  jurorId: string
  part: number
  stretches: ReadonlyMap<string, Stretch>
}

/** Each part ranked again without each of its jurors in turn. Nothing for a jury of one. */
function withoutEach(ranking: Ranking): WithoutOne[] {
  const found: WithoutOne[] = []
  let before = 0
  for (const [index, part] of ranking.parts.entries()) {
    const own = new Set(ranking.applications.filter((of) => of.part === index).map((of) => of.applicationId))
    const jurorIds = part.jurors.map(({ jurorId }) => jurorId)
    if (jurorIds.length > 1)
      for (const jurorId of jurorIds)
        found.push({ jurorId, part: index, stretches: stretchesOf(groupsWithout(part, jurorId, own), before) })
    before += ranking.applications.filter((of) => of.part === index && of.rank !== null).length
  }
  return found
}

function groupsWithout(part: RankingPart, jurorId: string, own: ReadonlySet<string>) {
  const rest = part.scored.map(({ applicationId, scores }) => ({
    applicationId,
    scores: scores.filter((score) => score.jurorId !== jurorId),
  }))
  const expected = part.expected.filter((id) => id !== jurorId)
  const { groups } = orderOf(rest, expected, {
    chairId: part.chairId === jurorId ? null : part.chairId,
    duels: part.duels,
  })
  if (own.size === part.scored.length) return groups
  return groups
    .map((group) => group.filter(({ applicationId }) => own.has(applicationId)))
    .filter(({ length }) => length > 0)
}

/** A ranking made ready for a line anywhere: the rankings without one juror are the dear part, and are made once. */
export interface Lined {
  ranking: Ranking
  stretches: ReadonlyMap<string, Stretch>
  without: readonly WithoutOne[]
}

export const linedUp = (ranking: Ranking): Lined => ({
  ranking,
  stretches: stretchesOf(groupsIn(ranking.applications)),
  without: withoutEach(ranking),
})

/**
 * Where each ranked application stands for every capacity: see `sideAt` and `hangsAt` in wall.ts. It holds nothing of
 * who the jurors are, nor of what each of them gave.
 */
export function spansOf({ stretches, without }: Lined): Map<string, Span> {
  return new Map(
    [...stretches].map(([applicationId, { start, end }]) => {
      let [latest, earliest] = [start, end]
      for (const one of without) {
        const other = one.stretches.get(applicationId)
        if (!other) continue
        if (other.start > latest) latest = other.start
        if (other.end < earliest) earliest = other.end
      }
      return [applicationId, { start, end, latest, earliest }]
    }),
  )
}

/**
 * The line at the capacity: who is above it, the waiting list in order, the tie that it passes through, and whose
 * outcome hangs on one juror. For the last, the ranking is made again without each juror in turn; an application that then
 * has no score at all is passed over. `capacity` is the number of places.
 */
export function drawLine(ranking: Ranking, capacity: number, lined: Lined = linedUp(ranking)): Line {
  const sides = new Map([...lined.stretches].map(([id, stretch]) => [id, sideOf(stretch, capacity)]))
  const on = (side: Side) => ranking.applications.filter(({ applicationId }) => sides.get(applicationId) === side)
  const idsOn = (side: Side) => on(side).map(({ applicationId }) => applicationId)
  const accepted = idsOn('in')
  const tied = idsOn('tied')
  const changes = changesWithoutOne(lined, capacity, sides)
  const crosses = ({ side, without }: SideChange) =>
    without.some((other) => other.side !== 'tied' && other.side !== side)
  return {
    capacity,
    accepted,
    tied,
    placesForTied: tied.length > 0 ? capacity - accepted.length : 0,
    waiting: on('out').map(({ applicationId, rank }) => ({ applicationId, place: (rank ?? 0) - capacity })),
    unscored: ranking.applications.filter((of) => of.rank === null).map(({ applicationId }) => applicationId),
    changesSide: changes.filter(crosses),
    touchesLine: changes.filter((change) => !crosses(change)),
  }
}

function changesWithoutOne(lined: Lined, capacity: number, sides: ReadonlyMap<string, Side>): SideChange[] {
  return lined.ranking.applications.flatMap(({ applicationId }) => {
    const side = sides.get(applicationId)
    if (!side || side === 'tied') return []
    const without = lined.without.flatMap(({ jurorId, stretches }) => {
      const stretch = stretches.get(applicationId)
      const other = stretch && sideOf(stretch, capacity)
      return other && other !== side ? [{ jurorId, side: other }] : []
    })
    return without.length > 0 ? [{ applicationId, side, without }] : []
  })
}

/**
 * Who would come to another side of the line if each juror's scores were standardised, best first. A question and no
 * setting: it decides nothing. Asked of the latest round, which the line is drawn in.
 */
export function zWhatIf(ranking: Ranking, capacity: number): { applicationId: string; from: Side; to: Side }[] {
  const from = stretchesOf(groupsIn(ranking.applications))
  const part = ranking.applications.filter((of) => of.part === 0 && of.rank !== null)
  const standard = zScores(part)
  const { groups } = grouped(standard, (of) => meanOf(of.scores), NO_STEPS)
  const to = stretchesOf(groups)
  return part.flatMap(({ applicationId }) => {
    const [was, becomes] = [from.get(applicationId), to.get(applicationId)]
    const [left, reached] = [was && sideOf(was, capacity), becomes && sideOf(becomes, capacity)]
    return left && reached && left !== reached ? [{ applicationId, from: left, to: reached }] : []
  })
}
