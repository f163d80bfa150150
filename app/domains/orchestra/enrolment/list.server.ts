/** The list of a semester, and the file of it. */

import type { Actor } from '#app/domains/people/person.ts'
import { listMunicipalities } from '#app/domains/places/queries.server.ts'
import { forbidden } from '#app/kernel/fault.ts'
import { addDays, civilDateOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { ageOn } from '../age.ts'
import { byScore } from '../instruments.ts'
import { standingOf } from '../queries.server.ts'
import { ensemblesOf, semesterBefore, theSemester } from '../semester/queries.server.ts'
import type { Semester } from '../semester/semester.ts'
import { fieldsSeenBy, viewersOf } from '../sight.ts'
import type { Standing } from '../standing.ts'
import { termOf } from '../term.ts'
import { continuableOf, HELD } from './continue.server.ts'
import { ENROLMENT_STATES, type Enrolment, type EnrolmentState } from './enrolment.ts'
import { mayKeepEnrolments, mayListEnrolments } from './policy.ts'
import { placeInLine } from './rules.ts'
import { listChildren, listEnrolments } from './store.server.ts'
import type { EnrolmentFilter, EnrolmentRow, EnrolmentsView, Unanswered } from './views.ts'

type Child = Awaited<ReturnType<typeof listChildren>>[number]

/** An offer is answered within a week, unless another day is chosen. */
export const OFFER_DAYS = 7

/** A row as far as this reader may know it; null for a child whose name the reader does not see. */
export function rowFor(
  standing: Standing,
  enrolment: Enrolment,
  child: Child,
  around: { all: readonly Enrolment[]; semester: Semester; municipalities: ReadonlyMap<string, string> },
): EnrolmentRow | null {
  const { id, childId, instrument, level, state, ensembleId } = enrolment
  const seen = fieldsSeenBy(viewersOf(standing, { childId, seminarId: null, instrument }))
  if (!seen.has('name') || !seen.has('enrolment')) return null
  const { municipalityId } = child
  return {
    ...{ id, childId, name: child.person.name, demo: child.person.demo, instrument, level, state, ensembleId },
    place: placeInLine(around.all, id),
    office: standing.office
      ? {
          municipality: municipalityId ? (around.municipalities.get(municipalityId) ?? municipalityId) : null,
          ...{ musicSchool: enrolment.musicSchool, age: ageOn(child.birthDate, around.semester.ageAt) },
          ...{ appliedAt: enrolment.appliedAt, offeredTo: enrolment.offeredTo, version: enrolment.version },
          ...{ leaveAsked: state === 'enrolled' ? enrolment.leaveTo : null, wantsAudition: enrolment.wantsAudition },
        }
      : null,
  }
}

const holds = (
  { filter, child, standing }: { filter: EnrolmentFilter; child: Child; standing: Standing },
  enrolment: Enrolment,
): boolean =>
  (filter.ensemble === null || enrolment.ensembleId === filter.ensemble) &&
  (filter.instrument === null || enrolment.instrument === filter.instrument) &&
  (filter.state === null || enrolment.state === filter.state) &&
  // What one may not see, one may not search by either.
  (!standing.office || filter.municipality === null || child.municipalityId === filter.municipality) &&
  (!standing.office || filter.school === null || enrolment.musicSchool === filter.school) &&
  (filter.text === '' || child.person.name.toLocaleLowerCase('nb').includes(filter.text.toLocaleLowerCase('nb')))

async function gather(tx: Tx, semester: Semester) {
  const all = await listEnrolments(tx, { semesterId: semester.id })
  const children = await listChildren(
    tx,
    all.map(({ childId }) => childId),
  )
  return { all, children: new Map(children.map((child) => [child.personId, child])) }
}

/** Who may come to the lists of a semester. Throws forbidden. */
async function reader(tx: Tx, actor: Actor | null): Promise<Standing> {
  const standing = await standingOf(tx, actor)
  if (!mayListEnrolments(standing)) throw forbidden()
  return standing
}

/** By ensemble, then as in a score, then by name. The number of statements does not grow with the list. */
export async function enrolmentsView(
  ctx: Context,
  actor: Actor | null,
  term: string,
  filter: EnrolmentFilter,
): Promise<EnrolmentsView> {
  const standing = await reader(ctx.db, actor)
  const semester = await theSemester(ctx.db, term)
  const ensembles = await ensemblesOf(ctx.db, semester.id)
  const { all, children } = await gather(ctx.db, semester)
  const places = await listMunicipalities(ctx.db)
  const municipalities = new Map(places.map(({ id, name }) => [id, name]))
  const order = new Map(ensembles.map(({ id }, at) => [id, at]))
  const rows = all
    .flatMap((enrolment) => {
      const child = children.get(enrolment.childId)
      if (!child || !holds({ filter, child, standing }, enrolment)) return []
      return rowFor(standing, enrolment, child, { all, semester, municipalities }) ?? []
    })
    .sort(
      (a, b) =>
        (order.get(a.ensembleId) ?? 0) - (order.get(b.ensembleId) ?? 0) ||
        byScore(a.instrument, b.instrument) ||
        a.name.localeCompare(b.name, 'nb'),
    )
  const keep = mayKeepEnrolments(standing)
  const homes = new Set([...children.values()].flatMap(({ municipalityId }) => municipalityId ?? []))
  return {
    ...{ term: termOf(semester), ensembles, rows, filter, can: { keep } },
    semester: { id: semester.id, year: semester.year, season: semester.season },
    counts: countsOf(all),
    choices: {
      instruments: [...new Set(all.map(({ instrument }) => instrument))].sort(byScore),
      municipalities: keep ? places.filter(({ id }) => homes.has(id)).map(({ id, name }) => ({ id, name })) : [],
      schools: keep
        ? [...new Set(all.map(({ musicSchool }) => musicSchool))]
            .filter(Boolean)
            .sort((a, b) => a.localeCompare(b, 'nb'))
        : [],
    },
    unanswered: keep ? await unansweredOf(ctx.db, semester) : [],
    offerDay: addDays(civilDateOf(ctx.now), OFFER_DAYS),
  }
}

/** How many are in each state. */
export function countsOf(all: readonly Pick<Enrolment, 'state'>[]): Record<EnrolmentState, number> {
  const counts = Object.fromEntries(ENROLMENT_STATES.map((state) => [state, 0])) as Record<EnrolmentState, number>
  for (const { state } of all) counts[state]++
  return counts
}

/** Members of the semester before who could go on in this one and have not said. By name. */
export async function unansweredOf(tx: Tx, next: Semester): Promise<Unanswered[]> {
  const before = await semesterBefore(tx, next)
  if (!before) return []
  const held = await listEnrolments(tx, { semesterId: before.id, state: { in: [...HELD] } })
  const asked = await continuableOf(
    tx,
    { before, next },
    held.map(({ childId }) => childId),
  )
  return asked
    .map(({ fromId, childId, name, instrument, ensemble, movesUp }) => ({
      ...{ fromId, childId, name, instrument, movesUp },
      ensemble: { nameNb: ensemble.nameNb, nameEn: ensemble.nameEn },
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nb'))
}
