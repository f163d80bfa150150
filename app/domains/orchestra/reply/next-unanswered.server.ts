import type { Locale } from '#app/i18n/words.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { comingSeminars } from '../seminar/queries.server.ts'
import { silentOf } from './rules.ts'
import { listRepliesOf } from './store.server.ts'

/** A seminar and those of these children of whom something is not answered there. */
export interface Unanswered {
  seminarId: string
  title: string
  /** The first day, in words. */
  day: string
  childIds: string[]
}

/**
 * The next seminar of each child, where a day that is not over has no answer; children of the same one together. Two
 * statements, however many they are.
 */
export async function nextUnanswered(
  ctx: Context,
  locale: Locale,
  enrolments: readonly { childId: string; ensembleId: string; state: string }[],
): Promise<Unanswered[]> {
  const playing = enrolments.filter(({ state }) => state === 'enrolled')
  if (playing.length === 0) return []
  const today = civilDateOf(ctx.now)
  const seminars = await comingSeminars(ctx.db, [...new Set(playing.map(({ ensembleId }) => ensembleId))], today)
  const childIds = [...new Set(playing.map(({ childId }) => childId))]
  const nextOf = new Map(
    childIds.map((childId) => {
      const own = playing.filter((one) => one.childId === childId).map(({ ensembleId }) => ensembleId)
      return [childId, seminars.find((seminar) => seminar.ensembleIds.some((id) => own.includes(id)))?.id]
    }),
  )
  const next = seminars.filter(({ id }) => [...nextOf.values()].includes(id))
  const replies = await listRepliesOf(
    ctx.db,
    next.flatMap(({ days }) => days.map(({ id }) => id)),
    childIds,
  )
  return next.flatMap(({ id, days, titleNb, titleEn }) => {
    const here = childIds.filter((childId) => nextOf.get(childId) === id)
    const silent = silentOf(here, days, replies, ctx.now)
    if (silent.length === 0) return []
    const title = locale === 'en' ? titleEn || titleNb : titleNb
    return [{ seminarId: id, title, day: sayDate(days[0]?.date ?? today, locale), childIds: silent }]
  })
}
