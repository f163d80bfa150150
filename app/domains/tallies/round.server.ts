/** The year's round as the tallies need it: who counts where, and on which days. */
import type { Edition, OpenDay } from '#app/domains/art-round/edition/edition.ts'
import { hostsOf, openDaysOf, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { participantsOf, partsOf, studiosOf } from '#app/domains/art-round/studio/queries.server.ts'
import type { OpenStudio, Participant } from '#app/domains/art-round/studio/studio.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { missing } from '#app/kernel/fault.ts'
import type { CivilDate } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { Hosting } from './policy.ts'

export interface Round {
  edition: Edition
  hosting: Hosting
  studios: OpenStudio[]
  exhibitionDays: OpenDay[]
  studioDays: OpenDay[]
}

export const hostingOf = async (tx: Tx, edition: Edition): Promise<Hosting> => ({
  year: edition.year,
  municipalityIds: (await hostsOf(tx, edition.id)).map(({ municipalityId }) => municipalityId),
})

/** Throws missing when the year has no edition. */
export async function roundOf(tx: Tx, year: number): Promise<Round> {
  const edition = await theEdition(tx, year)
  const days = await openDaysOf(tx, edition.id)
  return {
    edition,
    hosting: await hostingOf(tx, edition),
    studios: await studiosOf(tx, edition.id),
    exhibitionDays: days.filter(({ kind }) => kind === 'exhibition'),
    studioDays: days.filter(({ kind }) => kind === 'studio'),
  }
}

/** A place where visits are counted, and what `mayCountAt` asks about it. */
export interface Place {
  edition: Edition
  /** Null for the joint exhibition. */
  studioId: string | null
  studio: OpenStudio | null
  openDays: readonly { date: CivilDate; opens: string; closes: string }[]
  /** The actor's own part in the edition. */
  own: Participant | null
  hosting: Hosting
}

/** A studio by id, or with null the joint exhibition. Throws missing. */
export async function placeOf(tx: Tx, actor: Actor, year: number, studioId: string | null): Promise<Place> {
  const edition = await theEdition(tx, year)
  const hosting = await hostingOf(tx, edition)
  if (studioId === null) {
    const days = await openDaysOf(tx, edition.id)
    const openDays = days.filter(({ kind }) => kind === 'exhibition')
    return { edition, studioId, studio: null, openDays, own: null, hosting }
  }
  const studio = (await studiosOf(tx, edition.id)).find(({ id }) => id === studioId)
  if (!studio) throw missing()
  const own = studio.participants.find(({ personId }) => personId === actor.personId) ?? null
  return { edition, studioId, studio, openDays: studio.days, own, hosting }
}

/** A participant of the year by id; an empty id is one's own part, the first of several. Throws missing. */
export async function sellerOf(tx: Tx, editionId: string, actor: Actor, participantId: string): Promise<Participant> {
  const own = participantId === ''
  const found = own
    ? (await partsOf(tx, editionId, actor.personId))[0]
    : (await participantsOf(tx, editionId)).find(({ id }) => id === participantId)
  if (!found) throw missing()
  return found
}
