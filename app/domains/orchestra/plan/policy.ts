import type { Instrument } from '../instruments.ts'
import { mayEditSeminar, mayReadSeminar } from '../seminar/policy.ts'
import { sees } from '../sight.ts'
import { isGuardianOf, type Standing } from '../standing.ts'

/** Who edits a seminar builds its days and shows them. */
export const mayBuildPlan = (standing: Standing, seminarId: string): boolean => mayEditSeminar(standing, seminarId)

/** Who works at a seminar reads the whole plan. */
export const mayReadPlan = (standing: Standing, seminarId: string): boolean => mayReadSeminar(standing, seminarId)

interface ChildThere {
  childId: string
  seminarId: string
  instrument: Instrument
}

/** The family, before anybody else: the guardians and the young one. */
export const isOwnDay = (standing: Standing, childId: string): boolean =>
  standing.personId === childId || isGuardianOf(standing, childId)

/** A child's day is seen by its family, and by those who see its name at the seminar. */
export const maySeeChildDay = (standing: Standing, child: ChildThere): boolean =>
  isOwnDay(standing, child.childId) || sees(standing, child, 'name')
