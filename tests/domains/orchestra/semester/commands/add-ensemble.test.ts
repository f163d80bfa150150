import { expect, it } from 'vitest'
import { addEnsemble } from '#app/domains/orchestra/semester/commands/add-ensemble.server.ts'
import { makeSemester } from '#app/domains/orchestra/semester/commands/make-semester.server.ts'
import { ensemblesOf, theSemester } from '#app/domains/orchestra/semester/queries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'

const office = someone(['secretariat'])

eachEngine((engine) => {
  it('has the usual name and ages, one of each kind, and never past another’s change', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-11-01T10:00:00Z' })
    const term = await makeSemester(ctx, office)
    const { id } = await theSemester(db, term)
    await expect(addEnsemble(ctx, someone(['conductor']), term, 1, 'youth')).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await addEnsemble(ctx, office, term, 1, 'youth')
    expect(await ensemblesOf(db, id)).toMatchObject([{ kind: 'youth', ageFrom: 13, ageTo: 18, places: null }])
    await expect(addEnsemble(ctx, office, term, 1, 'junior')).rejects.toMatchObject({ kind: 'conflict' })
    await expect(addEnsemble(ctx, office, term, 2, 'everyone')).rejects.toMatchObject({
      key: 'orchestraSemester.everyoneAlone',
    })
    await addEnsemble(ctx, office, term, 2, 'junior')
    expect((await ensemblesOf(db, id)).map(({ kind }) => kind)).toEqual(['youth', 'junior'])
  })
})
