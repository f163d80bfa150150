/** The page of one tap. */
import type { Actor } from '#app/domains/people/person.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import type { Locale } from '#app/i18n/words.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { dutiesOfGuardian } from '../duty/screens.server.ts'
import { readReplyKey, replyKeyOf } from '../family/guardian-link.server.ts'
import { childrenOf, type OwnedChild } from '../family/queries.server.ts'
import { instrumentOf } from '../instruments.ts'
import { standingOf } from '../queries.server.ts'
import { comingSeminars, theSeminar } from '../seminar/queries.server.ts'
import type { Seminar } from '../seminar/seminar.ts'
import { isFamily } from '../standing.ts'
import type { Musician } from './musician.server.ts'
import { mayReadReplies } from './policy.ts'
import type { FullReply } from './reply.ts'
import { isOver, isPastDeadline, isUrgent } from './rules.ts'
import { findGuardian, instrumentsAt, listEnsemblesOf, listRepliesOf } from './store.server.ts'
import type { OneTapView, SaidBy, TapSeminar } from './views.ts'

/** So many seminars are shown of each child: the next one, and the one after. */
const SHOWN = 2

/** Whose page a key opens; null for one that is made up or old. */
export const holderOf = (ctx: Context, key: string): Promise<{ guardianId: string } | null> =>
  readReplyKey(ctx, ctx.db, key)

/** The way to a guardian's own page of answers; null for who is no guardian. */
export async function ownReplyPath(ctx: Context, tx: Tx, personId: string, locale: Locale): Promise<string | null> {
  const guardian = await findGuardian(tx, personId)
  return guardian && addressIn(locale, 'oneTap', { key: replyKeyOf(ctx, guardian) })
}

/** What a guardian answers for now: the next seminars with all the own children that play there. */
export async function oneTapView(ctx: Context, guardianId: string): Promise<OneTapView> {
  const tx = ctx.db
  const guardian = await findGuardian(tx, guardianId)
  const children = await childrenOf(tx, guardianId)
  const shown: TapSeminar[] = []
  for (const { seminar, playing, replies } of await nextOf(ctx, children))
    shown.push({
      ...tapSeminar(seminar, playing, replies, guardianId, ctx.now),
      ...(await dutiesOfGuardian(tx, seminar, guardianId, ctx.now)),
    })
  return {
    ...{ name: guardian?.person.name || (guardian?.person.email ?? ''), today: civilDateOf(ctx.now) },
    ...{ seminars: shown, hasChildren: children.length > 0 },
  }
}

/** What a young musician answers for now: the next seminars that one plays at. No duties: those are the parents'. */
export async function ownTapView(ctx: Context, musician: Musician): Promise<OneTapView> {
  const seminars = (await nextOf(ctx, [musician])).map(({ seminar, playing, replies }) => ({
    ...tapSeminar(seminar, playing, replies, musician.childId, ctx.now),
    ...{ duties: [], share: null },
  }))
  return { name: musician.name, today: civilDateOf(ctx.now), seminars, hasChildren: true }
}

type Named = Pick<OwnedChild, 'childId' | 'name' | 'demo'>
interface Playing {
  child: Named
  instrument: string
}

/** The next seminars of these children, with those who play there and what was said of them. Three statements. */
async function nextOf(ctx: Context, children: readonly Named[]) {
  const childIds = children.map(({ childId }) => childId)
  const enrolments = await listEnsemblesOf(ctx.db, childIds)
  const ensembleIds = [...new Set(enrolments.map(({ ensembleId }) => ensembleId))]
  if (ensembleIds.length === 0) return []
  const coming = await comingSeminars(ctx.db, ensembleIds, civilDateOf(ctx.now))
  const shown = new Set(
    children.flatMap((child) => {
      const own = enrolments.filter(({ childId }) => childId === child.childId).map((one) => one.ensembleId)
      return coming.filter((seminar) => seminar.ensembleIds.some((id) => own.includes(id))).slice(0, SHOWN)
    }),
  )
  const seminars = coming.filter((seminar) => shown.has(seminar))
  const dayIds = seminars.flatMap(({ days }) => days.map(({ id }) => id))
  const replies = await listRepliesOf(ctx.db, dayIds, childIds)
  return seminars.map((seminar) => {
    const playing = children.flatMap((child): Playing[] => {
      const here = enrolments.find(
        ({ childId, ensembleId }) => childId === child.childId && seminar.ensembleIds.includes(ensembleId),
      )
      return here ? [{ child, instrument: here.instrument }] : []
    })
    return { seminar, playing, replies }
  })
}

/** @param viewerId the guardian, or the young person, who looks */
function tapSeminar(
  seminar: Seminar,
  playing: readonly Playing[],
  replies: readonly FullReply[],
  viewerId: string,
  now: Date,
): Omit<TapSeminar, 'duties' | 'share'> {
  const { titleNb, titleEn, infoNb, infoEn, venue, place, partner, answerBy } = seminar
  const children = playing.map(({ child: { childId, name, demo }, instrument }) => ({
    ...{ childId, name, demo, instrument: instrumentOf(instrument), self: childId === viewerId },
    days: seminar.days.map((day) => {
      const reply = replies.find((one) => one.dayId === day.id && one.childId === childId)
      const isOwn = reply?.byId === viewerId
      return {
        ...{ dayId: day.id, date: day.date, begins: day.begins, ends: day.ends },
        ...{ over: isOver(day, now), urgent: isUrgent(day, now) },
        ...{ answer: reply?.answer ?? null, at: reply?.at ?? null },
        ...{ reason: isOwn ? reply.reason : ('' as const), words: isOwn ? reply.words : '' },
        ...{ savedAt: reply?.saidAt ?? null, saidBy: reply ? saidBy(reply, viewerId) : null },
      }
    }),
  }))
  return {
    ...{ id: seminar.id, title: { nb: titleNb, en: titleEn || titleNb }, info: { nb: infoNb, en: infoEn || infoNb } },
    ...{ venue, place, partner, answerBy, isLate: isPastDeadline(answerBy, now) },
    ...{ from: seminar.days[0]?.date ?? '', to: seminar.days.at(-1)?.date ?? '' },
    ...{ planShown: seminar.planShownAt !== null, children },
    missing: children.flatMap(({ days }) => days).filter(({ over, answer }) => !over && answer === null).length,
  }
}

function saidBy({ byId, childId, through }: FullReply, viewerId: string): SaidBy {
  if (byId === viewerId) return 'you'
  if (through === 'office') return 'office'
  if (byId === childId) return 'child'
  return childId === viewerId ? 'guardian' : 'other'
}

/**
 * The own page of answers of a musician there, or of a guardian with a child there, who has no other part in the seminar;
 * null for everybody else, who reads the list or is refused there.
 */
export async function ownPageAt(ctx: Context, actor: Actor, seminarId: string, locale: Locale): Promise<string | null> {
  const standing = await standingOf(ctx.db, actor)
  if (mayReadReplies(standing, seminarId) || !isFamily(standing)) return null
  const childIds = standing.children.map(({ childId }) => childId)
  const self = standing.isMusician ? [actor.personId] : []
  const playing = await instrumentsAt(ctx.db, seminarId, [...childIds, ...self])
  if (playing.size === 0 || !(await theSeminar(ctx.db, seminarId)).publishedAt) return null
  if (playing.has(actor.personId)) return addressIn(locale, 'ownReply')
  return ownReplyPath(ctx, ctx.db, actor.personId, locale)
}
