import { conflict, invalid, missing } from '#app/kernel/fault.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { childrenOf } from '../family/queries.server.ts'
import { toldOf, untell, waitingFor } from '../post/tell-guardian.server.ts'
import { theSeminar } from '../seminar/queries.server.ts'
import type { Seminar } from '../seminar/seminar.ts'
import type { Answer, FullReply, Said, Through } from './reply.ts'
import { type DaySpan, isNews, isOver, isUrgent, isWithin, silentOf } from './rules.ts'
import {
  addNotice,
  findSeminarOfDay,
  instrumentsAt,
  listNoticesOf,
  listRepliesOf,
  putReply,
  removeUntold,
} from './store.server.ts'

/** A child and a day, and what is said of them; null leaves what stands. */
export interface Word {
  day: DaySpan
  childId: string
  said: (before: FullReply | null) => Said | null
}

/** A seminar that families see, by one of its days. Throws missing. */
export async function seminarOfDay(tx: Tx, dayId: string): Promise<{ seminar: Seminar; day: DaySpan }> {
  const seminarId = await findSeminarOfDay(tx, dayId)
  if (seminarId === null) throw missing()
  const seminar = await shownSeminar(tx, seminarId)
  const day = seminar.days.find(({ id }) => id === dayId)
  if (!day) throw missing()
  return { seminar, day }
}

/** A seminar that families see. Throws missing. */
export async function shownSeminar(tx: Tx, seminarId: string): Promise<Seminar> {
  const seminar = await theSeminar(tx, seminarId)
  if (!seminar.publishedAt || seminar.cancelledAt) throw missing()
  return seminar
}

/** What is sent: one tap, or the time, the reason and the words that one may add to it. */
export interface Tapped {
  dayId: string
  childId: string
  answer: Answer
  detail?: { at: string | null; reason: Said['reason']; words: string }
}

/**
 * The word of a tap. The same again changes nothing; another begins anew, without the reason of before, and so does a
 * word with a time or a reason.
 */
export const wordOf = (day: DaySpan, { childId, answer, detail }: Omit<Tapped, 'dayId'>): Word => ({
  ...{ day, childId },
  said: (before) => {
    if (detail) return { answer, ...detail, at: answer === 'late' || answer === 'early' ? detail.at : null }
    return before?.answer === answer ? null : { answer, at: null, reason: '', words: '' }
  },
})

/** Everyone comes on every day that is not over; what was said already stands. */
export const comingWords = (seminar: Seminar, childIds: readonly string[], now: Date): Word[] =>
  seminar.days
    .filter((day) => !isOver(day, now))
    .flatMap((day) =>
      childIds.map((childId) => ({
        ...{ day, childId },
        said: (before: FullReply | null) =>
          before ? null : { answer: 'comes' as const, at: null, reason: '' as const, words: '' },
      })),
    )

const isSame = (a: Said, b: Said) =>
  a.answer === b.answer && a.at === b.at && a.reason === b.reason && a.words === b.words

/**
 * Writes down what is said, and what coach and leader are to learn of it: a word that changes what they know makes a
 * notice, one that takes back what they were not told takes the notice back. Throws missing for a child that does not
 * play there, conflict when the day is over, and invalid for a time outside the day's hours. Gives how many words are new.
 */
export async function saveWords(
  ctx: Context,
  tx: Tx,
  seminar: Seminar,
  words: readonly Word[],
  by: { personId: string; through: Through },
): Promise<number> {
  const childIds = [...new Set(words.map(({ childId }) => childId))]
  const dayIds = [...new Set(words.map(({ day }) => day.id))]
  const playing = await instrumentsAt(tx, seminar.id, childIds)
  if (childIds.some((id) => !playing.has(id))) throw missing()
  if (words.some(({ day }) => isOver(day, ctx.now))) throw conflict('orchestraReply.dayOver')
  const replies = await listRepliesOf(tx, dayIds, childIds)
  const notices = await listNoticesOf(tx, dayIds, childIds)
  let saved = 0
  for (const { day, childId, said } of words) {
    const here = (one: { dayId: string; childId: string }) => one.dayId === day.id && one.childId === childId
    const before = replies.find(here) ?? null
    const word = said(before)
    if (!word || (before && isSame(before, word))) continue
    if (word.at !== null && !isWithin(day, word.at))
      throw invalid('orchestraReply.notInDay', { begins: day.begins, ends: day.ends }, 'at')
    await putReply(tx, { dayId: day.id, childId }, { ...word, byId: by.personId, through: by.through, saidAt: ctx.now })
    const told = notices.filter((one) => here(one) && one.toldAt !== null).at(-1)?.answer ?? null
    await removeUntold(tx, day.id, childId)
    if (isNews(before, told, word))
      await addNotice(tx, {
        ...{ dayId: day.id, childId, answer: word.answer, urgent: isUrgent(day, ctx.now), createdAt: ctx.now },
      })
    saved++
  }
  if (saved > 0) {
    await ctx.note(tx, 'reply.saved', seminar.id, {
      words: saved,
      children: childIds,
      through: by.through,
      by: by.personId,
    })
    await stopAsking(ctx, tx, seminar, childIds)
  }
  return saved
}

/** Takes back questions that lie unsent with guardians who have answered for all their children meanwhile. */
async function stopAsking(ctx: Context, tx: Tx, seminar: Seminar, childIds: readonly string[]): Promise<void> {
  const guardianIds = [...new Set((await toldOf(tx, childIds)).map(({ guardianId }) => guardianId))]
  const waiting = await waitingFor(tx, guardianIds, askKey(seminar.id, '', ''))
  const over: string[] = []
  for (const guardianId of new Set(waiting.map((note) => note.guardianId))) {
    const own = (await childrenOf(tx, guardianId)).map(({ childId }) => childId)
    const playing = [...(await instrumentsAt(tx, seminar.id, own)).keys()]
    const dayIds = seminar.days.map(({ id }) => id)
    const replies = await listRepliesOf(tx, dayIds, playing)
    if (silentOf(playing, seminar.days, replies, ctx.now).length === 0)
      over.push(...waiting.filter((note) => note.guardianId === guardianId).map(({ key }) => key))
  }
  await untell(tx, over)
}

/** A question to a guardian is put once at each step; without step and guardian, what all of a seminar begin with. */
export const askKey = (seminarId: string, step: string, guardianId: string): string =>
  step ? `ask:${seminarId}:${step}:${guardianId}` : `ask:${seminarId}:`
