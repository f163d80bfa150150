/** The secretariat's pages of semesters. */
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import { lastDayBefore } from '#app/kernel/say-when.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { termOf } from '../term.ts'
import { maySetUpSemesters } from './policy.ts'
import { allSemesters, ensemblesOf, needsOf, theSemester } from './queries.server.ts'
import { isOpenForEnrolment, kindHindrance, proposedSemester } from './rules.ts'
import { countBound, countEnrolled, countMembers, listAllEnsembles } from './store.server.ts'
import type { SemestersView, SemesterView } from './views.ts'

/** Every semester, the newest first. Three statements. Throws forbidden. */
export async function semestersView(ctx: Context, actor: Actor | null): Promise<SemestersView> {
  if (!maySetUpSemesters(actor)) throw forbidden()
  const all = await allSemesters(ctx.db)
  const ensembles = await listAllEnsembles(ctx.db)
  const members = await countMembers(
    ctx.db,
    all.map(({ id }) => id),
  )
  const { year, season } = proposedSemester(all, civilDateOf(ctx.now))
  return {
    rows: all.map((semester) => ({
      ...{ term: termOf(semester), semester, open: isOpenForEnrolment(semester, ctx.now) },
      over: semester.closesAt !== null && semester.closesAt <= ctx.now,
      ensembles: ensembles
        .filter(({ semesterId }) => semesterId === semester.id)
        .map((ensemble) => ({ ...ensemble, members: members.get(ensemble.id) ?? 0 })),
    })),
    next: { year, season },
  }
}

/** One semester with its ensembles. Throws forbidden or missing. */
export async function semesterView(ctx: Context, actor: Actor | null, term: string): Promise<SemesterView> {
  if (!maySetUpSemesters(actor)) throw forbidden()
  const semester = await theSemester(ctx.db, term)
  const ensembles = await ensemblesOf(ctx.db, semester.id)
  const ids = ensembles.map(({ id }) => id)
  const needs = await needsOf(ctx.db, ids)
  const members = await countMembers(ctx.db, [semester.id])
  const bound = await Promise.all(ids.map((id) => countBound(ctx.db, id)))
  const kinds = ensembles.map(({ kind }) => kind)
  const { opensAt, closesAt } = semester
  return {
    ...{ term: termOf(semester), semester, open: isOpenForEnrolment(semester, ctx.now) },
    opensOn: opensAt && civilDateOf(opensAt),
    closesOn: closesAt && lastDayBefore(closesAt),
    ensembles: ensembles.map((ensemble, place) => ({
      ...{ ...ensemble, members: members.get(ensemble.id) ?? 0, needs: needs.get(ensemble.id) ?? {} },
      removable: (bound[place]?.enrolments ?? 0) === 0 && (bound[place]?.meets ?? 0) === 0,
    })),
    addable: (['youth', 'junior', 'everyone'] as const).filter((kind) => kindHindrance(kind, kinds) === null),
    enrolments: await countEnrolled(ctx.db, semester.id),
  }
}
