import { expect, it } from 'vitest'
import { makeSemester } from '#app/domains/orchestra/semester/commands/make-semester.server.ts'
import { publishSemester } from '#app/domains/orchestra/semester/commands/publish-semester.server.ts'
import { theSemester } from '#app/domains/orchestra/semester/queries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'

const office = someone(['secretariat'])

eachEngine((engine) => {
  it('shows a semester with an ensemble, once', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-11-01T10:00:00Z' })
    const empty = await makeSemester(ctx, office)
    await expect(publishSemester(ctx, office, empty, 1)).rejects.toMatchObject({ key: 'orchestraSemester.noEnsemble' })
    await db.ensemble.create({
      data: { semesterId: (await theSemester(db, empty)).id, kind: 'youth', nameNb: 'U', ageFrom: 13, ageTo: 18 },
    })
    await expect(publishSemester(ctx, someone(['coach']), empty, 1)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(publishSemester(ctx, office, empty, 9)).rejects.toMatchObject({ kind: 'conflict' })
    await publishSemester(ctx, office, empty, 1)
    expect((await theSemester(db, empty)).publishedAt).toEqual(ctx.now)
    await publishSemester(ctx.at('2013-11-02T10:00:00Z'), office, empty, 2)
    expect((await theSemester(db, empty)).publishedAt).toEqual(ctx.now)
  })
})
