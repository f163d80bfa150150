import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doorName, doorsOf, neighboursOf, theDoor } from '#app/domains/studio-map/doors.server.ts'
import { artistsView } from '#app/domains/studio-map/queries.server.ts'
import { searchOf } from '#app/domains/studio-map/search.ts'
import { resign, SECRET, showRound } from '#tests/domains/studio-map/shown-round.ts'
import { statementsOf } from '#tests/domains/studio-map/statements.ts'
import { type TestContext, testContext } from '#tests/support/context.ts'
import { eachEngine, type Fresh } from '#tests/support/databases.ts'

const OPEN = '2013-09-14T12:00:00Z'

eachEngine(({ name: engine, freshDatabase }) => {
  let few: Fresh
  let many: Fresh
  let ctx: TestContext
  let editionId: string
  beforeAll(async () => {
    ;[few, many] = await Promise.all([freshDatabase(), freshDatabase()])
    editionId = (await showRound(few.db, 6)).editionId
    await showRound(many.db, 30)
    ctx = testContext({ db: few.db, now: OPEN })
  }, 60_000)
  afterAll(() => Promise.all([few.close(), many.close()]))

  const screens: [string, (of: TestContext) => Promise<unknown>, number][] = [
    ['a door', (of) => theDoor(of, 2013, 4), 10],
    ['neighbours', (of) => neighboursOf(of, 2013, 'zara-demo'), 5],
  ]
  it.each(screens)('%s costs as much among 30 as among 6, and tells nothing private', async (_, read, most) => {
    const [small, big] = [
      await statementsOf(engine, () => read(ctx)),
      await statementsOf(engine, () => read(testContext({ db: many.db, now: OPEN }))),
    ]
    expect(big).toBe(small)
    expect(small).toBeLessThanOrEqual(most)
    expect(JSON.stringify(await read(ctx))).not.toContain(SECRET)
  })

  it('a door has its artists by the alphabet with their works, and whether it is open', async () => {
    const { door, others } = await theDoor(ctx, 2013, 4)
    expect(door.artists.map(({ name }) => name)).toEqual(['Zara Demo', 'Øystein Demo'])
    expect(door.artists[0]?.picture?.key).toBe('key-2013-3-2-1')
    expect(door.opening).toEqual({ is: 'open', until: '17:00' })
    expect(doorName(door)).toBe('Verksted 4')
    expect(others.map(({ studio }) => studio.number)).toEqual([1, 2, 3])
    expect((await doorsOf(ctx, editionId)).map(({ studio }) => studio.number)).toEqual([1, 2, 3, 4])
  })

  describe('who hangs beside whom', () => {
    it('is the order of the list, from end to end', async () => {
      const list = (await artistsView(ctx, searchOf(new URLSearchParams())))?.artists.map(({ slug }) => slug) ?? []
      expect(list.length).toBe(6)
      for (const [at, slug] of list.entries()) {
        const { before, after } = await neighboursOf(ctx, 2013, slug)
        expect([before?.slug, after?.slug]).toEqual([list[at - 1], list[at + 1]])
      }
    })

    it('passes over who has resigned', async () => {
      await resign(few.db, editionId, 'berit-demo')
      const { after } = await neighboursOf(ctx, 2013, 'ase-demo')
      expect(after).toMatchObject({ slug: 'aerlig-demo', number: 3 })
      expect(await neighboursOf(ctx, 2013, 'berit-demo')).toEqual({ before: null, after: null })
    })
  })
})
