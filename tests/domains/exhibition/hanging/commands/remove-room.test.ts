import { expect, it } from 'vitest'
import { removeRoom } from '#app/domains/exhibition/hanging/commands/remove-room.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { anna, host } from '../../people.ts'
import { drawn, YEAR } from '../drawn.ts'

eachEngine((engine) => {
  it('not as long as something hangs or stands in it; of one who has resigned nothing does', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, roomId, hang, part } = await drawn(db)
    await expect(removeRoom(ctx, anna, YEAR, roomId, 1)).rejects.toMatchObject({ kind: 'forbidden' })
    await hang('anna', { where: `floor:${roomId}` })
    await expect(removeRoom(ctx, host, YEAR, roomId, 1)).rejects.toMatchObject({ key: 'exhibitionRooms.roomIsUsed' })
    await db.participant.update({ where: { id: part('anna') }, data: { resignedAt: new Date() } })
    await expect(removeRoom(ctx, host, YEAR, roomId, 7)).rejects.toMatchObject({ key: 'faults.changedMeanwhile' })
    await removeRoom(ctx, host, YEAR, roomId, 1)
    expect([await db.exhibitionRoom.count(), await db.exhibitionWall.count()]).toEqual([0, 0])
    await expect(removeRoom(ctx, host, YEAR, roomId, 1)).rejects.toMatchObject({ kind: 'missing' })
  })
})
