import { expect, it } from 'vitest'
import { endStandIn } from '#app/domains/orchestra/coverage/commands/end-stand-in.server.ts'
import { standInsView } from '#app/domains/orchestra/coverage/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { bassoonist, musicStage } from '../../music-stage.ts'

eachEngine((engine) => {
  it('forgets at once how to reach the person', async () => {
    const stage = await musicStage(engine)
    const { ctx, db, conductor, actor } = stage
    const id = await bassoonist(stage)
    await expect(endStandIn(ctx, actor('coach'), id)).rejects.toMatchObject({ kind: 'forbidden' })
    await endStandIn(ctx, conductor, id)
    expect(await db.standIn.findFirst()).toMatchObject({ name: 'Gro Vikar', email: '', phone: '', remark: '' })
    expect((await standInsView(ctx, conductor)).standIns).toEqual([])
    await expect(endStandIn(ctx, conductor, id)).rejects.toMatchObject({ kind: 'missing' })
  })
})
