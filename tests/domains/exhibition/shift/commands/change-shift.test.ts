import { expect, it } from 'vitest'
import { changeShift } from '#app/domains/exhibition/shift/commands/change-shift.server.ts'
import { takeShift } from '#app/domains/exhibition/shift/commands/take-shift.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { anna, bo, host } from '../../people.ts'
import { laid, YEAR } from '../laid.ts'

const stands = { kind: 'watch' as const, date: '2013-09-14', begins: '14:00', ends: '17:00', needs: 2, note: '' }

eachEngine((engine) => {
  it('whoever has it is told of another time, and of nothing else', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx } = await laid(db)
    await takeShift(ctx, anna, YEAR, 'two')
    await takeShift(ctx, bo, YEAR, 'two')
    const change = (wish: object, version: number) =>
      changeShift(ctx, host, YEAR, 'two', { ...stands, ...wish, version })
    await expect(changeShift(ctx, anna, YEAR, 'two', { ...stands, version: 1 })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(change({ needs: 1 }, 1)).rejects.toMatchObject({ beside: [{ field: 'needs' }] })
    expect(await change({ note: 'Møt ved bakdøra' }, 1)).toBe(0)
    await expect(change({}, 1)).rejects.toMatchObject({ kind: 'conflict' })
    expect(await change({ begins: '15:00' }, 2)).toBe(2)
    const letters = await db.mail.findMany({ where: { key: { startsWith: 'shift-moved' } } })
    expect(letters.map(({ toEmail }) => toEmail).sort()).toEqual(['anna@example.com', 'bo@example.com'])
    expect(letters[0]?.text).toContain('15–17')
  })
})
