import { expect, it } from 'vitest'
import { candidateView } from '#app/domains/art-round/selection/candidate.server.ts'
import { selectionView } from '#app/domains/art-round/selection/screens.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { sqlite } from '#tests/support/databases.ts'
import { juriedEdition } from './juried.ts'

const secretary = someone(['secretariat'])

it('while a juror has not sealed the page says who, and holds no row and no score', async () => {
  const { db } = await sqlite.freshDatabase()
  const ctx = testContext({ db })
  await juriedEdition(db, { sealed: false })
  const view = await selectionView(ctx, secretary, 2013)
  expect(view).toMatchObject({
    state: 'waiting',
    unsealed: ['Juror 1'],
    rows: [],
    ranking: null,
    can: { decide: false, announce: false },
  })
  await expect(candidateView(ctx, secretary, 2013, 1)).rejects.toMatchObject({ kind: 'missing' })
})

it('the ranking names no juror, and its scores follow no juror', async () => {
  const { db } = await sqlite.freshDatabase()
  const ctx = testContext({ db })
  await juriedEdition(db, {
    scores: [
      [90, 10, 50],
      [10, 80, 40],
      [60, null, 5],
    ],
    capacity: 1,
  })
  const view = await selectionView(ctx, secretary, 2013)
  const text = JSON.stringify(view)
  for (const { id, name } of await db.person.findMany({ where: { name: { startsWith: 'Juror' } } })) {
    expect(text).not.toContain(id)
    expect(text).not.toContain(name)
  }
  for (const { id } of await db.jurorSeat.findMany()) expect(text).not.toContain(id)
  expect(view.rows.map(({ number, outcome }) => [number, outcome?.scores])).toContainEqual([2, [80, 40, 10]])
  expect(view.ranking).toMatchObject({ basis: 'adjusted', missing: 1 })
  expect((await candidateView(ctx, secretary, 2013, 1)).works.map(({ votes }) => votes)).toEqual([1, 2])
})

it('is the secretariat’s alone', async () => {
  const { db } = await sqlite.freshDatabase()
  const ctx = testContext({ db })
  const { personIds } = await juriedEdition(db)
  for (const actor of [null, someone(['chair']), someone([], { personId: personIds[0] ?? '' })]) {
    await expect(selectionView(ctx, actor, 2013)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(candidateView(ctx, actor, 2013, 1)).rejects.toMatchObject({ kind: 'forbidden' })
  }
})
