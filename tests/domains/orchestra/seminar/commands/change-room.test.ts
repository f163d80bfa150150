import { beforeEach, expect, it } from 'vitest'
import { changeRoom } from '#app/domains/orchestra/seminar/commands/change-room.server.ts'
import { roomsOf } from '#app/domains/orchestra/seminar/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type Stage, seminarStage } from '../stage.ts'

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await seminarStage(engine)
  })

  const room = { name: 'Kjelleren', capacity: 9, percussion: false, stepFree: null }

  it('says something else of it, and keeps its place', async () => {
    const { ctx, seeded, db } = stage
    await changeRoom(ctx, stage.actor('leader'), seeded.seminarId, seeded.roomId, room)
    expect((await roomsOf(db, seeded.seminarId))[0]).toMatchObject({ id: seeded.roomId, ...room, position: 1 })
  })

  it('not the name of another, not of another seminar, not by a coach', async () => {
    const { ctx, office, seeded } = stage
    const change = (of: string, wish = room, who = office) => changeRoom(ctx, who, of, seeded.roomId, wish)
    await expect(change(seeded.seminarId, { ...room, name: 'øvingsrom 2' })).rejects.toMatchObject({ kind: 'invalid' })
    await expect(change(seeded.nextSeminarId)).rejects.toMatchObject({ kind: 'missing' })
    await expect(change(seeded.seminarId, room, stage.actor('coach'))).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
