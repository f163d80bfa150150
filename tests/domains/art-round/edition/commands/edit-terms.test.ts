import { expect, it } from 'vitest'
import { editTerms } from '#app/domains/art-round/edition/commands/edit-terms.server.ts'
import { openEdition } from '#app/domains/art-round/edition/commands/open-edition.server.ts'
import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { plan2013 } from '../plan.ts'

const secretary = someone(['secretariat'])

const wish = { capacity: 110, commission: 25, prizeOre: null, leader: 'Asker' }

eachEngine((engine) => {
  it('changes places, commission, prize and leader', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await openEdition(ctx, secretary, plan2013)
    await editTerms(ctx, secretary, 2013, wish, null)
    expect(await theEdition(db, 2013)).toMatchObject(wish)
    const wrong = editTerms(ctx, secretary, 2013, { ...wish, capacity: 0, commission: 101 }, null)
    await expect(wrong).rejects.toMatchObject({ beside: [{ field: 'capacity' }, { field: 'commission' }] })
    const seen = { capacity: '105', commission: '30', prize: '10000', leader: '' }
    await expect(editTerms(ctx, secretary, 2013, wish, seen)).rejects.toMatchObject({
      kind: 'conflict',
      beside: [
        { field: 'capacity' },
        { field: 'commission' },
        { field: 'prize', key: 'edition.nowEmpty' },
        { field: 'leader' },
      ],
    })
    await expect(editTerms(ctx, someone(['contact']), 2013, wish, null)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
