import { personsByIds } from '#app/domains/people/named.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraCarpool } from '#app/i18n/orchestra-carpool.ts'
import { say } from '#app/i18n/words.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { tellGuardian } from '../../post/tell-guardian.server.ts'
import { findLift, setAccepted } from '../carpool.store.server.ts'
import { seatsLeft } from '../carpool.ts'
import { mayAnswerRider } from '../policy.ts'

/**
 * The driver gives a seat, or says that there is none; who asked is told in the letter of the day. Never more seats than
 * there are. Throws missing for another's offer, and conflict for a full car.
 */
export async function answerSeat(
  ctx: Context,
  actor: Actor,
  liftId: string,
  childId: string,
  accepted: boolean,
): Promise<void> {
  await ctx.tx(async (tx) => {
    const lift = await findLift(tx, liftId)
    const rider = lift?.riders.find((one) => one.childId === childId)
    if (!lift || lift.endedAt || !rider || !mayAnswerRider(actor.personId, lift)) throw missing()
    if (rider.accepted === accepted) return
    if (accepted && seatsLeft(lift) === 0) throw conflict('orchestraCarpool.full')
    await setAccepted(tx, lift.id, childId, accepted)
    const locale = (await personsByIds(tx, [rider.askedById])).get(rider.askedById)?.locale ?? 'nb'
    await tellGuardian(ctx, tx, {
      ...{ guardianId: rider.askedById, urgency: 'gathered' },
      key: `lift-answered:${lift.id}:${childId}:${accepted}:${ctx.now.getTime()}`,
      path: addressIn(locale, 'carpool', { id: lift.seminarId }),
      title: say(locale, accepted ? orchestraCarpool.givenTitle : orchestraCarpool.declinedTitle, {
        day: sayDate(lift.date, locale),
      }),
      text: say(locale, accepted ? orchestraCarpool.givenText : orchestraCarpool.declinedText, { place: lift.place }),
    })
    await ctx.note(tx, 'lift.answered', lift.id, { seminarId: lift.seminarId, accepted })
  })
}
