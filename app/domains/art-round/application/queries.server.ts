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
import { type ContactRow, listContacts, listGroupsOf } from './contacts.store.server.ts'
import { listGroupMembers, listGroupsNaming } from './group.store.server.ts'
import type { GroupMember } from './group.ts'
import {
  type ApplicationLabel,
  countByState,
  countUnchecked,
  findApplication,
  findApplicationOf,
  findByNumber,
  listApplications,
  listLabels,
  listReaching,
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

/** Everyone to whom a place that came free is offered, and who has not answered; of every edition. */
export const openOffers = (tx: Tx): Promise<Application[]> =>
  listApplications(tx, { decision: 'accepted', participation: 'awaiting', answerBy: { not: null } })

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

/** What was never sent, and what was withdrawn, in an edition: what may be weeded out one day. */
export const applicationsToWeed = (tx: Tx, editionId: string): Promise<Application[]> =>
  listApplications(tx, { editionId, submission: { in: ['draft', 'withdrawn'] }, participant: null })

/** How many applications an edition has in each state of each axis. */
export const countsOf = (tx: Tx, editionId: string): Promise<ApplicationCounts> => countAll(tx, { editionId })

/** The same of one call. */
export const countsOfCall = (tx: Tx, callId: string): Promise<ApplicationCounts> => countAll(tx, { callId })

async function countAll(tx: Tx, where: { editionId: string } | { callId: string }): Promise<ApplicationCounts> {
  const counts = {
    all: 0,
    submission: zeros(SUBMISSIONS),
    check: zeros(CHECKS),
    decision: zeros(DECISIONS),
    participation: zeros(PARTICIPATIONS),
  }
  for (const { submission, check, decision, participation, _count } of await countByState(tx, where)) {
    counts.all += _count
    counts.submission[submission] += _count
    if (submission === 'submitted') counts.check[check] += _count
    counts.decision[decision] += _count
    counts.participation[participation] += _count
  }
  return counts
}

/** What applications are called where only that is asked, by id: the edition and the number (null for a draft). */
export async function labelsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, ApplicationLabel>> {
  return new Map((await listLabels(tx, ids)).map((label) => [label.id, label]))
}

/** The same without texts and pictures, for lists of thousands. */
export {
  countHolding as holdingIn,
  listCandidates as candidatesOf,
  listCandidateWorks as candidateWorksOf,
  listFirstPictures as firstPicturesOf,
} from './candidates.store.server.ts'

/**
 * Ids and numbers of what is before the jury of a call (see `reachesJury`), in the order of the numbers; only those that
 * are entered in a round where one is named. One statement.
 */
export const reachingJury = (
  tx: Tx,
  callId: string,
  enteredIn: string | null = null,
): Promise<{ id: string; number: number | null }[]> => listReaching(tx, callId, enteredIn)

/** How many applications of a call are submitted and not looked through. */
export const uncheckedOf = (tx: Tx, callId: string): Promise<number> => countUnchecked(tx, callId)

/** The members of several groups, by application, in the order of the form; an empty list for who applies alone. */
export const groupMembersOf = (tx: Tx, applicationIds: readonly string[]): Promise<Map<string, GroupMember[]>> =>
  listGroupMembers(tx, applicationIds)

/** Who stands behind all that is before the jury of a call: for the secretariat alone. Three statements. */
export const contactsOf = (tx: Tx, callId: string): Promise<ContactRow[]> => listContacts(tx, callId)

/**
 * Names of the groups that others write for and that name this address as a member's; nothing else of them. Empty where
 * the person has no address.
 */
export const groupsNaming = async (tx: Tx, person: { id: string; email: string }): Promise<string[]> =>
  person.email === '' ? [] : listGroupsNaming(tx, person)

/** The groups that a person has belonged to in any year, with everyone in them. */
export const groupsOfPerson = async (tx: Tx, person: { id: string; email: string }) =>
  (await listGroupsOf(tx, person)).map(({ artistName, applicant, members }) => ({
    name: artistName,
    members: [{ name: applicant.name, email: applicant.email ?? '' }, ...members],
  }))
export type { Candidate, CandidateWork } from './candidate.ts'
