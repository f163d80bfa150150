import { expect, it } from 'vitest'
import { remainsOf } from '#app/domains/orchestra/account/child-remains.server.ts'
import { deleteChild } from '#app/domains/orchestra/family/commands/delete-child.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { keptThings } from './kept-things.ts'

eachEngine((engine) => {
  it('tells of one child what remains, with the day of each, and of nobody else', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, mother, seeded } = await keptThings(db)
    const { ane } = seeded.children
    await db.instrumentLoan.updateMany({ where: { childId: ane }, data: { returnedOn: null } })
    expect(await deleteChild(ctx, mother, ane, 'Ane Trebarn')).toBe('emptied')
    const remains = await remainsOf(db, ane)
    const of = (kind: string) => remains.find((one) => one.kind === kind)
    expect(of('reply')).toEqual({ kind: 'reply', count: 1, goesOn: '2029-01-01' })
    expect(of('attendance')).toEqual({ kind: 'attendance', count: 1, goesOn: '2029-01-01' })
    expect(of('audition')).toMatchObject({ count: 1, goesOn: '2027-10-10' })
    // It hangs on the instrument, and nobody knows yet when that comes back.
    expect(of('loan')).toEqual({ kind: 'loan', count: 1, goesOn: null })
    expect(of('child')).toEqual({ kind: 'child', count: 1, goesOn: null })
    for (const gone of ['health', 'childContact', 'guardian', 'member', 'auditionDeclined', 'auditionUnheard'])
      expect(of(gone), gone).toBeUndefined()
    // Once it is back, the child has a day, and nothing goes later.
    await db.instrumentLoan.updateMany({ where: { childId: ane }, data: { returnedOn: '2026-10-20' } })
    const after = await remainsOf(db, ane)
    expect(after.find(({ kind }) => kind === 'loan')).toEqual({ kind: 'loan', count: 1, goesOn: '2031-10-20' })
    expect(after.find(({ kind }) => kind === 'child')).toEqual({ kind: 'child', count: 1, goesOn: '2031-10-20' })
    expect(after.every(({ goesOn }) => goesOn !== null && goesOn <= '2031-10-20')).toBe(true)
  })
})
