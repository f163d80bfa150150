import { expect, it } from 'vitest'
import { addShift } from '#app/domains/exhibition/shift/commands/add-shift.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { anna, host, hostOfAsker } from '../../people.ts'
import { laid, YEAR } from '../laid.ts'

const wish = { kind: 'rigging' as const, date: '2013-09-03', begins: '10:00', ends: '15:00', needs: 4, note: 'Bakdøra' }

eachEngine((engine) => {
  it('one more, beside what is there', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, plan } = await laid(db)
    for (const who of [anna, hostOfAsker])
      await expect(addShift(ctx, who, YEAR, wish)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(addShift(ctx, host, YEAR, { ...wish, ends: '09:00' })).rejects.toMatchObject({
      beside: [{ field: 'ends' }],
    })
    await addShift(ctx, host, YEAR, wish)
    await expect(addShift(ctx, host, YEAR, wish)).rejects.toMatchObject({ beside: [{ field: 'begins' }] })
    expect((await plan()).days[0]).toMatchObject({ date: '2013-09-03', shifts: [wish] })
  })
})
