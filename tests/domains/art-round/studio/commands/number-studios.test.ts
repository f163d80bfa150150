import { expect, it } from 'vitest'
import { confirmParticipation } from '#app/domains/art-round/studio/commands/confirm-participation.server.ts'
import { numberStudios } from '#app/domains/art-round/studio/commands/number-studios.server.ts'
import { resignParticipation } from '#app/domains/art-round/studio/commands/resign-participation.server.ts'
import { studiosOf } from '#app/domains/art-round/studio/queries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { confirmedEdition, secretary } from '../admitted.ts'

eachEngine((engine) => {
  it('numbers by municipality and name once; a new studio gets the next', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-05-01T10:00:00Z' })
    // Applications 1 and 4 are in Asker, 2 and 5 in Drammen, 3 in Lier.
    const { editionId, artist, application } = await confirmedEdition(db, ctx, [5, 4, 3, 2], {
      capacity: 5,
      more: (n) => ({ studioName: n === 4 ? 'Ål' : n === 5 ? 'Atelier A' : `Atelier ${n}` }),
    })
    const numbers = async () => (await studiosOf(db, editionId)).map(({ number, name }) => `${number} ${name}`)
    expect(await numbers()).toEqual(['1 Atelier A', '2 Ål', '3 Atelier 3', '4 Atelier 2'])
    await resignParticipation(ctx, artist(3), application(3))
    await expect(numberStudios(ctx, someone(['host']), 2013, false)).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await numberStudios(ctx, secretary, 2013, false)).toBe(3)
    expect(await numbers()).toEqual(['1 Ål', '2 Atelier 2', '3 Atelier A'])
    await expect(numberStudios(ctx, secretary, 2013, false)).rejects.toMatchObject({ key: 'studio.numberedAlready' })
    await confirmParticipation(ctx, artist(1), 'nb', application(1))
    // 4 belongs to the studio that closed.
    expect(await numbers()).toEqual(['1 Ål', '2 Atelier 2', '3 Atelier A', '5 Atelier 1'])
    await numberStudios(ctx, secretary, 2013, true)
    expect(await numbers()).toEqual(['1 Atelier 1', '2 Ål', '3 Atelier 2', '4 Atelier A'])
  })

  it('gives the artists their numbers too, which no other artist changes', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-05-01T10:00:00Z' })
    // 2 and 4 share a studio, 5 has none.
    const { artist, application } = await confirmedEdition(db, ctx, [2, 3, 4, 5], {
      capacity: 6,
      more: (n) =>
        n === 5 || n === 6
          ? { hasStudio: false }
          : n === 3
            ? { studioName: 'Ål' }
            : { studioName: 'Huset', studioAddress: 'Gata 1', studioPostal: '3400', municipalityId: 'asker' },
    })
    const numbers = async () => {
      const rows = await db.participant.findMany({ include: { application: true } })
      return Object.fromEntries(rows.map(({ application: of, catalogueNo }) => [of.number, catalogueNo]))
    }
    expect(await numbers()).toEqual({ 2: null, 3: null, 4: null, 5: null })
    await numberStudios(ctx, secretary, 2013, false)
    const first = await numbers()
    expect(first).toEqual({ 2: '1a', 3: '2', 4: '1b', 5: '3' })
    await resignParticipation(ctx, artist(4), application(4))
    expect(await numbers()).toEqual(first)
    await confirmParticipation(ctx, artist(1), 'nb', application(1))
    await confirmParticipation(ctx, artist(6), 'nb', application(6))
    expect(await numbers()).toEqual({ ...first, 1: '1c', 6: '4' })
    await numberStudios(ctx, secretary, 2013, true)
    expect(await numbers()).toEqual({ 1: '1a', 2: '1b', 3: '2', 4: null, 5: '3', 6: '4' })
  })
})
