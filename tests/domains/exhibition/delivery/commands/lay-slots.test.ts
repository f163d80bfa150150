import { expect, it } from 'vitest'
import { laySlots } from '#app/domains/exhibition/delivery/commands/lay-slots.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { anna, exhibition, host, hostOfAsker, office } from '../../people.ts'

const wish = {
  ...{ direction: 'in' as const, date: '2013-09-02', from: '10:00', to: '12:00', minutes: 30, capacity: 4 },
  place: 'Rampen bak',
}

eachEngine((engine) => {
  it('lays out the times of a day in one go, for those who host and the office', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx } = await exhibition(db)
    expect(await laySlots(ctx, host, 2013, wish)).toBe(4)
    expect(
      await laySlots(ctx, office, 2013, { ...wish, direction: 'out', date: '2013-09-23', from: '13:00', to: '14:00' }),
    ).toBe(2)
    await expect(laySlots(ctx, host, 2013, { ...wish, date: '2113-09-02' })).rejects.toMatchObject({
      key: 'exhibitionShifts.otherYear',
    })
    const made = await db.deliverySlot.findMany({ where: { place: 'Rampen bak' }, orderBy: { begins: 'asc' } })
    expect(made.map(({ direction, begins, capacity }) => `${direction} ${begins} ${capacity}`)).toEqual([
      ...['in 10:00 4', 'in 10:30 4', 'in 11:00 4', 'in 11:30 4', 'out 13:00 4', 'out 13:30 4'],
    ])
    expect(await db.auditEntry.count({ where: { deed: 'exhibition.slots-laid' } })).toBe(2)
  })

  it.each([
    ['a day that is over', { date: '2013-08-19' }, { field: 'date' }],
    ['hours that others have', { from: '09:00', to: '10:00' }, { beside: [{ field: 'from' }] }],
  ])('refuses %s beside the field, and lays out none', async (_, change, refused) => {
    const { db } = await engine.freshDatabase()
    const { ctx } = await exhibition(db)
    await expect(laySlots(ctx, host, 2013, { ...wish, ...change })).rejects.toMatchObject(refused)
    expect(await db.deliverySlot.count({ where: { place: 'Rampen bak' } })).toBe(0)
  })

  it('is refused to others, and in a year that is not there', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx } = await exhibition(db)
    for (const who of [anna, hostOfAsker])
      await expect(laySlots(ctx, who, 2013, wish)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(laySlots(ctx, office, 2012, wish)).rejects.toMatchObject({ kind: 'missing' })
  })
})
