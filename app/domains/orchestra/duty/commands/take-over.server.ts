import { personsByIds } from '#app/domains/people/named.server.ts'
import { orchestraDuty } from '#app/i18n/orchestra-duty.ts'
import { say } from '#app/i18n/words.ts'
import { conflict, forbidden, missing } from '#app/kernel/fault.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { tellGuardian } from '../../post/tell-guardian.server.ts'
import { mayTakeTurn } from '../policy.ts'
import { familyAt } from '../queries.server.ts'
import { hasBegun } from '../rules.ts'
import { addTurn, endTurn } from '../store.server.ts'
import { theTurn } from '../the-duty.server.ts'

/**
 * Takes over a turn that its holder has asked others to take. Of two who tap at once one gets it. The one who had it is
 * told in the letter of the day. Throws missing for a guardian without a child there.
 */
export async function takeOver(ctx: Context, guardianId: string, turnId: string): Promise<{ seminarId: string }> {
  return ctx.tx(async (tx) => {
    const { turn, duty, seminar } = await theTurn(tx, turnId)
    const family = await familyAt(tx, seminar.id, guardianId)
    if (family === null || !seminar.publishedAt) throw missing()
    if (!mayTakeTurn(family !== null)) throw forbidden()
    if (hasBegun(duty, ctx.now)) throw conflict('orchestraDuty.begun')
    if (duty.turns.some((one) => one.guardianId === guardianId)) throw conflict('orchestraDuty.haveIt')
    if (!(await endTurn(tx, turn.id, ctx.now, true))) throw conflict('orchestraDuty.swapOver')
    await addTurn(tx, duty.id, guardianId, ctx.now)
    const person = (await personsByIds(tx, [turn.guardianId])).get(turn.guardianId)
    const locale = person?.locale ?? 'nb'
    const what = (locale === 'en' && duty.titleEn) || duty.titleNb
    await tellGuardian(ctx, tx, {
      ...{ guardianId: turn.guardianId, key: `swapped:${turn.id}`, urgency: 'gathered', path: '' },
      title: say(locale, orchestraDuty.swappedTitle, { what }),
      text: say(locale, orchestraDuty.swappedText, { what, day: sayDate(duty.date, locale) }),
    })
    await ctx.note(tx, 'duty.taken-over', duty.id, { seminarId: seminar.id, guardianId, from: turn.guardianId })
    return { seminarId: seminar.id }
  })
}
