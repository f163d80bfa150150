import { describe, expect, it } from 'vitest'
import { openData } from '#app/http/open-data.server.ts'
import { loader as artistsJson } from '#app/routes/hooks/artists-json.ts'
import { loader as siteMap } from '#app/routes/hooks/sitemap.ts'
import { loader as studiosGeoJson } from '#app/routes/hooks/studios-geojson.ts'
import { showRound } from '#tests/domains/studio-map/shown-round.ts'
import { ask } from '#tests/http/asked.ts'
import { testHouse } from '#tests/support/context.ts'
import { sqlite } from '#tests/support/databases.ts'

const asked = (mark?: string) =>
  new Request('http://localhost/data', { headers: mark === undefined ? {} : { 'if-none-match': mark } })

describe('an answer that anyone may read', () => {
  const first = openData(asked(), '{"a":1}', 'application/json')
  const mark = first.headers.get('etag') ?? ''

  it('carries a mark, and is for every site', async () => {
    expect(mark).toMatch(/^"[\w-]{27}"$/)
    expect(first.headers.get('access-control-allow-origin')).toBe('*')
    expect(first.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(first.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(await first.text()).toBe('{"a":1}')
  })

  it.each([
    ['the same mark', mark, 304],
    ['the same mark, weakened by a proxy', `W/${mark}`, 304],
    ['one of several', `"other", ${mark}`, 304],
    ['any', '*', 304],
    ['another', '"other"', 200],
    ['none', undefined, 200],
  ])('with %s', async (_, sent, status) => {
    const answer = openData(asked(sent), '{"a":1}', 'application/json')
    expect(answer.status).toBe(status)
    expect(answer.headers.get('etag')).toBe(mark)
    expect(await answer.text()).toBe(status === 304 ? '' : '{"a":1}')
  })

  it('has another mark when it says something else', () => {
    expect(openData(asked(), '{"a":2}', 'application/json').headers.get('etag')).not.toBe(mark)
  })
})

describe('the addresses', () => {
  const now = new Date('2013-09-14T12:00:00Z')
  const read = async (loader: typeof siteMap, path: string, year: string) => {
    const { db, close } = await sqlite.freshDatabase()
    await showRound(db, 6)
    const house = testHouse(db)
    const context = { house, clock: () => now, cspNonce: '' }
    const request = new Request(`http://localhost:3000${path}`)
    const answer = (await loader({ request, params: { year }, context } as never)) as Response
    const missing = await ask(studiosGeoJson, {
      house,
      now,
      path: '/data/2012/studios.geojson',
      params: { year: '2012' },
    })
    const text = await answer.text()
    await close()
    return { answer, text, missing }
  }

  it('studios.geojson is GeoJSON of a published year, and missing for others', async () => {
    const { answer, text, missing } = await read(studiosGeoJson, '/data/2013/studios.geojson', '2013')
    expect(answer.headers.get('content-type')).toContain('application/geo+json')
    const { type, features } = JSON.parse(text)
    expect([type, features.length, features[0].geometry.type]).toEqual(['FeatureCollection', 3, 'Point'])
    expect(features[0].properties.artists[0].url).toBe('http://localhost:3000/kunstnere/ase-demo')
    expect(missing.status).toBe(404)
  })

  it('artists.json has everyone by the alphabet', async () => {
    const { text } = await read(artistsJson, '/data/2013/artists.json', '2013')
    const names = JSON.parse(text).artists.map(({ name }: { name: string }) => name)
    expect(names).toEqual(['Berit Demo', 'Zara Demo', 'Ærlig Demo', 'Øystein Demo', 'Åse Demo', 'Aasta Demo'])
  })

  it('sitemap.xml has each page in both languages', async () => {
    const { answer, text } = await read(siteMap, '/sitemap.xml', '')
    expect(answer.headers.get('content-type')).toContain('application/xml')
    expect(text).toContain('<loc>http://localhost:3000/kunstnere/zara-demo</loc>')
    expect(text).toContain('<loc>http://localhost:3000/en/artists/zara-demo</loc>')
    expect(text.match(/<url>/g)).toHaveLength(2 * (14 + 1 + 6))
  })
})
