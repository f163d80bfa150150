import { expect, it } from 'vitest'
import { callOffLoan } from '#app/domains/orchestra/instrument/commands/call-off-loan.server.ts'
import { handOut } from '#app/domains/orchestra/instrument/commands/hand-out.server.ts'
import { prepareLoan } from '#app/domains/orchestra/instrument/commands/prepare-loan.server.ts'
import { signLoan } from '#app/domains/orchestra/instrument/commands/sign-loan.server.ts'
import { openLoansOf } from '#app/domains/orchestra/instrument/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { lendingOrchestra, TODAY } from '../lending.ts'

const typed = { name: 'Mor Trebarnsdatter', strokes: '', agreement: 1 }

eachEngine((engine) => {
  it('goes to the child after an adult has signed, and not before', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, mother, instruments, seeded } = await lendingOrchestra(db)
    const childId = seeded.children.ane
    const id = await prepareLoan(ctx, office, instruments.violin, { childId, dueOn: '2027-06-01' })
    const given = { lentOn: TODAY, conditionOut: 'Ripe ved hakebrettet' }
    await expect(handOut(ctx, office, id, given)).rejects.toMatchObject({ kind: 'conflict' })
    await signLoan(ctx, mother, 'nb', id, typed)
    await expect(handOut(ctx, mother, id, given)).rejects.toMatchObject({ kind: 'missing' })
    await expect(handOut(ctx, office, id, { ...given, lentOn: '2026-10-11' })).rejects.toMatchObject({
      ...{ kind: 'invalid', field: 'lentOn' },
    })
    await handOut(ctx, office, id, given)
    await expect(handOut(ctx, office, id, given)).rejects.toMatchObject({ kind: 'conflict' })
    expect(await openLoansOf(db, [childId], TODAY)).toEqual([
      expect.objectContaining({ id, mark: 'VUS-01', state: 'out', dueOn: '2027-06-01' }),
    ])
    await expect(callOffLoan(ctx, office, id)).rejects.toMatchObject({ kind: 'conflict' })
  })
})
