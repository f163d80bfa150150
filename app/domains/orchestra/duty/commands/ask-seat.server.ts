import { personsByIds } from '#app/domains/people/named.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraCarpool } from '#app/i18n/orchestra-carpool.ts'
import { say } from '#app/i18n/words.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { tellGuardian } from '../../post/tell-guardian.server.ts'
import { rosterOfSeminar, standingOf } from '../../queries.server.ts'
import { isGuardianOf } from '../../standing.ts'
import { findLift, putRider } from '../carpool.store.server.ts'
import { askedKey, isOffered, seatsLeft } from '../carpool.ts'
import { mayShareLift } from '../policy.ts'

/**
 * Asks for a seat for an own child. Who asks has agreed that the driver sees both names, and the telephone once the seat
 * is given. The driver is told in the letter of the day. Throws missing for another's child, and conflict for a full car.
 */
export async function askSeat(ctx: Context, actor: Actor, liftId: string, childId: string): Promise<void> {
  await ctx.tx(async (tx) => {
    const lift = await findLift(tx, liftId)
    if (!lift || !isOffered(lift, civilDateOf(ctx.now))) throw missing('orchestraCarpool.gone')
    const standing = await standingOf(tx, actor)
    const child = (await rosterOfSeminar(tx, lift.seminarId)).find((one) => one.childId === childId)
    const ofFamily = child !== undefined && isGuardianOf(standing, childId)
    if (!ofFamily) throw missing()
    if (!mayShareLift(ofFamily) || lift.personId === actor.personId) throw forbidden()
    // The same form sent twice is one question.
    if (lift.riders.some((rider) => rider.childId === childId)) return
    if (seatsLeft(lift) === 0) throw conflict('orchestraCarpool.full')
    await putRider(tx, lift.id, childId, actor.personId, ctx.now)
    const locale = (await personsByIds(tx, [lift.personId])).get(lift.personId)?.locale ?? 'nb'
    await tellGuardian(ctx, tx, {
      ...{ guardianId: lift.personId, urgency: 'gathered' },
      key: askedKey(lift.id, { childId, askedAt: ctx.now }),
      path: addressIn(locale, 'carpool', { id: lift.seminarId }),
      title: say(locale, orchestraCarpool.askedTitle, { day: sayDate(lift.date, locale) }),
      text: say(locale, orchestraCarpool.askedText, { child: child.name, place: lift.place }),
    })
    await ctx.note(tx, 'lift.asked', lift.id, { seminarId: lift.seminarId })
  })
}
