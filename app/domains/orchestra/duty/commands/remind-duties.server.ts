import { personsByIds } from '#app/domains/people/named.server.ts'
import { orchestraDuty } from '#app/i18n/orchestra-duty.ts'
import { say } from '#app/i18n/words.ts'
import { openToAll } from '#app/kernel/open-to-all.ts'
import { sayDate, sayHours } from '#app/kernel/say-when.ts'
import { addDays, civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { tellGuardians } from '../../post/tell-guardian.server.ts'
import { reminderDue } from '../rules.ts'
import { listDuties, setReminded } from '../store.server.ts'

/**
 * Reminds guardians of their turns, seven days and two days before, in the letter of the day. Each reminder goes once,
 * however often it is asked. Gives how many are new.
 */
export async function remindDuties(ctx: Context): Promise<number> {
  openToAll('the clock asks, and each guardian is reminded of the own turn')
  const today = civilDateOf(ctx.now)
  return ctx.tx(async (tx) => {
    const near = { date: { gte: today, lte: addDays(today, 7) } }
    const held = { seminar: { cancelledAt: null }, turns: { some: { endedAt: null } } }
    const duties = await listDuties(tx, {
      ...held,
      OR: [{ day: near }, { dayId: null, seminar: { days: { some: near } } }],
    })
    const due = duties.flatMap((duty) =>
      duty.turns.flatMap((turn) => {
        const step = reminderDue(duty.date, civilDateOf(turn.takenAt), today)
        return step === null ? [] : [{ duty, turn, step }]
      }),
    )
    const persons = await personsByIds(
      tx,
      due.map(({ turn }) => turn.guardianId),
    )
    const count = await tellGuardians(
      ctx,
      tx,
      due.map(({ duty, turn, step }) => {
        const locale = persons.get(turn.guardianId)?.locale ?? 'nb'
        const what = (locale === 'en' && duty.titleEn) || duty.titleNb
        return {
          ...{ guardianId: turn.guardianId, key: `duty:${turn.id}:${step}`, urgency: 'gathered' as const, path: '' },
          title: say(locale, orchestraDuty.remindTitle, { what, day: sayDate(duty.date, locale) }),
          text: say(locale, orchestraDuty.remindText, {
            what,
            when: `${sayDate(duty.date, locale)} ${sayHours(duty.begins, duty.ends, locale)}`,
          }),
        }
      }),
    )
    if (count > 0) {
      await setReminded(
        tx,
        due.map(({ turn }) => turn.id),
        ctx.now,
      )
    }
    return count
  })
}
