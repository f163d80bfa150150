import { expect, it } from 'vitest'
import { startRepair } from '#app/domains/orchestra/instrument/commands/start-repair.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { lendingOrchestra } from '../lending.ts'

const broken = { what: 'Ny bro', workshop: 'Verkstedet', sentOn: '2026-10-01' }

eachEngine((engine) => {
  it('is not sent from a musician, nor on a day to come', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, instruments, seeded } = await lendingOrchestra(db)
    await expect(startRepair(ctx, office, instruments.horn, { ...broken, sentOn: '2026-10-11' })).rejects.toMatchObject(
      { kind: 'invalid', field: 'sentOn' },
    )
    await db.instrumentLoan.create({
      data: {
        ...{ instrumentId: instruments.horn, childId: seeded.children.cato, agreement: 1, dueOn: '2027-06-01' },
        ...{ preparedAt: ctx.now, preparedById: 'office', signedAt: ctx.now, lentOn: '2026-10-02' },
      },
    })
    await expect(startRepair(ctx, office, instruments.horn, broken)).rejects.toMatchObject({
      key: 'orchestraInstruments.outCannotRepair',
    })
  })
})
