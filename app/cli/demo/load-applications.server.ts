import type { Discipline } from '#app/domains/art-round/application/application.ts'
import { putImported } from '#app/domains/art-round/application/changes.server.ts'
import { theCall } from '#app/domains/art-round/edition/queries.server.ts'
import { makeKnown } from '#app/domains/people/appoint.server.ts'
import { listMunicipalities } from '#app/domains/places/queries.server.ts'
import { addDays, civilDateOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { round2013 } from './figures.ts'
import type { InventedApplicant, InventedWork } from './invent/people.ts'
import type { At } from './moment.ts'

const AT_ONCE = 50

/** Every invented application as it was sent, in the order of the numbers, over the weeks of the call; found complete. */
export async function loadApplications(at: At, callId: string, invented: readonly InventedApplicant[]): Promise<void> {
  const start = at('2013-02-01')
  const { opensAt, editionId } = await theCall(start.db, callId)
  const first = civilDateOf(opensAt)
  for (let from = 0; from < invented.length; from += AT_ONCE) {
    const some = invented.slice(from, from + AT_ONCE)
    // Most applications come in the last days of the ten weeks.
    const ctxs = some.map(({ number }) => at(addDays(first, Math.floor(72 * Math.sqrt(number / invented.length)))))
    await start.tx(async (tx) => {
      const municipalities = new Map((await listMunicipalities(tx)).map(({ id, number }) => [number, id]))
      for (const [index, one] of some.entries()) {
        const ctx = ctxs[index] ?? start
        const municipalityId = municipalities.get(one.municipality)
        if (!municipalityId) throw new RangeError(`no municipality ${one.municipality}`)
        await put(ctx, tx, { editionId, callId, municipalityId }, one)
      }
    })
  }
}

interface Where {
  editionId: string
  callId: string
  municipalityId: string
}

async function put(ctx: Context, tx: Tx, where: Where, one: InventedApplicant): Promise<void> {
  const applicantId = await makeKnown(ctx, tx, { email: one.email, name: one.name, demo: true })
  const { studio } = one
  const { id } = await putImported(
    tx,
    {
      ...where,
      applicantId,
      number: one.number,
      check: 'complete',
      artistName: one.name,
      phone: one.phone,
      address: one.homeAddress,
      postalCode: one.postalCode,
      city: one.city,
      disciplines: one.disciplines as readonly Discipline[],
      statement: one.statement.nb,
      cv: one.cv.map(({ nb }) => nb).join('\n'),
      website: one.website,
      practiceYears: one.practiceYears,
      degree: one.degree.nb,
      hasStudio: true,
      studioName: studio.name,
      studioAddress: studio.address,
      studioPostal: studio.postalCode,
      studioCity: studio.city,
      studioLat: studio.lat,
      studioLng: studio.lng,
      studioDays: round2013.openStudioWeekends.flat(),
      stepFree: studio.stepFree,
      toilet: studio.toilet,
      parking: studio.parking,
      transport: studio.transport.nb,
      directions: studio.directions.nb,
      meetingPoint: studio.meetingPoint,
      acceptsTerms: true,
      works: one.works.map(workOf),
    },
    ctx.now,
  )
  await ctx.note(tx, 'application.submitted', id, { number: one.number })
}

const workOf = (work: InventedWork) => ({
  title: work.title,
  year: work.year,
  technique: work.technique,
  heightMm: work.heightCm * 10,
  widthMm: work.widthCm * 10,
  depthMm: work.depthCm === null ? null : work.depthCm * 10,
  priceOre: work.priceNok * 100,
  editionNo: work.editionNo,
  space: work.space,
})
