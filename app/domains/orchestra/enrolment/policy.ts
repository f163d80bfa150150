import { type Fault, forbidden, missing } from '#app/kernel/fault.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import { type Ages, ageOn } from '../age.ts'
import { sees } from '../sight.ts'
import { maySignFor, type Standing } from '../standing.ts'
import type { StepTaker } from './rules.ts'

/** The secretariat keeps the list of who is in. */
export const mayKeepEnrolments = (standing: Standing): boolean => standing.office

/** The list of who plays is read by the secretariat and by the conductor: of it the fields that sight.ts grants. */
export const mayListEnrolments = (standing: Standing): boolean => standing.office || standing.conductor

/** A child as far as it decides who may take a step. */
export interface Whose {
  childId: string
  birthDate: CivilDate
}

/** As whom somebody may take a step for a child; nothing for who may take none. */
export function takersFor(
  standing: Standing,
  { childId, birthDate }: Whose,
  today: CivilDate,
  { ownPlace }: Pick<Ages, 'ownPlace'>,
): StepTaker[] {
  const takers: StepTaker[] = []
  if (standing.office) takers.push('office')
  if (maySignFor(standing, childId)) takers.push('family')
  else if (standing.personId === childId && ageOn(birthDate, today) >= ownPlace) takers.push('family')
  return takers
}

/** How somebody is refused a deed on a child: who sees the child is told no, and nobody else learns that it is there. */
export const refusalFor = (standing: Standing, childId: string): Fault =>
  sees(standing, { childId, seminarId: null, instrument: null }, 'name') ? forbidden() : missing()

/**
 * Who may answer that a child goes on: a guardian who may sign, the young person who is old enough, or the secretariat.
 * `signs`: the guardian's link says so, also where the guardian came by a link of one's own.
 */
export const mayContinueFor = (
  { byId, office, signs }: { byId: string; office: boolean; signs: boolean },
  { childId, birthDate }: Whose,
  today: CivilDate,
  { ownPlace }: Pick<Ages, 'ownPlace'>,
): boolean => office || signs || (byId === childId && ageOn(birthDate, today) >= ownPlace)
