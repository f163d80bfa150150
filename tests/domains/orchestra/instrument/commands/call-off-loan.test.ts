import { expect, it } from 'vitest'
import { callOffLoan } from '#app/domains/orchestra/instrument/commands/call-off-loan.server.ts'
import { prepareLoan } from '#app/domains/orchestra/instrument/commands/prepare-loan.server.ts'
import { freeInstruments } from '#app/domains/orchestra/instrument/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { lendingOrchestra } from '../lending.ts'

const _typed = { name: 'Mor Trebarnsdatter', strokes: '', agreement: 1 }

eachEngine((engine) => {
  it('is called off before it is out, and what was to be told of it is taken back', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, instruments, seeded } = await lendingOrchestra(db)
    const given = { childId: seeded.children.ane, dueOn: '2027-06-01' }
    const id = await prepareLoan(ctx, office, instruments.violin, given)
    expect(await db.familyNote.count()).toBe(2)
    await callOffLoan(ctx, office, id)
    expect(await db.familyNote.count()).toBe(0)
    expect(await db.instrumentLoan.count()).toBe(0)
    expect((await freeInstruments(db)).map(({ mark }) => mark)).toContain('VUS-01')
  })
})
