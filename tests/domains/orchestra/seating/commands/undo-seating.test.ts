import { expect, it } from 'vitest'
import { undoSeating } from '#app/domains/orchestra/seating/commands/undo-seating.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { STRANGERS } from '../../music-stage.ts'
import { SATURDAY, seatingStage } from '../stage.ts'

eachEngine((engine) => {
  it('is refused where there is nothing to do, and to those who do not arrange', async () => {
    const stage = await seatingStage(engine)
    await stage.propose()
    const { ctx, actor, conductor, seeded } = stage
    const go = async (who = conductor) => undoSeating(ctx, who, seeded.seminarId, await stage.ref(SATURDAY))
    await expect(go()).rejects.toMatchObject({ kind: 'conflict' })
    await stage.move('violin1.1.outside', 'violin1.1.inside', SATURDAY)
    await expect(go(actor('coach'))).rejects.toMatchObject({ kind: 'forbidden' })
    for (const who of STRANGERS) await expect(go(actor(who))).rejects.toMatchObject({ kind: 'missing' })
    await go(actor('leader'))
    expect((await stage.view(SATURDAY)).isOwn).toBe(false)
  })
})
