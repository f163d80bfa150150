import type { Actor } from '#app/domains/people/person.ts'
import type { Locale } from '#app/i18n/words.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { withdrawnMail } from '../mails.ts'
import { submissionAfter } from '../moves.ts'
import { ownApplication } from '../own.server.ts'
import { mayWriteIn } from '../policy.ts'
import { whyNotWithdraw } from '../rules.ts'
import { putApplication } from '../store.server.ts'

/** Takes the own application back, also after the deadline, until the announcement. Throws conflict when it cannot be done. */
export async function withdrawApplication(ctx: Context, actor: Actor, locale: Locale, callId: string): Promise<void> {
  await ctx.tx(async (tx) => {
    const { application, call, edition } = await ownApplication(tx, actor, callId)
    if (!mayWriteIn(actor, application)) throw forbidden()
    const why = whyNotWithdraw(application, call.announcedAt)
    const submission = submissionAfter(application.submission, 'withdraw')
    if (why || !submission) throw conflict(why ?? 'application.notSubmitted')
    await putApplication(tx, application.id, { submission, withdrawnAt: ctx.now })
    const to = { email: actor.email, name: actor.name, personId: actor.personId }
    const number = application.number ?? 0
    await ctx.post(tx, withdrawnMail(to, locale, application.id, { year: edition.year, number, at: ctx.now }))
    await ctx.note(tx, 'application.withdrawn', application.id)
  })
}
