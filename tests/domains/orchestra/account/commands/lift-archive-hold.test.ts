import { expect, it } from 'vitest'
import { liftArchiveHold } from '#app/domains/orchestra/account/commands/lift-archive-hold.server.ts'
import { putHold } from '#app/domains/orchestra/account/commands/put-hold.server.ts'
import { keepingView } from '#app/domains/orchestra/account/keeping.server.ts'
import { lendingOrchestra as orchestra } from '#tests/domains/orchestra/instrument/lending.ts'
import { eachEngine } from '#tests/support/databases.ts'

eachEngine((engine) => {
  it('is lifted by the secretariat, once', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, mother, seeded } = await orchestra(db)
    const wish = { kind: 'child' as const, subjectId: seeded.children.ane, reason: 'Klagesak' }
    const id = await putHold(ctx, office, wish)
    await expect(liftArchiveHold(ctx, mother, id)).rejects.toMatchObject({ kind: 'forbidden' })
    await liftArchiveHold(ctx, office, id)
    await expect(liftArchiveHold(ctx, office, id)).rejects.toMatchObject({ kind: 'missing' })
    expect((await keepingView(ctx, office)).holds).toEqual([])
  })
})
