import { personsByIds } from '#app/domains/people/named.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraCarpool } from '#app/i18n/orchestra-carpool.ts'
import { say } from '#app/i18n/words.ts'
import { missing } from '#app/kernel/fault.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { tellGuardian, untell } from '../../post/tell-guardian.server.ts'
import { rosterOfSeminar } from '../../queries.server.ts'
import { findLift, removeRider } from '../carpool.store.server.ts'
import { askedKey, type Lift } from '../carpool.ts'
import { mayChangeTurn } from '../policy.ts'

/**
 * Gives a seat back, or takes the question back. A driver who had given the seat is told in the letter of the day; a
 * question that the driver has not been told yet is not told. Throws missing for a seat that another asked for.
 */
export async function withdrawSeat(ctx: Context, actor: Actor, liftId: string, childId: string): Promise<void> {
  await ctx.tx(async (tx) => {
    const lift = await findLift(tx, liftId)
    const rider = lift?.riders.find((one) => one.childId === childId)
    if (!lift || !rider || !mayChangeTurn(actor.personId, { guardianId: rider.askedById })) throw missing()
    await removeRider(tx, lift.id, childId, actor.personId)
    await untell(tx, [askedKey(lift.id, rider)])
    if (rider.accepted && lift.endedAt === null) await tellDriver(ctx, tx, lift, childId)
    await ctx.note(tx, 'lift.withdrawn', lift.id, { seminarId: lift.seminarId })
  })
}

async function tellDriver(ctx: Context, tx: Tx, lift: Lift, childId: string): Promise<void> {
  const child = (await rosterOfSeminar(tx, lift.seminarId)).find((one) => one.childId === childId)
  const locale = (await personsByIds(tx, [lift.personId])).get(lift.personId)?.locale ?? 'nb'
  await tellGuardian(ctx, tx, {
    ...{ guardianId: lift.personId, urgency: 'gathered' },
    key: `lift-withdrawn:${lift.id}:${childId}:${ctx.now.getTime()}`,
    path: addressIn(locale, 'carpool', { id: lift.seminarId }),
    title: say(locale, orchestraCarpool.withdrawnTitle, { day: sayDate(lift.date, locale) }),
    text: say(locale, orchestraCarpool.withdrawnText, { child: child?.name ?? '', place: lift.place }),
  })
}
