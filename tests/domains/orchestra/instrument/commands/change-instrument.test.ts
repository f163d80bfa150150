import { expect, it } from 'vitest'
import { changeInstrument } from '#app/domains/orchestra/instrument/commands/change-instrument.server.ts'
import { changeInstrumentInput } from '#app/domains/orchestra/instrument/input.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { lendingOrchestra } from '../lending.ts'

const given = (change: Record<string, string>) => {
  const { intent: _intent, ...facts } = changeInstrumentInput.parse({
    ...{ intent: 'change', version: '1', mark: 'VUS-01', instrument: 'violin', condition: 'worn', ...change },
  })
  return facts
}

eachEngine((engine) => {
  it('corrects what is known, and refuses a form that is stale', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, instruments, coach } = await lendingOrchestra(db)
    await changeInstrument(ctx, office, instruments.violin, given({ maker: 'Aarhus' }))
    await expect(changeInstrument(ctx, office, instruments.violin, given({ maker: 'B' }))).rejects.toMatchObject({
      kind: 'conflict',
    })
    await expect(
      changeInstrument(ctx, office, instruments.violin, given({ version: '2', mark: 'VUS-02' })),
    ).rejects.toMatchObject({ kind: 'invalid', field: 'mark' })
    await expect(changeInstrument(ctx, coach, instruments.violin, given({}))).rejects.toMatchObject({ kind: 'missing' })
    await expect(changeInstrument(ctx, office, 'ingen', given({}))).rejects.toMatchObject({ kind: 'missing' })
    const row = await db.ownedInstrument.findUniqueOrThrow({ where: { id: instruments.violin } })
    expect(row).toMatchObject({ maker: 'Aarhus', condition: 'worn', version: 2 })
  })
})
