import { leads, partsIn, type Standing } from '../standing.ts'

/** The duties of a seminar are read by its families, its grown-ups and the secretariat. */
export const mayReadDuties = (standing: Standing, seminarId: string, ofFamily: boolean): boolean =>
  standing.office || ofFamily || partsIn(standing, seminarId).length > 0

/** Enters duties, notes who came, lets somebody off. */
export const mayManageDuties = (standing: Standing, seminarId: string): boolean =>
  standing.office || leads(standing, seminarId)

/** A guardian of a child at the seminar takes a turn, for the family. Never for another guardian. */
export const mayTakeTurn = (ofFamily: boolean): boolean => ofFamily

/** One's own turn alone. */
export const mayChangeTurn = (guardianId: string, turn: { guardianId: string }): boolean =>
  guardianId === turn.guardianId

/** Lifts are seen by the families of the seminar, who leads it, and the secretariat. */
export const mayReadLifts = (standing: Standing, seminarId: string, ofFamily: boolean): boolean =>
  standing.office || leads(standing, seminarId) || ofFamily

/** Offers or asks for a seat: a guardian of a child that plays there. */
export const mayShareLift = (ofFamily: boolean): boolean => ofFamily

/** Answers who asks for a seat, and takes the offer back: the driver. */
export const mayAnswerRider = (personId: string, lift: { personId: string }): boolean => personId === lift.personId
