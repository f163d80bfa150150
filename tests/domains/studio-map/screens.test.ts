import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { artistsJson, siteMap, studiosGeoJson } from '#app/domains/studio-map/open-data.server.ts'
import { artistsView, artistView, mapView } from '#app/domains/studio-map/queries.server.ts'
import { showsDemonstration } from '#app/domains/studio-map/register.server.ts'
import { archiveView, archiveYearView, exhibitionView, frontView } from '#app/domains/studio-map/screens.server.ts'
import { searchOf } from '#app/domains/studio-map/search.ts'
import { Fault } from '#app/kernel/fault.ts'
import { resign, SECRET, showRound } from '#tests/domains/studio-map/shown-round.ts'
import { statementsOf } from '#tests/domains/studio-map/statements.ts'
import { type TestContext, testContext } from '#tests/support/context.ts'
import { eachEngine, type Fresh } from '#tests/support/databases.ts'

const everyone = searchOf(new URLSearchParams())
const OPEN = '2013-09-14T12:00:00Z'

/** Every screen and every file of open data. */
const screens: [name: string, read: (ctx: TestContext) => Promise<unknown>, most: number][] = [
  ['front', (ctx) => frontView(ctx), 11],
  ['artists', (ctx) => artistsView(ctx, everyone), 10],
  ['map', (ctx) => mapView(ctx, everyone), 10],
  ['artist', (ctx) => artistView(ctx, 'zara-demo'), 10],
  ['exhibition', (ctx) => exhibitionView(ctx), 9],
  ['archive', (ctx) => archiveView(ctx), 8],
  ['archive year', (ctx) => archiveYearView(ctx, 2013), 8],
  ['geojson', (ctx) => studiosGeoJson(ctx, 2013), 10],
  ['artists.json', (ctx) => artistsJson(ctx, 2013), 10],
  ['sitemap', (ctx) => siteMap(ctx), 8],
]

