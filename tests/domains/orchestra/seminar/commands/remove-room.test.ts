import { beforeEach, expect, it } from 'vitest'
import { removeRoom } from '#app/domains/orchestra/seminar/commands/remove-room.server.ts'
import { roomsOf } from '#app/domains/orchestra/seminar/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type Stage, seminarStage } from '../stage.ts'

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await seminarStage(engine)
  })

  it('leaves its sessions without a room', async () => {
    const { ctx, seeded, db } = stage
    await removeRoom(ctx, stage.actor('leader'), seeded.seminarId, seeded.roomId)
    expect(await roomsOf(db, seeded.seminarId)).toHaveLength(1)
    expect(await db.seminarSession.findUnique({ where: { id: seeded.tuttiId } })).toMatchObject({ roomId: null })
  })

  it('not of another seminar, not by the conductor', async () => {
    const { ctx, office, seeded } = stage
    await expect(removeRoom(ctx, office, seeded.nextSeminarId, seeded.roomId)).rejects.toMatchObject({
      kind: 'missing',
    })
    await expect(removeRoom(ctx, stage.actor('conductor'), seeded.seminarId, seeded.roomId)).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })
})
