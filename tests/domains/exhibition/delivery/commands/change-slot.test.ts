import { expect, it } from 'vitest'
import { bookDelivery } from '#app/domains/exhibition/delivery/commands/book-delivery.server.ts'
import { changeSlot } from '#app/domains/exhibition/delivery/commands/change-slot.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { anna, bo, entryOf, exhibition, host, hostOfAsker } from '../../people.ts'

const late = {
  slotId: 'slot-late',
  version: 1,
  date: '2013-09-02',
  begins: '09:30',
  ends: '10:00',
  capacity: 2,
  place: '',
}

eachEngine((engine) => {
  async function booked() {
    const { db } = await engine.freshDatabase()
    const { ctx, part } = await exhibition(db)
    const self = {
      direction: 'in' as const,
      way: 'self' as const,
      byName: '',
      note: '',
      version: 0,
      slotId: 'slot-late',
    }
    await bookDelivery(ctx, anna, { ...self, participantId: part('anna') })
    await bookDelivery(ctx, bo, { ...self, participantId: part('bo') })
    await db.mail.deleteMany()
    return { db, ctx }
  }

  it('tells who has the time that it moves, and their calendars take it', async () => {
    const { db, ctx } = await booked()
    expect(await changeSlot(ctx, host, 2013, { ...late, begins: '11:00', ends: '11:30', told: 2 })).toBe(2)
    const letters = await db.mail.findMany({ orderBy: { toEmail: 'asc' } })
    expect(letters.map(({ toEmail }) => toEmail)).toEqual(['anna@example.com', 'bo@example.com'])
    const entry = entryOf(letters[0])
    expect(entry).toContain('DTSTART:20130902T090000Z')
    expect(entry).toContain('SEQUENCE:1')
    expect(letters[0]?.text).toContain('9.30–10,')
    expect(await db.deliverySlot.findUnique({ where: { id: 'slot-late' } })).toMatchObject({
      begins: '11:00',
      version: 2,
    })
  })

  it('says nothing when only more can come', async () => {
    const { db, ctx } = await booked()
    expect(await changeSlot(ctx, host, 2013, { ...late, capacity: 5, told: 0 })).toBe(0)
    expect(await db.mail.count()).toBe(0)
  })

  it.each([
    ['fewer places than are taken', { capacity: 1, told: 2 }, { beside: [{ field: 'capacity' }] }],
    ['the hour of another', { begins: '09:00', told: 2 }, { beside: [{ field: 'begins' }] }],
    ['a day that is over', { date: '2013-08-01', told: 2 }, { field: 'date' }],
    [
      'others in number than the screen said',
      { begins: '09:40', told: 1 },
      { key: 'exhibitionDelivery.bookedMeanwhile' },
    ],
    ['an older version', { begins: '09:40', told: 2, version: 9 }, { key: 'faults.changedMeanwhile' }],
    ['a time that is not there', { slotId: 'ingen', told: 2 }, { kind: 'missing' }],
  ])('refuses %s, and tells nobody', async (_, change, refused) => {
    const { db, ctx } = await booked()
    await expect(changeSlot(ctx, host, 2013, { ...late, ...change })).rejects.toMatchObject(refused)
    expect(await db.mail.count()).toBe(0)
    expect(await db.deliverySlot.findUnique({ where: { id: 'slot-late' } })).toMatchObject({
      begins: '09:30',
      version: 1,
    })
  })

  it('is refused to others', async () => {
    const { ctx } = await booked()
    for (const who of [anna, hostOfAsker])
      await expect(changeSlot(ctx, who, 2013, { ...late, told: 2 })).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
