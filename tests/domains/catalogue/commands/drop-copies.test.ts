import { expect, it } from 'vitest'
import { dropCopies } from '#app/domains/catalogue/commands/drop-copies.server.ts'
import { enterCopies } from '#app/domains/catalogue/commands/enter-copies.server.ts'
import { copiesOf } from '#app/domains/catalogue/queries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { showRound } from '../../studio-map/shown-round.ts'
import { secretary } from '../scene.ts'

const wish = {
  kind: 'map' as const,
  channel: 'Biblioteker',
  place: '',
  copies: 10,
  inserted: false,
  date: '',
  note: '',
}

eachEngine((engine) => {
  it('is for the secretariat, and for the edition that they were entered in', async () => {
    const { db } = await engine.freshDatabase()
    const { editionId } = await showRound(db, 0)
    await showRound(db, 0, { year: 2012 })
    const ctx = testContext({ db })
    const id = await enterCopies(ctx, secretary, 2013, wish)
    await expect(dropCopies(ctx, someone(['host']), 2013, { id, version: 1 })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(dropCopies(ctx, secretary, 2012, { id, version: 1 })).rejects.toMatchObject({ kind: 'missing' })
    await dropCopies(ctx, secretary, 2013, { id, version: 1 })
    expect((await copiesOf(db, editionId)).kinds).toEqual([])
  })
})
