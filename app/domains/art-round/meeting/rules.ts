import type { Line } from '#app/domains/art-round/selection/selection.ts'
import type { Meeting, MeetingItem, Step } from './meeting.ts'

export interface ContestedZone {
  /** Best ranked first. */
  applicationIds: string[]
  /** How many of them there are places for. */
  places: number
}

/**
 * The contested zone of a line: the tie that the line passes through, and every application that comes to the other side
 * when one juror is left out. All who are above the line and not in the zone keep their places.
 * @param ranked all applications, best first
 */
export function contestedZone(
  line: Pick<Line, 'capacity' | 'accepted' | 'tied' | 'changesSide'>,
  ranked: readonly string[],
): ContestedZone {
  const contested = new Set([...line.tied, ...line.changesSide.map(({ applicationId }) => applicationId)])
  const applicationIds = ranked.filter((id) => contested.has(id))
  const settled = line.accepted.filter((id) => !contested.has(id)).length
  return { applicationIds, places: Math.min(Math.max(line.capacity - settled, 0), applicationIds.length) }
}

/** Where the talk goes, and whether what is talked about now is done with. */
export interface Move {
  currentId: string | null
  doneId: string | null
}

/**
 * One step of the talk. Next after the last one is the end of the list: nothing is talked about. After a break it goes on
 * with the first that is not done, and with the first of all when everything is. Null when the step leads nowhere.
 */
export function moveOf(
  { items, currentId }: Pick<Meeting, 'items' | 'currentId'>,
  step: Step,
  wished: string | null = null,
): Move | null {
  const at = items.findIndex(({ applicationId }) => applicationId === currentId)
  const idOf = (item: MeetingItem | undefined) => item?.applicationId ?? null
  switch (step) {
    case 'next':
      return at === -1 ? moveOf({ items, currentId }, 'resume') : { currentId: idOf(items[at + 1]), doneId: currentId }
    case 'previous':
      return at > 0 ? { currentId: idOf(items[at - 1]), doneId: null } : null
    case 'break':
      return at === -1 ? null : { currentId: null, doneId: null }
    case 'resume': {
      const first = items.find(({ doneAt }) => doneAt === null) ?? items[0]
      return at === -1 && first ? { currentId: first.applicationId, doneId: null } : null
    }
    case 'jump': {
      const there = items.some(({ applicationId }) => applicationId === wished)
      return there && wished !== currentId ? { currentId: wished, doneId: null } : null
    }
  }
}

/** The names may be let be seen when nothing is left to decide: every application before the jury has its decision. */
export const decisionsReady = (applications: readonly { decision: string }[]): boolean =>
  applications.length > 0 && applications.every(({ decision }) => decision !== 'none')

/** Numbers of applications as one types them: "12, 40 7"; each once. Null when something is no number. */
export function numbersIn(text: string): number[] | null {
  const parts = text.split(/[\s,;]+/).filter(Boolean)
  if (parts.some((part) => !/^[1-9]\d{0,4}$/.test(part))) return null
  return [...new Set(parts.map(Number))]
}
