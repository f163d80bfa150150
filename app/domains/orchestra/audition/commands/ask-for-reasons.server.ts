import { holdersOf } from '#app/domains/people/appoint.server.ts'
import { findContacts } from '#app/domains/people/contact.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { askedMail } from '../mails.ts'
import { ownAudition } from '../own.server.ts'
import { listPanel } from '../panel.store.server.ts'
import { maySpeakFor } from '../policy.ts'
import { appealTo } from '../rules.ts'
import { putAudition } from '../store.server.ts'

/**
 * Asks the panel for its reasons, or appeals against the note, within three weeks of the result. The chair, or the
 * secretariat where there is none, is told by number. Throws missing, conflict when it is too late or was done before.
 */
export async function askForReasons(
  ctx: Context,
  actor: Actor,
  roundId: string,
  auditionId: string,
  text: string,
): Promise<void> {
  await ctx.tx(async (tx) => {
    const { round, audition, child, standing } = await ownAudition(tx, actor, roundId, auditionId)
    const speaks = maySpeakFor(standing, child, civilDateOf(ctx.now), ctx.settings.orchestraAges)
    if (!speaks || audition.withdrawnAt !== null) throw missing()
    const until = appealTo(round)
    if (!until) throw missing()
    if (ctx.now >= until) throw conflict('orchestraAudition.tooLateToAsk')
    if (audition.appealedAt !== null) throw conflict('orchestraAudition.hasAsked')
    await putAudition(tx, auditionId, { appeal: text, appealedAt: ctx.now })
    await ctx.note(tx, 'audition.reasons-asked', auditionId, { number: audition.number })
    const chairs = (await listPanel(tx, roundId)).filter(({ chair }) => chair).map(({ personId }) => personId)
    const found = [...(await findContacts(tx, chairs)).values()]
    for (const to of found.length > 0 ? found : await holdersOf(tx, 'secretariat'))
      await ctx.post(
        tx,
        askedMail(round, to, audition.number, {
          key: `audition-asked:${auditionId}:${to.personId}`,
          href: ctx.settings.publicUrl + addressIn(to.locale, 'auditionPanel', { id: roundId }),
        }),
      )
  })
}
