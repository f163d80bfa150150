import { expect, it } from 'vitest'
import { remindLoans } from '#app/domains/orchestra/instrument/commands/remind-loans.server.ts'
import type { Db } from '#app/platform/db/client.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { statementsOf } from '#tests/support/statements.ts'
import { lendingOrchestra } from '../lending.ts'

async function lent(db: Db) {
  const lending = await lendingOrchestra(db)
  const { ctx, instruments, seeded } = lending
  await db.instrumentLoan.create({
    data: {
      ...{ instrumentId: instruments.horn, childId: seeded.children.cato, agreement: 1, dueOn: '2026-11-01' },
      ...{ preparedAt: ctx.now, preparedById: 'office', signedAt: ctx.now, lentOn: '2026-09-05' },
    },
  })
  return lending
}

eachEngine((engine) => {
  it('tells each guardian at each stage, once however often it runs', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx } = await lent(db)
    expect(await remindLoans(ctx)).toBe(0)
    const days = ['2026-10-18', '2026-10-18', '2026-10-25', '2026-10-30', '2026-11-01', '2026-11-02', '2026-11-09']
    const told: number[] = []
    for (const day of days) told.push(await remindLoans(ctx.at(`${day}T10:00:00Z`)))
    expect(told).toEqual([2, 0, 0, 2, 0, 2, 2])
    const titles = (await db.familyNote.findMany({ orderBy: { createdAt: 'asc' } })).map(({ title }) => title)
    expect(titles[0]).toBe('Horn leveres senest 1. november 2026')
    expect(titles.at(-1)).toBe('Horn skulle vært levert 1. november 2026')
    expect(await db.mail.count()).toBe(0)
  })

  it('asks within a fortnight who has left, and stops when it is back', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, seeded } = await lent(db)
    await db.enrolment.updateMany({
      where: { childId: seeded.children.cato },
      data: { state: 'left', leftAt: new Date('2026-10-09T10:00:00Z') },
    })
    expect(await remindLoans(ctx)).toBe(2)
    expect((await db.familyNote.findFirstOrThrow()).title).toBe('Horn leveres senest 23. oktober 2026')
    await db.instrumentLoan.updateMany({ data: { returnedOn: '2026-10-12' } })
    expect(await remindLoans(ctx.at('2026-12-01T10:00:00Z'))).toBe(0)
  })

  it('costs the same number of statements however many are out and nothing is due', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, seeded } = await lent(db)
    const one = (await statementsOf(() => remindLoans(ctx))).length
    for (const number of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const { id } = await db.ownedInstrument.create({
        data: { mark: `X-${number}`, instrument: 'horn', changedAt: ctx.now },
      })
      await db.instrumentLoan.create({
        data: {
          ...{ instrumentId: id, childId: seeded.children.dina, agreement: 1, dueOn: '2027-06-01' },
          ...{ preparedAt: ctx.now, preparedById: 'office', signedAt: ctx.now, lentOn: '2026-09-05' },
        },
      })
    }
    expect((await statementsOf(() => remindLoans(ctx))).length).toBe(one)
  })
})
