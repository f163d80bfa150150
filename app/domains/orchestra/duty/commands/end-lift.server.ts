import { personsByIds } from '#app/domains/people/named.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { orchestraCarpool } from '#app/i18n/orchestra-carpool.ts'
import { say } from '#app/i18n/words.ts'
import { missing } from '#app/kernel/fault.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { tellGuardians } from '../../post/tell-guardian.server.ts'
import { endLift as end, findLift } from '../carpool.store.server.ts'
import { mayAnswerRider } from '../policy.ts'

/** Takes an offer back; who had been given a seat is told. Throws missing for another's. */
export async function endLift(ctx: Context, actor: Actor, liftId: string): Promise<void> {
  await ctx.tx(async (tx) => {
    const lift = await findLift(tx, liftId)
    if (!lift || lift.endedAt || !mayAnswerRider(actor.personId, lift)) throw missing()
    await end(tx, lift.id, ctx.now)
    const riders = [...new Set(lift.riders.filter(({ accepted }) => accepted).map(({ askedById }) => askedById))]
    const persons = await personsByIds(tx, riders)
    await tellGuardians(
      ctx,
      tx,
      riders.map((guardianId) => {
        const locale = persons.get(guardianId)?.locale ?? 'nb'
        return {
          ...{ guardianId, key: `lift-ended:${lift.id}:${guardianId}`, urgency: 'gathered' as const, path: '' },
          title: say(locale, orchestraCarpool.endedTitle, { day: sayDate(lift.date, locale) }),
          text: say(locale, orchestraCarpool.endedText, { place: lift.place }),
        }
      }),
    )
    await ctx.note(tx, 'lift.ended', lift.id, { seminarId: lift.seminarId, told: riders.length })
  })
}
