import { theApplication } from '#app/domains/art-round/application/queries.server.ts'
import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { putConflictReply } from '../conflicts.store.server.ts'
import type { ConflictKind } from '../conflicts.ts'
import { mayFindConflicts } from '../policy.ts'
import { recuseEverywhere } from '../recusing.server.ts'
import { seatOfYear } from '../round.server.ts'

/** What the secretariat says of one suggestion. */
export interface ConflictWord {
  seatId: string
  applicationId: string
  kind: ConflictKind
  accepted: boolean
  /** Why the juror is recused; what the suggestion rests on. */
  reason: string
}

/**
 * Answers a suggested conflict of interest: accepted, the juror is recused from the application in every round of the
 * call that is not over; dismissed, it is remembered and not asked again. Throws forbidden, missing for a seat of another
 * year or an application of another call, and conflict when it is accepted after the juror has sealed.
 */
export async function answerConflict(
  ctx: Context,
  actor: Actor | null,
  year: number,
  word: ConflictWord,
): Promise<void> {
  if (!mayFindConflicts(actor)) throw forbidden()
  await ctx.tx(async (tx) => {
    const edition = await theEdition(tx, year)
    const { round, seat } = await seatOfYear(tx, edition.id, word.seatId)
    const application = await theApplication(tx, word.applicationId)
    if (application.callId !== round.callId) throw missing()
    const { seatId, applicationId, kind, accepted } = word
    if (accepted) {
      if (seat.sealedAt !== null || round.state === 'closed') throw conflict('jury.seatSealed')
      const of = { callId: round.callId, personId: seat.personId, applicationId }
      for (const id of await recuseEverywhere(ctx, tx, of, word.reason))
        await ctx.note(tx, 'jury.recused', id, { seatId, applicationId, kind })
    }
    await putConflictReply(tx, {
      ...{ seatId, applicationId, kind, accepted, answeredAt: ctx.now },
      answeredById: ctx.actorId,
    })
    await ctx.note(tx, 'jury.conflict-answered', applicationId, { seatId, kind, accepted })
  })
}
