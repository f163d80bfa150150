import { expect, it } from 'vitest'
import { takeBack } from '#app/domains/orchestra/instrument/commands/take-back.server.ts'
import { freeInstruments } from '#app/domains/orchestra/instrument/queries.server.ts'
import type { Db } from '#app/platform/db/client.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { lendingOrchestra, TODAY } from '../lending.ts'

const back = {
  ...{ returnedOn: TODAY, conditionIn: 'Uten anmerkning', condition: 'worn' as const },
  ...{ repair: false, what: '', workshop: '' },
}

async function lent(db: Db) {
  const lending = await lendingOrchestra(db)
  const { ctx, instruments, seeded } = lending
  const { id } = await db.instrumentLoan.create({
    data: {
      ...{ instrumentId: instruments.horn, childId: seeded.children.cato, agreement: 1, dueOn: '2027-06-01' },
      ...{ preparedAt: ctx.now, preparedById: 'office', signedAt: ctx.now, lentOn: '2026-09-05' },
    },
  })
  return { ...lending, id }
}

eachEngine((engine) => {
  it('comes back with its condition, and the family learns that the loan has ended', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, mother, id, instruments } = await lent(db)
    await expect(takeBack(ctx, mother, id, back)).rejects.toMatchObject({ kind: 'missing' })
    await expect(takeBack(ctx, office, id, { ...back, returnedOn: '2026-09-04' })).rejects.toMatchObject({
      ...{ kind: 'invalid', field: 'returnedOn' },
    })
    await expect(takeBack(ctx, office, id, { ...back, returnedOn: '2026-10-11' })).rejects.toMatchObject({
      kind: 'invalid',
    })
    await takeBack(ctx, office, id, back)
    await expect(takeBack(ctx, office, id, back)).rejects.toMatchObject({ kind: 'conflict' })
    expect(await db.ownedInstrument.findUniqueOrThrow({ where: { id: instruments.horn } })).toMatchObject({
      condition: 'worn',
    })
    expect((await freeInstruments(db)).map(({ mark }) => mark)).toContain('VUS-03')
    const notes = await db.familyNote.findMany()
    expect(notes).toHaveLength(2)
    expect(notes[0]).toMatchObject({ title: 'Horn fra Cato Trebarn er levert' })
  })

  it('begins a repair where it needs one, and says which', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, id, instruments } = await lent(db)
    await expect(takeBack(ctx, office, id, { ...back, repair: true })).rejects.toMatchObject({
      ...{ kind: 'invalid', field: 'what' },
    })
    expect(await db.instrumentLoan.count({ where: { returnedOn: null } })).toBe(1)
    await takeBack(ctx, office, id, { ...back, repair: true, what: 'Bulk i klokka', workshop: 'Messingverkstedet' })
    expect(await db.instrumentRepair.findFirstOrThrow()).toMatchObject({ what: 'Bulk i klokka', sentOn: TODAY })
    expect(await db.ownedInstrument.findUniqueOrThrow({ where: { id: instruments.horn } })).toMatchObject({
      condition: 'inRepair',
    })
    expect((await freeInstruments(db)).map(({ mark }) => mark)).not.toContain('VUS-03')
  })
})
