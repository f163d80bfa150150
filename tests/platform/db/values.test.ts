import { expect, it } from 'vitest'
import { eachEngine } from '#tests/support/databases.ts'

eachEngine((engine) => {
  it('keeps text, instants to the millisecond, choices and structures as they were', async () => {
    const { db } = await engine.freshDatabase()
    const runAt = new Date('2013-03-31T01:30:00.123Z')
    const payload = { tall: 1.5, tekst: 'Åse Øverland «æ» 🎻', liste: [1, null, { ja: true }] }
    const { id } = await db.job.create({ data: { name: 'Ørn', key: 'k', runAt, payload } })
    expect(await db.job.findUniqueOrThrow({ where: { id } })).toMatchObject({
      name: 'Ørn',
      runAt,
      payload,
      heldTo: null,
    })
    expect(await db.job.count({ where: { runAt } })).toBe(1)
    expect(await db.job.count({ where: { runAt: { lt: runAt } } })).toBe(0)
    expect(
      await db.job.count({
        where: { runAt: { lte: new Date(runAt.getTime() + 1), gt: new Date(runAt.getTime() - 1) } },
      }),
    ).toBe(1)
    const person = await db.person.create({ data: { name: 'Kari', createdAt: runAt } })
    const grant = await db.roleGrant.create({ data: { personId: person.id, role: 'chair', grantedAt: runAt } })
    expect(await db.roleGrant.findMany({ where: { role: 'chair' } })).toEqual([grant])
  })

  it('ids that are made one after another sort in that order', async () => {
    const { db } = await engine.freshDatabase()
    const made: string[] = []
    for (let number = 0; number < 30; number++) {
      made.push((await db.person.create({ data: { name: String(number), createdAt: new Date() } })).id)
      await new Promise((done) => setTimeout(done, 2))
    }
    const sorted = await db.person.findMany({ orderBy: { id: 'asc' } })
    expect(sorted.map(({ id }) => id)).toEqual(made)
  })
})
