import { expect, it } from 'vitest'
import { endRepair } from '#app/domains/orchestra/instrument/commands/end-repair.server.ts'
import { startRepair } from '#app/domains/orchestra/instrument/commands/start-repair.server.ts'
import { freeInstruments, instrumentFigures } from '#app/domains/orchestra/instrument/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { lendingOrchestra, TODAY } from '../lending.ts'

const broken = { what: 'Ny bro', workshop: 'Verkstedet', sentOn: '2026-10-01' }

eachEngine((engine) => {
  it('goes to the workshop and comes back with what it cost', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, coach, instruments } = await lendingOrchestra(db)
    await expect(startRepair(ctx, coach, instruments.violin, broken)).rejects.toMatchObject({ kind: 'missing' })
    await startRepair(ctx, office, instruments.violin, broken)
    await expect(startRepair(ctx, office, instruments.violin, broken)).rejects.toMatchObject({ kind: 'conflict' })
    expect((await freeInstruments(db)).map(({ mark }) => mark)).toEqual(['VUS-02', 'VUS-03'])
    const { id: repairId } = await db.instrumentRepair.findFirstOrThrow()
    const done = { repairId, doneOn: TODAY, cost: 1_200_00, condition: 'good' as const }
    await expect(endRepair(ctx, office, instruments.violin, { ...done, doneOn: '2026-09-30' })).rejects.toMatchObject({
      kind: 'invalid',
      field: 'doneOn',
    })
    await expect(endRepair(ctx, office, instruments.horn, done)).rejects.toMatchObject({ kind: 'missing' })
    await endRepair(ctx, office, instruments.violin, done)
    await expect(endRepair(ctx, office, instruments.violin, done)).rejects.toMatchObject({ kind: 'conflict' })
    expect((await freeInstruments(db)).map(({ mark }) => mark)).toContain('VUS-01')
    expect((await instrumentFigures(db, 2026)).repairs).toEqual({ count: 1, ore: 1_200_00 })
  })
})
