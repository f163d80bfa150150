import { expect, it } from 'vitest'
import { makeBinder } from '#app/domains/orchestra/binder/commands/make-binder.server.ts'
import { binderView } from '#app/domains/orchestra/binder/queries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { at, binderScene } from '../scene.ts'

eachEngine((engine) => {
  it('gives six digits once and keeps nothing that they could be read from', async () => {
    const { db, as, seminarId } = await binderScene(engine)
    const { ctx, actor } = as('leader')
    const code = await makeBinder(ctx, actor, seminarId, 12)
    expect(code).toMatch(/^\d{6}$/)
    const kept = await db.binder.findUniqueOrThrow({ where: { seminarId } })
    expect(kept).toMatchObject({ misses: 0, closedAt: null, opensAt: at('22:00', '2026-11-20') })
    expect(kept.closesAt).toEqual(at('00:00', '2026-11-23'))
    expect(JSON.stringify([kept, await db.auditEntry.findMany()])).not.toContain(code)
    expect(JSON.stringify(await binderView(ctx, actor, seminarId))).not.toContain(code)
  })

  it('a new code ends the old one and opens what was shut', async () => {
    const { db, as, seminarId } = await binderScene(engine)
    const { ctx, actor } = as('leader')
    await makeBinder(ctx, actor, seminarId, 12)
    const first = await db.binder.update({ where: { seminarId }, data: { misses: 5 } })
    await makeBinder(ctx, actor, seminarId, 0)
    const second = await db.binder.findUniqueOrThrow({ where: { seminarId } })
    expect(second.codeHash).not.toBe(first.codeHash)
    expect(second).toMatchObject({ misses: 0, opensAt: at('10:00') })
  })

  it('the secretariat may, nobody else who does not lead', async () => {
    const { db, ctx, as, seminarId } = await binderScene(engine)
    const office = someone(['secretariat'])
    await expect(makeBinder(ctx, office, seminarId, 12)).resolves.toMatch(/^\d{6}$/)
    await db.seminarStaff.updateMany({ where: { role: 'kitchen' }, data: { binder: true } })
    for (const who of ['kitchen', 'coach', 'conductor', 'mother', 'association', 'contact'] as const) {
      const one = as(who)
      await expect(makeBinder(one.ctx, one.actor, seminarId, 12)).rejects.toMatchObject({ kind: 'missing' })
    }
    await expect(makeBinder(ctx, office, 'no-such', 12)).rejects.toMatchObject({ kind: 'missing' })
  })

  it('not when the seminar is over, has no days, or was cancelled', async () => {
    const { db, as, seminarId } = await binderScene(engine)
    const late = as('leader', at('00:00', '2026-11-23'))
    await expect(makeBinder(late.ctx, late.actor, seminarId, 12)).rejects.toMatchObject({
      key: 'orchestraBinder.isOver',
    })
    await db.seminarDay.deleteMany({ where: { seminarId } })
    const { ctx, actor } = as('leader')
    await expect(makeBinder(ctx, actor, seminarId, 12)).rejects.toMatchObject({ key: 'orchestraBinder.noDays' })
  })
})
