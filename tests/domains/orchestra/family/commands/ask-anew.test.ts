import { expect, it } from 'vitest'
import { askAnew } from '#app/domains/orchestra/family/commands/ask-anew.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { familyWorld } from '../family-world.ts'

eachEngine((engine) => {
  it('asks each once at each age: the young one by letter, else the guardians', async () => {
    const { db, ctx, orchestra } = await familyWorld(engine)
    const { ane, bo, cato } = orchestra.children
    await db.person.update({ where: { id: ane }, data: { email: 'ane@example.com' } })
    await db.child.update({ where: { personId: cato }, data: { birthDate: '2000-03-09' } })
    const count = await askAnew(ctx)
    expect(count).toBe(await db.consentAsk.count())
    expect(
      await db.consentAsk.findMany({ where: { childId: { in: [ane, bo, cato] } }, orderBy: { age: 'asc' } }),
    ).toMatchObject([
      { childId: cato, age: 13 },
      { childId: ane, age: 15 },
    ])
    const mails = await db.mail.findMany()
    expect(mails.map(({ toEmail }) => toEmail)).toEqual(['ane@example.com'])
    expect(mails[0]?.text).toContain('15 år')
    const notes = await db.familyNote.findMany({ where: { key: { contains: cato } } })
    expect(notes.map(({ title }) => title)).toEqual(['La Cato svare selv', 'La Cato svare selv'])
    expect(await askAnew(ctx.at('2013-03-10T11:00:00Z'))).toBe(0)
    // On the day she turns eighteen she is asked again, as an adult.
    await db.semester.updateMany({ data: { ends: '2016-06-30' } })
    const grown = ctx.at('2016-01-10T11:00:00Z')
    await askAnew(grown)
    expect(await db.consentAsk.count({ where: { childId: ane, age: 18 } })).toBe(1)
    expect((await db.mail.findMany({ orderBy: { postedAt: 'desc' }, take: 1 }))[0]?.text).toContain('Du er 18 år')
  })
})
