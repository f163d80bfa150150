import { expect, it } from 'vitest'
import { changeStandIn } from '#app/domains/orchestra/coverage/commands/change-stand-in.server.ts'
import { standInsView } from '#app/domains/orchestra/coverage/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { bassoonist, musicStage } from '../../music-stage.ts'

eachEngine((engine) => {
  it('corrects what is known', async () => {
    const stage = await musicStage(engine)
    const { ctx, conductor, actor } = stage
    const id = await bassoonist(stage)
    const fields = { name: 'Gro V.', email: 'ny@example.com', phone: '1', instruments: ['horn' as const], remark: 'r' }
    await changeStandIn(ctx, conductor, id, fields)
    expect((await standInsView(ctx, conductor)).standIns).toMatchObject([fields])
    await expect(changeStandIn(ctx, conductor, 'nobody', fields)).rejects.toMatchObject({ kind: 'missing' })
    await expect(changeStandIn(ctx, actor('coach'), id, fields)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
