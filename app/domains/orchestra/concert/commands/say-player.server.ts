import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { rosterOfSemester, standingOf } from '../../queries.server.ts'
import { ageOfSelf } from '../../reply/musician.server.ts'
import { mayAnswerFor } from '../policy.ts'
import { theConcert } from '../queries.server.ts'
import { isOver } from '../rules.ts'
import { putPlayerWord } from '../store.server.ts'

/**
 * Says whether a child plays at a concert; the last word counts. Only the secretariat brings in one who is not of the
 * concert's ensembles. Throws missing for a child or a concert that is not the actor's, forbidden for a young musician
 * below the age of the settings, conflict when it is over or off.
 */
export async function sayPlayer(
  ctx: Context,
  actor: Actor,
  concertId: string,
  { childId, plays }: { childId: string; plays: boolean },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const standing = await standingOf(tx, actor)
    const concert = await theConcert(tx, concertId)
    if (!mayAnswerFor(standing, childId, await ageOfSelf(ctx, tx, standing)))
      throw standing.isMusician && standing.personId === childId ? forbidden('orchestraReply.tooYoung') : missing()
    const member = (await rosterOfSemester(tx, concert.semesterId)).find((one) => one.childId === childId)
    if (!member) throw missing()
    const own = concert.ensembleIds.includes(member.ensembleId) && concert.publishedAt !== null
    if (!standing.office && !own) throw missing()
    if (concert.cancelledAt !== null || isOver(concert, civilDateOf(ctx.now))) throw conflict('orchestraConcert.isPast')
    await putPlayerWord(tx, { concertId, childId, plays, saidById: actor.personId, saidAt: ctx.now })
    await ctx.note(tx, 'concert.player-said', concertId, { childId, plays })
  })
}
