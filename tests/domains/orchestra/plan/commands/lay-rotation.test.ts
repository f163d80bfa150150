import { beforeEach, expect, it } from 'vitest'
import { layRotation } from '#app/domains/orchestra/plan/commands/lay-rotation.server.ts'
import { sessionsOf } from '#app/domains/orchestra/plan/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type Stage, seminarStage } from '../../seminar/stage.ts'

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await seminarStage(engine)
  })

  const lay = (change: object = {}, who = stage.actor('leader')) =>
    layRotation(stage.ctx, who, stage.seeded.seminarId, {
      ...{ dayId: stage.seeded.dayIds[1], begins: '10:00', ends: '12:00' },
      ...change,
    })

  it('lets each group meet each coach', async () => {
    const { seeded, db } = stage
    expect(await lay()).toBe(4)
    const laid = (await sessionsOf(db, seeded.seminarId)).filter(({ dayId }) => dayId === seeded.dayIds[1])
    const met = laid.map(({ groups, adultIds }) => `${groups}:${adultIds[0] === seeded.people.coach}`)
    expect(new Set(met)).toEqual(new Set(['strings:true', 'strings:false', 'brass:true', 'brass:false']))
  })

  it.each([
    ['over what is there', () => ({ dayId: stage.seeded.dayIds[0] }), { key: 'orchestraPlan.inTheWay' }],
    ['in too little time', () => ({ ends: '10:30' }), { key: 'orchestraPlan.noRotation' }],
    ['backwards', () => ({ ends: '09:00' }), { kind: 'invalid', field: 'ends' }],
  ])('%s', async (_name, change, fault) => {
    await expect(lay(change())).rejects.toMatchObject(fault)
  })

  it('not by a coach', async () => {
    await expect(lay({}, stage.actor('coach'))).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
