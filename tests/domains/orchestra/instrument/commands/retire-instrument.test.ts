import { expect, it } from 'vitest'
import { prepareLoan } from '#app/domains/orchestra/instrument/commands/prepare-loan.server.ts'
import { retireInstrument } from '#app/domains/orchestra/instrument/commands/retire-instrument.server.ts'
import { changeInstrumentInput } from '#app/domains/orchestra/instrument/input.ts'
import { freeInstruments } from '#app/domains/orchestra/instrument/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { lendingOrchestra } from '../lending.ts'

const _given = (change: Record<string, string>) => {
  const { intent: _intent, ...facts } = changeInstrumentInput.parse({
    ...{ intent: 'change', version: '1', mark: 'VUS-01', instrument: 'violin', condition: 'worn', ...change },
  })
  return facts
}

eachEngine((engine) => {
  it('is taken out of use when nobody has it, and comes back', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, instruments, seeded } = await lendingOrchestra(db)
    await retireInstrument(ctx, office, instruments.horn, 1, true)
    expect((await freeInstruments(db)).map(({ mark }) => mark)).toEqual(['VUS-01', 'VUS-02'])
    await retireInstrument(ctx, office, instruments.horn, 2, false)
    await prepareLoan(ctx, office, instruments.horn, { childId: seeded.children.cato, dueOn: '2027-06-01' })
    await expect(retireInstrument(ctx, office, instruments.horn, 3, true)).rejects.toMatchObject({ kind: 'conflict' })
  })
})
