import type { Actor } from '#app/domains/people/person.ts'
import { isLocale } from '#app/i18n/words.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { postAll } from '#app/platform/mail/outbox.store.server.ts'
import { callOfYear } from '../call.server.ts'
import { invitationMail } from '../mails.ts'
import { mayInvite } from '../policy.ts'
import { listInvitations, listLocales, markTold } from '../store.server.ts'

/**
 * Posts a letter to everyone invited who has none, each in the own language where it is known. Nobody gets two, however
 * often it is done. Gives how many are new. Throws forbidden, missing, and conflict when the call cannot be applied to:
 * its deadline is over, or the edition is not public.
 */
export async function sendInvitations(ctx: Context, actor: Actor, year: number, callId: string): Promise<number> {
  if (!mayInvite(actor)) throw forbidden()
  return ctx.tx(async (tx) => {
    const { edition, call } = await callOfYear(tx, year, callId)
    if (!edition.publishedAt) throw conflict('invitations.notPublic')
    if (ctx.now >= call.closesAt) throw conflict('invitations.callOver')
    const untold = (await listInvitations(tx, call.id)).filter(({ toldAt }) => toldAt === null)
    if (untold.length === 0) return 0
    const locales = await listLocales(
      tx,
      untold.map(({ email }) => email),
    )
    const letters = untold.map((invitation) => {
      const known = locales.get(invitation.email)
      const locale = isLocale(known) ? known : 'nb'
      return invitationMail(invitation, locale, ctx.settings.publicUrl, call, ctx.now)
    })
    await markTold(tx, call.id, ctx.now)
    const posted = await postAll(tx, letters, ctx.now)
    await ctx.note(tx, 'call.invitations-sent', call.id, { count: posted })
    return posted
  })
}
