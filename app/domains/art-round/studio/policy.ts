import { type Actor, isSecretariat } from '#app/domains/people/person.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { TodayLink } from './notice.ts'

type Owned = { personId: string }

/** An artist answers for the own application; the secretariat enters an answer that came on paper. */
export const mayAnswer = (actor: Actor | null, application: Owned): boolean =>
  actor !== null && (actor.personId === application.personId || isSecretariat(actor))

/** The secretariat enters answers that came on paper. */
export const mayEnterAnswers = (actor: Actor | null): boolean => isSecretariat(actor)

/** Participants write their own public text; the secretariat mends it. Who resigned writes no more. */
export const mayEditParticipant = (actor: Actor | null, participant: Owned & { resignedAt: Date | null }): boolean =>
  actor !== null && ((actor.personId === participant.personId && !participant.resignedAt) || isSecretariat(actor))

/** Everyone who shows in a studio may change what is told of it, and so may the secretariat. */
export const mayEditStudio = (actor: Actor | null, participants: readonly Owned[]): boolean =>
  actor !== null && (participants.some((of) => of.personId === actor.personId) || isSecretariat(actor))

/** The secretariat sees every studio of every edition, finished or not. */
export const mayListStudios = (actor: Actor | null): boolean => isSecretariat(actor)

/** The secretariat sets the numbers that are printed. */
export const mayNumberStudios = (actor: Actor | null): boolean => isSecretariat(actor)

/** The secretariat finds a place for an artist who has none, or joins those who share one. */
export const mayPlaceParticipants = (actor: Actor | null): boolean => isSecretariat(actor)

/** The secretariat enters who was chosen as artist of the year. */
export const mayNameArtistOfTheYear = (actor: Actor | null): boolean => isSecretariat(actor)

/** Everyone who shows in a studio says whether it is open today, and so does the secretariat, whom the artist may phone. */
export const maySayOfToday = (actor: Actor | null, participants: readonly Owned[]): boolean =>
  actor !== null && (participants.some((of) => of.personId === actor.personId) || isSecretariat(actor))

/** A link from a mail says the same on its own days, as long as the one it was sent to shows in that studio. */
export const mayLinkSayOfToday = (
  link: TodayLink,
  studio: { id: string; participants: readonly { id: string }[] },
  today: CivilDate,
): boolean =>
  link.studioId === studio.id &&
  studio.participants.some(({ id }) => id === link.participantId) &&
  link.from <= today &&
  today <= link.to

/** Those who show in a studio print its poster, and the secretariat prints them all. */
export const mayPrintPoster = (actor: Actor | null, participants: readonly Owned[]): boolean =>
  actor !== null && (participants.some((of) => of.personId === actor.personId) || isSecretariat(actor))
