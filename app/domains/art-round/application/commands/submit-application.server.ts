import { announceDayOf } from '#app/domains/art-round/edition/rules.ts'
import { keepProfile, keepWorks } from '#app/domains/art-round/portfolio/changes.server.ts'
import { nameIfEmpty } from '#app/domains/people/name-if-empty.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import type { Locale } from '#app/i18n/words.ts'
import { conflict, forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { isUniqueViolation } from '#app/platform/db/client.server.ts'
import { faultsOfApplication } from '../completeness.ts'
import { greeted, receiptMail } from '../mails.ts'
import { submissionAfter } from '../moves.ts'
import { knownOf, ownApplication, refusedSave } from '../own.server.ts'
import { mayWriteIn } from '../policy.ts'
import { mayStillSave, nextNumber } from '../rules.ts'
import { highestNumber, linkWorks, putApplication } from '../store.server.ts'

/** Two submissions at once may reach for one number; the database gives it to one, and the other tries again. */
const TRIES = 12

/**
 * Sends the application: it is frozen, has its number, and the receipt lies in the outbox, all or nothing. Sending what
 * is sent already changes nothing and gives the same number. One that was opened for changes keeps its number.
 * Throws conflict when the window is closed, invalid when something is missing.
 */
export async function submitApplication(ctx: Context, actor: Actor, locale: Locale, callId: string): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await submitOnce(ctx, actor, locale, callId)
    } catch (error) {
      if (!isUniqueViolation(error, 'editionId', 'number') || attempt === TRIES) throw error
    }
  }
}

const submitOnce = (ctx: Context, actor: Actor, locale: Locale, callId: string): Promise<number> =>
  ctx.tx(async (tx) => {
    const own = await ownApplication(tx, actor, callId)
    const { application, works, call, edition } = own
    if (!mayWriteIn(actor, application)) throw forbidden()
    if (application.submission === 'submitted' && application.number !== null) return application.number
    const answer = mayStillSave(call, application, ctx.now)
    if (!answer.may) throw refusedSave(answer, locale)
    const submission = submissionAfter(application.submission, 'submit')
    if (!submission) throw conflict('application.withdrawnAlready')
    const faults = faultsOfApplication(application, works, call, await knownOf(tx, own))
    if (faults.length > 0) throw invalid('application.notComplete', { count: faults.length })

    const number = application.number ?? nextNumber([await highestNumber(tx, edition.id)])
    const sent = {
      submission,
      number,
      submittedAt: ctx.now,
      withdrawnAt: null,
      check: 'unchecked',
      checkReason: null,
    } as const
    await putApplication(tx, application.id, sent)
    const isGroup = application.applicantKind === 'group'
    // A group's name is not the name of the one who writes for it.
    if (!isGroup) await nameIfEmpty(tx, actor.personId, application.artistName)
    // What was sent is there for next year too; what the artist keeps already is left as it is.
    await linkWorks(tx, await keepWorks(tx, actor.personId, works, ctx.now))
    if (!isGroup) await keepProfile(tx, actor.personId, application, ctx.now)
    const to = { email: actor.email, name: greeted(actor, application), personId: actor.personId }
    const announceOn = announceDayOf(call, edition)
    const facts = { year: edition.year, number, at: ctx.now, closesAt: answer.closesAt, announceOn }
    await ctx.post(tx, receiptMail(to, locale, ctx.settings.publicUrl, application.id, callId, facts))
    await ctx.note(tx, 'application.submitted', application.id, { number })
    return number
  })
