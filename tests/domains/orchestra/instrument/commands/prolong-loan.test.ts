import { expect, it } from 'vitest'
import { prepareLoan } from '#app/domains/orchestra/instrument/commands/prepare-loan.server.ts'
import { prolongLoan } from '#app/domains/orchestra/instrument/commands/prolong-loan.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { lendingOrchestra } from '../lending.ts'

const _typed = { name: 'Mor Trebarnsdatter', strokes: '', agreement: 1 }

eachEngine((engine) => {
  it('moves the due date of a loan that runs', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, mother, instruments, seeded } = await lendingOrchestra(db)
    const given = { childId: seeded.children.ane, dueOn: '2026-12-01' }
    const id = await prepareLoan(ctx, office, instruments.violin, given)
    await expect(prolongLoan(ctx, mother, id, '2027-06-01')).rejects.toMatchObject({ kind: 'missing' })
    await expect(prolongLoan(ctx, office, id, '2026-10-09')).rejects.toMatchObject({ kind: 'invalid' })
    await prolongLoan(ctx, office, id, '2027-06-01')
    expect(await db.instrumentLoan.findUniqueOrThrow({ where: { id } })).toMatchObject({ dueOn: '2027-06-01' })
  })
})
