/** Who somebody may book for, and who may come to a round. */
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import type { Tx } from '#app/platform/context.server.ts'
import type { Enrolment } from '../enrolment/enrolment.ts'
import { findChild, listEnrolments } from '../enrolment/store.server.ts'
import { standingOf } from '../queries.server.ts'
import type { Standing } from '../standing.ts'
import type { Audition, AuditionRound } from './audition.ts'
import { theRound } from './queries.server.ts'
import { bookingOf, ELIGIBLE } from './rules.ts'
import { findAudition } from './store.server.ts'

/** The children of a standing: those it answers for, and oneself as a young musician. */
export const ownChildIds = ({ personId, isMusician, children }: Standing): string[] => [
  ...children.map(({ childId }) => childId),
  ...(isMusician && personId ? [personId] : []),
]

/** The enrolments that may play in a round, of these children or of all; in the order in which they came in. */
export const eligibleFor = (
  tx: Tx,
  round: Pick<AuditionRound, 'semesterId' | 'kind'>,
  childIds: readonly string[] | null,
): Promise<Enrolment[]> =>
  listEnrolments(tx, {
    semesterId: round.semesterId,
    state: { in: [...ELIGIBLE[round.kind]] },
    ...(childIds && { childId: { in: [...childIds] } }),
  })

/** A child with what the policy asks. Throws missing. */
export async function theChild(tx: Tx, childId: string) {
  const child = await findChild(tx, childId)
  if (!child) throw missing()
  return { ...child, childId }
}

/** Throws conflict with the reason when booking is not open. The secretariat books before and after, until it is sealed. */
export function demandOpen(round: AuditionRound, standing: Standing, now: Date): void {
  const state = bookingOf(round, now)
  if (round.sealedAt !== null) throw conflict('orchestraAudition.isSealed')
  if (standing.office || state === 'open') return
  if (state === 'hidden') throw missing()
  throw conflict(state === 'soon' ? 'orchestraAudition.notOpenYet' : 'orchestraAudition.isClosed')
}

/** An audition in its round, of the actor's family or for the secretariat. Throws missing for any other. */
export async function ownAudition(
  tx: Tx,
  actor: Actor,
  roundId: string,
  auditionId: string,
): Promise<{
  round: AuditionRound
  audition: Audition
  child: Awaited<ReturnType<typeof theChild>>
  standing: Standing
}> {
  const round = await theRound(tx, roundId)
  const audition = await findAudition(tx, auditionId)
  if (!audition || audition.roundId !== roundId) throw missing()
  const standing = await standingOf(tx, actor)
  if (!standing.office && !ownChildIds(standing).includes(audition.childId)) throw missing()
  const child = await theChild(tx, audition.childId)
  return { round, audition, child, standing }
}
