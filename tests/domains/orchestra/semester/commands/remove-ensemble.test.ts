import { expect, it } from 'vitest'
import { addEnsemble } from '#app/domains/orchestra/semester/commands/add-ensemble.server.ts'
import { makeSemester } from '#app/domains/orchestra/semester/commands/make-semester.server.ts'
import { publishSemester } from '#app/domains/orchestra/semester/commands/publish-semester.server.ts'
import { removeEnsemble } from '#app/domains/orchestra/semester/commands/remove-ensemble.server.ts'
import { ensemblesOf, theSemester } from '#app/domains/orchestra/semester/queries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { seedOrchestra } from '#tests/support/seeded-orchestra.ts'

const office = someone(['secretariat'])

eachEngine((engine) => {
  it('takes away what nothing hangs on, but not the last one that families see', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-11-01T10:00:00Z' })
    const term = await makeSemester(ctx, office)
    const { id } = await theSemester(db, term)
    await addEnsemble(ctx, office, term, 1, 'youth')
    await addEnsemble(ctx, office, term, 2, 'junior')
    const [youth, junior] = await ensemblesOf(db, id)
    await publishSemester(ctx, office, term, 3)
    await expect(removeEnsemble(ctx, office, term, 4, 'nobody')).rejects.toMatchObject({ kind: 'missing' })
    await expect(removeEnsemble(ctx, office, term, 3, junior?.id ?? '')).rejects.toMatchObject({ kind: 'conflict' })
    await removeEnsemble(ctx, office, term, 4, junior?.id ?? '')
    await expect(removeEnsemble(ctx, office, term, 5, youth?.id ?? '')).rejects.toMatchObject({
      key: 'orchestraSemester.lastEnsemble',
    })
    expect((await ensemblesOf(db, id)).map(({ kind }) => kind)).toEqual(['youth'])
  })

  it('keeps what children are in, and is nobody else’s', async () => {
    const { db } = await engine.freshDatabase()
    const { term, juniorId } = await seedOrchestra(db, '2013-10-12')
    const ctx = testContext({ db })
    await expect(removeEnsemble(ctx, office, term, 1, juniorId)).rejects.toMatchObject({
      key: 'orchestraSemester.ensembleInUse',
    })
    await db.enrolment.deleteMany({ where: { ensembleId: juniorId } })
    await expect(removeEnsemble(ctx, office, term, 1, juniorId)).rejects.toMatchObject({
      key: 'orchestraSemester.ensembleMeets',
    })
    await expect(removeEnsemble(ctx, someone(['conductor']), term, 1, juniorId)).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })
})
