import { beforeEach, expect, it } from 'vitest'
import { addDay } from '#app/domains/orchestra/seminar/commands/add-day.server.ts'
import { theSeminar } from '#app/domains/orchestra/seminar/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type Stage, seminarStage } from '../stage.ts'

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await seminarStage(engine)
  })

  const day = { date: '2013-04-15', begins: '17:00', ends: '20:00' }

  it('adds one in its place', async () => {
    const { ctx, seeded, db } = stage
    await addDay(ctx, stage.actor('leader'), seeded.seminarId, day)
    expect((await theSeminar(db, seeded.seminarId)).days.map(({ date }) => date)).toEqual([
      ...['2013-04-13', '2013-04-14', '2013-04-15'],
    ])
  })

  it.each([
    [{ date: '2013-04-13' }, { kind: 'invalid', field: 'date' }],
    [{ date: '2103-04-15' }, { kind: 'invalid', field: 'date', key: 'seminarTold.farOutside' }],
    [{ ends: '16:00' }, { kind: 'invalid', field: 'ends' }],
  ])('%o', async (change, fault) => {
    const { ctx, office, seeded } = stage
    await expect(addDay(ctx, office, seeded.seminarId, { ...day, ...change })).rejects.toMatchObject(fault)
  })

  it('no more than nine, none to what is called off, and not by a coach', async () => {
    const { ctx, office, seeded, db } = stage
    for (let n = 15; n < 22; n++) await addDay(ctx, office, seeded.seminarId, { ...day, date: `2013-04-${n}` })
    await expect(addDay(ctx, office, seeded.seminarId, { ...day, date: '2013-04-22' })).rejects.toMatchObject({
      kind: 'conflict',
    })
    await expect(addDay(ctx, stage.actor('coach'), seeded.nextSeminarId, day)).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await db.seminar.update({ where: { id: seeded.nextSeminarId }, data: { cancelledAt: ctx.now } })
    await expect(addDay(ctx, office, seeded.nextSeminarId, day)).rejects.toMatchObject({ kind: 'conflict' })
  })
})
