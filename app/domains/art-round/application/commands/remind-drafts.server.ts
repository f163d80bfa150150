import { editionById, theCall } from '#app/domains/art-round/edition/queries.server.ts'
import { findContacts } from '#app/domains/people/contact.server.ts'
import { holdersIn } from '#app/domains/people/holders.server.ts'
import { openToAll } from '#app/kernel/open-to-all.ts'
import type { Context, Letter, Tx } from '#app/platform/context.server.ts'
import { postAll } from '#app/platform/mail/outbox.store.server.ts'
import type { Application } from '../application.ts'
import { reminderMail } from '../reminder-mail.ts'
import { reminderDue } from '../reminders.ts'
import { listUnsent } from '../store.server.ts'

/**
 * Writes to everyone whose application is begun, or opened for changes, and not sent two days before the own deadline. One
 * letter for each deadline, however often it is asked. Those who sit in the jury of the year are left out: they cannot
 * send it. Gives how many letters are new.
 */
export async function remindDrafts(ctx: Context): Promise<number> {
  openToAll('the clock asks, and everyone is written to about the own application')
  return ctx.tx(async (tx) => {
    const due: Due[] = []
    for (const application of await listUnsent(tx, ctx.now)) {
      const closesAt = reminderDue(await theCall(tx, application.callId), application, ctx.now)
      if (closesAt) due.push({ application, closesAt })
    }
    const letters = await lettersOf(tx, due, ctx.settings.publicUrl)
    const posted = await postAll(tx, letters, ctx.now)
    if (posted > 0) await ctx.note(tx, 'application.reminded', 'drafts', { letters: posted })
    return posted
  })
}

interface Due {
  application: Application
  closesAt: Date
}

async function lettersOf(tx: Tx, due: readonly Due[], publicUrl: string): Promise<Letter[]> {
  const contacts = await findContacts(
    tx,
    due.map(({ application }) => application.applicantId),
  )
  const letters: Letter[] = []
  for (const { application, closesAt } of due) {
    const to = contacts.get(application.applicantId)
    const { year } = await editionById(tx, application.editionId)
    if (!to || (await holdersIn(tx, ['juror', 'chair'], year)).has(to.personId)) continue
    letters.push(reminderMail(to, publicUrl, application, { year, closesAt }))
  }
  return letters
}
