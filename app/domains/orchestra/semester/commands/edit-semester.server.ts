import type { Actor } from '#app/domains/people/person.ts'
import { conflict, forbidden, invalidFields } from '#app/kernel/fault.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { maySetUpSemesters } from '../policy.ts'
import { theSemester } from '../queries.server.ts'
import { datesFaults, midnightAfter, openingOf } from '../rules.ts'
import { putSemester } from '../store.server.ts'

export interface SemesterWish {
  begins: CivilDate
  ends: CivilDate
  ageAt: CivilDate
  /** Enrolment opens at eight that morning; null: not decided. */
  opensOn: CivilDate | null
  /** The last whole day; null: as long as the semester lasts. */
  closesOn: CivilDate | null
}

/**
 * Sets the dates. Throws forbidden, missing, invalid beside what cannot be, and conflict when someone has changed the
 * semester since `version`.
 */
export async function editSemester(
  ctx: Context,
  actor: Actor | null,
  term: string,
  version: number,
  { begins, ends, ageAt, opensOn, closesOn }: SemesterWish,
): Promise<void> {
  if (!maySetUpSemesters(actor)) throw forbidden()
  const dates = {
    ...{ begins, ends, ageAt },
    opensAt: opensOn === null ? null : openingOf(opensOn),
    closesAt: closesOn === null ? null : midnightAfter(closesOn),
  }
  await ctx.tx(async (tx) => {
    const semester = await theSemester(tx, term)
    const [first, ...others] = datesFaults(semester.year, dates)
    if (first) throw invalidFields([first, ...others])
    if (!(await putSemester(tx, semester.id, version, { ...dates, changedAt: ctx.now })))
      throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'semester.changed', semester.id, { begins, ends, ageAt, opensOn, closesOn })
  })
}
