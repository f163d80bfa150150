import { expect, it } from 'vitest'
import { putProject } from '#app/domains/orchestra/recruiting/commands/put-project.server.ts'
import { outreachFigures, publicProjects } from '#app/domains/orchestra/recruiting/queries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { asker, PROJECT } from './project.ts'

const office = someone(['secretariat'])

eachEngine((engine) => {
  it('is written, shown and counted in its years', async () => {
    const { db } = await engine.freshDatabase()
    await asker(db)
    const ctx = testContext({ db })
    const id = await putProject(ctx, office, null, null, PROJECT)
    expect(await publicProjects(db, 2013)).toEqual([])
    await putProject(ctx, office, id, 1, { ...PROJECT, publish: true, pupils: 40 })
    expect(await publicProjects(db, 2013)).toMatchObject([{ id, instruments: ['violin', 'cello'], pupils: 40 }])
    expect(await outreachFigures(db, 2012)).toEqual([])
    expect(await outreachFigures(db, 2013)).toMatchObject([{ partner: 'Steinberg skole', daysAWeek: 2 }])
    await expect(putProject(ctx, office, id, 1, PROJECT)).rejects.toMatchObject({ kind: 'conflict' })
  })

  it('refuses what cannot be, and everybody else', async () => {
    const { db } = await engine.freshDatabase()
    await asker(db)
    const ctx = testContext({ db })
    const put = (change: object, actor = office) => putProject(ctx, actor, null, null, { ...PROJECT, ...change })
    await expect(put({ toYear: 2012 })).rejects.toMatchObject({ field: 'toYear' })
    await expect(put({ publish: true, textNb: '' })).rejects.toMatchObject({ field: 'textNb' })
    await expect(put({ municipalityId: 'nowhere' })).rejects.toMatchObject({ field: 'municipalityId' })
    await expect(put({}, someone(['conductor']))).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(putProject(ctx, office, 'nobody', 1, PROJECT)).rejects.toMatchObject({ kind: 'missing' })
    expect(await db.outreachProject.count()).toBe(0)
  })
})
