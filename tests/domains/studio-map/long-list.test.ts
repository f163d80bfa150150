import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { artistsIn, type PointsTable } from '#app/domains/studio-map/points-table.ts'
import { artistsView, mapView, pointsText } from '#app/domains/studio-map/queries.server.ts'
import { searchOf } from '#app/domains/studio-map/search.ts'
import { statementsOf } from '#tests/domains/studio-map/statements.ts'
import { type TestContext, testContext } from '#tests/support/context.ts'
import { eachEngine, type Fresh } from '#tests/support/databases.ts'
import { seedStudios } from '#tests/support/many-studios.ts'

/** More than a database takes in one question. */
const COUNT = 1050
const NOW = '2013-09-14T12:00:00Z'
const of = (query: string) => searchOf(new URLSearchParams(query))

eachEngine(({ name: engine, freshDatabase }) => {
  let fresh: Fresh
  let ctx: TestContext
  beforeAll(async () => {
    fresh = await freshDatabase()
    await seedStudios(fresh.db, COUNT, new Date(NOW))
    ctx = testContext({ db: fresh.db, now: NOW })
  }, 60_000)
  afterAll(() => fresh.close())

  describe('a round too long for one page', () => {
    it('sends a page of the list, and leaves the places to be asked for', async () => {
      const view = await mapView(ctx, of(''), '2')
      expect(view).toMatchObject({ total: COUNT, places: COUNT, table: null, page: { page: 2, pages: 11, take: 100 } })
      expect(view?.stops.map(({ studio }) => studio.number)).toEqual(Array.from({ length: 100 }, (_, n) => 101 + n))
      expect(view?.spots).toHaveLength(COUNT)
      const list = await artistsView(ctx, of('sorter=navn'), '11')
      expect([list?.count, list?.artists.length]).toEqual([COUNT, 50])
    })

    it('stays cut when few are asked for, and finds on every page', async () => {
      const view = await mapView(ctx, of('q=demonstrasjon&trinnfri=ja'))
      const browser = artistsIn(JSON.parse(await pointsText(ctx)) as PointsTable, {
        today: '2013-09-14',
        time: '14:00',
      })
      const found = browser.filter(({ words, met }) => words.includes('demonstrasjon') && met.trinnfri)
      expect(found.length).toBeGreaterThan(10)
      expect(view).toMatchObject({ places: found.length, page: { take: 100 }, table: null })
    })

    it('is remembered until the next deed, and then read anew', async () => {
      await mapView(ctx, of(''))
      await mapView(ctx, of(''))
      expect(await statementsOf(engine, () => mapView(ctx, of('ny=ja')))).toBeLessThanOrEqual(2)
      const { db } = fresh
      await db.studio.update({ where: { id: 's-1' }, data: { name: 'Nytt navn' } })
      await db.$transaction((tx) => ctx.note(tx, 'studio.edited', 's-1'))
      expect((await mapView(ctx, of('')))?.stops[0]?.studio.name).toBe('Nytt navn')
      expect(await pointsText(ctx)).toContain('Nytt navn')
    })
  })
})
