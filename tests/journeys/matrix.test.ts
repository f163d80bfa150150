import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AddressName, addresses, addressIn } from '#app/i18n/addresses.ts'
import { LOCALES, type Locale } from '#app/i18n/words.ts'
import { connect, type Db } from '#app/platform/db/client.server.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'
import { ROLES, type Seeded, seedMatrix, type Who } from './matrix/persons.ts'
import type { Answer, Row } from './matrix/rows.ts'
import { OPEN_DATA, TABLE } from './matrix/table.ts'

let server: TestServer
let db: Db
let seeded: Seeded

beforeAll(async () => {
  server = await startServer({ LOG_LEVEL: 'warn' })
  db = await connect(String(server.env.DATABASE_URL))
  seeded = await seedMatrix(db, server)
})
afterAll(async () => {
  await db.$disconnect()
  await server.stop()
})

const names = Object.keys(addresses) as AddressName[]
const pathOf = (locale: Locale, name: AddressName) =>
  addressIn(locale, name, { ...seeded.parts, ...TABLE[name].parts?.(seeded) })

function ask(who: Who, path: string, body?: { text: string; type: string }): Promise<Response> {
  const headers: Record<string, string> = { origin: server.url, ...(body && { 'content-type': body.type }) }
  if (seeded.cookies[who]) headers.cookie = seeded.cookies[who]
  return fetch(server.url + path, {
    redirect: 'manual',
    headers,
    ...(body && { method: 'POST', body: body.text }),
  })
}

/** What an answer is in the words of the table. */
function inWords(answer: Response): Answer {
  const way = answer.headers.get('location') ?? ''
  return answer.status === 302 && /^\/(logg-inn|en\/sign-in)\?til=/.test(way) ? 'sign-in' : answer.status
}

/** What an answer gives away that is not the asker's own. */
async function leaks(who: Who, answer: Response): Promise<string[]> {
  const text = await answer.text()
  return seeded.canaries
    .filter((canary) => canary.of !== who && text.includes(canary.text))
    .map((canary) => canary.text)
    .filter((word) => !(word === '@kanari.example.com' && who !== 'visitor' && onlyOwnAddress(who, text)))
}

/** The head of a page says who is signed in; that address is no secret to its owner. */
const onlyOwnAddress = (who: Who, text: string) =>
  text
    .split('@kanari.example.com')
    .slice(0, -1)
    .every((before) => before.endsWith(who.toLowerCase()))

const isRefused = (answer: Answer) => answer === 'sign-in' || (answer >= 300 && answer !== 304)

describe.each(LOCALES)('in %s', (locale) => {
  it.each(names)('%s is read by those who may, and tells the others nothing', { timeout: 60_000 }, async (name) => {
    const found: Partial<Record<Who, Answer>> = {}
    const told: string[] = []
    await Promise.all(
      ROLES.map(async (who) => {
        const answer = await ask(who, pathOf(locale, name))
        found[who] = inWords(answer)
        if (isRefused(inWords(answer))) for (const word of await leaks(who, answer)) told.push(`${who} reads ${word}`)
        // A stream never ends by itself.
        else if (/event-stream/.test(answer.headers.get('content-type') ?? '')) await answer.body?.cancel()
        else await answer.arrayBuffer()
      }),
    )
    expect(found).toEqual(TABLE[name].reads)
    expect(told).toEqual([])
  })
})

it('a part of an address that nothing answers to is missing for all, and no fault', { timeout: 60_000 }, async () => {
  const parts = new Set(
    names.flatMap((name) => [...addresses[name].nb.matchAll(/:(\w+)/g)].map(([, part]) => part ?? '')),
  )
  const wrong = { ...Object.fromEntries([...parts].map((part) => [part, 'x'])), year: 1999, number: 999_999 }
  const faults: string[] = []
  for (const name of names.filter((one) => addresses[one].nb.includes(':')))
    for (const who of ['visitor', 'artist', 'secretariat'] as const) {
      const answer = await ask(who, addressIn('nb', name, wrong))
      await answer.arrayBuffer()
      if (answer.status === 200 || answer.status >= 500) faults.push(`${name} ${who} ${answer.status}`)
    }
  expect(faults).toEqual([])
})

it('every route stands in a table: by its name, or as open data', () => {
  const site = readFileSync('app/routes.ts', 'utf8')
  const bare = [...site.matchAll(/^ *route\('([^']+)'/gm)].map(([, path]) => `/${(path ?? '').replace(/^\//, '')}`)
  const known = OPEN_DATA(seeded.year).map(([path]) => path.replace(String(seeded.year), ':year'))
  expect(bare.filter((path) => path !== '/*' && !known.includes(path))).toEqual([])
})

it('open data is read by all', async () => {
  for (const [path, status] of OPEN_DATA(seeded.year))
    for (const who of ROLES) expect([path, who, (await ask(who, path)).status]).toEqual([path, who, status])
})

it('what each artist sold leaves in no file, not even for the secretariat', async () => {
  for (const who of ROLES) {
    const path = addressIn('nb', 'editionExport', { year: seeded.year, kind: 'sales' })
    expect([who, inWords(await ask(who, path))]).toEqual([who, who === 'visitor' ? 'sign-in' : 403])
  }
})

/** Everything that is stored, except when a session was last seen. */
async function everything(): Promise<string> {
  const tables = await db.$queryRawUnsafe<{ name: string }[]>(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('Session', 'Job') ORDER BY name",
  )
  const rows: unknown[] = []
  for (const { name } of tables) rows.push([name, await db.$queryRawUnsafe(`SELECT * FROM "${name}" ORDER BY 1`)])
  return JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value))
}

const forms: [AddressName, NonNullable<Row['deeds']>][] = names.flatMap((name) => {
  const { deeds } = TABLE[name]
  return deeds ? [[name, deeds]] : []
})

it('every address with a form is in the table as one', () => {
  const site = readFileSync('app/routes.ts', 'utf8')
  const withForm = names.filter((name) => {
    const file = new RegExp(`page\\('${name}', '([^']+)'`).exec(site)?.[1]
    return file !== undefined && /export (const|async function) action\b/.test(readFileSync(`app/${file}`, 'utf8'))
  })
  expect(withForm.sort()).toEqual(forms.map(([name]) => name).sort())
})

it.each(forms)('%s: a form of who may not is refused and changes nothing', { timeout: 60_000 }, async (name, deeds) => {
  const before = await everything()
  const taken: string[] = []
  for (const who of ROLES.filter((one) => !deeds.may.includes(one)))
    for (const form of deeds.forms(seeded))
      for (const end of ['', '.data']) {
        const body = deeds.json
          ? { text: JSON.stringify(form), type: 'application/json' }
          : {
              text: new URLSearchParams(form as Record<string, string>).toString(),
              type: 'application/x-www-form-urlencoded',
            }
        const answer = await ask(who, pathOf('nb', name) + end, body)
        const said = `${who} ${form.intent ?? ''}${end} ${answer.status}`
        // A program's request for data carries its redirection inside.
        const sentOn = end === '.data' && answer.status === 202
        if (![302, 401, 403, 404].includes(answer.status) && !sentOn) taken.push(said)
        for (const word of await leaks(who, answer)) taken.push(`${said} reads ${word}`)
      }
  expect(taken).toEqual([])
  expect(await everything()).toBe(before)
})
