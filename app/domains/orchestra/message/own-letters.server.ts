/** «Brev til deg»: what the orchestra has written to who asks. */
import type { Actor } from '#app/domains/people/person.ts'
import { addressIn, pathIn } from '#app/i18n/addresses.ts'
import type { Locale } from '#app/i18n/words.ts'
import { forbidden } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { listByKeys } from '#app/platform/mail/letters-of.store.server.ts'
import { MOST_TRIES } from '#app/platform/mail/outbox.store.server.ts'
import { enrolmentsOfChildren } from '../enrolment/of-children.server.ts'
import { stateOfLetter } from '../post/letter-state.ts'
import { mayReadLetters } from '../post/policy.ts'
import { toldTo } from '../post/told.server.ts'
import type { LetterLine } from '../post/views.ts'
import { standingOf } from '../queries.server.ts'
import { ownReplyPath } from '../reply/screens.server.ts'
import { isFamily, type Standing } from '../standing.ts'
import { listByIds, listNewestIds } from './own-letters.store.server.ts'
import type { LettersView } from './views.ts'

/** Letters that are shown. */
export const LETTERS_SHOWN = 50

/** The letters to groups among which a musician's own are looked for: some years of them. */
const MESSAGES_LOOKED_AT = 200

/** The way to the page; null for who acts for another, to whom it does not open. */
export const lettersPath = (actor: Actor, locale: Locale): string | null =>
  mayReadLetters(actor) ? addressIn(locale, 'familyLetters') : null

/**
 * What was told to who asks: the notes to a guardian, and the letters to groups that went to a musician with an address of
 * one's own, in the words in which it was written. Each leads to its page in the language that is read now. Throws forbidden
 * for who acts for another.
 */
export async function lettersView(ctx: Context, actor: Actor, locale: Locale): Promise<LettersView> {
  if (!mayReadLetters(actor)) throw forbidden('people.notInPerson')
  const standing = await standingOf(ctx.db, actor)
  const told = await toldTo(ctx, actor.personId, LETTERS_SHOWN + 1)
  const sent = standing.isMusician ? await sentTo(ctx, actor.personId, LETTERS_SHOWN + 1) : []
  const all = [...told, ...sent].sort((a, b) => b.toldAt.getTime() - a.toldAt.getTime() || (a.id < b.id ? 1 : -1))
  const letters = all.slice(0, LETTERS_SHOWN).map((one) => ({ ...one, path: pathIn(locale, one.path) }))
  return {
    ...{ today: civilDateOf(ctx.now), letters, more: all.length > LETTERS_SHOWN },
    failed: letters.some(({ state }) => state.is === 'failed' || state.is === 'noAddress'),
    isFamily: isFamily(standing) || letters.length > 0,
    replyPath: await replyPathOf(ctx, actor, standing, locale),
  }
}

/** The way to the own page of answers for a guardian of a child that plays now, or in a semester to come. */
async function replyPathOf(
  ctx: Context,
  { personId }: Actor,
  { children }: Standing,
  locale: Locale,
): Promise<string | null> {
  const enrolments = await enrolmentsOfChildren(
    ctx.db,
    children.map(({ childId }) => childId),
  )
  const today = civilDateOf(ctx.now)
  const plays = enrolments.some(({ state, semester }) => state === 'enrolled' && semester.ends >= today)
  return plays ? ownReplyPath(ctx, ctx.db, personId, locale) : null
}

/** The letters to groups that went to a musician: those that the outbox knows by the musician's own key. */
async function sentTo(ctx: Context, personId: string, most: number): Promise<LetterLine[]> {
  const ids = await listNewestIds(ctx.db, MESSAGES_LOOKED_AT)
  const keys = new Map(ids.map((id) => [`message:${id}:${personId}`, id]))
  const posted = await listByKeys(ctx.db, [...keys.keys()], most)
  const messages = new Map(
    (
      await listByIds(
        ctx.db,
        posted.map(({ key }) => keys.get(key) ?? ''),
      )
    ).map((one) => [one.id, one]),
  )
  return posted.flatMap((letter) => {
    const message = messages.get(keys.get(letter.key) ?? '')
    if (!message) return []
    const { id, subject, text, emergency, sentAt } = message
    const state = stateOfLetter(letter, MOST_TRIES, ctx.now)
    return [{ id, subject, text, path: '', urgent: emergency, toldAt: sentAt, state }]
  })
}
