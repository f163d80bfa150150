/** The line at the capacity (skillelinje), and how firmly it stands. */
import { zScores } from './calibration.ts'
import { groupsOf, meanOf, orderOf } from './rules.ts'
import type { Line, Ranked, Ranking, Side, SideChange } from './selection.ts'

/** The side of every scored application, of groups in order. */
function sidesOf(groups: readonly (readonly { applicationId: string }[])[], capacity: number): Map<string, Side> {
  const sides = new Map<string, Side>()
  let taken = 0
  for (const group of groups) {
    const side = taken + group.length <= capacity ? 'in' : taken >= capacity ? 'out' : 'tied'
    for (const { applicationId } of group) sides.set(applicationId, side)
    taken += group.length
  }
  return sides
}

function groupsIn(ranking: Ranking): Ranked[][] {
  const groups: Ranked[][] = []
  for (const ranked of ranking.applications) {
    if (ranked.rank === null) continue
    if (groups.at(-1)?.[0]?.rank === ranked.rank) groups.at(-1)?.push(ranked)
    else groups.push([ranked])
  }
  return groups
}

/**
 * The line at the capacity: who is above it, the waiting list in order, the tie that it passes through, and whose
 * outcome hangs on one juror. For the last, the ranking is made again without each juror in turn; an application that then
 * has no score at all is passed over. `capacity` is the number of places.
 */
export function drawLine(ranking: Ranking, capacity: number): Line {
  const sides = sidesOf(groupsIn(ranking), capacity)
  const on = (side: Side) => ranking.applications.filter(({ applicationId }) => sides.get(applicationId) === side)
  const idsOn = (side: Side) => on(side).map(({ applicationId }) => applicationId)
  const accepted = idsOn('in')
  const tied = idsOn('tied')
  const changes = changesWithoutOne(ranking, capacity, sides)
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

function changesWithoutOne(ranking: Ranking, capacity: number, sides: ReadonlyMap<string, Side>): SideChange[] {
  const jurorIds = ranking.jurors.map(({ jurorId }) => jurorId)
  if (jurorIds.length < 2) return []
  const without = new Map<string, { jurorId: string; side: Side }[]>()
  for (const jurorId of jurorIds) {
    const rest = ranking.applications.map(({ applicationId, scores }) => ({
      applicationId,
      scores: scores.filter((score) => score.jurorId !== jurorId),
    }))
    const order = orderOf(
      rest,
      jurorIds.filter((id) => id !== jurorId),
    )
    for (const [applicationId, side] of sidesOf(order.groups, capacity)) {
      const before = sides.get(applicationId)
      if (before === 'tied' || before === side) continue
      without.set(applicationId, [...(without.get(applicationId) ?? []), { jurorId, side }])
    }
  }
  return ranking.applications.flatMap(({ applicationId }) => {
    const [side, found] = [sides.get(applicationId), without.get(applicationId)]
    return side && found ? [{ applicationId, side, without: found }] : []
  })
}

/** Who would come to another side of the line if each juror's scores were standardised. It decides nothing. */
export function zWhatIf(ranking: Ranking, capacity: number): { applicationId: string; from: Side; to: Side }[] {
  const from = sidesOf(groupsIn(ranking), capacity)
  const standard = zScores(ranking.applications.filter(({ scores }) => scores.length > 0))
  const to = sidesOf(
    groupsOf(standard, (of) => meanOf(of.scores)),
    capacity,
  )
  return ranking.applications.flatMap(({ applicationId }) => {
    const [was, becomes] = [from.get(applicationId), to.get(applicationId)]
    return was && becomes && was !== becomes ? [{ applicationId, from: was, to: becomes }] : []
  })
}
