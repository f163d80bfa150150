import { beforeEach, expect, it } from 'vitest'
import { sessionsOf } from '#app/domains/orchestra/plan/queries.server.ts'
import { copySeminar } from '#app/domains/orchestra/seminar/commands/copy-seminar.server.ts'
import { roomsOf, staffOf, theSeminar } from '#app/domains/orchestra/seminar/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type Stage, seminarStage } from '../stage.ts'

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await seminarStage(engine)
  })

  const wish = () => ({ from: stage.seeded.seminarId, titleNb: 'Etterpå', first: '2013-05-25' })

  it('takes venue, hours, rooms, staff and the pattern along, and neither partner nor binder', async () => {
    const { ctx, office, seeded, db } = stage
    await db.seminar.update({ where: { id: seeded.seminarId }, data: { partner: 'Andre', partnerPlayers: 'viola:2' } })
    const id = await copySeminar(ctx, office, seeded.term, wish())
    const made = await theSeminar(db, id)
    expect(made).toMatchObject({ venue: 'Asker kulturhus', partner: '', publishedAt: null, planShownAt: null })
    expect(made.days.map(({ date }) => date)).toEqual(['2013-05-25', '2013-05-26'])
    const rooms = await roomsOf(db, id)
    expect(rooms.map(({ name }) => name)).toEqual(['Storsalen', 'Øvingsrom 2'])
    const staff = await staffOf(db, id)
    expect(staff).toHaveLength(5)
    expect(staff.some(({ binder }) => binder)).toBe(false)
    const [before, after] = [await sessionsOf(db, seeded.seminarId), await sessionsOf(db, id)]
    expect(after.map(({ kind, begins, groups, adultIds }) => [kind, begins, groups, adultIds])).toEqual(
      before.map(({ kind, begins, groups, adultIds }) => [kind, begins, groups, adultIds]),
    )
    expect(after.every(({ dayId }) => made.days.some((day) => day.id === dayId))).toBe(true)
    expect(after.flatMap(({ roomId }) => roomId ?? []).every((of) => rooms.some((room) => room.id === of))).toBe(true)
  })

  it('only the secretariat, and only of one that is there', async () => {
    const { ctx, office, seeded } = stage
    await expect(copySeminar(ctx, stage.actor('leader'), seeded.term, wish())).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(copySeminar(ctx, office, seeded.term, { ...wish(), from: 'x' })).rejects.toMatchObject({
      kind: 'missing',
    })
    await expect(copySeminar(ctx, office, seeded.term, { ...wish(), first: '2031-05-24' })).rejects.toMatchObject({
      ...{ kind: 'invalid', field: 'first' },
    })
  })
})
