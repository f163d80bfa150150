import type { Actor } from '#app/domains/people/person.ts'
import { orchestraLoan as words } from '#app/i18n/orchestra-loan.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import { missing } from '#app/kernel/fault.ts'
import { sayInstant } from '#app/kernel/say-when.ts'
import { signatureSvg } from '#app/kernel/signature.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { LoanAgreementDocument } from '#app/platform/pdf/loan-agreement-document.ts'
import { renderPdf } from '#app/platform/pdf/render-pdf.server.ts'
import { loanView } from './screens.server.ts'
import type { LoanView } from './views.ts'

/** What the agreement says on paper. */
export function agreementDocument(view: LoanView, locale: Locale): LoanAgreementDocument {
  const { agreement, instrument, loan, paths, wording } = view
  const facts = [
    { term: say(locale, words.mark), detail: instrument.mark },
    { term: say(locale, words.made), detail: instrument.maker },
    { term: say(locale, words.serial), detail: instrument.serial },
    { term: say(locale, words.conditionOut), detail: loan.conditionOut },
  ]
  return {
    ...{ lang: locale, ...agreement, facts: facts.filter(({ detail }) => detail !== '') },
    signature: signatureSvg(paths),
    signatureAlt: say(locale, words.signatureOf, { name: loan.signedName }),
    signed: loan.signedAt
      ? say(locale, words.signedBy, { name: loan.signedName, at: sayInstant(loan.signedAt, locale) })
      : '',
    footer: `${say(locale, words.owner)} · ${say(locale, words.wording, { version: wording })}`,
  }
}

/** A signed agreement as a PDF, for those who see the loan. Throws missing, also while nobody has signed; PdfFailed. */
export async function agreementPdf(ctx: Context, actor: Actor, locale: Locale, id: string): Promise<Buffer> {
  const view = await loanView(ctx, actor, locale, id)
  if (!view.loan.signedAt) throw missing()
  return renderPdf('loan-agreement', agreementDocument(view, locale), { log: ctx.log })
}
