import type { Actor } from '#app/domains/people/person.ts'
import { listMunicipalities } from '#app/domains/places/queries.server.ts'
import { conflict, invalid, missing } from '#app/kernel/fault.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { PlaceInput } from '../input.ts'
import { theStudio } from '../own.server.ts'
import { mayEditStudio } from '../policy.ts'
import { positionSource, wouldShowHome } from '../rules.ts'
import { putStudio } from '../store.server.ts'

/**
 * Changes where a studio is and how one gets in. Its number stays. Throws missing for another's, conflict when someone has
 * changed it since `version`, invalid for a municipality that does not exist, and for a meeting point whose needle still
 * stands at the address that is to be hidden.
 */
export async function editStudio(ctx: Context, actor: Actor, id: string, wish: PlaceInput): Promise<void> {
  await ctx.tx(async (tx) => {
    const studio = await theStudio(tx, id)
    if (!mayEditStudio(actor, studio.participants)) throw missing()
    const known = await listMunicipalities(tx)
    if (!known.some((of) => of.id === wish.municipalityId))
      throw invalid('studio.municipalityUnknown', {}, 'municipalityId')
    if (wouldShowHome(studio, wish)) throw invalid('studio.meetingPointAtHome', {}, 'lat')
    const change = { ...told(wish), positionFrom: positionSource(studio, wish) }
    if (!(await putStudio(tx, id, wish.version, change))) throw conflict('faults.changedMeanwhile')
    await ctx.note(tx, 'studio.changed', id)
  })
}

/** What of the form is told of a studio, field by field: nothing else of what was sent is written. */
const told = (wish: PlaceInput) => ({
  name: wish.name,
  address: wish.address,
  postalCode: wish.postalCode,
  city: wish.city,
  municipalityId: wish.municipalityId,
  lat: wish.lat,
  lng: wish.lng,
  meetingPoint: wish.meetingPoint,
  stepFree: wish.stepFree,
  toilet: wish.toilet,
  parking: wish.parking,
  transport: wish.transport,
  directionsNb: wish.directionsNb,
  directionsEn: wish.directionsEn,
})
