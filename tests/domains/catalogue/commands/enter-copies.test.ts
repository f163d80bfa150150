import { expect, it } from 'vitest'
import { changeCopies } from '#app/domains/catalogue/commands/change-copies.server.ts'
import { dropCopies } from '#app/domains/catalogue/commands/drop-copies.server.ts'
import { enterCopies } from '#app/domains/catalogue/commands/enter-copies.server.ts'
import { catalogueInput } from '#app/domains/catalogue/input.ts'
import { copiesOf } from '#app/domains/catalogue/queries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { showRound } from '../../studio-map/shown-round.ts'
import { secretary } from '../scene.ts'

const wish = (channel: string, copies: number, kind: 'catalogue' | 'poster' = 'catalogue', place = '') => ({
  ...{ kind, channel, place, copies, inserted: false, date: '', note: '' },
})

eachEngine((engine) => {
  it('sums what went where, changes and removes it, and lets nobody overwrite another', async () => {
    const { db } = await engine.freshDatabase()
    const { editionId } = await showRound(db, 0)
    const ctx = testContext({ db })
    await expect(enterCopies(ctx, someone(['host']), 2013, wish('Avis', 1))).rejects.toMatchObject({
      kind: 'forbidden',
    })
    const id = await enterCopies(ctx, secretary, 2013, wish('Bygdeposten', 1000))
    await enterCopies(ctx, secretary, 2013, wish('Bygdeposten', 500))
    await enterCopies(ctx, secretary, 2013, wish('Biblioteker', 2000, 'catalogue', 'Drammen'))
    await enterCopies(ctx, secretary, 2013, wish('Butikker', 300, 'poster'))
    expect(await copiesOf(db, editionId)).toEqual({
      kinds: [
        { kind: 'catalogue', copies: 3500 },
        { kind: 'poster', copies: 300 },
      ],
      channels: [
        { channel: 'Biblioteker', copies: 2000 },
        { channel: 'Bygdeposten', copies: 1500 },
      ],
      places: [
        { place: 'Drammen', copies: 2000 },
        { place: '', copies: 1500 },
      ],
      inserted: { copies: 0, newspapers: [] },
      otherChannels: ['Bygdeposten', 'Biblioteker'],
    })
    await changeCopies(ctx, secretary, 2013, { id, version: 1, ...wish('Bygdeposten', 1200), inserted: true })
    expect(await copiesOf(db, editionId)).toMatchObject({
      inserted: { copies: 1200, newspapers: ['Bygdeposten'] },
      otherChannels: ['Bygdeposten', 'Biblioteker'],
    })
    await expect(changeCopies(ctx, secretary, 2013, { id, version: 1, ...wish('Tapt', 1) })).rejects.toMatchObject({
      key: 'catalogue.changedMeanwhile',
    })
    await expect(dropCopies(ctx, secretary, 2013, { id, version: 1 })).rejects.toMatchObject({ kind: 'conflict' })
    await dropCopies(ctx, secretary, 2013, { id, version: 2 })
    await expect(dropCopies(ctx, secretary, 2013, { id, version: 2 })).rejects.toMatchObject({ kind: 'missing' })
    expect((await copiesOf(db, editionId)).kinds[0]).toEqual({ kind: 'catalogue', copies: 2500 })
  })
})

it.each([
  ['75 100', 75_100],
  ['75.100', 75_100],
  ['1', 1],
  ['0', null],
  ['mange', null],
  ['', null],
])('takes %j as %s copies', (typed, copies) => {
  const sent = { intent: 'enter-copies', kind: 'catalogue', channel: 'Avis', copies: typed }
  const parsed = catalogueInput.safeParse(sent)
  expect(parsed.success ? (parsed.data as { copies: number }).copies : null).toBe(copies)
})
