import { expect, it } from 'vitest'
import { putProject } from '#app/domains/orchestra/recruiting/commands/put-project.server.ts'
import { removeProject } from '#app/domains/orchestra/recruiting/commands/remove-project.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { asker, PROJECT } from './project.ts'

const office = someone(['secretariat'])

eachEngine((engine) => {
  it('goes only when it is not shown', async () => {
    const { db } = await engine.freshDatabase()
    await asker(db)
    const ctx = testContext({ db })
    const id = await putProject(ctx, office, null, null, { ...PROJECT, publish: true })
    await expect(removeProject(ctx, office, id, 1)).rejects.toMatchObject({ key: 'orchestraOutreach.hideFirst' })
    await putProject(ctx, office, id, 1, PROJECT)
    await expect(removeProject(ctx, someone(), id, 2)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(removeProject(ctx, office, id, 1)).rejects.toMatchObject({ kind: 'conflict' })
    await removeProject(ctx, office, id, 2)
    await expect(removeProject(ctx, office, id, 2)).rejects.toMatchObject({ kind: 'missing' })
  })
})
