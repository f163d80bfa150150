import type { Tx } from '#app/platform/context.server.ts'
import { type Instrument, instrumentOf, isInstrument } from '../instruments.ts'
import type { Season } from '../term.ts'
import { listEnrolmentsOf } from './children.store.server.ts'
import type { EnrolmentState } from './enrolment.ts'

/** A child's part in a semester, as its family sees it. */
export interface ChildEnrolment {
  id: string
  childId: string
  ensembleId: string
  ensemble: { kind: 'youth' | 'junior' | 'everyone'; nameNb: string; nameEn: string }
  semester: { year: number; season: Season; begins: string; ends: string }
  instrument: Instrument
  doubles: Instrument[]
  level: number
  yearsPlayed: number | null
  musicSchool: string
  teacher: string
  wantsAudition: boolean
  seatNeed: string
  remark: string
  state: EnrolmentState
  appliedAt: Date
  offeredTo: Date | null
  leaveTo: string | null
}

/** Every enrolment of these children, the newest semester first. Who may read of a child is the caller's to ask. */
export async function enrolmentsOfChildren(tx: Tx, childIds: readonly string[]): Promise<ChildEnrolment[]> {
  if (childIds.length === 0) return []
  return (await listEnrolmentsOf(tx, childIds)).map(({ instrument, doubles, semester, ...row }) => {
    const { publishedAt: _, ...term } = semester
    return {
      ...row,
      ...{ semester: term, instrument: instrumentOf(instrument), doubles: doubles.split(',').filter(isInstrument) },
    }
  })
}
