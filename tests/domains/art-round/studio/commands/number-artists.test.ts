import { expect, it } from 'vitest'
import { numberArtists } from '#app/domains/art-round/studio/commands/number-artists.server.ts'
import { numberStudios } from '#app/domains/art-round/studio/commands/number-studios.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { confirmedEdition, secretary } from '../admitted.ts'

eachEngine((engine) => {
  it('gives a number to those without one, and again changes nothing', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-05-01T10:00:00Z' })
    await confirmedEdition(db, ctx, [1, 2, 3])
    await expect(numberArtists(ctx, someone(['host']), 2013)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(numberArtists(ctx, secretary, 2013)).rejects.toMatchObject({ key: 'studio.notNumberedYet' })
    await numberStudios(ctx, secretary, 2013, false)
    const numbers = async () =>
      (await db.participant.findMany({ orderBy: { id: 'asc' } })).map(({ catalogueNo }) => catalogueNo)
    const before = await numbers()
    await db.participant.updateMany({ where: { catalogueNo: '2' }, data: { catalogueNo: null } })
    expect(await numberArtists(ctx, secretary, 2013)).toBe(1)
    expect(await numbers()).toEqual(before)
    expect(await numberArtists(ctx, secretary, 2013)).toBe(0)
    expect(await db.auditEntry.count({ where: { deed: 'artists.numbered' } })).toBe(1)
  })

  it('those of a round that is over get theirs whether the studios were numbered by hand or not', async () => {
    const { db } = await engine.freshDatabase()
    await confirmedEdition(db, testContext({ db, now: '2013-05-01T10:00:00Z' }), [1, 2])
    const later = testContext({ db, now: '2014-05-01T10:00:00Z' })
    expect(await numberArtists(later, secretary, 2013)).toBe(2)
  })
})
