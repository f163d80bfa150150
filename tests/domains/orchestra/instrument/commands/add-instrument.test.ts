import { expect, it } from 'vitest'
import { addInstrument } from '#app/domains/orchestra/instrument/commands/add-instrument.server.ts'
import { addInstrumentInput } from '#app/domains/orchestra/instrument/input.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { lendingOrchestra } from '../lending.ts'

const given = (change: Record<string, string> = {}) => {
  const { intent: _intent, ...facts } = addInstrumentInput.parse({
    ...{ intent: 'add', mark: 'VUS-14', instrument: 'oboe', maker: 'Marigaux', price: '42 000', chargedYear: '2014' },
    ...{ boughtOn: '2013-11-20', condition: 'good', ...change },
  })
  return facts
}

eachEngine((engine) => {
  it('registers an instrument, with the year that it is charged to', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office } = await lendingOrchestra(db)
    const id = await addInstrument(ctx, office, given())
    expect(await db.ownedInstrument.findUniqueOrThrow({ where: { id } })).toMatchObject({
      ...{ mark: 'VUS-14', instrument: 'oboe', priceOre: 42_000_00, insuredOre: null, chargedYear: 2014 },
    })
  })

  it('refuses a mark that another has, and who is not of the secretariat', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, coach, mother, association } = await lendingOrchestra(db)
    await expect(addInstrument(ctx, office, given({ mark: 'VUS-01' }))).rejects.toMatchObject({
      ...{ kind: 'invalid', key: 'orchestraInstruments.markTaken', field: 'mark' },
    })
    for (const actor of [coach, mother, association])
      await expect(addInstrument(ctx, actor, given())).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await db.ownedInstrument.count()).toBe(3)
  })
})

it.each([{ mark: '' }, { instrument: 'kazoo' }, { condition: 'fine' }, { price: 'mye' }, { boughtOn: '2013-02-30' }])(
  'does not take %o',
  (change) => expect(() => given(change as unknown as Record<string, string>)).toThrow(),
)
