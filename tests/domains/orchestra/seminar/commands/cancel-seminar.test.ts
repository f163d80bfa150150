import { beforeEach, expect, it } from 'vitest'
import { cancelSeminar } from '#app/domains/orchestra/seminar/commands/cancel-seminar.server.ts'
import { comingSeminars, seminarFigures, theSeminar } from '#app/domains/orchestra/seminar/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type Stage, seminarStage, TODAY } from '../stage.ts'

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await seminarStage(engine)
  })

  const cancel = (date: string, reason = 'Dirigenten er syk.') =>
    cancelSeminar(stage.on(date), stage.office, stage.seeded.seminarId, reason)

  it('tells every guardian once in the letter of the day, and counts the days up', async () => {
    const { seeded, db } = stage
    const told = await cancel('2013-03-01')
    const notes = await db.familyNote.findMany()
    expect(notes).toHaveLength(told)
    expect(new Set(notes.map(({ guardianId }) => guardianId)).size).toBe(told)
    expect(notes[0]).toMatchObject({
      ...{ urgency: 'gathered', title: 'Avlyst: Første helgeseminar' },
      text: 'Seminaret 13.–14. april 2013 er avlyst. Ingen skal møte opp.\nDirigenten er syk.',
    })
    expect((await theSeminar(db, seeded.seminarId)).days.map(({ sequence }) => sequence)).toEqual([1, 1])
    expect(await cancel('2013-03-02')).toBe(0)
    expect((await comingSeminars(db, [seeded.youthId], TODAY)).map(({ id }) => id)).toEqual([seeded.nextSeminarId])
    expect(await seminarFigures(db, 2013)).toMatchObject([{ season: 'spring', weekends: 1, days: 2, partners: [] }])
  })

  it('is an emergency within a day', async () => {
    await cancel('2013-04-12')
    expect((await stage.db.familyNote.findMany()).every(({ urgency }) => urgency === 'emergency')).toBe(true)
    expect(await stage.db.familyNote.count()).toBeGreaterThan(30)
  })

  it('not when it is over, and by nobody but the secretariat', async () => {
    await expect(cancel('2013-04-20')).rejects.toMatchObject({ kind: 'conflict' })
    const { ctx, seeded } = stage
    await expect(cancelSeminar(ctx, stage.actor('leader'), seeded.seminarId, '')).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(cancelSeminar(ctx, stage.actor('mother'), seeded.seminarId, '')).rejects.toMatchObject({
      kind: 'missing',
    })
  })
})
