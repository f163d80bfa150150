import { expect, it } from 'vitest'
import { editStudio } from '#app/domains/art-round/studio/commands/edit-studio.server.ts'
import { placeInput } from '#app/domains/art-round/studio/input.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { confirmedEdition, secretary } from '../admitted.ts'

const sent = {
  intent: 'place',
  id: 'studio',
  version: '1',
  name: 'Loftet',
  address: 'Loftsgata 1',
  municipalityId: 'lier',
  lat: '59,83, 10,43',
  lng: '',
  stepFree: 'no',
  meetingPoint: 'on',
}

eachEngine((engine) => {
  it('writes what the form says and nothing else, for everyone who shows there', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const shared = { studioName: 'Fabrikken', studioAddress: 'Veien 1' }
    const { artist, participant } = await confirmedEdition(db, ctx, [1, 2, 3], { more: (n) => (n < 3 ? shared : {}) })
    const id = participant(1).studioId ?? ''
    await editStudio(ctx, artist(2), id, placeInput.parse(sent))
    expect(await db.studio.findUnique({ where: { id } })).toMatchObject({
      id,
      number: 1,
      name: 'Loftet',
      lat: 59.83,
      lng: 10.43,
      stepFree: false,
      toilet: null,
      meetingPoint: true,
      version: 2,
    })
    const again = placeInput.parse({ ...sent, version: '2' })
    await expect(editStudio(ctx, artist(1), id, placeInput.parse(sent))).rejects.toMatchObject({
      key: 'faults.changedMeanwhile',
    })
    await expect(editStudio(ctx, artist(3), id, again)).rejects.toMatchObject({ kind: 'missing' })
    await expect(editStudio(ctx, secretary, id, { ...again, municipalityId: 'oslo' })).rejects.toMatchObject({
      key: 'studio.municipalityUnknown',
      field: 'municipalityId',
    })
    await editStudio(ctx, secretary, id, { ...again, lat: null, lng: null })
    expect(await db.studio.findUnique({ where: { id } })).toMatchObject({ lat: null, version: 3 })
  })

  it('knows where a position comes from, and keeps the address of a meeting point from the map', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { artist, participant } = await confirmedEdition(db, ctx, [1])
    const id = participant(1).studioId ?? ''
    const kept = () => db.studio.findUniqueOrThrow({ where: { id } })
    const wish = { ...sent, meetingPoint: undefined, lat: '', postalCode: '', city: 'Tranby' }
    const found = { foundPlace: '59.785021;10.249291;3400;Lier' }
    await editStudio(ctx, artist(1), id, placeInput.parse({ ...wish, ...found }))
    // What was written of the street stands; postcode and town come with the position.
    expect(await kept()).toMatchObject({
      ...{ lat: 59.785021, lng: 10.249291, positionFrom: 'register', address: 'Loftsgata 1' },
      ...{ postalCode: '3400', city: 'Lier' },
    })
    const same = { ...wish, lat: '59.785021', lng: '10.249291', version: '2' }
    await expect(
      editStudio(ctx, artist(1), id, placeInput.parse({ ...same, meetingPoint: 'on' })),
    ).rejects.toMatchObject({
      ...{ key: 'studio.meetingPointAtHome', field: 'lat' },
    })
    const moved = { ...same, lat: '59.79', positionFrom: 'person', meetingPoint: 'on' }
    await editStudio(ctx, artist(1), id, placeInput.parse(moved))
    expect(await kept()).toMatchObject({ lat: 59.79, positionFrom: 'person', meetingPoint: true })
    await editStudio(ctx, artist(1), id, placeInput.parse({ ...moved, version: '3', name: 'Nytt navn' }))
    expect(await kept()).toMatchObject({ name: 'Nytt navn', positionFrom: 'person' })
  })
})

it('a position that is none is told beside its field', () => {
  const read = placeInput.safeParse({ ...sent, lat: 'Drammen' })
  expect(read.error?.issues).toMatchObject([{ path: ['lat'], message: 'studio.positionUnreadable' }])
})
