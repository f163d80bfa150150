import { beforeEach, expect, it } from 'vitest'
import { layUsualDay } from '#app/domains/orchestra/plan/commands/lay-usual-day.server.ts'
import { sessionsOf } from '#app/domains/orchestra/plan/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type Stage, seminarStage } from '../../seminar/stage.ts'

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await seminarStage(engine)
  })

  it('fills an empty day, and never lays over anything', async () => {
    const { ctx, seeded, db } = stage
    const lay = (dayId: string) => layUsualDay(ctx, stage.actor('leader'), seeded.seminarId, dayId)
    const count = await lay(seeded.dayIds[1])
    const laid = (await sessionsOf(db, seeded.seminarId)).filter(({ dayId }) => dayId === seeded.dayIds[1])
    expect(laid).toHaveLength(count)
    expect(laid.filter(({ kind }) => kind === 'sectional').map(({ adultIds }) => adultIds)).toHaveLength(2)
    expect(laid.filter(({ kind }) => kind === 'tutti').every(({ roomId }) => roomId === seeded.roomId)).toBe(true)
    for (const dayId of seeded.dayIds) await expect(lay(dayId)).rejects.toMatchObject({ kind: 'conflict' })
  })

  it('not on a day that is too short, and not by a coach', async () => {
    const { ctx, office, seeded, db } = stage
    await db.seminarDay.update({ where: { id: seeded.dayIds[1] }, data: { ends: '12:00' } })
    await expect(layUsualDay(ctx, office, seeded.seminarId, seeded.dayIds[1])).rejects.toMatchObject({
      ...{ kind: 'conflict', key: 'orchestraPlan.dayTooShort' },
    })
    await expect(layUsualDay(ctx, stage.actor('coach'), seeded.seminarId, seeded.dayIds[1])).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })
})
