/** Where the works of an artist's library have been: what may be said of it, and what it stands in the way of. */
import { isUntold } from '#app/domains/art-round/work.ts'
import type { Application, Work } from './application.ts'

/** One application that a work of the library is, or was, in. */
export interface LibraryUse {
  year: number
  callId: string
  state: 'draft' | 'sent' | 'withdrawn'
  /** It was chosen for the joint exhibition of that year, and the artist knows. */
  shown: boolean
}

type Subject = Pick<Application, 'submission' | 'decision' | 'decidedWorkId' | 'participation'>

/**
 * Whether a work was, or is to be, shown in the joint exhibition of an application's year. Before the announcement nothing
 * is told of it, and who has resigned shows nothing.
 */
export const isShown = (application: Subject, workId: string, announcedAt: Date | null): boolean =>
  announcedAt !== null &&
  application.submission === 'submitted' &&
  application.decision === 'accepted' &&
  application.participation !== 'resigned' &&
  application.decidedWorkId === workId

export const stateOfUse = ({ submission }: Pick<Application, 'submission'>): LibraryUse['state'] =>
  submission === 'submitted' ? 'sent' : submission === 'withdrawn' ? 'withdrawn' : 'draft'

/** Why a work of the library cannot be taken into an application; null when it can. */
export type Hindrance = { kind: 'shown'; year: number } | { kind: 'there' } | null

/** A work is shown in one joint exhibition only, and stands in an application once. */
export function hindranceOf(uses: readonly LibraryUse[], callId: string, isInApplication: boolean): Hindrance {
  if (isInApplication) return { kind: 'there' }
  const shown = uses.find((use) => use.shown && use.callId !== callId)
  return shown ? { kind: 'shown', year: shown.year } : null
}

/** The places of an application that nothing has been put into yet, in their order: a work from the library goes there first. */
export const emptyPlaces = (works: readonly Work[]): Work[] =>
  works.filter((work) => work.pictures.length === 0 && isUntold(work))

/** How many more works an application can take. */
export const roomFor = (works: readonly Work[], maxWorks: number): number =>
  Math.max(0, maxWorks - (works.length - emptyPlaces(works).length))
