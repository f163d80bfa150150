import type { Actor } from '#app/domains/people/person.ts'
import { forbidden, invalid } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { postAll } from '#app/platform/mail/outbox.store.server.ts'
import { notBeforeOf } from '../../post/rules.ts'
import { tellGuardians } from '../../post/tell-guardian.server.ts'
import { standingOf } from '../../queries.server.ts'
import { reachedBy, readAudience, sayAudience } from '../audience.server.ts'
import type { AudienceFields } from '../input.ts'
import { musicianMail } from '../mails.ts'
import { mayHurry, mayWriteAtAll, mayWriteTo } from '../policy.ts'
import { addMessage } from '../store.server.ts'

/**
 * Writes to a group: in the letter of the day, or at once where it is urgent and who sends has said so twice. Throws
 * forbidden for who may not write to that group, or may not hurry. Gives how many guardians it reaches.
 */
export async function sendMessage(
  ctx: Context,
  actor: Actor,
  fields: AudienceFields,
  letter: { subject: string; text: string; emergency: boolean; sure: boolean },
): Promise<number> {
  return ctx.tx(async (tx) => {
    const standing = await standingOf(tx, actor)
    if (!mayWriteAtAll(standing)) throw forbidden()
    const { audience, seminar, ensembles } = await readAudience(ctx, tx, fields)
    const { subject, text, emergency, sure } = letter
    if (!mayWriteTo(standing, audience)) throw forbidden()
    if (emergency && !mayHurry(standing, audience.seminarId)) throw forbidden()
    if (emergency && !sure) throw invalid('orchestraMessage.mustBeSure', {}, 'sure')
    const reached = await reachedBy(ctx, tx, audience, seminar)
    if (reached.guardians.length + reached.musicians.length === 0) throw invalid('orchestraMessage.nobody')
    const receivers = reached.guardians.length + reached.musicians.length
    const { id } = await addMessage(tx, {
      ...{ semesterId: audience.semesterId, seminarId: audience.seminarId },
      audience: sayAudience(audience, seminar, ensembles, 'nb'),
      ...{ subject, text, emergency, sentAt: ctx.now, sentById: actor.personId, receivers },
    })
    const urgency = emergency ? ('emergency' as const) : ('gathered' as const)
    await tellGuardians(
      ctx,
      tx,
      reached.guardians.map(({ guardianId }) => ({
        ...{ guardianId, key: `message:${id}:${guardianId}`, urgency, title: subject, text, path: '' },
      })),
    )
    const sendAfter = notBeforeOf(urgency, ctx.now)
    await postAll(
      tx,
      reached.musicians.map((to) =>
        musicianMail(to, { key: `message:${id}:${to.personId}`, subject, text, sendAfter }),
      ),
      ctx.now,
    )
    await ctx.note(tx, 'message.sent', id, { seminarId: audience.seminarId, receivers, emergency })
    return reached.guardians.length
  })
}
