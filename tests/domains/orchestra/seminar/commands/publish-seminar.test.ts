import { beforeEach, expect, it } from 'vitest'
import { makeSeminar } from '#app/domains/orchestra/seminar/commands/make-seminar.server.ts'
import { publishSeminar } from '#app/domains/orchestra/seminar/commands/publish-seminar.server.ts'
import { comingSeminars, theSeminar } from '#app/domains/orchestra/seminar/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type Stage, seminarStage, TODAY } from '../stage.ts'

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await seminarStage(engine)
  })

  it('shows it to the families once it has a place; again changes nothing', async () => {
    const { ctx, office, seeded, db } = stage
    const id = await makeSeminar(ctx, office, seeded.term, { titleNb: 'Ny', first: '2013-05-24', days: 2 })
    await expect(publishSeminar(ctx, office, id)).rejects.toMatchObject({ kind: 'conflict' })
    await db.seminar.update({ where: { id }, data: { venue: 'Skolen' } })
    await publishSeminar(ctx, office, id)
    const { version, publishedAt } = await theSeminar(db, id)
    expect(publishedAt).toEqual(ctx.now)
    await publishSeminar(ctx, office, id)
    expect((await theSeminar(db, id)).version).toBe(version)
    expect((await comingSeminars(db, [seeded.youthId], TODAY)).map((one) => one.id)).toContain(id)
  })

  it('not by the leader, and not one that is called off', async () => {
    const { ctx, office, seeded, db } = stage
    await db.seminar.update({
      where: { id: seeded.seminarId },
      data: { publishedAt: null, cancelledAt: ctx.now },
    })
    await expect(publishSeminar(ctx, office, seeded.seminarId)).rejects.toMatchObject({ kind: 'conflict' })
    await expect(publishSeminar(ctx, stage.actor('leader'), seeded.nextSeminarId)).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })
})
