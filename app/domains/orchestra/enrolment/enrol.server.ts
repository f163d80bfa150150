/** A child is signed up for a semester: what registering does, within its own transaction. */
import { conflict, invalid, missing } from '#app/kernel/fault.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import type { Instrument } from '../instruments.ts'
import { ensemblesOf, theSemesterById } from '../semester/queries.server.ts'
import { isOpenForEnrolment } from '../semester/rules.ts'
import type { Enrolment } from './enrolment.ts'
import { fitsAge } from './rules.ts'
import { addChange, addEnrolment, findChild, findEnrolmentOfChild, putEnrolment } from './store.server.ts'
import { tellStep } from './tell.server.ts'

export interface EnrolWish {
  semesterId: string
  ensembleId: string
  childId: string
  instrument: Instrument
  /** Also plays. */
  doubles: readonly Instrument[]
  /** 1 beginner, 2 some years, 3 advanced. */
  level: number
  yearsPlayed: number | null
  musicSchool: string
  teacher: string
  wantsAudition: boolean
  /** "front" or empty. */
  seatNeed: string
  remark: string
  appliedById: string
  /** The secretariat enters it, which no opening hours bind. */
  byOffice?: boolean
}

/**
 * Signs a child up, as `applied`, and tells the guardians. Who withdrew, or was told no, may try again: the same row is
 * taken up. Gives the enrolment's id. Who may do so is the caller's to ask.
 *
 * Throws missing for a semester, an ensemble or a child that is not there, conflict when enrolment is not open or the
 * child is signed up already, and invalid for an age that the ensemble does not take.
 */
export async function enrolChild(ctx: Context, tx: Tx, wish: EnrolWish): Promise<string> {
  const { byOffice = false, ...asked } = wish
  const semester = await theSemesterById(tx, wish.semesterId)
  const ensemble = (await ensemblesOf(tx, wish.semesterId)).find(({ id }) => id === wish.ensembleId)
  const child = await findChild(tx, wish.childId)
  if (!ensemble || !child) throw missing()
  if (!byOffice && !isOpenForEnrolment(semester, ctx.now)) throw conflict('orchestraEnrolment.closed')
  if (!fitsAge(child.birthDate, semester.ageAt, ensemble))
    throw invalid('orchestraEnrolment.notAge', {
      ...{ name: child.name, from: ensemble.ageFrom, to: ensemble.ageTo },
      ...{ dayNb: sayFullDate(semester.ageAt, 'nb'), dayEn: sayFullDate(semester.ageAt, 'en') },
    })
  const before = await findEnrolmentOfChild(tx, wish.semesterId, wish.childId)
  const fields = { ...asked, doubles: [...asked.doubles], state: 'applied' as const, appliedAt: ctx.now }
  const undone = { waitingSince: null, offeredTo: null, decidedAt: null, leaveTo: null, leftAt: null }
  if (before && before.state !== 'left' && before.state !== 'declined')
    throw conflict('orchestraEnrolment.alreadyIn', { name: child.name })
  let id: string
  if (before) {
    const { semesterId: _s, childId: _c, ...change } = fields
    id = before.id
    if (!(await putEnrolment(tx, id, before.version, { ...change, ...undone })))
      throw conflict('faults.changedMeanwhile')
  } else id = await addEnrolment(tx, { ...fields, ...undone, continuesId: null })
  await addChange(tx, {
    ...{ enrolmentId: id, from: before?.state ?? null, to: 'applied', byId: wish.appliedById, at: ctx.now },
    note: 'apply',
  })
  await ctx.note(tx, 'enrolment.applied', id, { semester: semester.id, ensemble: ensemble.kind })
  const after: Enrolment = { ...fields, ...undone, id, continuesId: null, version: (before?.version ?? 0) + 1 }
  await tellStep(ctx, tx, 'apply', after, { name: child.name, ensemble, semester })
  return id
}
