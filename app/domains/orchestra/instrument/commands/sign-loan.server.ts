import type { Actor } from '#app/domains/people/person.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraLoan as words } from '#app/i18n/orchestra-loan.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { conflict, forbidden, invalid, missing } from '#app/kernel/fault.ts'
import { sayFullDate, sayInstant } from '#app/kernel/say-when.ts'
import { isSignature, readStrokes } from '#app/kernel/signature.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { ageOn } from '../../age.ts'
import { tellGuardiansOf } from '../../post/tell-guardian.server.ts'
import { standingOf } from '../../queries.server.ts'
import { agreementOf, writeAgreement } from '../agreement.ts'
import type { Loan, OwnedInstrument } from '../instrument.ts'
import { maySeeLoan, maySignLoan } from '../policy.ts'
import { borrowers, theInstrument, theLoan } from '../queries.server.ts'
import { mayGoOn, stateOf } from '../rules.ts'
import { sayInstrument } from '../say-instrument.ts'
import { agreementFacts } from '../screens.server.ts'
import { findBirthDate, putLoan } from '../store.server.ts'

export interface Signing {
  /** Typed; may be empty where the name was drawn. */
  name: string
  /** See kernel/signature.ts; empty: signed by name alone. */
  strokes: string
  /** The wording that stood on the screen. */
  agreement: number
}

/**
 * An adult signs the agreement on the screen, by drawing the name or typing it. The whole text is kept as it was read, and
 * the guardians get a receipt. Throws missing for who has no part in the loan, forbidden for who may not sign it, conflict
 * when it has gone on or the wording is another, invalid without a name.
 */
export async function signLoan(ctx: Context, actor: Actor, locale: Locale, id: string, signing: Signing) {
  await ctx.tx(async (tx) => {
    const loan = await theLoan(tx, id)
    const standing = await standingOf(tx, actor)
    if (!maySeeLoan(standing, loan.childId)) throw missing()
    const today = civilDateOf(ctx.now)
    const child = (await borrowers(tx, [loan.childId])).get(loan.childId)
    if (!child) throw missing()
    const born = await findBirthDate(tx, actor.personId)
    const ages = { child: ageOn(child.birthDate, today), signer: born === null ? null : ageOn(born, today) }
    if (!maySignLoan(actor, standing, loan.childId, ages)) throw forbidden('orchestraLoan.notYou')
    if (!mayGoOn(stateOf(loan, today), 'sign')) throw conflict('orchestraLoan.notNow')
    if (signing.agreement !== loan.agreement) throw conflict('orchestraLoan.newWording')
    const strokes = readStrokes(signing.strokes)
    if (strokes === null) throw invalid('orchestraLoan.notADrawing', {}, 'name')
    const drawn = isSignature(strokes)
    const name = signing.name || (drawn ? actor.name : '')
    if (name === '') throw invalid('orchestraLoan.nameOrDraw', {}, 'name')
    const instrument = await theInstrument(tx, loan.instrumentId)
    const text = agreementOf(loan.agreement, locale, agreementFacts(loan, instrument, child.name, locale))
    const signed = await putLoan(tx, id, loan.version, {
      ...{ signedById: actor.personId, signedName: name, signedAt: ctx.now, signedText: writeAgreement(text) },
      signature: drawn ? signing.strokes : '',
    })
    if (!signed) throw conflict('orchestraLoan.notNow')
    await receipt(ctx, tx, loan, instrument, { child: child.name, name })
    await ctx.note(tx, 'loan.signed', id, { agreement: loan.agreement, drawn })
  })
}

/** The guardians who get mail learn who signed what, when. */
async function receipt(
  ctx: Context,
  tx: Tx,
  loan: Loan,
  instrument: OwnedInstrument,
  { child, name }: { child: string; name: string },
): Promise<void> {
  await tellGuardiansOf(ctx, tx, loan.childId, ({ guardianId, locale }) => ({
    key: `loan-signed:${loan.id}:${guardianId}`,
    title: say(locale, words.tellSigned, { child, instrument: sayInstrument(instrument, locale) }),
    text: say(locale, words.tellSignedText, {
      ...{ name, at: sayInstant(ctx.now, locale), version: loan.agreement },
      due: sayFullDate(loan.dueOn, locale),
    }),
    path: addressIn(locale, 'loan', { id: loan.id }),
    urgency: 'gathered',
  }))
}
