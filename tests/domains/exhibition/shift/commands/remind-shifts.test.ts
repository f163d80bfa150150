import { expect, it } from 'vitest'
import { enterName } from '#app/domains/exhibition/shift/commands/enter-name.server.ts'
import { remindShifts } from '#app/domains/exhibition/shift/commands/remind-shifts.server.ts'
import { takeShift } from '#app/domains/exhibition/shift/commands/take-shift.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { anna, bo, host } from '../../people.ts'
import { laid, YEAR } from '../laid.ts'

eachEngine((engine) => {
  it('two days before, in the morning, once, and not who has just said yes', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx } = await laid(db)
    await takeShift(ctx, anna, YEAR, 'one')
    await enterName(ctx, host, YEAR, { shiftId: 'two', name: 'Naboen' })
    const at = (now: string) => remindShifts(ctx.at(now))
    expect(await at('2013-09-11T10:00:00Z')).toBe(0)
    // 7.59 in Oslo.
    expect(await at('2013-09-12T05:59:00Z')).toBe(0)
    await takeShift(ctx.at('2013-09-12T05:00:00Z'), bo, YEAR, 'two')
    expect(await at('2013-09-12T06:00:00Z')).toBe(1)
    expect(await at('2013-09-12T06:10:00Z')).toBe(0)
    expect(await at('2013-09-14T06:10:00Z')).toBe(0)
    const [letter, ...others] = await db.mail.findMany({ where: { key: { startsWith: 'shift-reminder' } } })
    expect([letter?.toEmail, others.length]).toEqual(['anna@example.com', 0])
    expect(letter?.text).toContain('Arena Vestfossen')
    expect(letter?.text).toContain('telle de besøkende på telefonen din denne dagen, kl. 11–16.')
  })

  it('says nothing of counting for a day on which the exhibition is closed', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx } = await laid(db)
    await db.exhibitionShift.updateMany({ data: { kind: 'rigging', date: '2013-09-10' } })
    await takeShift(ctx, anna, YEAR, 'one')
    expect(await remindShifts(ctx.at('2013-09-08T10:00:00Z'))).toBe(1)
    const letter = await db.mail.findFirstOrThrow({ where: { key: { startsWith: 'shift-reminder' } } })
    expect(letter.text).toContain('Rigging')
    expect(letter.text).not.toContain('telle')
  })
})
