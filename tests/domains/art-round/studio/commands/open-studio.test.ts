import { expect, it } from 'vitest'
import { numberStudios } from '#app/domains/art-round/studio/commands/number-studios.server.ts'
import { openStudio } from '#app/domains/art-round/studio/commands/open-studio.server.ts'
import { studiosOf } from '#app/domains/art-round/studio/queries.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { confirmedEdition, secretary } from '../admitted.ts'

eachEngine((engine) => {
  it('gives an artist without a studio the next number, open on every day', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { artist, participant, editionId } = await confirmedEdition(db, ctx, [1, 2], {
      more: (n) => (n === 2 ? { hasStudio: false } : {}),
    })
    const { id } = participant(2)
    const place = { municipalityId: 'lier', address: 'Veien 9' }
    await expect(openStudio(ctx, artist(1), id, place)).rejects.toMatchObject({ kind: 'missing' })
    await expect(openStudio(ctx, artist(2), id, { ...place, municipalityId: 'oslo' })).rejects.toMatchObject({
      key: 'studio.municipalityUnknown',
    })
    await openStudio(ctx, artist(2), id, place)
    const studios = await studiosOf(db, editionId)
    expect(studios.map(({ number, days }) => [number, days.length])).toEqual([
      [1, 1],
      [2, 2],
    ])
    await expect(openStudio(ctx, artist(2), id, place)).rejects.toMatchObject({ key: 'studio.hasStudioAlready' })
  })

  it('after the numbers are set the studio takes the number that the artist has', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { artist, participant, editionId } = await confirmedEdition(db, ctx, [1, 2, 3], {
      more: (n) => (n >= 2 ? { hasStudio: false } : {}),
    })
    await numberStudios(ctx, secretary, 2013, false)
    const place = { municipalityId: 'lier', address: 'Veien 9' }
    await openStudio(ctx, artist(3), participant(3).id, place)
    await openStudio(ctx, artist(2), participant(2).id, place)
    const shown = (await studiosOf(db, editionId)).map((of) => [of.number, of.participants.map((p) => p.catalogueNo)])
    expect(shown).toEqual([
      [1, ['1']],
      [2, ['2']],
      [3, ['3']],
    ])
  })
})
