import type { Actor } from '#app/domains/people/person.ts'
import { conflict, invalid, missing } from '#app/kernel/fault.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { standingOf } from '../../queries.server.ts'
import { ensemblesOf, theSemesterById } from '../../semester/queries.server.ts'
import type { EnrolmentFields } from '../input.ts'
import { mayKeepEnrolments, refusalFor } from '../policy.ts'
import { fitsAge } from '../rules.ts'
import { findChild, findEnrolment, putEnrolment } from '../store.server.ts'

/**
 * The secretariat corrects what is played and where. The place in the line stays. Throws forbidden, missing, invalid for an
 * ensemble that does not take the age, and conflict when someone has changed it since `version`.
 */
export async function editEnrolment(
  ctx: Context,
  actor: Actor | null,
  id: string,
  version: number,
  { front, ...fields }: EnrolmentFields,
): Promise<void> {
  await ctx.tx(async (tx) => {
    const standing = await standingOf(tx, actor)
    const enrolment = await findEnrolment(tx, id)
    const child = enrolment && (await findChild(tx, enrolment.childId))
    if (!enrolment || !child) throw missing()
    if (!mayKeepEnrolments(standing)) throw refusalFor(standing, enrolment.childId)
    const semester = await theSemesterById(tx, enrolment.semesterId)
    const ensemble = (await ensemblesOf(tx, semester.id)).find((one) => one.id === fields.ensembleId)
    if (!ensemble) throw missing()
    if (ensemble.id !== enrolment.ensembleId && !fitsAge(child.birthDate, semester.ageAt, ensemble))
      throw invalid(
        'orchestraEnrolment.notAge',
        {
          ...{ name: child.name, from: ensemble.ageFrom, to: ensemble.ageTo },
          ...{ dayNb: sayFullDate(semester.ageAt, 'nb'), dayEn: sayFullDate(semester.ageAt, 'en') },
        },
        'ensembleId',
      )
    const doubles = fields.doubles.filter((code) => code !== fields.instrument)
    const change = { ...fields, doubles, seatNeed: front ? 'front' : '' }
    if (!(await putEnrolment(tx, id, version, change))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'enrolment.changed', id, {
      ...{ instrument: fields.instrument, ensemble: ensemble.kind, level: fields.level },
    })
  })
}
