import { expect, it } from 'vitest'
import { evaluateHosting } from '#app/domains/hosting/pipeline/commands/evaluate-hosting.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { hostingGround } from '../../ground.ts'

const wish = { evaluation: 'Lyset var godt.', version: 1 }

eachEngine((engine) => {
  it('is written by the coordinator of the year, once there is something to learn', async () => {
    const { db, ctx, office, hostings, contact, coordinator } = await hostingGround(engine)
    const { now, after } = hostings
    await expect(evaluateHosting(ctx, office, after, wish)).rejects.toMatchObject({
      key: 'hostingCase.tooEarlyToEvaluate',
    })
    await expect(evaluateHosting(ctx, contact('ovre-eiker'), now, wish)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(evaluateHosting(ctx, coordinator('asker'), now, wish)).rejects.toMatchObject({ kind: 'missing' })
    await evaluateHosting(ctx, coordinator('ovre-eiker'), now, wish)
    expect((await db.hosting.findUniqueOrThrow({ where: { id: now } })).evaluation).toBe('Lyset var godt.')
    await expect(evaluateHosting(ctx, coordinator('ovre-eiker'), now, wish)).rejects.toMatchObject({ kind: 'conflict' })
  })
})
