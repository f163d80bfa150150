import { expect, it } from 'vitest'
import { putHold } from '#app/domains/orchestra/account/commands/put-hold.server.ts'
import { keepingView } from '#app/domains/orchestra/account/keeping.server.ts'
import { lendingOrchestra as orchestra } from '#tests/domains/orchestra/instrument/lending.ts'
import { eachEngine } from '#tests/support/databases.ts'

eachEngine((engine) => {
  it('is put by the secretariat on what is there, and shown with its reason', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, association, mother, seeded } = await orchestra(db)
    const wish = { kind: 'child' as const, subjectId: seeded.children.ane, reason: 'Klagesak' }
    for (const actor of [association, mother])
      await expect(putHold(ctx, actor, wish)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(putHold(ctx, office, { ...wish, subjectId: seeded.seminarId })).rejects.toMatchObject({
      ...{ kind: 'invalid', field: 'subjectId' },
    })
    const id = await putHold(ctx, office, wish)
    expect((await keepingView(ctx, office)).holds).toEqual([
      expect.objectContaining({ id, name: 'Ane Trebarn', reason: 'Klagesak', by: 'Sekretær Nøkkel' }),
    ])
  })

  it('shows each body its own list, and nobody else any', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, association, mother, coach } = await orchestra(db)
    const kinds = async (actor: typeof office) => (await keepingView(ctx, actor)).kinds.map(({ kind }) => kind)
    expect(await kinds(association)).toEqual(['member', 'snapshot'])
    expect(await kinds(office)).not.toContain('member')
    expect((await keepingView(ctx, association)).holdable).toBeNull()
    for (const actor of [mother, coach])
      await expect(keepingView(ctx, actor)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
