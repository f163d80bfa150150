import type { Actor } from '#app/domains/people/person.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraLoan as words } from '#app/i18n/orchestra-loan.ts'
import { say } from '#app/i18n/words.ts'
import { conflict, invalid, missing } from '#app/kernel/fault.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { tellGuardiansOf } from '../../post/tell-guardian.server.ts'
import { standingOf } from '../../queries.server.ts'
import type { TakeBack } from '../input.ts'
import { mayKeepInstruments } from '../policy.ts'
import { borrowers, theInstrument, theLoan } from '../queries.server.ts'
import { mayGoOn, stateOf } from '../rules.ts'
import { sayInstrument, sayInstrumentFirst } from '../say-instrument.ts'
import { sendToRepair } from '../send-to-repair.server.ts'
import { putCondition, putLoan } from '../store.server.ts'

/**
 * The instrument has come back: its condition is noted, a repair is begun where it needs one, and the guardians learn that
 * the loan has ended. Throws missing, conflict for a loan that is not out, invalid for dates that cannot be.
 */
export async function takeBack(ctx: Context, actor: Actor, id: string, given: TakeBack): Promise<void> {
  await ctx.tx(async (tx) => {
    if (!mayKeepInstruments(await standingOf(tx, actor))) throw missing()
    const loan = await theLoan(tx, id)
    const today = civilDateOf(ctx.now)
    if (!mayGoOn(stateOf(loan, today), 'takeBack')) throw conflict('orchestraLoan.notNow')
    const { returnedOn, conditionIn, condition, repair, what, workshop } = given
    if (returnedOn > today) throw invalid('orchestraLoan.inFuture', {}, 'returnedOn')
    if (loan.lentOn && returnedOn < loan.lentOn) throw invalid('orchestraLoan.datesTurned', {}, 'returnedOn')
    if (repair && what === '') throw invalid('orchestraLoan.sayWhatToRepair', {}, 'what')
    if (!(await putLoan(tx, id, loan.version, { returnedOn, conditionIn }))) throw conflict('orchestraLoan.notNow')
    if (repair) await sendToRepair(ctx, tx, loan.instrumentId, { what, workshop, sentOn: returnedOn })
    else await putCondition(tx, loan.instrumentId, condition, ctx.now)
    const instrument = await theInstrument(tx, loan.instrumentId)
    const child = (await borrowers(tx, [loan.childId])).get(loan.childId)?.name ?? ''
    await tellGuardiansOf(ctx, tx, loan.childId, ({ guardianId, locale }) => ({
      key: `loan-returned:${id}:${guardianId}`,
      title: say(locale, words.tellReturned, {
        child,
        instrument: locale === 'nb' ? sayInstrumentFirst(instrument, locale) : sayInstrument(instrument, locale),
      }),
      text: say(locale, words.tellReturnedText, { date: sayFullDate(returnedOn, locale) }),
      path: addressIn(locale, 'loan', { id }),
      urgency: 'gathered',
    }))
    await ctx.note(tx, 'loan.returned', id, { returnedOn, repair })
  })
}
