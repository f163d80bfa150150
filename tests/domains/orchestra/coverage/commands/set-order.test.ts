import { expect, it } from 'vitest'
import { setOrder } from '#app/domains/orchestra/coverage/commands/set-order.server.ts'
import { coverageInput, orderedIn } from '#app/domains/orchestra/coverage/input.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { musicStage, STRANGERS } from '../../music-stage.ts'

it('reads numbers at pieces as an order', () => {
  expect(orderedIn({ intent: 'order', place_a: '2', place_b: ' 1 ', place_c: '', place_d: 'x' })).toEqual(['b', 'a'])
})

it.each([
  ['1', true],
  [' 12 ', true],
  ['', true],
  ['0', false],
  ['-5', false],
  ['x', false],
  ['2.5', false],
  ['1e9', false],
])('a place %j is taken: %s', (place, taken) => {
  const read = coverageInput.safeParse({ intent: 'order', date: '2013-04-13', place_a: place })
  expect(read.success).toBe(taken)
  expect(read.error?.issues.map(({ path, message }) => [path, message]) ?? []).toEqual(
    taken ? [] : [[['place_a'], 'orchestraCoverage.notAPlace']],
  )
})

eachEngine((engine) => {
  it('says what is rehearsed on a day and leaves the others', async () => {
    const { ctx, db, conductor, actor, seeded, pieces } = await musicStage(engine)
    const set = (date: string, pieceIds: string[], who = conductor) =>
      setOrder(ctx, who, seeded.seminarId, { date, pieceIds })
    const rows = async () =>
      (await db.seminarPiece.findMany({ orderBy: [{ date: 'asc' }, { position: 'asc' }] })).map(
        ({ date, pieceId }) => [date, pieceId] as const,
      )
    await set('2013-04-13', [pieces.winds, pieces.strings, pieces.winds])
    await set('2013-04-14', [pieces.strings])
    expect(await rows()).toEqual([
      ['2013-04-13', pieces.winds],
      ['2013-04-13', pieces.strings],
      ['2013-04-14', pieces.strings],
    ])
    await set('2013-04-13', [])
    expect(await rows()).toEqual([['2013-04-14', pieces.strings]])
    await expect(set('2013-05-01', [pieces.winds])).rejects.toMatchObject({ kind: 'invalid' })
    await expect(set('2013-04-13', ['no-such-piece'])).rejects.toMatchObject({ kind: 'invalid' })
    await expect(set('2013-04-13', [], actor('coach'))).rejects.toMatchObject({ kind: 'forbidden' })
    for (const who of STRANGERS)
      await expect(set('2013-04-13', [], actor(who))).rejects.toMatchObject({ kind: 'missing' })
  })
})
