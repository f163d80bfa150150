/** «Slett meg»: what stands in the way, and what goes. */
import type { TextKey } from '#app/i18n/keys.ts'
import type { CivilDate } from '#app/kernel/when.ts'

export interface ForgettingFacts {
  /** Is a guardian or a musician of the youth orchestra. */
  family: boolean

  /** Roles that are in force. */
  roles: number
  applications: readonly {
    submission: 'draft' | 'submitted' | 'reopened' | 'withdrawn'
    number: number | null
    running: boolean
  }[]
}

/** Whether an edition is still going on: until its exhibition is over, or the year is where that is not settled. */
export const isRunning = (edition: { year: number; periodTo: CivilDate | null }, today: CivilDate): boolean =>
  today <= (edition.periodTo ?? `${edition.year}-12-31`)

/**
 * Why a person cannot be deleted now; null when nothing binds. A role binds, and an application that was sent to an
 * edition which is still going on; a draft binds nobody, and a withdrawn application neither.
 */
export function whyNotForget({ roles, applications, family }: ForgettingFacts): TextKey | null {
  if (roles > 0) return 'ownData.bindsRole'
  const binds = applications.some(
    ({ submission, number, running }) => running && number !== null && submission !== 'withdrawn',
  )
  if (binds) return 'ownData.bindsApplication'
  // Children are not left without anyone who answers for them; a family is deleted on its own page.
  return family ? 'ownData.bindsFamily' : null
}

/** A draft that was never sent goes; what was sent once is the round's, and is kept with its result. */
export const isDroppable = ({ submission, number }: { submission: string; number: number | null }): boolean =>
  submission === 'draft' && number === null
