/** Every link to a file on the secretariat's pages gives what it promises: the kind, the type, and a file that is one. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, type Db } from '#app/platform/db/client.server.ts'
import { juriedEdition } from '#tests/domains/art-round/selection/juried.ts'
import { personWith } from '#tests/support/journey.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'

const YEAR = 2027
const TYPES: Record<string, { type: RegExp; head: RegExp; ending: RegExp }> = {
  csv: { type: /^text\/csv/, head: /^\uFEFF?[a-z_0-9]+[,;]/, ending: /\.csv"$/ },
  xlsx: { type: /^application\/vnd\.openxmlformats-officedocument\.spreadsheetml/, head: /^PK/, ending: /\.xlsx"$/ },
  json: { type: /^application\/json/, head: /^[[{]/, ending: /\.json"$/ },
  pdf: { type: /^application\/pdf$/, head: /^%PDF-1\.\d/, ending: /\.pdf"$/ },
}
const PAGES = [
  [`/sekretariat/arganger/${YEAR}`, 0],
  [`/sekretariat/arganger/${YEAR}/soknader`, 2],
  [`/sekretariat/arganger/${YEAR}/utvelgelse`, 4],
  [`/sekretariat/arganger/${YEAR}/protokoll`, 12],
  [`/sekretariat/arganger/${YEAR}/kontaktark`, 1],
  [`/en/secretariat/editions/${YEAR}/selection`, 4],
  [`/en/secretariat/editions/${YEAR}/protocol`, 12],
  [`/en/secretariat/editions/${YEAR}/contact-sheets`, 1],
] as const

let server: TestServer
let db: Db
let cookie: string

beforeAll(async () => {
  server = await startServer({ LOG_LEVEL: 'warn' })
  db = await connect(String(server.env.DATABASE_URL))
  await juriedEdition(db, { year: YEAR, capacity: 2 })
  const secretary = { email: 'sek@example.com', name: 'Sekretær Demonstrasjon', role: 'secretariat' as const }
  cookie = (await personWith(db, server, secretary)).cookie
  const body = new URLSearchParams({ intent: 'make' })
  const headers = { cookie, origin: server.url }
  const made = await fetch(`${server.url}/sekretariat/arganger/${YEAR}/protokoll`, {
    ...{ method: 'POST', headers, body, redirect: 'manual' as const },
  })
  expect(made.status).toBe(303)
}, 60_000)
afterAll(async () => {
  await db.$disconnect()
  await server.stop()
})

const get = (path: string, as: string | null = cookie) =>
  fetch(server.url + path, { headers: as ? { cookie: as } : {}, redirect: 'manual' })

/** The files that a page links to. */
async function filesOn(path: string): Promise<string[]> {
  const answer = await get(path)
  expect(answer.status, path).toBe(200)
  const links = [...(await answer.text()).matchAll(/<a\b[^>]*\bhref="([^"]+)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  )
  const file = /\/(eksport|export)\/|\/(protokoll|protocol)\/\d+\/|\/(kontaktark|contact-sheets)\/\d/
  return [...new Set(links.filter((href) => file.test(href)))]
}

const formatOf = (link: string) =>
  /[?&]format=(\w+)/.exec(link)?.[1] ??
  (/\/(pdf|json)(\?|$)/.exec(link)?.[1] || (/kontaktark|contact-sheets/.test(link) ? 'pdf' : 'csv'))

describe.each(PAGES)('%s', (path, least) => {
  it('links to files that are what they say, and to nobody but the secretariat', async () => {
    const links = await filesOn(path)
    expect(links.length).toBeGreaterThanOrEqual(least)
    for (const link of links) {
      const answer = await get(link)
      expect(answer.status, link).toBe(200)
      const promised = TYPES[formatOf(link)]
      expect(promised, link).toBeDefined()
      expect(answer.headers.get('content-type'), link).toMatch(promised?.type ?? /$^/)
      expect(answer.headers.get('content-disposition'), link).toMatch(promised?.ending ?? /$^/)
      expect(answer.headers.get('x-content-type-options'), link).toBe('nosniff')
      const bytes = Buffer.from(await answer.arrayBuffer())
      expect(bytes.subarray(0, 40).toString('utf8'), link).toMatch(promised?.head ?? /$^/)
      if (formatOf(link) === 'pdf') expect(bytes.subarray(-16).toString('latin1'), link).toContain('%%EOF')
      if (formatOf(link) === 'json') expect(() => JSON.parse(bytes.toString('utf8')), link).not.toThrow()
      expect([302, 303, 401, 403, 404], link).toContain((await get(link, null)).status)
    }
  })
})
