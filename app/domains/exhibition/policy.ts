import { type Actor, hasRole, isSecretariat } from '#app/domains/people/person.ts'
import { type Hosting, mayCountAtExhibition } from '#app/domains/tallies/policy.ts'

/** Who has the exhibition of a year; see the tallies, where the same people count its visitors. */
export type { Hosting } from '#app/domains/tallies/policy.ts'

type Owned = { personId: string }

/**
 * The work of the joint exhibition is the secretariat's, and that of the coordinators of the municipalities that host it
 * that year: the list of works, delivery, receipts, the insurance list.
 */
export const mayWorkAtExhibition = (actor: Actor | null, hosting: Hosting): boolean =>
  mayCountAtExhibition(actor, hosting)

/** Whether somebody works at the exhibition of any year; which one is asked for each. */
export const worksAtSome = (actor: Actor): boolean => isSecretariat(actor) || hasRole(actor, 'host')

/** Artists say of the own work alone when and how it comes, and what it is worth. */
export const isOwnWork = (actor: Actor | null, participant: Owned): boolean =>
  actor !== null && actor.personId === participant.personId

/** The artist, and on behalf of one who phones those who work at the exhibition. */
export const mayArrangeFor = (actor: Actor | null, participant: Owned, hosting: Hosting): boolean =>
  isOwnWork(actor, participant) || mayWorkAtExhibition(actor, hosting)

/** Who works there, and the artist, see the receipts and the pictures of the condition of one work. */
export const maySeeReceipts = (actor: Actor | null, participant: Owned, hosting: Hosting): boolean =>
  mayArrangeFor(actor, participant, hosting)
