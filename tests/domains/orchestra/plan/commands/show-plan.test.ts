import { beforeEach, expect, it } from 'vitest'
import { noteClearance } from '#app/domains/orchestra/clearance/commands/note-clearance.server.ts'
import { hidePlan } from '#app/domains/orchestra/plan/commands/hide-plan.server.ts'
import { showPlan } from '#app/domains/orchestra/plan/commands/show-plan.server.ts'
import { theSeminar } from '#app/domains/orchestra/seminar/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type Stage, seminarStage } from '../../seminar/stage.ts'

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await seminarStage(engine)
  })

  const nobodyAway = { absences: async () => [] }
  const show = (who = stage.actor('leader'), around: Parameters<typeof showPlan>[3] = nobodyAway) =>
    showPlan(stage.on('2013-03-01'), who, stage.seeded.seminarId, around)
  const seminar = () => theSeminar(stage.db, stage.seeded.seminarId)

  /** The seeded plan has three alone without a certificate, and a room that is too small for the strings. */
  const mend = async () => {
    const { db, seeded, office } = stage
    for (const [email, role] of [
      ['coach', 'coach'],
      ['othercoach', 'coach'],
      ['conductor', 'conductor'],
    ] as const)
      await noteClearance(stage.ctx, office, { email: `${email}@orkester.example.com`, role, shownOn: '2013-04-01' })
    await db.room.updateMany({ where: { seminarId: seeded.seminarId }, data: { capacity: 80 } })
  }
  beforeEach(async () => {
    await stage.db.seminar.update({ where: { id: stage.seeded.seminarId }, data: { planShownAt: null } })
  })

  it('is refused while anything stops it, and tells how much', async () => {
    await expect(show()).rejects.toMatchObject({ kind: 'conflict', key: 'orchestraPlan.hasStops', facts: { count: 4 } })
    expect((await seminar()).planShownAt).toBeNull()
    expect(await stage.db.familyNote.count()).toBe(0)
  })

  it('a room is large enough when enough stay away', async () => {
    await mend()
    const { db, seeded } = stage
    await db.room.updateMany({ where: { seminarId: seeded.seminarId, name: 'Øvingsrom 2' }, data: { capacity: 20 } })
    await expect(show()).rejects.toMatchObject({ facts: { count: 1 } })
    const absent = [{ dayId: seeded.dayIds[0], childId: seeded.children.ane }]
    expect(await show(undefined, { absences: async () => absent })).toBeGreaterThan(30)
  })

  it('tells each guardian once in the letter of the day, also after it was hidden and shown again', async () => {
    await mend()
    const told = await show()
    expect(told).toBeGreaterThan(30)
    expect((await seminar()).days.map(({ sequence }) => sequence)).toEqual([1, 1])
    expect(await show()).toBe(0)
    await hidePlan(stage.on('2013-03-02'), stage.actor('leader'), stage.seeded.seminarId)
    expect(await show()).toBe(0)
    const notes = await stage.db.familyNote.findMany()
    expect(notes).toHaveLength(told)
    expect(notes[0]).toMatchObject({ urgency: 'gathered', title: 'Timeplanen er klar: Første helgeseminar' })
  })

  it('not before the seminar is published, and not by a coach', async () => {
    await mend()
    await expect(show(stage.actor('coach'))).rejects.toMatchObject({ kind: 'forbidden' })
    await stage.db.seminar.update({ where: { id: stage.seeded.seminarId }, data: { publishedAt: null } })
    await expect(show()).rejects.toMatchObject({ kind: 'conflict', key: 'orchestraPlan.notPublished' })
  })
})
