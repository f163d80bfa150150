import type { Actor } from '#app/domains/people/person.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraLoan as words } from '#app/i18n/orchestra-loan.ts'
import { say } from '#app/i18n/words.ts'
import { conflict, invalid, missing } from '#app/kernel/fault.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { type CivilDate, civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { tellGuardiansOf } from '../../post/tell-guardian.server.ts'
import { standingOf } from '../../queries.server.ts'
import { WORDING } from '../agreement.ts'
import { mayKeepInstruments } from '../policy.ts'
import { mayBorrow, theInstrument } from '../queries.server.ts'
import { whyNotLend } from '../rules.ts'
import { sayInstrument } from '../say-instrument.ts'
import { addLoan, listLoans, listRepairs } from '../store.server.ts'

/**
 * Holds an instrument for a child and asks the guardians to sign. Gives the loan's id. Two who lend the same instrument at
 * once: one of them is refused.
 *
 * Throws missing for who does not keep the instruments, conflict for an instrument that cannot be lent, and invalid for a
 * child without a place or a day that has passed.
 */
export async function prepareLoan(
  ctx: Context,
  actor: Actor,
  instrumentId: string,
  { childId, dueOn }: { childId: string; dueOn: CivilDate },
): Promise<string> {
  return ctx.tx(async (tx) => {
    if (!mayKeepInstruments(await standingOf(tx, actor))) throw missing()
    const instrument = await theInstrument(tx, instrumentId)
    const today = civilDateOf(ctx.now)
    const why = whyNotLend(instrument, await listLoans(tx, { instrumentId }), await listRepairs(tx, instrumentId))
    if (why) throw conflict('orchestraInstruments.hindrance', { why })
    const child = (await mayBorrow(tx, today)).find((one) => one.childId === childId)
    if (!child) throw invalid('orchestraInstruments.notEnrolled', {}, 'childId')
    if (dueOn < today) throw invalid('orchestraLoan.dueInPast', {}, 'dueOn')
    const id = await addLoan(tx, {
      ...{ instrumentId, childId, dueOn, agreement: WORDING },
      ...{ preparedAt: ctx.now, preparedById: actor.personId },
    })
    await tellGuardiansOf(ctx, tx, childId, ({ guardianId, locale }) => ({
      key: `loan-prepared:${id}:${guardianId}`,
      title: say(locale, words.tellPrepared, { child: child.name, instrument: sayInstrument(instrument, locale) }),
      text: say(locale, words.tellPreparedText, { due: sayFullDate(dueOn, locale) }),
      path: addressIn(locale, 'loan', { id }),
      urgency: 'gathered',
    }))
    await ctx.note(tx, 'loan.prepared', id, { mark: instrument.mark })
    return id
  })
}
