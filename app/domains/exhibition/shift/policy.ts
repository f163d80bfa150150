import type { Actor } from '#app/domains/people/person.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import { type Hosting, mayWorkAtExhibition } from '../policy.ts'
import type { Shift } from './shift.ts'

/** Those who work at the exhibition lay out its shifts, write names in, and note who came. */
export const mayPlanShifts = (actor: Actor | null, hosting: Hosting): boolean => mayWorkAtExhibition(actor, hosting)

/** The artists of the year take shifts themselves. `takesPart`: the actor is one of them. */
export const mayTakeShift = (actor: Actor | null, takesPart: boolean): boolean => actor !== null && takesPart

/** A shift is given back by who has it, and by those who lay them out. */
export const mayLeaveShift = (actor: Actor | null, turn: { personId: string | null }, hosting: Hosting): boolean =>
  (actor !== null && actor.personId === turn.personId) || mayPlanShifts(actor, hosting)

type Had = readonly Pick<Shift, 'date'>[]

/**
 * Who has a shift on a day counts the visitors of that day, like those who work there; in which hours the rules say. What is
 * sold is not the shift's. `own`: the shifts that the actor has.
 */
export const mayCountAtDoor = (actor: Actor | null, hosting: Hosting, own: Had, date: CivilDate): boolean =>
  mayWorkAtExhibition(actor, hosting) || (actor !== null && own.some((shift) => shift.date === date))

/** Who works there corrects every count of the exhibition, who has a shift that day the own ones. */
export const mayCorrectAtDoor = (
  actor: Actor | null,
  hosting: Hosting,
  own: Had,
  entry: { studioId: string | null; date: CivilDate; enteredById: string | null },
): boolean =>
  entry.studioId === null &&
  mayCountAtDoor(actor, hosting, own, entry.date) &&
  (mayWorkAtExhibition(actor, hosting) || entry.enteredById === actor?.personId)
