import type { Seat } from '#app/domains/art-round/jury/jury.ts'
import { mayJudge } from '#app/domains/art-round/jury/policy.ts'
import { type Actor, isSecretariat } from '#app/domains/people/person.ts'

type SeatOf = Pick<Seat, 'personId' | 'chair' | 'sealedAt'>

/**
 * Who is at the meeting: the secretariat, which writes, and the jurors who have sealed their scores. Who has a seat comes
 * from it and not as the secretariat, or the word of being inhabil would be worth nothing.
 */
export const mayAttend = (actor: Actor | null, seat: SeatOf | null, year: number): boolean =>
  seat === null ? isSecretariat(actor) : mayJudge(actor, seat, year) && seat.sealedAt !== null

/** The chair of the round leads; the secretariat can too, as the chair may have to go out. */
export const mayLead = (actor: Actor | null, seat: SeatOf | null, year: number): boolean =>
  mayAttend(actor, seat, year) && (seat === null || seat.chair)

/** The secretariat and the chair write what the protocol is to say, but never of what the chair is recused from. */
export const mayWriteNote = (actor: Actor | null, seat: SeatOf | null, year: number, outside: boolean): boolean =>
  mayLead(actor, seat, year) && !outside

/** A juror changes the own scores after the talk, and nobody another's; never of what the juror is recused from. */
export const mayChangeOwn = (actor: Actor | null, seat: SeatOf | null, year: number, outside: boolean): boolean =>
  seat !== null && mayJudge(actor, seat, year) && seat.sealedAt !== null && !outside

/** The secretariat and the chair open and close the duels of the contested zone. */
export const mayOpenDuels = (actor: Actor | null, seat: SeatOf | null, year: number): boolean =>
  mayLead(actor, seat, year)
