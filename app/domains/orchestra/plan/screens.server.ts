/** The plan of a seminar as it is built. */
import type { Actor } from '#app/domains/people/person.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { groupsOf } from '../instruments.ts'
import { ensemblesOf, theSemesterById } from '../semester/queries.server.ts'
import { theReadSeminar } from '../seminar/own.server.ts'
import { familiesReached } from '../seminar/tell-families.server.ts'
import { termOf } from '../term.ts'
import { checkPlan } from './checks.ts'
import { type AroundPlan, gatherPlan } from './gather.server.ts'
import { headcount } from './members.ts'
import { mayBuildPlan } from './policy.ts'
import type { NamedPiece, PlanView } from './views.ts'

export interface AroundPlanView extends AroundPlan {
  /** What may be chosen for a session. */
  pieces?(tx: Tx, ensembleIds: readonly string[]): Promise<NamedPiece[]>
}

interface Wanted extends AroundPlanView {
  /** The date that is asked for; the first day otherwise. */
  date: string | null
}

/** One day of the plan with all its problems. Throws missing for who has no part in the seminar. */
export async function planView(ctx: Context, actor: Actor | null, id: string, wanted: Wanted): Promise<PlanView> {
  const tx = ctx.db
  const { seminar, standing } = await theReadSeminar(tx, actor, id)
  const builds = mayBuildPlan(standing, id)
  const gathered = await gatherPlan(tx, seminar, wanted)
  const ensembles = await ensemblesOf(tx, seminar.semesterId)
  const semester = await theSemesterById(tx, seminar.semesterId)
  const pieces = (await wanted.pieces?.(tx, seminar.ensembleIds)) ?? []
  const { facts, staff, sessions, rooms, played } = gathered
  const day = seminar.days.find(({ date }) => date === wanted.date) ?? seminar.days[0] ?? null
  const away = (day && facts.absent.get(day.id)) ?? new Set<string>()
  const coming = facts.players.filter(({ childId }) => !away.has(childId))
  const { titleNb, titleEn, publishedAt, planShownAt, cancelledAt, partner, days } = seminar
  const adults = [...new Set(staff.map(({ personId }) => personId))].map((personId) => {
    const parts = staff.filter((one) => one.personId === personId)
    return {
      personId,
      name: parts[0]?.name ?? '',
      groups: groupsOf(parts.flatMap(({ sections }) => sections).join(',')),
    }
  })
  return {
    seminar: { id, titleNb, titleEn, publishedAt, planShownAt, cancelledAt, partner, days },
    term: termOf(semester),
    ...{ day, rooms, adults, pieces, problems: checkPlan(facts) },
    decided: day !== null && played.decided.has(day.date),
    sessions: sessions
      .filter(({ dayId }) => dayId === day?.id)
      .map((session) => ({
        ...{ ...session, expected: headcount(session, coming, facts.partner) },
        plays: [...(played.pieces.get(session.id) ?? [])],
      })),
    ensembles: ensembles
      .filter((one) => seminar.ensembleIds.includes(one.id))
      .map(({ id: ensembleId, nameNb, nameEn }) => ({ id: ensembleId, nameNb, nameEn })),
    named: sessions.map(({ id: sessionId, dayId, kind, title, begins, groups }) => ({
      ...{ id: sessionId, dayId, kind, title, begins, groups },
    })),
    reaches: builds && planShownAt === null ? await familiesReached(tx, id) : 0,
    can: { build: builds && cancelledAt === null },
  }
}
