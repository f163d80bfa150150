import { expect, it } from 'vitest'
import { kitchenView } from '#app/domains/orchestra/binder/kitchen.server.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine, sqlite } from '#tests/support/databases.ts'
import { SEEDED_CHILDREN } from '#tests/support/seeded-orchestra.ts'
import { statementsOf } from '#tests/support/statements.ts'
import { at, binderScene } from './scene.ts'

eachEngine((engine) => {
  it('counts who eats what, by day, and only of those whose families agree', async () => {
    const { db, ctx, as, seeded, seminarId, children, people } = await binderScene(engine)
    const [saturday, sunday] = seeded.dayIds
    const say = (dayId: string, childId: string, answer: 'comes' | 'late' | 'absent', time: string | null = null) =>
      db.reply.create({
        data: { dayId, childId, answer, at: time, byId: people.mother, through: 'site', saidAt: at('08:00') },
      })
    await say(saturday, children.ane, 'comes')
    await say(saturday, children.bo, 'late', '12:30')
    await say(saturday, children.dina, 'comes')
    await say(sunday, children.ane, 'absent')
    const { actor } = as('kitchen')
    const [first, second] = (await kitchenView(ctx, actor, seminarId)).days
    // Bo comes when lunch is over; Dina's family does not agree that the kitchen counts.
    expect(first).toMatchObject({ players: 2, adults: 3, unanswered: 38, meals: [{ title: 'Lunsj', begins: '11:30' }] })
    expect(first?.needs).toEqual([{ code: 'peanuts', come: 1, unanswered: 0 }])
    expect(second).toMatchObject({ players: 0, unanswered: 40, needs: [] })
  })

  it('holds numbers alone: no name, no id of a child, no word of health', async () => {
    const { ctx, as, seminarId, children } = await binderScene(engine)
    const text = JSON.stringify(await kitchenView(ctx, as('kitchen').actor, seminarId))
    for (const { name } of Object.values(SEEDED_CHILDREN)) expect(text).not.toContain(name)
    for (const id of Object.values(children)) expect(text).not.toContain(id)
    expect(text).not.toMatch(/Musikant|jordnøtter|EpiPen|pustevansker|allergy/)
  })

  it('is for the kitchen, who leads, the secretariat and lunch duty', async () => {
    const { db, ctx, as, seminarId, people, seeded } = await binderScene(engine)
    await expect(kitchenView(ctx, someone(['secretariat']), seminarId)).resolves.toBeTruthy()
    await expect(kitchenView(ctx, as('leader').actor, seminarId)).resolves.toBeTruthy()
    for (const who of ['mother', 'coach', 'conductor', 'association', 'contact'] as const)
      await expect(kitchenView(ctx, as(who).actor, seminarId)).rejects.toMatchObject({ kind: 'missing' })
    const duty = await db.duty.create({
      data: {
        ...{ seminarId, dayId: seeded.dayIds[0], kind: 'lunch', titleNb: 'Lunsj', begins: '10:00', ends: '13:00' },
        needed: 1,
      },
    })
    await db.dutyTurn.create({ data: { dutyId: duty.id, guardianId: people.mother, takenAt: at('08:00') } })
    await expect(kitchenView(ctx, as('mother').actor, seminarId)).resolves.toBeTruthy()
    await expect(kitchenView(ctx, as('kitchen').actor, 'no-such')).rejects.toMatchObject({ kind: 'missing' })
  })
})

it('asks the database as often for forty as for four', async () => {
  const { ctx, as, seminarId, db, children } = await binderScene(sqlite)
  const many = await statementsOf(() => kitchenView(ctx, as('kitchen').actor, seminarId))
  await db.enrolment.updateMany({ where: { childId: { notIn: Object.values(children) } }, data: { state: 'left' } })
  const few = await statementsOf(() => kitchenView(ctx, as('kitchen').actor, seminarId))
  expect(many.length).toBe(few.length)
})