eachEngine(({ name: engine, freshDatabase }) => {
  let few: Fresh
  let many: Fresh
  let ctx: TestContext
  beforeAll(async () => {
    ;[few, many] = await Promise.all([freshDatabase(), freshDatabase()])
    await showRound(few.db, 6)
    await showRound(many.db, 30)
    ctx = testContext({ db: few.db, now: OPEN })
  }, 60_000)
  afterAll(() => Promise.all([few.close(), many.close()]))

  describe('what is private', () => {
    it.each(screens)('%s tells none of it', async (_, read) => {
      const told = JSON.stringify(await read(ctx))
      expect(told).toContain('2013')
      expect(told).not.toContain(SECRET)
      expect(told).not.toContain('@example.com')
    })
  })

  describe('what it costs', () => {
    it.each(screens)('%s asks as much for 30 artists as for 6, and not much', async (_, read, most) => {
      const large = testContext({ db: many.db, now: OPEN })
      // Once before: names of municipalities are remembered from then on.
      await Promise.all([read(ctx), read(large)])
      const [small, big] = [await statementsOf(engine, () => read(ctx)), await statementsOf(engine, () => read(large))]
      expect(small).toBeGreaterThan(0)
      expect(big).toBe(small)
      expect(small).toBeLessThanOrEqual(most)
    })
  })

  describe('a group', () => {
    const named = async (data: { applicantKind: 'person' | 'group'; membersListed: boolean }) => {
      await few.db.application.updateMany({ where: { artistName: 'Zara Demo' }, data })
      return (await artistView(ctx, 'zara-demo')).members
    }
    beforeAll(async () => {
      const { id } = await few.db.application.findFirstOrThrow({ where: { artistName: 'Zara Demo' } })
      await few.db.groupMember.createMany({
        data: [
          { applicationId: id, position: 2, name: 'Ola Demo', email: `${SECRET}-ola@example.com` },
          { applicationId: id, position: 1, name: 'Kari Demo', email: '' },
          { applicationId: id, position: 3, name: '  ', email: `${SECRET}-uten@example.com` },
        ],
      })
    })
    afterAll(() => few.db.groupMember.deleteMany())

    it('stands with its members’ names in their order, and nothing else of them', async () => {
      expect(await named({ applicantKind: 'group', membersListed: true })).toEqual(['Kari Demo', 'Ola Demo'])
      for (const [, read] of screens) expect(JSON.stringify(await read(ctx))).not.toContain(SECRET)
    })

    it('that does not want them told stands without, everywhere', async () => {
      expect(await named({ applicantKind: 'group', membersListed: false })).toEqual([])
      for (const [, read] of screens) expect(JSON.stringify(await read(ctx))).not.toContain('Kari Demo')
      expect(await named({ applicantKind: 'person', membersListed: true })).toEqual([])
    })
  })

  describe('the artists', () => {
    it('stand with picture of the chosen work, municipality, studio and access', async () => {
      const view = await artistsView(ctx, everyone)
      expect(view?.artists.map(({ name, studio }) => [studio?.number, name])).toEqual([
        [1, 'Åse Demo'],
        [2, 'Berit Demo'],
        [3, 'Ærlig Demo'],
        [4, 'Zara Demo'],
        [4, 'Øystein Demo'],
        [undefined, 'Aasta Demo'],
      ])
      expect(view?.artists[0]).toMatchObject({
        municipality: 'Asker',
        picture: { key: 'key-2013-0-2-1', alt: 'Bilde 1 av verk 2' },
        ofTheYear: true,
      })
      expect(view).toMatchObject({ year: 2013, total: 6 })
    })

    it('are places on the map, each once, and those without one are not there', async () => {
      const view = await mapView(ctx, everyone)
      expect(view?.stops.map(({ studio, artists }) => [studio.number, artists.length])).toEqual([
        [1, 1],
        [2, 1],
        [3, 1],
        [4, 2],
      ])
      expect(view).toMatchObject({ total: 4, artists: 5, venue: { name: 'Arena Prøve' } })
    })

    it('say how to find more when nobody is found', async () => {
      const nobody = searchOf(new URLSearchParams('q=zara&ny=ja'))
      expect(await artistsView(ctx, nobody)).toMatchObject({
        artists: [],
        waysOut: [
          { name: 'q', count: 1 },
          { name: 'ny', count: 1 },
        ],
      })
    })
  })

  describe('one artist', () => {
    it('has the chosen work first, and everyone at the same place', async () => {
      const view = await artistView(ctx, 'zara-demo')
      expect(view.works.map(({ title, atExhibition, pictures }) => [title, atExhibition, pictures.length])).toEqual([
        ['Verk 2', true, 2],
        ['Verk 1', false, 2],
      ])
      expect(view.sharedWith).toEqual([{ slug: 'oystein-demo', name: 'Øystein Demo' }])
      expect(view.website).toBe('https://example.com/pr%C3%B8ve')
      expect(JSON.stringify(view.works)).not.toContain('price')
    })
    it('shows a meeting point without a street, and no link that runs code', async () => {
      const view = await artistView(ctx, 'aerlig-demo')
      expect(view.studio).toMatchObject({ meetingPoint: true, address: '', postalCode: '', city: 'Asker' })
      expect(view.website).toBe('')
    })
    it('is missing when nobody has the name', async () => {
      await expect(artistView(ctx, 'ingen')).rejects.toMatchObject({ kind: 'missing' })
    })
  })

  it('the front page knows the day, the weekends and what hangs', async () => {
    const view = await frontView(ctx)
    expect(view).toMatchObject({
      phase: 'open',
      today: { date: '2013-09-14', studios: { opens: '12:00' }, exhibition: null },
      counts: { artists: 6, municipalities: 2, newcomers: 1, studios: 4 },
      venue: { hosts: ['Hole'] },
    })
    expect(view?.weekends.map(({ from, to }) => `${from}/${to}`)).toEqual([
      '2013-09-14/2013-09-15',
      '2013-09-21/2013-09-22',
    ])
    expect(view?.works).toHaveLength(6)
    expect((await frontView(ctx.at('2013-09-16T12:00:00Z')))?.today).toBeNull()
    expect(await frontView(ctx.at('2013-10-01T12:00:00Z'))).toMatchObject({ phase: 'over' })
  })

  it('the exhibition has one work by each, with its price', async () => {
    const view = await exhibitionView(ctx)
    expect(view?.works.map(({ artist, title }) => [artist.name, title])).toEqual(
      ['Berit Demo', 'Zara Demo', 'Ærlig Demo', 'Øystein Demo', 'Åse Demo', 'Aasta Demo'].map((name) => [
        name,
        'Verk 2',
      ]),
    )
    expect(view?.works[0]).toMatchObject({ priceOre: null, technique: 'Olje på lerret' })
  })

  it('open data hold the places that have a position', async () => {
    const { features, demonstration } = await studiosGeoJson(ctx, 2013)
    expect(features.map(({ id, geometry }) => [id, geometry.coordinates[0]])).toEqual([
      [1, 10.4],
      [2, 10.4],
      [3, 10.4],
    ])
    expect(features[2]?.properties).toMatchObject({ meetingPoint: true, address: '', city: 'Asker' })
    expect(demonstration).toBe(true)
  })

  it('who has resigned is nowhere, and an edition that is not published neither', async () => {
    const { db, close } = await freshDatabase()
    const { editionId } = await showRound(db, 6)
    await resign(db, editionId, 'zara-demo')
    await showRound(db, 2, { year: 2014, published: false })
    const now = testContext({ db, now: OPEN })
    for (const [name, read] of screens) {
      if (name === 'artist') await expect(read(now)).rejects.toBeInstanceOf(Fault)
      else expect(JSON.stringify(await read(now)), name).not.toMatch(/zara|2014/i)
    }
    expect((await artistView(now, 'oystein-demo')).sharedWith).toEqual([])
    for (const read of [archiveYearView, studiosGeoJson, artistsJson])
      await expect(read(now, 2014)).rejects.toMatchObject({ kind: 'missing' })
    await close()
  })

  it('an artist who comes again is shown as of the newest year, with the earlier ones', async () => {
    const { db, close } = await freshDatabase()
    await showRound(db, 2)
    const { editionId } = await showRound(db, 1, { year: 2014 })
    const now = testContext({ db, now: OPEN })
    expect(await artistView(now, 'ase-demo')).toMatchObject({ year: 2014, earlier: [2013] })
    // Not in the newest: the page of the year in which it was stays.
    expect(await artistView(now, 'berit-demo')).toMatchObject({ year: 2013, earlier: [] })
    expect(await archiveView(now)).toMatchObject([
      { year: 2014, participants: 1, hosts: ['Hole'] },
      { year: 2013, participants: 2 },
    ])
    expect(await archiveYearView(now, 2013)).toMatchObject({ previous: null, next: 2014, current: false })
    await resign(db, editionId, 'ase-demo')
    expect(await artistView(now, 'ase-demo')).toMatchObject({ year: 2013, earlier: [] })
    await close()
  })

  it('before anything is published there is nothing, and no demonstration', async () => {
    const { db, close } = await freshDatabase()
    const now = testContext({ db, now: OPEN })
    expect(await Promise.all([frontView(now), artistsView(now, everyone), mapView(now, everyone)])).toEqual([
      null,
      null,
      null,
    ])
    expect([await exhibitionView(now), await archiveView(now), await showsDemonstration(now)]).toEqual([
      null,
      [],
      false,
    ])
    await showRound(db, 1)
    expect(await showsDemonstration(now.at('2013-09-14T12:01:00Z'))).toBe(true)
    await close()
  })
})
