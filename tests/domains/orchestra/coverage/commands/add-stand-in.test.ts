import { expect, it } from 'vitest'
import { addStandIn } from '#app/domains/orchestra/coverage/commands/add-stand-in.server.ts'
import { standInsView } from '#app/domains/orchestra/coverage/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { bassoonist, musicStage, STRANGERS } from '../../music-stage.ts'

eachEngine((engine) => {
  it('is seen by those who ask stand-ins, and by no coach', async () => {
    const stage = await musicStage(engine)
    const { ctx, actor, conductor } = stage
    await bassoonist(stage)
    expect((await standInsView(ctx, conductor)).standIns).toMatchObject([
      { name: 'Gro Vikar', instruments: ['bassoon'] },
    ])
    const fields = { name: 'X', email: '', phone: '', instruments: ['horn' as const], remark: '' }
    for (const who of [...STRANGERS, 'coach'] as const) {
      await expect(addStandIn(ctx, actor(who), fields)).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(standInsView(ctx, actor(who))).rejects.toMatchObject({ kind: 'forbidden' })
    }
    await addStandIn(ctx, actor('leader'), fields)
    expect((await standInsView(ctx, actor('leader'))).standIns).toHaveLength(2)
  })
})
