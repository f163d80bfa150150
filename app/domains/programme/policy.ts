import { type Actor, isSecretariat } from '#app/domains/people/person.ts'
import type { Event } from './event.ts'

/** The secretariat plans the programme, sees who has signed up and writes to them. */
export const mayPlanProgramme = (actor: Actor | null): boolean => isSecretariat(actor)
export const mayListSignUps = (actor: Actor | null): boolean => isSecretariat(actor)
/** Points of the programme and invited groups are the secretariat's, as the event itself is; hosts read and count. */
export const mayInviteGroups = (actor: Actor | null): boolean => isSecretariat(actor)
export const mayWriteToSignedUp = (actor: Actor | null): boolean => isSecretariat(actor)

/** The edition of an event, as far as a policy needs to know it. */
export interface Round {
  year: number
  /** Those that host the joint exhibition of the year. */
  hostIds: readonly string[]
}

/** The coordinators of the municipalities that host the year's exhibition. */
const hosts = (actor: Actor | null, { year, hostIds }: Round): boolean =>
  actor?.grants.some(
    ({ role, editionYear, municipalityId }) =>
      role === 'host' &&
      (editionYear === null || editionYear === year) &&
      (municipalityId === null || hostIds.includes(municipalityId)),
  ) ?? false

/** At the door stand the secretariat and the coordinators of the year's hosts; they count who came. */
export const mayCheckIn = (actor: Actor | null, round: Round): boolean => isSecretariat(actor) || hosts(actor, round)

type Shown = Pick<Event, 'audience' | 'publishedAt'>

/**
 * Everyone sees what is published for everyone. What is for artists or invited is seen by the artists of that year, and by
 * those who arrange it, and by whoever comes by the link of an invitation (`invited`). What is not published is the secretariat's. `takesPart`: the actor is an artist of the edition.
 */
export function maySeeEvent(
  actor: Actor | null,
  event: Shown,
  round: Round,
  takesPart: boolean,
  invited = false,
): boolean {
  if (isSecretariat(actor)) return true
  if (event.publishedAt === null) return false
  return event.audience === 'everyone' || invited || (actor !== null && (takesPart || hosts(actor, round)))
}

/** Who sees a published event may sign up for it. */
export const maySignUp = (
  actor: Actor | null,
  event: Shown,
  round: Round,
  takesPart: boolean,
  invited = false,
): boolean => event.publishedAt !== null && maySeeEvent(actor, event, round, takesPart, invited)
