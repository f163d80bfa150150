import { expect, it } from 'vitest'
import { bookDelivery } from '#app/domains/exhibition/delivery/commands/book-delivery.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { anna, bo, entryOf, exhibition, host, hostOfAsker } from '../../people.ts'

const self = { direction: 'in' as const, way: 'self' as const, byName: '', note: '', version: 0 }

eachEngine((engine) => {
  async function begun(now?: string) {
    const { db } = await engine.freshDatabase()
    const { ctx, part, stateOf } = await exhibition(db, now)
    const book = (who: typeof anna, of: string, change: Partial<Parameters<typeof bookDelivery>[2]>) =>
      bookDelivery(ctx.as(who.personId), who, { ...self, participantId: part(of), slotId: 'slot-late', ...change })
    return { db, ctx, part, book, stateOf }
  }

  it('the artist chooses, and gets a letter with an entry that a change moves and that another time takes out', async () => {
    const { db, book } = await begun()
    await book(anna, 'anna', {})
    await book(anna, 'anna', { slotId: 'slot-early', version: 1, way: 'other', byName: 'Naboen' })
    await book(anna, 'anna', { slotId: null, version: 2, note: 'Tirsdag kveld' })
    const letters = await db.mail.findMany({ orderBy: { key: 'asc' } })
    const entries = letters.map(entryOf)
    const lines = (name: string) => entries.map((text) => new RegExp(`^${name}:(.*)$`, 'm').exec(text)?.[1]?.trim())
    expect(new Set(lines('UID')).size).toBe(1)
    expect(lines('SEQUENCE')).toEqual(['0', '1', '2'])
    expect(lines('STATUS')).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED'])
    // 9.30 and 9 in Oslo, in summer.
    expect(lines('DTSTART').slice(0, 2)).toEqual(['20130902T073000Z', '20130902T070000Z'])
    expect(letters[1]?.text).toContain('Naboen')
    expect(letters[2]?.text).toContain('Tirsdag kveld')
    expect(await db.deliveryBooking.findMany()).toMatchObject([{ slotId: null, version: 3, bookedById: 'person-anna' }])
  })

  it('a time that takes one takes one, however many press at once', async () => {
    const { db, ctx, part } = await begun()
    const keys = ['anna', 'bo', 'cato', 'dina', 'eva']
    const tries = await Promise.allSettled(
      keys.map((key) => {
        const who = { ...anna, personId: `person-${key}` }
        return bookDelivery(ctx, who, { ...self, participantId: part(key), slotId: 'slot-early' })
      }),
    )
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of tries)
      if (one.status === 'rejected')
        expect(one.reason).toMatchObject({ beside: [{ field: 'slotId', key: 'exhibitionDelivery.slotIsFull' }] })
    expect(await db.deliveryBooking.count()).toBe(1)
  })

  it('who has resigned takes no place', async () => {
    const { db, book, part } = await begun()
    await book(anna, 'anna', { slotId: 'slot-early' })
    await db.participant.update({ where: { id: part('anna') }, data: { resignedAt: new Date() } })
    await book(bo, 'bo', { slotId: 'slot-early' })
    expect(await db.deliveryBooking.count()).toBe(2)
  })

  it('the artist changes it until the day before; whoever hosts also on the day', async () => {
    const { db, ctx, part, book } = await begun()
    await book(anna, 'anna', {})
    const onTheDay = ctx.at('2013-09-02T06:00:00Z')
    const change = { ...self, participantId: part('anna'), slotId: null, note: 'Senere', version: 1 }
    await expect(bookDelivery(onTheDay, anna, change)).rejects.toMatchObject({
      beside: [{ key: 'exhibitionDelivery.tooLateToChange' }],
    })
    await bookDelivery(onTheDay, host, change)
    expect(await db.deliveryBooking.findMany()).toMatchObject([{ note: 'Senere' }])
  })

  it('is refused once the work is in the house, for an older choice, for a slot of the other direction or none', async () => {
    const { db, book } = await begun()
    await book(anna, 'anna', {})
    await expect(book(anna, 'anna', { version: 0 })).rejects.toMatchObject({ kind: 'conflict' })
    for (const slotId of ['slot-out', 'ingen'])
      await expect(book(bo, 'bo', { slotId })).rejects.toMatchObject({
        beside: [{ field: 'slotId', key: 'exhibitionDelivery.slotIsGone' }],
      })
    await db.application.update({ where: { id: 'a-bo' }, data: { participation: 'delivered' } })
    await expect(book(bo, 'bo', {})).rejects.toMatchObject({ key: 'exhibitionDelivery.isDelivered' })
    await book(bo, 'bo', { direction: 'out', slotId: 'slot-out' })
  })

  it('another’s work is missing for artists and for hosts of other exhibitions', async () => {
    const { db, book } = await begun()
    for (const who of [bo, hostOfAsker]) await expect(book(who, 'anna', {})).rejects.toMatchObject({ kind: 'missing' })
    await expect(book(anna, 'ingen', {})).rejects.toMatchObject({ kind: 'missing' })
    expect(await db.deliveryBooking.count()).toBe(0)
  })
})
