import { expect, it } from 'vitest'
import { withdrawSemester } from '#app/domains/orchestra/semester/commands/withdraw-semester.server.ts'
import { theSemester } from '#app/domains/orchestra/semester/queries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { seedOrchestra } from '#tests/support/seeded-orchestra.ts'

const office = someone(['secretariat'])

eachEngine((engine) => {
  it('makes a draft of what nobody is signed up for', async () => {
    const { db } = await engine.freshDatabase()
    const { term } = await seedOrchestra(db, '2013-10-12')
    const ctx = testContext({ db })
    await expect(withdrawSemester(ctx, office, term, 1)).rejects.toMatchObject({
      key: 'orchestraSemester.hasEnrolments',
    })
    await db.enrolment.deleteMany()
    await expect(withdrawSemester(ctx, someone(), term, 1)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(withdrawSemester(ctx, office, term, 4)).rejects.toMatchObject({ kind: 'conflict' })
    await withdrawSemester(ctx, office, term, 1)
    expect((await theSemester(db, term)).publishedAt).toBeNull()
  })
})
