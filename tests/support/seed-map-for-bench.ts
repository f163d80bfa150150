/** What `npm run bench -- map` measures: a database with many studios, and what the map makes of them in this process. */
import { gzipSync } from 'node:zlib'
import { momentOf } from '#app/domains/art-round/studio/opening.ts'
import { look } from '#app/domains/studio-map/finding.ts'
import { artistsIn } from '#app/domains/studio-map/points-table.ts'
import { pointsText } from '#app/domains/studio-map/queries.server.ts'
import { searchOf } from '#app/domains/studio-map/search.ts'
import { readSettings } from '#app/platform/config/settings.server.ts'
import { contextOf, openHouse } from '#app/platform/context.server.ts'
import { migrate } from '#app/platform/db/migrate.server.ts'
import { placesOf } from '#app/ui/map/map-data.ts'
import { clusters, type MapWindow, spotsOf } from '#app/ui/map/points.ts'
import { seedStudios } from './many-studios.ts'

/** Milliseconds, and bytes. */
export interface IndexCost {
  decode: number
  filter: number
  build: number
  lookMedian: number
  lookWorst: number
  most: number
  json: number
  gzip: number
}

const timed = <T>(work: () => T): [T, number] => {
  const from = performance.now()
  const made = work()
  return [made, performance.now() - from]
}
/** The middle of some runs, since the first is never like the others. */
const middle = (work: () => unknown): number => {
  const times = Array.from({ length: 9 }, () => timed(work)[1]).sort((a, b) => a - b)
  return times[4] ?? 0
}

/** Seeds the database that the settings name, and measures what is done with its places. */
export async function measureIndex(env: NodeJS.ProcessEnv, count: number): Promise<IndexCost> {
  const settings = readSettings(env)
  await migrate(settings.databaseUrl)
  const house = await openHouse(settings)
  const now = new Date()
  await seedStudios(house.db, count, now)
  const text = await pointsText(contextOf(house, now, null))
  await house.db.$disconnect()
  const table = JSON.parse(text)
  const moment = momentOf(now)
  const artists = artistsIn(table, moment)
  const search = searchOf(new URLSearchParams('q=demo&trinnfri=ja'))
  const spots = spotsOf(placesOf(artists, moment).points)
  const within = clusters(spots)
  const looks: number[] = []
  let most = 0
  for (let zoom = 6; zoom <= 17; zoom++) {
    for (const { lat, lng } of spots.filter((_, n) => n % Math.ceil(spots.length / 40) === 0)) {
      // As a window of 1280 by 900 pixels shows it.
      const half = (360 / (256 * 2 ** zoom)) * 640
      const window: MapWindow = [lng - half, lat - half / 3, lng + half, lat + half / 3]
      const [marks, time] = timed(() => within(window, zoom))
      looks.push(time)
      most = Math.max(most, marks.length)
    }
  }
  looks.sort((a, b) => a - b)
  return {
    decode: middle(() => artistsIn(table, moment)),
    filter: middle(() => look(artists, search)),
    build: middle(() => clusters(spots)),
    lookMedian: looks[Math.floor(looks.length / 2)] ?? 0,
    lookWorst: looks.at(-1) ?? 0,
    most,
    json: text.length,
    gzip: gzipSync(text).length,
  }
}
