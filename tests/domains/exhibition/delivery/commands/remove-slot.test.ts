import { expect, it } from 'vitest'
import { bookDelivery } from '#app/domains/exhibition/delivery/commands/book-delivery.server.ts'
import { removeSlot } from '#app/domains/exhibition/delivery/commands/remove-slot.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { anna, entryOf, exhibition, host, hostOfAsker } from '../../people.ts'

eachEngine((engine) => {
  async function booked() {
    const { db } = await engine.freshDatabase()
    const { ctx, part } = await exhibition(db)
    const self = { direction: 'in' as const, way: 'self' as const, byName: '', note: '', version: 0 }
    await bookDelivery(ctx, anna, { ...self, participantId: part('anna'), slotId: 'slot-late' })
    await db.mail.deleteMany()
    return { db, ctx }
  }

  it('asks who had it to choose again, and takes it out of their calendars', async () => {
    const { db, ctx } = await booked()
    expect(await removeSlot(ctx, host, 2013, { slotId: 'slot-late', version: 1, told: 1 })).toBe(1)
    const [letter] = await db.mail.findMany()
    expect(entryOf(letter)).toContain('STATUS:CANCELLED')
    expect(letter?.text).toContain('Velg en av de andre tidene.')
    expect(await db.deliveryBooking.count()).toBe(0)
    expect(await removeSlot(ctx, host, 2013, { slotId: 'slot-early', version: 1, told: 0 })).toBe(0)
    expect(await db.deliverySlot.count({ where: { direction: 'in' } })).toBe(0)
  })

  it('is refused for others in number, another version, another’s exhibition, and one that is not there', async () => {
    const { db, ctx } = await booked()
    const refused = (who: typeof host, wish: Parameters<typeof removeSlot>[3]) =>
      expect(removeSlot(ctx, who, 2013, wish)).rejects
    await refused(host, { slotId: 'slot-late', version: 1, told: 0 }).toMatchObject({
      key: 'exhibitionDelivery.bookedMeanwhile',
    })
    await refused(host, { slotId: 'slot-late', version: 2, told: 1 }).toMatchObject({ key: 'faults.changedMeanwhile' })
    await refused(host, { slotId: 'ingen', version: 1, told: 0 }).toMatchObject({ kind: 'missing' })
    await refused(hostOfAsker, { slotId: 'slot-late', version: 1, told: 1 }).toMatchObject({ kind: 'forbidden' })
    expect(await db.mail.count()).toBe(0)
    expect(await db.deliveryBooking.count()).toBe(1)
  })
})
