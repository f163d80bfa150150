import { expect, it } from 'vitest'
import { rosterOfSemester, rosterOfSeminar, standingOf } from '#app/domains/orchestra/queries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { seedOrchestra } from '#tests/support/seeded-orchestra.ts'

eachEngine((engine) => {
  it('says what everybody is in the orchestra', async () => {
    const { db } = await engine.freshDatabase()
    const { people, children, seminarId } = await seedOrchestra(db, '2013-03-02')
    const standing = (personId: string) => standingOf(db, someone([], { personId }))

    const father = await standing(people.father)
    expect(father.children.map(({ childId }) => childId).sort()).toEqual(
      [children.ane, children.bo, children.cato].sort(),
    )
    expect(father).toMatchObject({ isMusician: false, office: false, seminars: [] })
    expect(await standing(children.ane)).toMatchObject({ isMusician: true, children: [] })
    expect((await standing(people.coach)).seminars.filter((part) => part.seminarId === seminarId)).toEqual([
      { seminarId, role: 'coach', sections: ['strings'], binder: false },
    ])
    expect(await standingOf(db, null)).toMatchObject({ personId: null, children: [] })

    await db.guardianship.updateMany({ where: { guardianId: people.father }, data: { until: new Date() } })
    expect((await standing(people.father)).children).toEqual([])
    await db.seminar.update({ where: { id: seminarId }, data: { cancelledAt: new Date() } })
    expect((await standing(people.coach)).seminars.map((part) => part.seminarId)).not.toContain(seminarId)
  })

  it('lists who plays: the enrolled, by name, with no one who waits, is on leave or has left', async () => {
    const { db } = await engine.freshDatabase()
    const { semesterId, seminarId, youthId, children } = await seedOrchestra(db, '2013-03-02')
    const all = await rosterOfSemester(db, semesterId)
    expect(await rosterOfSeminar(db, seminarId)).toEqual(all)
    expect(all.map(({ name }) => name)).toEqual([...all.map(({ name }) => name)].sort())
    expect(all.find(({ childId }) => childId === children.bo)).toMatchObject({
      ...{ name: 'Bo Trebarn', instrument: 'violin', ensemble: 'junior', experienced: false, doubles: [] },
    })
    const youth = await rosterOfSemester(db, semesterId, [youthId])
    expect(youth.length).toBeLessThan(all.length)
    expect(youth.every(({ ensemble }) => ensemble === 'youth')).toBe(true)
    for (const [childId, state] of [
      [children.ane, 'leave'],
      [children.bo, 'left'],
      [children.cato, 'offered'],
    ] as const)
      await db.enrolment.updateMany({ where: { childId }, data: { state } })
    const left = (await rosterOfSeminar(db, seminarId)).map(({ childId }) => childId)
    expect(left).toHaveLength(all.length - 3)
    expect(left).not.toContain(children.ane)
  })
})
