import { expect, it } from 'vitest'
import { openHosting } from '#app/domains/hosting/pipeline/commands/open-hosting.server.ts'
import { orderCandidate } from '#app/domains/hosting/pipeline/commands/order-candidate.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { hostingGround } from '../../ground.ts'

eachEngine((engine) => {
  it('changes places among its own kind, and stays at the end', async () => {
    const { db, ctx, office, contact, hostings } = await hostingGround(engine)
    const enter = (municipalityId: string) =>
      openHosting(ctx, office, { year: 2030, municipalityIds: [municipalityId], lead: null, reserve: false })
    const [a, b] = [await enter('asker'), await enter('drammen')]
    const order = async () =>
      (await db.hosting.findMany({ where: { year: 2030 }, orderBy: { position: 'asc' } })).map(({ id }) => id)
    await orderCandidate(ctx, office, b, 'up')
    expect(await order()).toEqual([b, a])
    await orderCandidate(ctx, office, b, 'up')
    expect(await order()).toEqual([b, a])
    await orderCandidate(ctx, office, b, 'down')
    expect(await order()).toEqual([a, b])
    await expect(orderCandidate(ctx, contact('asker'), a, 'down')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(orderCandidate(ctx, contact('sande'), hostings.now, 'down')).rejects.toMatchObject({ kind: 'missing' })
  })
})
