import { expect, it } from 'vitest'
import { closeBinders } from '#app/domains/orchestra/binder/commands/close-binders.server.ts'
import { makeBinder } from '#app/domains/orchestra/binder/commands/make-binder.server.ts'
import { openBinder } from '#app/domains/orchestra/binder/commands/open-binder.server.ts'
import { binderView } from '#app/domains/orchestra/binder/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { at, binderScene } from '../scene.ts'

eachEngine((engine) => {
  it('is closed when its hours are over: the code is gone, the receipt stays', async () => {
    const { db, ctx, as, seminarId } = await binderScene(engine)
    const leader = as('leader')
    const code = await makeBinder(leader.ctx, leader.actor, seminarId, 12)
    expect(await closeBinders(ctx.at(at('23:59', '2026-11-22')))).toBe(0)
    const after = ctx.at(at('00:01', '2026-11-23'))
    expect([await closeBinders(after), await closeBinders(after)]).toEqual([1, 0])
    expect(await db.binder.findUnique({ where: { seminarId } })).toMatchObject({
      ...{ codeHash: '', closedAt: at('00:00', '2026-11-23') },
    })
    const view = await binderView(after, leader.actor, seminarId)
    expect(view).toMatchObject({ state: 'over', closesAt: at('00:00', '2026-11-23') })
    const again = openBinder(leader.ctx, leader.actor, seminarId, code)
    await expect(again).rejects.toMatchObject({ key: 'orchestraBinder.isOver' })
  })

  it('says when it closed also when its row is deleted, and nothing of one that nobody opened', async () => {
    const { db, ctx, as, seminarId, people } = await binderScene(engine)
    const { actor } = as('leader')
    const after = ctx.at(at('12:00', '2026-11-25'))
    expect(await binderView(after, actor, seminarId)).toMatchObject({ state: 'over', closesAt: null })
    await db.binderOpening.create({ data: { seminarId, personId: people.leader, at: at('10:00') } })
    expect(await binderView(after, actor, seminarId)).toMatchObject({
      state: 'over',
      closesAt: at('00:00', '2026-11-23'),
    })
    expect(await binderView(ctx, actor, seminarId)).toMatchObject({ state: 'none', closesAt: null })
  })
})
