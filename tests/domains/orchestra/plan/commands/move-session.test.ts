import { beforeEach, expect, it } from 'vitest'
import { moveSession } from '#app/domains/orchestra/plan/commands/move-session.server.ts'
import { findSession } from '#app/domains/orchestra/plan/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type Stage, seminarStage } from '../../seminar/stage.ts'

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await seminarStage(engine)
  })

  const move = (change: object = {}, who = stage.actor('leader')) =>
    moveSession(stage.ctx, who, stage.seeded.seminarId, {
      ...{ id: stage.seeded.stringsId, version: 1, roomId: stage.seeded.roomId, begins: '10:00' },
      ...change,
    })

  it('is as long as before where it comes to lie', async () => {
    await move({ roomId: '', begins: '14:05' })
    expect(await findSession(stage.db, stage.seeded.stringsId)).toMatchObject({
      ...{ roomId: null, begins: '14:05', ends: '15:35', version: 2 },
    })
  })

  it.each([
    ['a room that is taken', {}, { kind: 'invalid', field: 'roomId', key: 'orchestraPlan.roomIsTaken' }],
    ['before the day', { roomId: '', begins: '09:55' }, { kind: 'invalid', key: 'orchestraPlan.beforeDay' }],
    ['after the day', { roomId: '', begins: '15:35' }, { kind: 'invalid', key: 'orchestraPlan.afterDay' }],
    ['a room that is not there', { roomId: 'x' }, { kind: 'invalid', field: 'roomId' }],
    ['what somebody moved meanwhile', { roomId: '', begins: '14:00', version: 3 }, { kind: 'conflict' }],
    ['a session that is not there', { id: 'x' }, { kind: 'missing' }],
  ])('%s', async (_name, change, fault) => {
    await expect(move(change)).rejects.toMatchObject(fault)
  })

  it('not by the conductor', async () => {
    await expect(move({}, stage.actor('conductor'))).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
