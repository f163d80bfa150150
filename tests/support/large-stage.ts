/**
 * Two years of the same size, so that every list of the jury and the secretariat has something to show: one that the
 * jurors are in the middle of, and one that is sealed, talked about, compared, decided on and ready to be announced.
 */
import { openDuels } from '#app/domains/art-round/meeting/commands/open-duels.server.ts'
import { startMeeting } from '#app/domains/art-round/meeting/commands/start-meeting.server.ts'
import { makeProtocol } from '#app/domains/art-round/protocol/commands/make-protocol.server.ts'
import { prepareAnnouncement } from '#app/domains/art-round/selection/commands/prepare-announcement.server.ts'
import { proposeDecisions } from '#app/domains/art-round/selection/commands/propose-decisions.server.ts'
import type { Context, Db } from '#app/platform/context.server.ts'
import { type LargeRound, seedLargeRound } from './large-round.ts'

export interface LargeStage {
  /** 2013: everything is scored, nobody has sealed. */
  scoring: LargeRound
  /** 2014: sealed; the meeting and the duels are open, the letters of the announcement wait in the outbox. */
  sealed: LargeRound
  /** A second round of 2014 that is only prepared, for those who go on to it. */
  nextRoundId: string
}

const OFFICE = { by: 'office', callId: null } as const
const JURORS = 7
const DUELS_EACH = 10
const ON_WAITING_LIST = 20

/** @param contextFor at work in the name of a person. The number of letters and of lines in the log grows with the applications. */
export async function setLargeStage(
  db: Db,
  contextFor: (personId: string) => Context,
  applications: number,
): Promise<LargeStage> {
  const size = {
    applications,
    works: 3,
    jurors: JURORS,
    scored: true,
    recused: 2,
    capacity: Math.ceil(applications / 20),
  }
  const scoring = await seedLargeRound(db, { ...size, sealed: false, year: 2013 })
  const sealed = await seedLargeRound(db, { ...size, sealed: true, year: 2014 })
  const { secretary, year } = sealed
  const ctx = contextFor(secretary.personId)
  await openDuels(ctx, secretary, year, OFFICE, DUELS_EACH)
  await startMeeting(ctx, secretary, year, OFFICE, { zone: true, split: false, numbers: '' })
  await proposeDecisions(ctx, secretary, year, ON_WAITING_LIST)
  await prepareAnnouncement(ctx, secretary, year)
  await makeProtocol(ctx, secretary, year)
  await db.auditEntry.createMany({
    data: sealed.applicationIds.slice(0, 3000).map((subjectId, index) => ({
      ...{ at: ctx.now, actorId: sealed.personIds[index] ?? null, deed: 'application.submitted', subjectId },
    })),
  })
  const next = { callId: sealed.callId, number: 2, selective: true, orderSeed: 'neste' }
  const { id: nextRoundId } = await db.juryRound.create({ data: next })
  return { scoring, sealed, nextRoundId }
}
