import { expect, it } from 'vitest'
import { makeSemester } from '#app/domains/orchestra/semester/commands/make-semester.server.ts'
import { ensemblesOf, needsOf, theSemester } from '#app/domains/orchestra/semester/queries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { seedOrchestra } from '#tests/support/seeded-orchestra.ts'

const office = someone(['secretariat'])

eachEngine((engine) => {
  it('carries ensembles and needs over, as a draft', async () => {
    const { db } = await engine.freshDatabase()
    const { youthId } = await seedOrchestra(db, '2013-10-12')
    await db.ensembleNeed.create({ data: { ensembleId: youthId, instrument: 'oboe', places: 2 } })
    const ctx = testContext({ db, now: '2013-10-12T10:00:00Z' })
    expect(await makeSemester(ctx, office)).toBe('2014-v')
    const made = await theSemester(db, '2014-v')
    expect(made).toMatchObject({ publishedAt: null, opensAt: null, ageAt: '2013-12-31' })
    const ensembles = await ensemblesOf(db, made.id)
    expect(ensembles.map(({ kind, ageFrom, ageTo, auditions }) => [kind, ageFrom, ageTo, auditions])).toEqual([
      ['youth', 13, 18, true],
      ['junior', 8, 13, false],
    ])
    expect([...(await needsOf(db, [ensembles[0]?.id ?? ''])).values()]).toEqual([{ oboe: 2 }])
    expect(await makeSemester(ctx, office)).toBe('2014-h')
  })

  it('is nobody else’s', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await expect(makeSemester(ctx, someone(['conductor']))).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await db.semester.count()).toBe(0)
  })
})
