import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraLoan as words } from '#app/i18n/orchestra-loan.ts'
import { say } from '#app/i18n/words.ts'
import { openToAll } from '#app/kernel/open-to-all.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Telling } from '../../post/note.ts'
import { tellGuardians, toldOf } from '../../post/tell-guardian.server.ts'
import { borrowers, leftOn } from '../queries.server.ts'
import { dueDate, reminderOf, stateOf } from '../rules.ts'
import { sayInstrument, sayInstrumentFirst } from '../say-instrument.ts'
import { listInstruments, listOpenLoans, noteReminded } from '../store.server.ts'

/**
 * Tells the guardians of instruments that are due in a fortnight, in two days, or that should have come back, once a week.
 * What was told is not told again, however often this runs. Gives how many notes are new.
 */
export async function remindLoans(ctx: Context): Promise<number> {
  openToAll('the clock gives it, and it tells families of their own loans alone')
  return ctx.tx(async (tx) => {
    const today = civilDateOf(ctx.now)
    const loans = (await listOpenLoans(tx)).filter(({ lentOn }) => lentOn !== null)
    if (loans.length === 0) return 0
    const childIds = loans.map(({ childId }) => childId)
    const [left, names, guardians, instruments] = [
      await leftOn(tx, childIds, today),
      await borrowers(tx, childIds),
      await toldOf(tx, childIds),
      new Map((await listInstruments(tx)).map((one) => [one.id, one])),
    ]
    let count = 0
    for (const loan of loans) {
      const gone = left.get(loan.childId) ?? null
      const stage = reminderOf(loan, today, gone)
      const instrument = instruments.get(loan.instrumentId)
      if (!stage || !instrument) continue
      const date = dueDate(loan, gone)
      const late = stateOf(loan, today, gone) === 'overdue'
      const child = names.get(loan.childId)?.name ?? ''
      const tellings = guardians
        .filter(({ childId }) => childId === loan.childId)
        .map(({ guardianId, locale }): Telling => {
          const name = locale === 'nb' ? sayInstrumentFirst(instrument, locale) : sayInstrument(instrument, locale)
          const facts = { instrument: name, due: sayFullDate(date, locale) }
          return {
            ...{ guardianId, key: `loan-reminder:${loan.id}:${date}:${stage}:${guardianId}`, urgency: 'gathered' },
            title: say(locale, late ? words.remindLate : words.remindSoon, facts),
            text: say(locale, late ? words.remindLateText : words.remindSoonText, { child, mark: instrument.mark }),
            path: addressIn(locale, 'loan', { id: loan.id }),
          }
        })
      const told = await tellGuardians(ctx, tx, tellings)
      if (told > 0) {
        await noteReminded(tx, loan.id, ctx.now)
        await ctx.note(tx, 'loan.reminded', loan.id, { stage })
      }
      count += told
    }
    return count
  })
}
