/** Two years ahead from a semester, for the secretariat. */
import type { Actor } from '#app/domains/people/person.ts'
import { listMembers } from '#app/domains/places/queries.server.ts'
import { forbidden } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type Instrument, isInstrument } from '../instruments.ts'
import { rosterOfSemester, standingOf } from '../queries.server.ts'
import { ensemblesOf, needsOf, semesterBefore, theSemester } from '../semester/queries.server.ts'
import { USUAL_AGES } from '../semester/rules.ts'
import { termOf } from '../term.ts'
import { membersOf } from './figures.server.ts'
import { dropOf, foresee, type Gap, gapsOf, type SemesterAhead } from './foresight.ts'
import { mayKeepEnrolments } from './policy.ts'

export interface ForesightView {
  term: string
  semester: { year: number; season: 'spring' | 'autumn' }
  /** Members of the youth orchestra now, and in the semester before; null: there was none. */
  now: number
  before: { year: number; season: 'spring' | 'autumn'; members: number } | null
  /** From the semester before to this one, where it is a fifth or more. */
  drop: number | null
  ahead: SemesterAhead[]
  /** Of the next semester, by member municipality. */
  gaps: Gap[]
  municipalities: { id: string; name: string }[]
  /** Nobody has said how many of each instrument the orchestra wants. */
  noNeeds: boolean
}

/** Throws forbidden or missing. */
export async function foresightView(ctx: Context, actor: Actor | null, term: string): Promise<ForesightView> {
  if (!mayKeepEnrolments(await standingOf(ctx.db, actor))) throw forbidden()
  const semester = await theSemester(ctx.db, term)
  const ensembles = await ensemblesOf(ctx.db, semester.id)
  const main = ensembles.find(({ kind }) => kind !== 'junior')
  const roster = await rosterOfSemester(ctx.db, semester.id)
  const stored = main ? ((await needsOf(ctx.db, [main.id])).get(main.id) ?? {}) : {}
  const needs = Object.fromEntries(Object.entries(stored).filter(([code]) => isInstrument(code))) as Partial<
    Record<Instrument, number>
  >
  const members = roster.map(({ childId, birthDate, municipalityId, instrument, ensemble }) => ({
    ...{ childId, birthDate, municipalityId, instrument, junior: ensemble === 'junior' },
  }))
  const { ageFrom: from, ageTo: to } = main ?? USUAL_AGES.youth
  const { year, season, ageAt } = semester
  const ahead = foresee({ term: { year, season }, ageAt, members, needs, ages: { from, to } })
  const earlier = await semesterBefore(ctx.db, semester)
  const before = earlier && (await membersOf(ctx.db, earlier))
  const now = members.filter(({ junior }) => !junior).length
  const alliance = (await listMembers(ctx.db, year)).map(({ id, name }) => ({ id, name }))
  const [next] = ahead
  return {
    ...{ term: termOf(semester), semester: { year, season }, now, ahead },
    before: before && before.members > 0 ? { year: before.year, season: before.season, members: before.members } : null,
    drop: before ? dropOf(before.members, now) : null,
    gaps: next
      ? gapsOf(
          next,
          members,
          alliance.map(({ id }) => id),
        )
      : [],
    municipalities: alliance,
    noNeeds: Object.keys(needs).length === 0,
  }
}
