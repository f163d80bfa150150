import type { Actor } from '#app/domains/people/person.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { orchestraAuditionLetters as words } from '#app/i18n/orchestra-audition-letters.ts'
import { say } from '#app/i18n/words.ts'
import { conflict, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { tellGuardiansOf } from '../../post/tell-guardian.server.ts'
import { standingOf } from '../../queries.server.ts'
import { listPanel } from '../panel.store.server.ts'
import { mayDecide } from '../policy.ts'
import { theRound } from '../queries.server.ts'
import { sayRound } from '../say-audition.ts'
import { findAudition, putAudition } from '../store.server.ts'

/**
 * Gives the reasons that were asked for; the family is told in the letter of the day. It is given once and kept.
 * Throws missing, conflict when nobody asked or it was answered.
 */
export async function answerReasons(
  ctx: Context,
  actor: Actor,
  roundId: string,
  auditionId: string,
  text: string,
): Promise<void> {
  await ctx.tx(async (tx) => {
    const round = await theRound(tx, roundId)
    if (!mayDecide(await standingOf(tx, actor), await listPanel(tx, roundId))) throw missing()
    const audition = await findAudition(tx, auditionId)
    if (audition?.roundId !== roundId) throw missing()
    if (audition.appealedAt === null || audition.appealAnsweredAt !== null)
      throw conflict('orchestraAudition.nothingToAnswer')
    await putAudition(tx, auditionId, { appealAnswer: text, appealAnsweredAt: ctx.now })
    await ctx.note(tx, 'audition.reasons-given', auditionId, { number: audition.number })
    await tellGuardiansOf(ctx, tx, audition.childId, ({ guardianId, locale }) => ({
      key: `audition-reasons:${auditionId}:${guardianId}`,
      title: say(locale, words.noteAnswered, { title: sayRound(round, locale) }),
      text: say(locale, words.noteAnsweredText),
      path: addressIn(locale, 'auditionRound', { id: roundId }),
      urgency: 'gathered',
    }))
  })
}
