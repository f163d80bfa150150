/** Participants and studios, for other domains and for screens. Those who resigned are left out everywhere. */
import { callsOf, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { byNorwegian } from '#app/kernel/names.ts'
import type { Tx } from '#app/platform/db/client.server.ts'
import type { OwnPart } from './own-part.ts'
import { findNumberedAt, findParticipant, listCallIds, listParticipants, listStudios } from './store.server.ts'
import type { OpenStudio, Participant, Studio } from './studio.ts'

/** Everyone who takes part in an edition, in the order of the Norwegian alphabet. */
export async function participantsOf(tx: Tx, editionId: string): Promise<Participant[]> {
  const found = await listParticipants(tx, { editionId, resignedAt: null })
  return found.sort((a, b) => byNorwegian(a.name, b.name))
}

/** By the name in the address, in one edition; null when nobody has it. */
export async function participantBySlug(tx: Tx, editionId: string, slug: string): Promise<Participant | null> {
  return (await listParticipants(tx, { editionId, slug, resignedAt: null }))[0] ?? null
}

/** By id, also one who has resigned; null when there is none. */
export const participantById = (tx: Tx, id: string): Promise<Participant | null> => findParticipant(tx, id)

/** A person's parts in an edition: several for one who is accepted in two calls; in the order in which they were confirmed. */
export const partsOf = (tx: Tx, editionId: string, personId: string): Promise<Participant[]> =>
  listParticipants(tx, { editionId, resignedAt: null, application: { applicantId: personId } })

/** The same parts as a person tells them apart. */
export async function toldApart(tx: Tx, editionId: string, parts: readonly Participant[]): Promise<OwnPart[]> {
  const calls = new Map((await callsOf(tx, editionId)).map((call) => [call.id, call]))
  const callIds = await listCallIds(
    tx,
    parts.map(({ applicationId }) => applicationId),
  )
  return parts.map(({ slug, name, applicationId }) => {
    const call = calls.get(callIds.get(applicationId) ?? '')
    return { slug, name, callNb: call?.titleNb ?? '', callEn: call?.titleEn ?? '' }
  })
}

/** Where a person has taken part, any edition. */
export const participationsOf = (tx: Tx, personId: string): Promise<Participant[]> =>
  listParticipants(tx, { resignedAt: null, application: { applicantId: personId } })

/** The same, also where the person has resigned. */
export const everyParticipationOf = (tx: Tx, personId: string): Promise<Participant[]> =>
  listParticipants(tx, { application: { applicantId: personId } })

/** The studios of an edition that open, by number, each with its days and those who show there. */
export async function studiosOf(tx: Tx, editionId: string): Promise<OpenStudio[]> {
  const participants = await participantsOf(tx, editionId)
  const studios = await listStudios(tx, { editionId })
  return studios
    .map((studio) => ({ ...studio, participants: participants.filter((of) => of.studioId === studio.id) }))
    .filter((studio) => studio.participants.length > 0)
}

/** Every studio of an edition by number, also of those who resigned: what files and figures name. */
export const everyStudioOf = (tx: Tx, editionId: string): Promise<Studio[]> => listStudios(tx, { editionId })

/** Everyone who ever confirmed in an edition, also those who resigned: what files and figures name. */
export const everyParticipantOf = (tx: Tx, editionId: string): Promise<Participant[]> =>
  listParticipants(tx, { editionId })

/** When the numbers of an edition's studios were set; null: they may still change. */
export const numberedAtOf = (tx: Tx, editionId: string): Promise<Date | null> => findNumberedAt(tx, editionId)

/** A person's own parts that have a studio, with its number, and whether the numbers are set, so that posters may be printed. */
export async function ownDoors(tx: Tx, year: number, personId: string) {
  const { id } = await theEdition(tx, year)
  const parts = await partsOf(tx, id, personId)
  const studios = new Map((await listStudios(tx, { editionId: id })).map((studio) => [studio.id, studio.number]))
  const slugs = parts.flatMap(({ slug, studioId }) => {
    const number = studios.get(studioId ?? '')
    return number === undefined ? [] : [{ slug, number }]
  })
  return { slugs, posterReady: (await numberedAtOf(tx, id)) !== null }
}
