import { conflict, missing } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { continuableOf, seamOf } from '../continue.server.ts'
import type { Enrolment } from '../enrolment.ts'
import { mayContinueFor } from '../policy.ts'
import {
  addChange,
  addEnrolment,
  findChild,
  findEnrolment,
  findEnrolmentOfChild,
  listSignedFor,
} from '../store.server.ts'
import { tellStep } from '../tell.server.ts'

/**
 * One tap: the child goes on in the semester that is open, on the same instrument and level. `byId`: a guardian who may
 * sign, also through the guardian's own link, or the young person from the age at which one decides; `office`: the
 * secretariat answers for them. A junior who is old enough moves up, and plays an audition first where new ones do. Tapped
 * twice it is the same answer. Gives the new enrolment's id.
 *
 * Throws missing for an enrolment that one has no part in, and conflict when no semester is open or the child is too old.
 */
export async function continueEnrolment(
  ctx: Context,
  { byId, office = false }: { byId: string; office?: boolean },
  fromId: string,
): Promise<string> {
  return ctx.tx(async (tx) => {
    const from = await findEnrolment(tx, fromId)
    const child = from && (await findChild(tx, from.childId))
    if (!from || !child) throw missing()
    const { childId } = from
    const by = { byId, office, signs: (await listSignedFor(tx, byId)).includes(childId) }
    const whose = { childId, birthDate: child.birthDate }
    if (!mayContinueFor(by, whose, civilDateOf(ctx.now), ctx.settings.orchestraAges)) throw missing()
    const seam = await seamOf(tx, ctx.now)
    if (!seam || from.semesterId !== seam.before.id) throw conflict('orchestraEnrolment.nothingAhead')
    const before = await findEnrolmentOfChild(tx, seam.next.id, childId)
    if (before?.continuesId === fromId) return before.id
    if (before) throw conflict('orchestraEnrolment.continuedAlready', { name: child.name })
    const [onward] = await continuableOf(tx, seam, [childId])
    if (!onward) throw conflict('orchestraEnrolment.noEnsembleForAge', { name: child.name })
    const { ensemble, becomes, semester } = onward
    const { id: _from, version: _version, ...kept } = from
    const fields: Omit<Enrolment, 'id' | 'version'> = {
      ...{ ...kept, semesterId: semester.id, ensembleId: ensemble.id, state: becomes, continuesId: fromId },
      yearsPlayed: kept.yearsPlayed === null ? null : kept.yearsPlayed + (semester.season === 'autumn' ? 1 : 0),
      ...{ appliedAt: ctx.now, appliedById: byId, decidedAt: becomes === 'enrolled' ? ctx.now : null, remark: '' },
      ...{ waitingSince: null, offeredTo: null, leaveTo: null, leftAt: null, wantsAudition: becomes === 'audition' },
    }
    const id = await addEnrolment(tx, fields)
    await addChange(tx, { enrolmentId: id, from: null, to: becomes, byId, at: ctx.now, note: 'continue' })
    await ctx.note(tx, 'enrolment.continued', id, { semester: semester.id, ensemble: ensemble.kind, to: becomes })
    const step = becomes === 'audition' ? 'callToAudition' : 'continue'
    await tellStep(ctx, tx, step, { ...fields, id, version: 1 }, { name: child.name, ensemble, semester })
    return id
  })
}
