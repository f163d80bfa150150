/** The list of who comes, for those who work with music there. */
import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { familiesOf } from '../family/queries.server.ts'
import { byScore } from '../instruments.ts'
import { toldOf } from '../post/tell-guardian.server.ts'
import { rosterOfSeminar, standingOf } from '../queries.server.ts'
import { theSemesterById } from '../semester/queries.server.ts'
import { theSeminar } from '../seminar/queries.server.ts'
import { fieldsSeenBy, viewersOf } from '../sight.ts'
import { conducts, leads } from '../standing.ts'
import { termOf } from '../term.ts'
import { mayEnterReplies, mayReadReplies } from './policy.ts'
import { isOver, silentOf } from './rules.ts'
import { listReplies } from './store.server.ts'
import type { RepliesView } from './views.ts'

/** Who comes to a seminar, as far as one may see it: sight.ts says of each child what. Throws missing for others. */
export async function repliesView(ctx: Context, actor: Actor, seminarId: string): Promise<RepliesView> {
  const tx = ctx.db
  const standing = await standingOf(tx, actor)
  const seminar = await theSeminar(tx, seminarId)
  if (!mayReadReplies(standing, seminarId)) throw missing()
  const semester = await theSemesterById(tx, seminar.semesterId)
  const roster = await rosterOfSeminar(tx, seminarId)
  const replies = await listReplies(tx, seminarId)
  const seen = roster.flatMap((child) => {
    const { childId, instrument } = child
    const fields = fieldsSeenBy(viewersOf(standing, { childId, seminarId, instrument }))
    return fields.has('name') && fields.has('reply') ? [{ child, reasons: fields.has('replyReason') }] : []
  })
  const rows = seen
    .map(({ child: { childId, name, demo, instrument }, reasons }) => ({
      ...{ childId, name, demo, instrument },
      days: seminar.days.map((day) => {
        const reply = replies.find((one) => one.dayId === day.id && one.childId === childId)
        if (!reply) return null
        const { answer, at, reason, words } = reply
        return { answer, at, reason: reasons ? reason : ('' as const), words: reasons ? words : '' }
      }),
    }))
    .sort((a, b) => byScore(a.instrument, b.instrument))
  const enter = mayEnterReplies(standing, seminarId)
  const silent = silentOf(
    rows.map(({ childId }) => childId),
    seminar.days,
    replies,
    ctx.now,
  )
  const { titleNb, titleEn, publishedAt, answerBy, cancelledAt } = seminar
  const shown = publishedAt !== null && cancelledAt === null
  return {
    seminar: {
      ...{ id: seminar.id, term: termOf(semester), title: { nb: titleNb, en: titleEn || titleNb } },
      ...{ published: shown, answerBy },
      days: seminar.days.map((day) => ({
        ...{ id: day.id, date: day.date, begins: day.begins, ends: day.ends, over: isOver(day, ctx.now) },
      })),
    },
    rows,
    counts: seminar.days.map((_, place) => countsOf(rows.map(({ days }) => days[place] ?? null))),
    reasons: seen.some(({ reasons }) => reasons),
    ownSection: !standing.office && !leads(standing, seminarId) && !conducts(standing, seminarId),
    silent: { children: silent.length, ...(enter ? await reachOf(ctx, silent) : { families: 0, guardians: 0 }) },
    can: { enter: enter && shown, remind: enter && shown && silent.length > 0 },
  }
}

function countsOf(answers: readonly ({ answer: string } | null)[]) {
  const count = (of: string | null) => answers.filter((one) => (one?.answer ?? null) === of).length
  return {
    comes: count('comes'),
    late: count('late'),
    early: count('early'),
    absent: count('absent'),
    silent: count(null),
  }
}

/** How many a letter to the families of these children reaches. */
async function reachOf(ctx: Context, childIds: readonly string[]) {
  const [told, families] = await Promise.all([toldOf(ctx.db, childIds), familiesOf(ctx.db, childIds)])
  const guardians = new Set(told.map(({ guardianId }) => guardianId))
  return {
    guardians: guardians.size,
    families: new Set([...guardians].map((guardianId) => families.get(guardianId) ?? guardianId)).size,
  }
}
