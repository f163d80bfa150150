import type { Actor } from '#app/domains/people/person.ts'
import { listMembers } from '#app/domains/places/queries.server.ts'
import { forbidden } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { shownBy } from '../clearance/queries.server.ts'
import { rosterOfSeminar, standingOf } from '../queries.server.ts'
import { ensemblesOf, theSemester, theSemesterById } from '../semester/queries.server.ts'
import { theReadSeminar } from './own.server.ts'
import { readPartnerPlayers } from './partner.ts'
import { mayEditSeminar, mayGiveTrust, mayPlanSeasons, mayReadSeminar, maySeeSeason } from './policy.ts'
import { isOver, nextSteps } from './rules.ts'
import { conflictsOf, proposedWeekends, seasonCount } from './season.ts'
import { listAdults, listStaff } from './staff.store.server.ts'
import { countParts, countSessions, listRooms, listSeminars } from './store.server.ts'
import { familiesReached } from './tell-families.server.ts'
import type { SeasonView, SeminarView } from './views.ts'

/** The weekends of a semester. Throws forbidden for who works with no music here, and missing. */
export async function seasonView(ctx: Context, actor: Actor | null, term: string): Promise<SeasonView> {
  const tx = ctx.db
  const standing = await standingOf(tx, actor)
  if (!maySeeSeason(standing)) throw forbidden()
  const semester = await theSemester(tx, term)
  const plans = mayPlanSeasons(standing)
  const all = await listSeminars(tx, plans ? {} : { semesterId: semester.id })
  const own = all.filter(({ semesterId }) => semesterId === semester.id)
  const shown = plans ? own : own.filter(({ id, publishedAt }) => publishedAt !== null || mayReadSeminar(standing, id))
  const parts = await countParts(
    tx,
    shown.map(({ id }) => id),
  )
  const { id, year, season, begins, ends } = semester
  return {
    semester: { id, year, season, begins, ends },
    rows: shown.map((seminar) => ({
      seminar,
      conflicts: conflictsOf(seminar, all, semester),
      ...(parts.get(seminar.id) ?? { rooms: 0, staff: 0, sessions: 0 }),
      readable: mayReadSeminar(standing, seminar.id),
    })),
    count: seasonCount(shown),
    proposed: plans ? proposedWeekends(semester, own, civilDateOf(ctx.now)) : [],
    models: plans
      ? all
          .filter(({ days }) => days.length > 0)
          .map((one) => ({ id: one.id, titleNb: one.titleNb, titleEn: one.titleEn, first: one.days[0]?.date ?? '' }))
          .reverse()
          .slice(0, 40)
      : [],
    can: { plan: plans },
  }
}

/** One seminar as it is arranged. Throws missing for who has no part in it. */
export async function seminarView(ctx: Context, actor: Actor | null, id: string): Promise<SeminarView> {
  const tx = ctx.db
  const { seminar, standing } = await theReadSeminar(tx, actor, id)
  const edits = mayEditSeminar(standing, id)
  const semester = await theSemesterById(tx, seminar.semesterId)
  const ensembles = await ensemblesOf(tx, semester.id)
  const rooms = await listRooms(tx, id)
  const staff = await listStaff(tx, id)
  const sessions = await countSessions(tx, id)
  const roster = await rosterOfSeminar(tx, id)
  const others = await listSeminars(tx, { semesterId: semester.id })
  const members = edits ? await listMembers(tx, semester.year) : []
  const shown = edits
    ? await shownBy(
        tx,
        staff.map(({ personId }) => personId),
      )
    : null
  const adults = edits ? await listAdults(tx, { families: standing.office }) : []
  const { year, season, begins, ends } = semester
  const isHeld = seminar.cancelledAt === null && !isOver(seminar.days, ctx.now)
  return {
    ...{ seminar, ensembles, rooms, expected: roster.length, partner: readPartnerPlayers(seminar.partnerPlayers) },
    semester: { year, season, begins, ends },
    staff: staff.map((one) => ({
      ...one,
      cleared: shown?.some(({ personId, role }) => personId === one.personId && role === one.role) ?? null,
    })),
    conflicts: conflictsOf(seminar, others, semester),
    others: others.map((one) => ({ id: one.id, titleNb: one.titleNb, titleEn: one.titleEn })),
    steps: edits
      ? nextSteps(seminar, {
          rooms: rooms.length,
          leaders: staff.filter(({ role }) => role === 'leader').length,
          sessions,
        })
      : [],
    reaches: standing.office && isHeld ? await familiesReached(tx, id) : 0,
    municipalities: members.map((one) => ({ id: one.id, name: one.name })),
    known: [...new Set(adults.map(({ name }) => name).filter(Boolean))],
    can: {
      edit: edits,
      publish: mayPlanSeasons(standing) && seminar.publishedAt === null && isHeld,
      cancel: mayPlanSeasons(standing) && isHeld,
      giveTrust: mayGiveTrust(standing),
      clearances: standing.office,
    },
  }
}
