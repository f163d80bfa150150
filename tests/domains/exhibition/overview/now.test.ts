import { expect, it } from 'vitest'
import { exhibitionsNow } from '#app/domains/exhibition/overview/now.server.ts'
import { takeShift } from '#app/domains/exhibition/shift/commands/take-shift.server.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { statementsOf } from '#tests/support/statements.ts'
import { anna, bo, host, hostOfAsker, office } from '../people.ts'
import { laid, YEAR } from '../shift/laid.ts'

eachEngine((engine) => {
  it('whoever works at an exhibition is told what is to be chased; nobody else, and no year but its own', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx } = await laid(db)
    const wanted = [{ year: 2013, next: { what: 'delivery', days: 13 }, chases: [{ chase: 'silent', count: 5 }] }]
    for (const who of [host, office]) expect(await exhibitionsNow(ctx, who)).toMatchObject(wanted)
    const lastYears = someone(['host'], { personId: 'x', year: 2012, municipalityId: 'ovre-eiker' })
    for (const who of [anna, hostOfAsker, lastYears, someone(['contact'])])
      expect(await exhibitionsNow(ctx, who)).toEqual([])
    expect(await exhibitionsNow(ctx.at('2014-06-01T10:00:00Z'), office)).toEqual([])
  })

  it('shifts of the coming week that nobody has are named, and those of later are not', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx } = await laid(db)
    await db.application.updateMany({ data: { participation: 'delivered' } })
    const free = async (now: string) =>
      (await exhibitionsNow(ctx.at(now), host))[0]?.chases.find(({ chase }) => chase === 'unwatched')?.count ?? 0
    expect(await free('2013-09-06T10:00:00Z')).toBe(0)
    expect(await free('2013-09-07T10:00:00Z')).toBe(3)
    await takeShift(ctx, anna, YEAR, 'two')
    expect(await free('2013-09-07T10:00:00Z')).toBe(2)
    expect(await free('2013-09-15T10:00:00Z')).toBe(0)
  })

  it('costs as many statements however many works and shifts there are', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx } = await laid(db)
    const cost = async () => (await statementsOf(() => exhibitionsNow(ctx, host))).length
    await takeShift(ctx, anna, YEAR, 'one')
    await takeShift(ctx, bo, YEAR, 'two')
    await db.exhibitionShift.updateMany({ data: { date: '2013-08-21' } })
    const within = await cost()
    await takeShift(ctx, anna, YEAR, 'two')
    expect(await cost()).toBe(within)
    expect(await statementsOf(() => exhibitionsNow(ctx, anna))).toEqual([])
  })
})
