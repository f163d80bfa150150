/** What every deed and screen of a juror begins with: the own seat, and the applications that are before it. */
import type { Application, Work } from '#app/domains/art-round/application/application.ts'
import { listSubmitted, theApplication, worksOf } from '#app/domains/art-round/application/queries.server.ts'
import { reachesJury } from '#app/domains/art-round/application/rules.ts'
import type { Edition } from '#app/domains/art-round/edition/edition.ts'
import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, Fault, forbidden } from '#app/kernel/fault.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Assessment, JuryRound, Seat } from './jury.ts'
import { runningOrder } from './order.ts'
import { mayJudge } from './policy.ts'
import { roundsOf } from './queries.server.ts'
import { idOfSheetKey } from './sheet-key.server.ts'
import { findAssessment, listAssessmentsOfSeat, listSeatsOfPerson } from './store.server.ts'

export interface OwnSeat {
  edition: Edition
  round: JuryRound
  seat: Seat
}

/**
 * The juror's seat of a year. Of several rounds the one that waits for the juror comes first: open and not sealed,
 * then open, then the latest. Throws missing without such an edition, forbidden without a seat or without the role.
 */
export async function ownSeat(tx: Tx, actor: Actor, year: number): Promise<OwnSeat> {
  const edition = await theEdition(tx, year)
  const rounds = await roundsOf(tx, edition.id)
  const seats = await listSeatsOfPerson(
    tx,
    actor.personId,
    rounds.map(({ id }) => id),
  )
  const own = rounds.flatMap((round) =>
    seats.filter((seat) => seat.roundId === round.id).map((seat) => ({ round, seat })),
  )
  const chosen =
    own.find(({ round, seat }) => round.state === 'open' && seat.sealedAt === null) ??
    own.find(({ round }) => round.state === 'open') ??
    own.at(-1)
  if (!chosen || !mayJudge(actor, chosen.seat, year)) throw forbidden()
  return { edition, ...chosen }
}

/** What is before the jury of a round, in the order of the applications' numbers. */
export const beforeJury = async (tx: Tx, round: Pick<JuryRound, 'callId'>, editionId: string): Promise<Application[]> =>
  (await listSubmitted(tx, editionId)).filter((one) => one.callId === round.callId && reachesJury(one))

export interface Bench extends OwnSeat {
  /** In the juror's own order, without those that the juror is recused from. */
  applications: Application[]
  assessments: Map<string, Assessment>
}

/** Everything that is before one juror. Says nothing of whether the juror may look already: see `maySeeSheets`. */
export async function ownBench(tx: Tx, actor: Actor, year: number): Promise<Bench> {
  const own = await ownSeat(tx, actor, year)
  const assessments = new Map((await listAssessmentsOfSeat(tx, own.seat.id)).map((one) => [one.applicationId, one]))
  const all = new Map((await beforeJury(tx, own.round, own.edition.id)).map((one) => [one.id, one]))
  const applications = runningOrder(own.round.orderSeed, own.seat.id, [...all.keys()]).flatMap((id) => {
    const application = assessments.get(id)?.recused ? undefined : all.get(id)
    return application ? [application] : []
  })
  return { ...own, applications, assessments }
}

export interface OwnSheet extends OwnSeat {
  application: Application
  /** In the artist's order of priority. */
  works: Work[]
  assessment: Assessment | null
}

/**
 * One sheet by its key, for a deed. Throws conflict when it is not before this juror any more: withdrawn meanwhile,
 * recused from, or a key that was never this juror's. The three are not told apart.
 */
export async function ownSheet(tx: Tx, actor: Actor, year: number, key: string): Promise<OwnSheet> {
  const own = await ownSeat(tx, actor, year)
  const id = idOfSheetKey(own.round.orderSeed, own.seat.id, key)
  const application = id && (await findOne(tx, id))
  if (!application || application.callId !== own.round.callId || !reachesJury(application))
    throw conflict('jury.sheetGone')
  const assessment = await findAssessment(tx, own.seat.id, application.id)
  if (assessment?.recused) throw conflict('jury.sheetGone')
  const works = (await worksOf(tx, [application.id])).get(application.id) ?? []
  return { ...own, application, works, assessment }
}

async function findOne(tx: Tx, id: string): Promise<Application | null> {
  try {
    return await theApplication(tx, id)
  } catch (error) {
    if (error instanceof Fault && error.kind === 'missing') return null
    throw error
  }
}
