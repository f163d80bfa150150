/** What other areas may read of applications. Who may see it is for their own policies to say. */
import { missing } from '#app/kernel/fault.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import {
  type Application,
  CHECKS,
  type Check,
  DECISIONS,
  type Decision,
  PARTICIPATIONS,
  type Participation,
  SUBMISSIONS,
  type Submission,
  type Work,
} from './application.ts'
import {
  countByState,
  findApplication,
  findApplicationOf,
  findByNumber,
  listApplications,
  listWorks,
} from './store.server.ts'

/** What stands as submitted, in the order of the numbers. Whether it reaches the jury is for `reachesJury` to say. */
export const listSubmitted = (tx: Tx, editionId: string): Promise<Application[]> =>
  listApplications(tx, { editionId, submission: 'submitted' })

/** Throws missing. */
export async function theApplication(tx: Tx, id: string): Promise<Application> {
  const application = await findApplication(tx, id)
  if (!application) throw missing()
  return application
}

/** By the number that it has in its edition; null when none has it. */
export const applicationByNumber = (tx: Tx, editionId: string, number: number): Promise<Application | null> =>
  findByNumber(tx, editionId, number)

/** Several by id, in no order; those that do not exist are left out. */
export async function applicationsByIds(tx: Tx, ids: readonly string[]): Promise<Application[]> {
  const found: Application[] = []
  for (let from = 0; from < ids.length; from += 500)
    found.push(...(await listApplications(tx, { id: { in: ids.slice(from, from + 500) } })))
  return found
}

/** This person's application to a call; null when none is begun. */
export const applicationTo = (tx: Tx, callId: string, applicantId: string): Promise<Application | null> =>
  findApplicationOf(tx, callId, applicantId)

/** The works of several applications, by application, each list in the artist's order of priority; an empty list where there are none. */
export const worksOf = (tx: Tx, applicationIds: readonly string[]): Promise<Map<string, Work[]>> =>
  listWorks(tx, applicationIds)

/** Everything that a person has begun or sent, the newest first. */
export async function applicationsOf(tx: Tx, applicantId: string): Promise<Application[]> {
  const found = await listApplications(tx, { applicantId })
  return found.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
}

export interface ApplicationCounts {
  all: number
  submission: Record<Submission, number>
  /** Of those that stand as submitted. */
  check: Record<Check, number>
  decision: Record<Decision, number>
  participation: Record<Participation, number>
}

const zeros = <K extends string>(keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>

/** How many applications an edition has in each state of each axis. */
export async function countsOf(tx: Tx, editionId: string): Promise<ApplicationCounts> {
  const counts = {
    all: 0,
    submission: zeros(SUBMISSIONS),
    check: zeros(CHECKS),
    decision: zeros(DECISIONS),
    participation: zeros(PARTICIPATIONS),
  }
  for (const { submission, check, decision, participation, _count } of await countByState(tx, editionId)) {
    counts.all += _count
    counts.submission[submission] += _count
    if (submission === 'submitted') counts.check[check] += _count
    counts.decision[decision] += _count
    counts.participation[participation] += _count
  }
  return counts
}
