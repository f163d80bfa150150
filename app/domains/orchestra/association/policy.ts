import type { Actor } from '#app/domains/people/person.ts'
import { isInPerson } from '#app/domains/people/policy.ts'
import type { Standing } from '../standing.ts'
import type { Member } from './association.ts'

/**
 * The board reads and keeps the register of the friends' association, in person. The secretariat does not: the association is
 * another body, with its own responsibility for its members' data (docs/decisions/0014-two-registers.md). It gives the board its
 * access and nothing more; somebody who works there and sits on the board too comes in as one of the board.
 */
export const mayKeepRegister = (actor: Actor | null, standing: Standing): boolean =>
  isInPerson(actor) && standing.association

/** The secretariat says who sits on the board, as the annual meeting chose them. */
export const mayAppointBoard = (standing: Standing): boolean => standing.office

/** A membership is one's own when it is of oneself, or of a child that one entered. What the board entered is nobody's. */
export const isOwnMembership = (actor: Actor, member: Pick<Member, 'personId' | 'enteredById'>): boolean =>
  member.personId !== null && (member.personId === actor.personId || member.enteredById === actor.personId)

/** Who has a membership sees it and may end it, in person. */
export const mayEndMembership = (actor: Actor | null, member: Pick<Member, 'personId' | 'enteredById'>): boolean =>
  isInPerson(actor) && isOwnMembership(actor, member)

/** Whoever is signed in joins, in person, or enters a child whose guardian one is. */
export const mayJoin = (actor: Actor | null): actor is Actor => isInPerson(actor)
