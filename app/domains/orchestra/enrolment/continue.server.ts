/** Who may go on from one semester to the next, and where to. */
import { civilDateOf } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/context.server.ts'
import type { Ages } from '../age.ts'
import type { Instrument } from '../instruments.ts'
import { ensemblesOf, openSemesters, semesterBefore } from '../semester/queries.server.ts'
import type { Ensemble, Semester } from '../semester/semester.ts'
import type { Enrolment } from './enrolment.ts'
import { mayContinueFor, type Whose } from './policy.ts'
import { type Onward, onwardOf } from './rules.ts'
import { listChildren, listEnrolments, listSignedFor } from './store.server.ts'

/** A child that may go on with one tap. */
export interface Continuable {
  /** The enrolment that it goes on from: what the command takes. */
  fromId: string
  childId: string
  name: string
  instrument: Instrument
  /** The semester that is asked about. */
  semester: Semester
  /** Where the child would play. */
  ensemble: Ensemble
  /** From the junior orchestra to the youth orchestra. */
  movesUp: boolean
  /** `audition`: plays an audition first. */
  becomes: Onward['state']
}

/** The semester that is open, and the one before it; null when none is open or nothing came before. */
export async function seamOf(tx: Tx, now: Date): Promise<{ before: Semester; next: Semester } | null> {
  // Of several that are open, the last one is the one to come.
  const next = (await openSemesters(tx, now)).at(-1)
  const before = next && (await semesterBefore(tx, next))
  return next && before ? { before, next } : null
}

/** Those of an old semester who held a place in it: only they are asked whether they go on. */
export const HELD: readonly Enrolment['state'][] = ['enrolled', 'leave']

/**
 * The children that one may sign for who were members of the semester before and have not answered for the one that is
 * open; the young person too, for oneself, from the age at which one answers for the own place. For a guardian's link as
 * well as for who is signed in. At most six statements.
 */
export async function continuable(
  tx: Tx,
  personId: string,
  now: Date,
  ages: Pick<Ages, 'ownPlace'>,
): Promise<Continuable[]> {
  const seam = await seamOf(tx, now)
  if (!seam) return []
  const signed = await listSignedFor(tx, personId)
  const today = civilDateOf(now)
  const may = (whose: Whose) =>
    mayContinueFor({ byId: personId, office: false, signs: signed.includes(whose.childId) }, whose, today, ages)
  return continuableOf(tx, seam, [...signed, personId], may)
}

/** The same for children that are named, of those for whom somebody may answer; for all of them unless told. */
export async function continuableOf(
  tx: Tx,
  { before, next }: { before: Semester; next: Semester },
  childIds: readonly string[],
  may: (whose: Whose) => boolean = () => true,
): Promise<Continuable[]> {
  const rows = await listEnrolments(tx, {
    semesterId: { in: [before.id, next.id] },
    childId: { in: [...new Set(childIds)] },
  })
  const answered = new Set(rows.filter(({ semesterId }) => semesterId === next.id).map(({ childId }) => childId))
  const asked = rows.filter(
    ({ semesterId, state, childId }) => semesterId === before.id && HELD.includes(state) && !answered.has(childId),
  )
  if (asked.length === 0) return []
  const old = await ensemblesOf(tx, before.id)
  const coming = await ensemblesOf(tx, next.id)
  const children = await listChildren(
    tx,
    asked.map(({ childId }) => childId),
  )
  return asked.flatMap(({ id, childId, instrument, ensembleId }) => {
    const child = children.find(({ personId }) => personId === childId)
    const from = old.find((one) => one.id === ensembleId)
    const onward = child && from && onwardOf(child.birthDate, from.kind, next.ageAt, coming)
    const ensemble = onward && coming.find((one) => one.id === onward.ensembleId)
    if (!child || !onward || !ensemble || !may({ childId, birthDate: child.birthDate })) return []
    const { movesUp, state: becomes } = onward
    return [{ fromId: id, childId, name: child.person.name, instrument, semester: next, ensemble, movesUp, becomes }]
  })
}
