import { beforeEach, expect, it } from 'vitest'
import { addRoom } from '#app/domains/orchestra/seminar/commands/add-room.server.ts'
import { roomsOf } from '#app/domains/orchestra/seminar/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type Stage, seminarStage } from '../stage.ts'

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await seminarStage(engine)
  })

  const room = { name: 'Kjelleren', capacity: 9, percussion: false, stepFree: null }

  it('comes last, and has a name of its own', async () => {
    const { ctx, seeded, db } = stage
    const leader = stage.actor('leader')
    await addRoom(ctx, leader, seeded.seminarId, room)
    expect((await roomsOf(db, seeded.seminarId)).at(-1)).toMatchObject({ ...room, position: 3 })
    await expect(addRoom(ctx, leader, seeded.seminarId, { ...room, name: 'STORSALEN' })).rejects.toMatchObject({
      ...{ kind: 'invalid', field: 'name' },
    })
    await expect(addRoom(ctx, stage.actor('coach'), seeded.seminarId, room)).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })

  it('no more than twenty-four', async () => {
    const { ctx, office, seeded } = stage
    for (let n = 3; n <= 24; n++) await addRoom(ctx, office, seeded.seminarId, { ...room, name: `Rom ${n}` })
    await expect(addRoom(ctx, office, seeded.seminarId, room)).rejects.toMatchObject({ kind: 'conflict' })
  })
})
