import { openDaysOf } from '#app/domains/art-round/edition/queries.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { listMunicipalities } from '#app/domains/places/queries.server.ts'
import { conflict, invalid, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import { numberToOpen, numberWhoMoves } from '../numbers.server.ts'
import { theParticipant } from '../own.server.ts'
import { mayEditParticipant } from '../policy.ts'
import { addStudio, putParticipant } from '../store.server.ts'

/**
 * Gives a participant who applied without a studio a place to open, on all of the edition's days. It takes the number
 * that the artist has in the exhibition, where one is given already, else the next free one. Throws missing for another's, conflict when there is a studio already, invalid for an unknown municipality.
 */
export async function openStudio(
  ctx: Context,
  actor: Actor,
  participantId: string,
  place: { municipalityId: string; address: string },
): Promise<void> {
  await ctx.tx(async (tx) => {
    const participant = await theParticipant(tx, participantId)
    if (!mayEditParticipant(actor, participant)) throw missing()
    if (participant.studioId) throw conflict('studio.hasStudioAlready')
    const known = await listMunicipalities(tx)
    if (!known.some(({ id }) => id === place.municipalityId))
      throw invalid('studio.municipalityUnknown', {}, 'municipalityId')
    const { editionId } = participant
    const days = (await openDaysOf(tx, editionId)).filter(({ kind }) => kind === 'studio')
    const number = await numberToOpen(tx, participant)
    const { id } = await addStudio(tx, {
      editionId,
      number,
      name: '',
      ...place,
      postalCode: '',
      city: '',
      lat: null,
      lng: null,
      positionFrom: null,
      meetingPoint: false,
      stepFree: null,
      toilet: null,
      parking: null,
      transport: '',
      directionsNb: '',
      directionsEn: '',
      days: days.map(({ date, opens, closes }) => ({ date, opens, closes })),
    })
    const catalogueNo = await numberWhoMoves(tx, participant, number)
    if (!(await putParticipant(tx, participantId, participant.version, { studioId: id, catalogueNo })))
      throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'studio.opened', id)
  })
}
