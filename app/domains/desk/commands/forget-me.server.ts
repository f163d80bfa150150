import { forgetContact, removeApplications } from '#app/domains/art-round/application/changes.server.ts'
import { removeInvitationsTo } from '#app/domains/art-round/invitation/changes.server.ts'
import { removePortfolio } from '#app/domains/art-round/portfolio/changes.server.ts'
import { forgetExhibitor } from '#app/domains/exhibition/keeping.server.ts'
import { forgetInHostings } from '#app/domains/hosting/keeping.server.ts'
import { removeLoosePictures } from '#app/domains/media/changes.server.ts'
import { forgetWork } from '#app/domains/orchestra/account/own-work.server.ts'
import { forgetSubscriber } from '#app/domains/outreach/newsletter/changes.server.ts'
import { forgetPerson } from '#app/domains/people/changes.server.ts'
import { hasKeptThings } from '#app/domains/people/own.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { removeSignUpsOf } from '#app/domains/programme/changes.server.ts'
import { leaveInvitedGroups } from '#app/domains/programme/invited.server.ts'
import { conflict, forbidden } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { removeLettersTo } from '#app/platform/mail/outbox.store.server.ts'
import { forgetting } from '../own-data-screens.server.ts'
import { mayDeleteOwnData } from '../policy.ts'

/**
 * «Slett meg»: drafts, profile, library, pictures that hang nowhere, letters, invitations, sign-ups, places in project
 * groups and at their meetings, shifts, sessions, and how the person is reached, all at once. What was sent in past rounds
 * is kept with its result under the name, and nobody can come in by it any more; where nothing is kept, the person goes
 * altogether. Receipts for works and invoices stay until their terms are over, as the person was told. `count` is the
 * number of things that the person said yes to.
 *
 * Throws forbidden for who acts for another; conflict while a role or a running application binds, and when the number is
 * no longer right, so that nothing goes that was not told.
 */
export async function forgetMe(ctx: Context, actor: Actor, count: number): Promise<void> {
  if (!mayDeleteOwnData(actor)) throw forbidden('people.notInPerson')
  const { personId: id, email } = actor
  await ctx.tx(async (tx) => {
    const { why, going, drafts, kept } = await forgetting(tx, ctx.now, actor)
    if (why) throw conflict(why)
    if (going.all !== count) throw conflict('ownData.countChanged', { count: going.all })
    await removeApplications(tx, drafts)
    await removePortfolio(tx, id)
    await removeLoosePictures(ctx, tx, { ownerId: id })
    await forgetContact(tx, id)
    await removeInvitationsTo(tx, email)
    await removeSignUpsOf(ctx, tx, { personId: id, email })
    await leaveInvitedGroups(tx, email)
    await forgetExhibitor(tx, id)
    await forgetInHostings(tx, { personId: id, email })
    await removeLettersTo(tx, id, email)
    await forgetWork(tx, { id, email }, civilDateOf(ctx.now))
    await forgetSubscriber(tx, email)
    await forgetPerson(tx, { id, email }, !(await hasKeptThings(tx, id)))
    await ctx.note(tx, 'person.forgotten', id, { things: going.all, kept })
  })
}
