import { expect, it } from 'vitest'
import { addSubscriber } from '#app/domains/outreach/newsletter/commands/add-subscriber.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { artist, office, staged, subscribe } from '../stage.ts'

const one = {
  email: 'red@example.com',
  name: 'Red',
  list: 'press',
  locale: 'nb',
  ground: 'Ba om det på telefon',
} as const

eachEngine((engine) => {
  it('puts an address on a list with its ground on record', async () => {
    const { db, ctx } = await staged(engine)
    const id = await addSubscriber(ctx.as('office'), office, one)
    expect(await db.subscription.findMany()).toMatchObject([{ subscriberId: id, list: 'press', state: 'active' }])
    expect(await db.consentEntry.findMany()).toMatchObject([
      { deed: 'added', source: 'office', ground: one.ground, byId: 'office' },
    ])
    await expect(addSubscriber(ctx, office, one)).rejects.toMatchObject({
      key: 'newsletterReceivers.isOnList',
      field: 'email',
    })
    await expect(addSubscriber(ctx, artist, one)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  it('never puts one back that has left', async () => {
    const { db, ctx } = await staged(engine)
    await subscribe(db, 1, ['press'])
    await db.subscription.updateMany({ data: { state: 'ended' } })
    const again = { ...one, email: 'leser-1@example.com' }
    await expect(addSubscriber(ctx, office, again)).rejects.toMatchObject({ key: 'newsletterReceivers.hasLeft' })
  })
})
