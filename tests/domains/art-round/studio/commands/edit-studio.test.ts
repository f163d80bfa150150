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
})

it('a position that is none is told beside its field', () => {
  const read = placeInput.safeParse({ ...sent, lat: 'Drammen' })
  expect(read.error?.issues).toMatchObject([{ path: ['lat'], message: 'studio.positionUnreadable' }])
})
