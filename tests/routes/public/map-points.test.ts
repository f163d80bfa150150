import { expect, it } from 'vitest'
import { artistsIn, type PointsTable } from '#app/domains/studio-map/points-table.ts'
import { loader } from '#app/routes/public/map-points.ts'
import { SATURDAY } from '#tests/domains/studio-map/round.ts'
import { SECRET, showRound } from '#tests/domains/studio-map/shown-round.ts'
import { testHouse } from '#tests/support/context.ts'
import { sqlite } from '#tests/support/databases.ts'

const now = new Date('2013-09-14T12:00:00Z')

it('every place of the published round, with a mark, for a minute, and stale for ten more', async () => {
  const { db, close } = await sqlite.freshDatabase()
  const ask = async (mark?: string) => {
    const context = { house: testHouse(db), clock: () => now, cspNonce: '' }
    const headers: HeadersInit = mark === undefined ? {} : { 'if-none-match': mark }
    const request = new Request('http://localhost:3000/kart/punkter', { headers })
    return (await Promise.resolve(loader({ request, params: {}, context } as never)).catch(
      (refused: unknown) => refused,
    )) as Response | { init: { status: number } }
  }
  const before = await ask()
  expect(before instanceof Response ? before.status : before.init.status).toBe(404)

  await showRound(db, 6)
  const answer = (await ask()) as Response
  expect(answer.headers.get('cache-control')).toBe('public, max-age=60, stale-while-revalidate=600')
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
  const text = await answer.text()
  expect(text).not.toContain(SECRET)
  const artists = artistsIn(JSON.parse(text) as PointsTable, SATURDAY)
  expect(artists.map(({ number, slug }) => [number, slug])).toEqual([
    [1, 'ase-demo'],
    [2, 'berit-demo'],
    [3, 'aerlig-demo'],
    [4, 'zara-demo'],
    [4, 'oystein-demo'],
  ])

  const again = (await ask(answer.headers.get('etag') ?? '')) as Response
  expect([again.status, await again.text()]).toEqual([304, ''])
  await close()
})
