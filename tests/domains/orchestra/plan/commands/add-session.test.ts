import { beforeEach, expect, it } from 'vitest'
import { addSession } from '#app/domains/orchestra/plan/commands/add-session.server.ts'
import { findSession } from '#app/domains/orchestra/plan/queries.server.ts'
import { theSeminar } from '#app/domains/orchestra/seminar/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type Stage, seminarStage } from '../../seminar/stage.ts'

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await seminarStage(engine)
  })
  const fields = () => ({
    ...{ kind: 'sectional' as const, title: '', begins: '10:00', ends: '11:00', roomId: stage.seeded.roomId },
    ...{ groups: ['viola' as const], ensembles: [], pieces: [], adultIds: [stage.seeded.people.coach] },
  })
  const add = (change: object = {}, who = stage.actor('leader')) =>
    addSession(stage.ctx, who, stage.seeded.seminarId, { ...fields(), dayId: stage.seeded.dayIds[1], ...change })

  it('lays it on the day, with its adults; what families see is counted up', async () => {
    const { seeded, db } = stage
    const id = await add({ ensembles: [seeded.youthId, seeded.juniorId] })
    // Both ensembles are all there are: that is everybody.
    expect(await findSession(db, id)).toMatchObject({ ...fields(), dayId: seeded.dayIds[1], ensembles: [], version: 1 })
    expect((await theSeminar(db, seeded.seminarId)).days.map(({ sequence }) => sequence)).toEqual([1, 1])
  })

  it('takes what clashes: a plan is built in steps', async () => {
    await add()
    await add()
    expect(await stage.db.seminarSession.count({ where: { dayId: stage.seeded.dayIds[1] } })).toBe(2)
  })

  it.each([
    ['an end before its beginning', { ends: '10:00' }, { kind: 'invalid', field: 'ends' }],
    ['a room that is not there', { roomId: 'x' }, { kind: 'invalid', field: 'roomId' }],
    ['somebody who has no part in it', { adultIds: ['x'] }, { kind: 'invalid', field: 'adultIds' }],
    ['a day of another seminar', { dayId: 'x' }, { kind: 'missing' }],
  ])('%s', async (_name, change, fault) => {
    await expect(add(change)).rejects.toMatchObject(fault)
  })

  it('not by a coach, nor for a seminar that is called off', async () => {
    await expect(add({}, stage.actor('coach'))).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(add({}, stage.actor('mother'))).rejects.toMatchObject({ kind: 'missing' })
    await stage.db.seminar.update({ where: { id: stage.seeded.seminarId }, data: { cancelledAt: stage.ctx.now } })
    await expect(add({}, stage.office)).rejects.toMatchObject({ kind: 'conflict' })
  })
})
