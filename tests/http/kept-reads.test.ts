import type { LoaderFunctionArgs } from '@remix-run/node'
import type { RouteConfigEntry } from '@remix-run/route-config'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { KEPT, NEVER_SHOWN } from '#app/http/kept-addresses.ts'
import { type AddressName, addressIn } from '#app/i18n/addresses.ts'
import type { House } from '#app/platform/context.server.ts'
import routes from '#app/routes.ts'
import { written } from '#tests/domains/outreach/news/written.ts'
import { showRound } from '#tests/domains/studio-map/shown-round.ts'
import { testContext, testHouse } from '#tests/support/context.ts'
import { type Fresh, sqlite } from '#tests/support/databases.ts'
import { statementsOf } from '#tests/support/statements.ts'

type Loader = (args: LoaderFunctionArgs) => Promise<unknown>
const modules = import.meta.glob<{ loader: Loader }>('../../app/routes/**/*.{ts,tsx}')
const entries = (await routes).flatMap(function all(entry: RouteConfigEntry): RouteConfigEntry[] {
  return [entry, ...(entry.children ?? []).flatMap(all)]
})
const now = new Date('2013-09-14T12:00:00Z')
const parts = { year: 2013, slug: 'zara-demo' }

const WORDS_ALONE = new Set<AddressName>(['orchestra', 'privacy', 'accessibility'])

let fresh: Fresh
let house: House
beforeAll(async () => {
  fresh = await sqlite.freshDatabase()
  await showRound(fresh.db, 6)
  await written(testContext({ db: fresh.db, now: '2013-09-01T10:00:00Z' }))
  house = testHouse(fresh.db)
})
afterAll(() => fresh.close())

/** Names of tables in a statement, as either engine quotes them. */
const tablesOf = (sql: string) =>
  [...sql.matchAll(/(?:FROM|JOIN|INTO|UPDATE)\s+(?:[`"]\w+[`"]\.)?[`"](\w+)[`"]/gi)].map(([, name = '']) => name)

it('knows the tables of a statement', () => {
  expect(tablesOf('SELECT 1 FROM `main`.`Studio` LEFT JOIN "main"."Edition" ON 1')).toEqual(['Studio', 'Edition'])
})

it.each(Object.keys(KEPT) as AddressName[])('%s reads nothing that is said never to be shown', async (name) => {
  const entry = entries.find(({ id }) => id === name)
  if (!entry) throw new Error(`${name} has no route`)
  const module = await modules[`../../app/${entry.file}`]?.()
  if (!module) throw new Error(`${entry.file} is no file`)
  // Pages of words alone read nothing.
  if (!module.loader) return
  const slug = name === 'newsItem' ? 'apning-pa-vestfossen' : parts.slug
  const request = new Request(`http://localhost:3000${addressIn('nb', name, { ...parts, slug })}`)
  const context = { house, clock: () => now, cspNonce: '' }
  const params = { year: '2013', slug }
  const statements = await statementsOf(async () => {
    try {
      await module.loader({ request, params, context } as unknown as LoaderFunctionArgs)
    } catch (refused) {
      // What is not there in this round, as an event, is refused in the way of all pages.
      if (refused instanceof Error) throw refused
    }
  })
  const read = new Set(statements.flatMap(tablesOf))
  if (!WORDS_ALONE.has(name)) expect(read.size).toBeGreaterThan(0)
  expect([...read].filter((table) => NEVER_SHOWN.has(table))).toEqual([])
})
