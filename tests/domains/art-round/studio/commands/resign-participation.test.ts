import { expect, it } from 'vitest'
import { confirmParticipation } from '#app/domains/art-round/studio/commands/confirm-participation.server.ts'
import { resignParticipation } from '#app/domains/art-round/studio/commands/resign-participation.server.ts'
import { participantsOf, studiosOf } from '#app/domains/art-round/studio/queries.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { confirmedEdition, secretary } from '../admitted.ts'

eachEngine((engine) => {
  it('takes the artist off the pages, frees the place, and uses the number of the studio no more', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-05-01T10:00:00Z' })
    const { artist, application, editionId } = await confirmedEdition(db, ctx, [1, 2])
    const resign = () => resignParticipation(ctx, artist(2), application(2))
    await resign()
    await resign()
    expect((await participantsOf(db, editionId)).map(({ slug }) => slug)).toEqual(['kunstner-001'])
    expect((await studiosOf(db, editionId)).map(({ number }) => number)).toEqual([1])
    expect(await db.application.findUnique({ where: { id: application(2) } })).toMatchObject({
      participation: 'resigned',
    })
    expect(await db.mail.count({ where: { key: { startsWith: 'resigned:' } } })).toBe(1)
    await confirmParticipation(ctx, artist(3), 'nb', application(3))
    expect((await studiosOf(db, editionId)).map(({ number }) => number)).toEqual([1, 3])
    await expect(confirmParticipation(ctx, artist(2), 'nb', application(2))).rejects.toMatchObject({
      key: 'studio.notAccepted',
    })
  })

  it('before an answer too, by the artist or the secretariat, and by nobody else', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { artist, application } = await confirmedEdition(db, ctx, [1])
    await expect(resignParticipation(ctx, artist(1), application(2))).rejects.toMatchObject({ kind: 'missing' })
    await expect(resignParticipation(ctx, artist(5), application(5))).rejects.toMatchObject({
      key: 'studio.notTakingPart',
    })
    await resignParticipation(ctx, artist(2), application(2))
    await resignParticipation(ctx, secretary, application(3))
    expect(await db.application.count({ where: { participation: 'resigned' } })).toBe(2)
  })
})
