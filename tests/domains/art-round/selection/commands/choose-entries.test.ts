import { expect, it } from 'vitest'
import { chooseEntries } from '#app/domains/art-round/selection/commands/choose-entries.server.ts'
import { entriesView } from '#app/domains/art-round/selection/entries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { juriedEdition } from '../juried.ts'

const secretary = someone(['secretariat'])

eachEngine((engine) => {
  async function twoRounds(scores: (number | null)[][], sealed = true) {
    const { db } = await engine.freshDatabase()
    const juried = await juriedEdition(db, { scores, sealed })
    const { id } = await db.juryRound.create({
      data: { callId: juried.callId, number: 2, selective: true, orderSeed: 'to' },
    })
    const numbers = async () =>
      (await db.roundEntry.findMany({ where: { roundId: id }, include: { application: true } }))
        .map(({ application }) => application.number)
        .sort()
    return { db, ctx: testContext({ db }), next: id, numbers, ...juried }
  }
  const best = [
    [9, 9, 9],
    [7, 7, 7],
    [7, 7, 7],
    [5, 5, 5],
  ]

  it('takes the highest, with all who tie at the limit', async () => {
    const { ctx, next, numbers, year } = await twoRounds(best)
    expect(await chooseEntries(ctx, secretary, year, next, { best: 1 })).toBe(1)
    expect(await numbers()).toEqual([1])
    expect(await chooseEntries(ctx, secretary, year, next, { best: 2 })).toBe(3)
    expect(await numbers()).toEqual([1, 2, 3])
    const view = await entriesView(ctx, secretary, year, next, null)
    expect(view).toMatchObject({ number: 2, before: 1, total: 4, entered: 3, sealed: true })
    expect(view.rows.map(({ number, rank, entered }) => [number, rank, entered])).toEqual([
      [1, 1, true],
      [2, 2, true],
      [3, 2, true],
      [4, 4, false],
    ])
  })

  it('takes those that are ticked of those that were shown, and leaves the rest', async () => {
    const { ctx, next, numbers, year, applicationIds } = await twoRounds(best)
    await chooseEntries(ctx, secretary, year, next, { best: 1 })
    const [, two = '', three = '', four = ''] = applicationIds
    await chooseEntries(ctx, secretary, year, next, { shown: [two, three, four], ticked: [four, 'another'] })
    expect(await numbers()).toEqual([1, 4])
    const foreign = { shown: [next], ticked: [next] }
    await expect(chooseEntries(ctx, secretary, year, next, foreign)).rejects.toMatchObject({ kind: 'missing' })
  })

  it('not before the round is sealed, not once the next is opened, and not by others', async () => {
    const early = await twoRounds(best, false)
    const choice = { best: 1 }
    await expect(chooseEntries(early.ctx, secretary, early.year, early.next, choice)).rejects.toMatchObject({
      key: 'juryEntries.entriesSealedFirst',
    })
    expect(await entriesView(early.ctx, secretary, early.year, early.next, null)).toMatchObject({
      sealed: false,
      rows: [],
    })
    const { ctx, db, next, year, roundId } = await twoRounds(best)
    await expect(chooseEntries(ctx, someone(['chair']), year, next, choice)).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(entriesView(ctx, someone(['juror']), year, next, null)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(chooseEntries(ctx, secretary, year, roundId, choice)).rejects.toMatchObject({ kind: 'missing' })
    await db.juryRound.update({ where: { id: next }, data: { state: 'open' } })
    await expect(chooseEntries(ctx, secretary, year, next, choice)).rejects.toMatchObject({ key: 'jury.openedAlready' })
  })
})
