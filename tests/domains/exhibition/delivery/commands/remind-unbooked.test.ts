import { expect, it } from 'vitest'
import { bookDelivery } from '#app/domains/exhibition/delivery/commands/book-delivery.server.ts'
import { remindUnbooked } from '#app/domains/exhibition/delivery/commands/remind-unbooked.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { anna, exhibition, host } from '../../people.ts'

eachEngine((engine) => {
  it('writes to those who have not said when, in their own languages, once a day', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, part } = await exhibition(db)
    const self = { direction: 'in' as const, way: 'self' as const, byName: '', note: '', version: 0 }
    await bookDelivery(ctx, anna, { ...self, participantId: part('anna'), slotId: 'slot-late' })
    await db.mail.deleteMany()
    await expect(remindUnbooked(ctx, anna, 2013, { direction: 'in', count: 4 })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(remindUnbooked(ctx, host, 2013, { direction: 'in', count: 5 })).rejects.toMatchObject({
      ...{ key: 'exhibitionDelivery.otherNumber', facts: { count: 4 } },
    })
    expect(await remindUnbooked(ctx, host, 2013, { direction: 'in', count: 4 })).toBe(4)
    const letters = await db.mail.findMany({ orderBy: { toEmail: 'asc' } })
    expect(letters.map(({ toEmail, locale }) => `${toEmail} ${locale}`)).toEqual([
      ...['bo@example.com nb', 'cato@example.com nb', 'dina@example.com en', 'eva@example.com nb'],
    ])
    expect(letters[0]?.text).toContain('mandag 2. september')
    const again = remindUnbooked(ctx, host, 2013, { direction: 'in', count: 4 })
    await expect(again).rejects.toMatchObject({ key: 'exhibitionDelivery.remindedToday' })
    const nextDay = ctx.at('2013-08-21T10:00:00Z')
    expect(await remindUnbooked(nextDay, host, 2013, { direction: 'in', count: 4 })).toBe(4)
    // Nothing is in the house, so there is nothing to fetch.
    const out = remindUnbooked(ctx, host, 2013, { direction: 'out', count: 0 })
    await expect(out).rejects.toMatchObject({ key: 'exhibitionDelivery.nobodyToRemind' })
  })
})
