import { expect, it } from 'vitest'
import { participantById } from '#app/domains/art-round/studio/queries.server.ts'
import { bookDelivery } from '#app/domains/exhibition/delivery/commands/book-delivery.server.ts'
import { choiceWaiting } from '#app/domains/exhibition/delivery/own-choice.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { anna, exhibition } from '../people.ts'

eachEngine((engine) => {
  it('the artist is to choose as long as there are times ahead, the work is awaited, and nothing was said', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, part } = await exhibition(db)
    const waits = async (today: string) => {
      const participant = await participantById(db, part('anna'))
      return participant && choiceWaiting(db, participant, today)
    }
    const state = (participation: 'confirmed' | 'delivered' | 'returned') =>
      db.application.update({ where: { id: 'a-anna' }, data: { participation } })
    await state('confirmed')
    expect(await waits('2013-09-01')).toEqual({ direction: 'in', day: '2013-09-02' })
    // Nobody can be told to choose among times that are over.
    expect(await waits('2013-09-02')).toBeNull()
    await bookDelivery(ctx, anna, {
      ...{ participantId: part('anna'), direction: 'in', slotId: null, note: 'Senere', way: 'self' },
      ...{ byName: '', version: 0 },
    })
    expect(await waits('2013-09-01')).toBeNull()
    await state('delivered')
    expect(await waits('2013-09-20')).toEqual({ direction: 'out', day: '2013-09-23' })
    await db.exhibitionWork.create({ data: { participantId: part('anna'), left: 'Gitt til kommunen' } })
    expect(await waits('2013-09-20')).toBeNull()
    await db.exhibitionWork.deleteMany()
    await state('returned')
    expect(await waits('2013-09-20')).toBeNull()
  })
})
