import { expect, it } from 'vitest'
import { numberStudios } from '#app/domains/art-round/studio/commands/number-studios.server.ts'
import { placeParticipant } from '#app/domains/art-round/studio/commands/place-participant.server.ts'
import { studiosOf } from '#app/domains/art-round/studio/queries.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { confirmedEdition, secretary } from '../admitted.ts'

eachEngine((engine) => {
  it('moves an artist to the studio with a number, or to the exhibition alone', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { artist, participant, editionId } = await confirmedEdition(db, ctx, [1, 2])
    const { id } = participant(2)
    const shown = async () =>
      (await studiosOf(db, editionId)).map(({ number, participants }) => [number, participants.length])
    await placeParticipant(ctx, secretary, id, 1)
    expect(await shown()).toEqual([[1, 2]])
    await placeParticipant(ctx, secretary, id, 2)
    expect(await shown()).toEqual([
      [1, 1],
      [2, 1],
    ])
    await placeParticipant(ctx, secretary, id, null)
    expect(await shown()).toEqual([[1, 1]])
    await expect(placeParticipant(ctx, secretary, id, 77)).rejects.toMatchObject({ key: 'studio.noSuchStudio' })
    await expect(placeParticipant(ctx, artist(2), id, 1)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  it('after the numbers are set, who moves gets the next letter there, and everyone else keeps the number', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { participant } = await confirmedEdition(db, ctx, [1, 2, 3])
    await numberStudios(ctx, secretary, 2013, false)
    const numbers = async () =>
      (await db.participant.findMany({ orderBy: { application: { number: 'asc' } } })).map((of) => of.catalogueNo)
    const [one, two, three] = await numbers()
    expect(new Set([one, two, three])).toEqual(new Set(['1', '2', '3']))
    await placeParticipant(ctx, secretary, participant(2).id, Number(one))
    expect(await numbers()).toEqual([one, `${one}b`, three])
    await placeParticipant(ctx, secretary, participant(2).id, null)
    expect(await numbers()).toEqual([one, `${one}b`, three])
    await placeParticipant(ctx, secretary, participant(3).id, Number(one))
    expect(await numbers()).toEqual([one, `${one}b`, `${one}c`])
  })
})
