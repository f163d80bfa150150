import { beforeEach, expect, it } from 'vitest'
import { changeDay } from '#app/domains/orchestra/seminar/commands/change-day.server.ts'
import { theSeminar } from '#app/domains/orchestra/seminar/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type Stage, seminarStage } from '../stage.ts'

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await seminarStage(engine)
  })

  const move = (date: string, wish: { date: string; begins: string; ends: string }) =>
    changeDay(stage.on(date), stage.actor('leader'), stage.seeded.seminarId, stage.seeded.dayIds[0], wish)

  it('stays the same day in every calendar, counted up, and tells each guardian once', async () => {
    const { seeded, db } = stage
    const told = await move('2013-03-01', { date: '2013-04-12', begins: '17:00', ends: '20:00' })
    expect(told).toBeGreaterThan(30)
    const [day] = (await theSeminar(db, seeded.seminarId)).days
    expect(day).toMatchObject({ id: seeded.dayIds[0], date: '2013-04-12', sequence: 1 })
    const notes = await db.familyNote.findMany()
    expect(notes).toHaveLength(told)
    expect(notes.every(({ urgency }) => urgency === 'gathered')).toBe(true)
    // A mother of three is told once, and of no child by name.
    expect(notes.filter(({ guardianId }) => guardianId === seeded.people.mother)).toHaveLength(1)
    expect(notes[0]?.text).toBe(
      'Det som skulle være lørdag 13. april kl.\u00a010–17, er flyttet til fredag 12. april kl.\u00a017–20.',
    )
  })

  it('is told at once within a day of the beginning', async () => {
    await move('2013-04-12', { date: '2013-04-13', begins: '11:00', ends: '17:00' })
    const notes = await stage.db.familyNote.findMany()
    expect(notes.length).toBeGreaterThan(30)
    expect(notes.every(({ urgency }) => urgency === 'emergency')).toBe(true)
  })

  it('tells nobody of what is not published, nor of a change that is none', async () => {
    const { seeded, db } = stage
    expect(await move('2013-03-01', { date: '2013-04-13', begins: '10:00', ends: '17:00' })).toBe(0)
    await db.seminar.update({ where: { id: seeded.seminarId }, data: { publishedAt: null } })
    expect(await move('2013-03-01', { date: '2013-04-12', begins: '10:00', ends: '17:00' })).toBe(0)
    expect(await db.familyNote.count()).toBe(0)
  })

  it('not onto another day of it, not by a coach, not a day of another seminar', async () => {
    const { ctx, office, seeded } = stage
    const wish = { date: '2013-04-12', begins: '10:00', ends: '17:00' }
    await expect(move('2013-03-01', { ...wish, date: '2013-04-14' })).rejects.toMatchObject({ kind: 'invalid' })
    await expect(changeDay(ctx, stage.actor('coach'), seeded.seminarId, seeded.dayIds[0], wish)).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(changeDay(ctx, office, seeded.nextSeminarId, seeded.dayIds[0], wish)).rejects.toMatchObject({
      kind: 'missing',
    })
  })
})
