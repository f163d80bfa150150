import { expect, it } from 'vitest'
import { enterConfirmations } from '#app/domains/art-round/studio/commands/enter-confirmations.server.ts'
import { participantsOf, studiosOf } from '#app/domains/art-round/studio/queries.server.ts'
import { markAnnounced } from '#tests/support/announced.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { announcedEdition, secretary } from '../admitted.ts'

eachEngine((engine) => {
  it('enters 105 at once, each with a letter and a number of the studio, and again changes nothing', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { editionId } = await announcedEdition(db, ctx, {
      capacity: 105,
      scores: Array.from({ length: 110 }, (_, i) => [110 - i]),
    })
    const numbers = Array.from({ length: 105 }, (_, i) => i + 1)
    expect(await enterConfirmations(ctx, secretary, 2013, numbers)).toBe(105)
    expect(await participantsOf(db, editionId)).toHaveLength(105)
    expect((await studiosOf(db, editionId)).map(({ number }) => number)).toEqual(numbers)
    expect(await db.mail.count({ where: { key: { startsWith: 'confirmed:' } } })).toBe(105)
    expect(await enterConfirmations(ctx, secretary, 2013, [1, 2])).toBe(0)
    expect(await db.participant.count()).toBe(105)
  })

  it('all or none: one number that is not accepted stops the rest', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { artist } = await announcedEdition(db, ctx)
    await expect(enterConfirmations(ctx, secretary, 2013, [1, 2, 5, 99])).rejects.toMatchObject({
      key: 'studio.unknownNumbers',
      facts: { numbers: '5, 99' },
    })
    await expect(enterConfirmations(ctx, artist(1), 2013, [1])).rejects.toMatchObject({ kind: 'forbidden' })
    await db.edition.updateMany({ data: { capacity: 1 } })
    await expect(enterConfirmations(ctx, secretary, 2013, [1, 2])).rejects.toMatchObject({ key: 'studio.noPlaceLeft' })
    await markAnnounced(db, null)
    await expect(enterConfirmations(ctx, secretary, 2013, [1])).rejects.toMatchObject({ key: 'studio.notAnnounced' })
    expect(await db.participant.count()).toBe(0)
  })
})
