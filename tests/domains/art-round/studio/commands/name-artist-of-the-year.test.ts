import { expect, it } from 'vitest'
import { nameArtistOfTheYear } from '#app/domains/art-round/studio/commands/name-artist-of-the-year.server.ts'
import { resignParticipation } from '#app/domains/art-round/studio/commands/resign-participation.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { confirmedEdition, secretary } from '../admitted.ts'

eachEngine((engine) => {
  it('there is one in an edition, or none', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { artist, application, participant } = await confirmedEdition(db, ctx, [1, 2, 3])
    const honoured = async () => (await db.participant.findMany({ where: { ofTheYear: true } })).map(({ slug }) => slug)
    await nameArtistOfTheYear(ctx, secretary, 2013, participant(1).id)
    await nameArtistOfTheYear(ctx, secretary, 2013, participant(2).id)
    expect(await honoured()).toEqual(['kunstner-002'])
    await expect(nameArtistOfTheYear(ctx, artist(3), 2013, participant(3).id)).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await resignParticipation(ctx, artist(3), application(3))
    await expect(nameArtistOfTheYear(ctx, secretary, 2013, participant(3).id)).rejects.toMatchObject({
      kind: 'missing',
    })
    expect(await honoured()).toEqual(['kunstner-002'])
    await nameArtistOfTheYear(ctx, secretary, 2013, null)
    expect(await honoured()).toEqual([])
  })
})
