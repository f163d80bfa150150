import { type Actor, isSecretariat } from '#app/domains/people/person.ts'

/** The secretariat, which writes for the jury, sees the ranking and the decisions before they are announced. */
export const maySeeSelection = (actor: Actor | null): boolean => isSecretariat(actor)

/** The secretariat enters what the jury decides. */
export const mayDecide = (actor: Actor | null): boolean => isSecretariat(actor)

/** The secretariat announces the decisions to all applicants at once. */
export const mayAnnounce = (actor: Actor | null): boolean => isSecretariat(actor)

/** The secretariat offers a place that came free to the first in line. */
export const mayOfferPlace = (actor: Actor | null): boolean => isSecretariat(actor)

/** The secretariat chooses who goes on from one round of a jury to the next. */
export const mayChooseEntries = (actor: Actor | null): boolean => isSecretariat(actor)
