import { expect, it } from 'vitest'
import { editSemester } from '#app/domains/orchestra/semester/commands/edit-semester.server.ts'
import { theSemester } from '#app/domains/orchestra/semester/queries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { seedOrchestra } from '#tests/support/seeded-orchestra.ts'

const office = someone(['secretariat'])
const dates = {
  ...{ begins: '2013-08-19', ends: '2013-12-15', ageAt: '2013-12-31' },
  ...{ opensOn: '2013-05-13', closesOn: '2013-09-08' },
}

eachEngine((engine) => {
  it('sets the dates, and never over another’s change', async () => {
    const { db } = await engine.freshDatabase()
    const { term } = await seedOrchestra(db, '2013-10-12')
    const ctx = testContext({ db })
    await editSemester(ctx, office, term, 1, dates)
    expect(await theSemester(db, term)).toMatchObject({
      ...{ begins: '2013-08-19', ageAt: '2013-12-31', version: 2 },
      ...{ opensAt: new Date('2013-05-13T06:00:00Z'), closesAt: new Date('2013-09-08T22:00:00Z') },
    })
    await expect(editSemester(ctx, office, term, 1, dates)).rejects.toMatchObject({ kind: 'conflict' })
    await expect(editSemester(ctx, office, '1999-v', 1, dates)).rejects.toMatchObject({ kind: 'missing' })
    await expect(editSemester(ctx, someone(), term, 2, dates)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(editSemester(ctx, office, term, 2, { ...dates, ends: '2013-08-01' })).rejects.toMatchObject({
      kind: 'invalid',
      beside: [{ field: 'ends', key: 'orchestraSemester.endsFirst' }],
    })
    await expect(editSemester(ctx, office, term, 2, { ...dates, ageAt: '0013-12-31' })).rejects.toMatchObject({
      kind: 'invalid',
      beside: [{ field: 'ageAt', key: 'orchestraSemester.farAway' }],
    })
  })
})
