/**
 * No address that a juror can reach tells whose the works are. The list of addresses is the site map itself, so an address
 * that is added is asked too, and one whose parts are unknown here, or that belongs to the jury and was never answered,
 * fails the test.
 */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { picturesDoor } from '#app/http/pictures.server.ts'
import type { House } from '#app/platform/context.server.ts'
import siteMap from '#app/routes.ts'
import { testHouse } from '#tests/support/context.ts'
import { sqlite } from '#tests/support/databases.ts'
import { drawnApplication, type Guarded, guardedRound, letMeet, NOW, YEAR } from './guarded-round.ts'

interface Address {
  id: string
  path: string
  file: string
}
interface Entry {
  id?: string
  path?: string
  file: string
  children?: Entry[]
}
const flat = (entries: readonly Entry[]): Address[] =>
  entries.flatMap(({ id, path, file, children = [] }) => [
    { id: id ?? file, path: path ?? '', file },
    ...flat(children),
  ])
const addresses = flat(siteMap as Entry[])

/** What is put in the place of a part of an address. A part without a line here is a new kind of address: give it one. */
const partsOf = ({ callId, applicationIds, pictureIds, roundId, seatId }: Guarded): Record<string, string[]> => ({
  year: [String(YEAR)],
  number: ['1', '2', '3', '99'],
  id: [...applicationIds.slice(0, 1), ...pictureIds.slice(0, 1), roundId, seatId],
  callId: [callId],
  slug: ['ukjent'],
  key: ['ukjent'],
  no: ['1'],
  term: ['2013-v'],
  childId: ['ukjent'],
  part: ['program', 'a'],
  kind: ['applications', 'scores', 'accepted', 'tallies'],
  format: ['csv', 'json', 'xlsx', 'pdf'],
  scope: ['kunstrunden', 'art-round'],
  '*': ['hva-som-helst'],
})

/** Every way of writing an address's parts. */
function written(path: string, parts: Record<string, string[]>): { path: string; params: Record<string, string> }[] {
  const names = [...path.matchAll(/:(\w+)|(\*)/g)].map(([, name, star]) => name ?? star ?? '')
  for (const name of names) if (!parts[name]) throw new Error(`${path}: say in partsOf what stands for ${name}`)
  return names.reduce(
    (sofar, name) =>
      sofar.flatMap((one) =>
        (parts[name] ?? []).map((value) => ({
          path: one.path.replace(name === '*' ? '*' : `:${name}`, value),
          params: { ...one.params, [name]: value },
        })),
      ),
    [{ path: path.startsWith('/') ? path : `/${path}`, params: {} as Record<string, string> }],
  )
}

type Door = (args: LoaderFunctionArgs & ActionFunctionArgs) => unknown
interface Said {
  status: number
  text: string
}

/** A page takes forms; a door for programs, which has no page, takes JSON. */
interface RouteModule {
  loader?: Door
  action?: Door
  default?: unknown
}
const modules = new Map<string, Promise<RouteModule>>()
const moduleOf = (file: string) => {
  const known = modules.get(file) ?? import(/* @vite-ignore */ `../../../app/${file}`)
  modules.set(file, known)
  return known
}

/** What is followed never ends: its first bytes are read, and then it is let go. */
async function textOf(answer: Response): Promise<string> {
  if (!answer.headers.get('content-type')?.startsWith('text/event-stream')) return answer.text()
  const reader = answer.body?.getReader()
  const first = await reader?.read()
  await reader?.cancel()
  return new TextDecoder().decode(first?.value)
}

/** Everything of an answer that reaches the browser: its status, its headers, its body. */
async function ask(
  house: House,
  door: Door,
  path: string,
  params: Record<string, string>,
  init: RequestInit,
): Promise<Said> {
  const request = new Request(`http://localhost:3000${path}`, init)
  const context = { house, clock: () => NOW, cspNonce: '' }
  const args = { request, params, context } as unknown as LoaderFunctionArgs & ActionFunctionArgs
  // What is thrown is an answer too: a redirect, or a refusal with its status.
  const given = await (async () => door(args))().catch((error: unknown) => error)
  const headers = (of: HeadersInit | undefined) => JSON.stringify([...new Headers(of)])
  if (given instanceof Response) return { status: given.status, text: headers(given.headers) + (await textOf(given)) }
  if (given instanceof Error) throw new Error(`${path}: ${given.message}`, { cause: given })
  const wrapped = given as { type?: string; data?: unknown; init?: ResponseInit | null } | null
  if (wrapped?.type === 'DataWithResponseInit')
    return { status: wrapped.init?.status ?? 200, text: headers(wrapped.init?.headers) + JSON.stringify(wrapped.data) }
  return { status: 200, text: JSON.stringify(given) ?? '' }
}

/** The sheets' keys, read from what the juror was given. */
const keysIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/"key":"([\w-]{22})"/g)].map(([, key]) => key ?? '')),
]

/** Open only when all have sealed. */
const AT_THE_MEETING: ReadonlySet<string> = new Set(
  addresses.map(({ file }) => file).filter((file) => /^routes\/jury\/(meeting|duels)/.test(file)),
)

const JSON_INIT = { 'content-type': 'application/json' }

/** Asks every address, or only those of these files, as the juror; gives what was said by the jury's own, and every leak. */
async function goRound(
  house: House,
  guarded: Guarded,
  only?: ReadonlySet<string>,
): Promise<{ leaks: string[]; reached: Set<string>; all: string }> {
  const { cookie, tokens, places } = guarded
  const parts = partsOf(guarded)
  const reached = new Set<string>()
  const leaks: string[] = []
  let all = ''
  const note = (address: Address, path: string, { status, text }: Said) => {
    const lower = text.toLowerCase()
    const secret = address.file.startsWith('routes/jury/') ? [...tokens, ...places] : tokens
    for (const token of secret) if (lower.includes(token.toLowerCase())) leaks.push(`${path} (${status}): ${token}`)
    if (address.file.startsWith('routes/jury/')) {
      if (status < 400) reached.add(address.file)
      for (const name of ['"isNew"', '"applicantId"', '"ownerId"', '"practiceYears"', '"priceOre"'])
        if (text.includes(name)) leaks.push(`${path}: ${name}`)
      all += text
    }
  }
  for (const address of addresses) {
    if (only && !only.has(address.file)) continue
    const { loader, action, default: component } = await moduleOf(address.file)
    for (const { path, params } of written(address.path, parts)) {
      if (loader) note(address, path, await ask(house, loader, path, params, { headers: { cookie } }))
      if (!action || !address.file.startsWith('routes/jury/')) continue
      const [sheet = 'x'] = keysIn(all)
      for (const body of component ? deedsOf(sheet) : []) {
        const form = { method: 'POST', headers: { cookie }, body: new URLSearchParams(body) }
        note(address, path, await ask(house, action, path, params, form))
      }
      if (component) continue
      const json = JSON.stringify({ sheet, version: 0, scores: { quality: 5 }, pick: 1, note: '', bookmarked: false })
      const init = { method: 'POST', headers: { cookie, ...JSON_INIT }, body: json }
      note(address, path, await ask(house, action, path, params, init))
    }
  }
  return { leaks, reached, all }
}

/** Forms as a juror may send them, right and wrong; none of them ends the round. */
const deedsOf = (sheet: string): Record<string, string>[] => [
  { intent: 'declare', declared: 'on' },
  { intent: 'save', sheet, version: '0', 'score.quality': '5', pick: '1', note: '' },
  { intent: 'save', sheet: 'none', version: '0', 'score.quality': '99', pick: '99', note: '' },
  { intent: 'recuse', sheet: 'none', reason: 'Kjenner' },
  { intent: 'seal' },
  // At the meeting.
  { intent: 'change', item: sheet, 'score.quality': '1', pick: '1', reason: 'Etter samtalen' },
  { intent: 'note', item: sheet, before: '', note: 'Et notat' },
  { intent: 'lead', step: 'next', seen: '', item: sheet },
  { intent: 'names', shown: 'yes' },
  { intent: 'end' },
]

it('tells nothing of whose the works are, whatever the application holds and wherever the juror asks', async () => {
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(drawnApplication, { minLength: 2, maxLength: 3 }), async (drawn) => {
      const { db, close } = await sqlite.freshDatabase()
      try {
        const house = testHouse(db)
        const guarded = await guardedRound(house, drawn)
        const { leaks, reached, all } = await goRound(house, guarded)
        expect([...new Set(leaks)]).toEqual([])
        // The works themselves were there, so the answers were not empty.
        for (const title of guarded.shown) expect(all).toContain(title)
        for (const file of reached) seen.add(file)
      } finally {
        await close()
      }
    }),
    { numRuns: 4, endOnFailure: true },
  )
  const juryFiles = new Set(addresses.map(({ file }) => file).filter((file) => file.startsWith('routes/jury/')))
  // What never answered was not looked at; what waits for the jury to meet has its own test below.
  expect([...juryFiles].filter((file) => !seen.has(file) && !AT_THE_MEETING.has(file))).toEqual([])
}, 240_000)

it('tells nothing in the meeting and the duels either, and nothing at all of what the juror is recused from', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(drawnApplication, { minLength: 3, maxLength: 4 }), async (drawn) => {
      const { db, close } = await sqlite.freshDatabase()
      try {
        const house = testHouse(db)
        const guarded = await guardedRound(house, drawn)
        await letMeet(house, guarded)
        const { leaks, reached, all } = await goRound(house, guarded, AT_THE_MEETING)
        expect([...new Set(leaks)]).toEqual([])
        expect([...AT_THE_MEETING].filter((file) => !reached.has(file))).toEqual([])
        const [outside, inside] = [guarded.shown.filter((title) => /^Synlig0/.test(title)), /Synlig[1-9]/]
        expect(all).toMatch(inside)
        for (const title of outside) expect(all).not.toContain(title)
        // Whatever was sent, the juror changed nothing of it, and did not lead the meeting.
        const [recusedFrom] = guarded.applicationIds
        expect(await db.talkChange.count({ where: { applicationId: recusedFrom } })).toBe(0)
        const { currentId, namesShown, state } = await db.meeting.findFirstOrThrow()
        expect({ currentId, namesShown, state }).toEqual({ currentId: recusedFrom, namesShown: false, state: 'open' })
      } finally {
        await close()
      }
    }),
    { numRuns: 3, endOnFailure: true },
  )
}, 240_000)

it('with names, the juror is told the name, the municipality, the CV and the website, and nothing more', async () => {
  const { db } = await sqlite.freshDatabase()
  const house = testHouse(db)
  const drawn = { seed: 7, works: 1, pictures: 1, group: false, signs: 'all', writes: 'as it is' } as const
  const guarded = await guardedRound(house, [drawn], false)
  const { leaks } = await goRound(house, guarded)
  const { artistName, cv, website, municipalityId } = await db.application.findFirstOrThrow()
  const told = [
    artistName,
    cv,
    website,
    (await db.municipality.findUniqueOrThrow({ where: { id: municipalityId ?? '' } })).name,
  ]
    .join(' ')
    .toLowerCase()
  const leaked = [...new Set(leaks.map((leak) => leak.split(': ').at(-1) ?? ''))]
  expect(leaked.length).toBeGreaterThan(0)
  expect(leaked.filter((token) => !told.includes(token.toLowerCase()))).toEqual([])
})

it('a picture is served under a name of its own, and says nothing of its true one', async () => {
  const { db } = await sqlite.freshDatabase()
  const house = testHouse(db)
  const drawn = { seed: 1, works: 1, pictures: 1, group: false, signs: 'alt', writes: 'large' } as const
  const guarded = await guardedRound(house, [drawn, drawn])
  const { all } = await goRound(house, guarded)
  const names = [...new Set([...all.matchAll(/"key":"(j[\w-]{40,})"/g)].map(([, key]) => key ?? ''))]
  expect(names).toHaveLength(2)
  const [key = ''] = guarded.pictureKeys
  const file = Buffer.from([0xff, 0xd8, 0xff, 1, 2, 3])
  for (const of of guarded.pictureKeys) await house.files.put(`pictures/${of}/640.jpg`, file)
  for (const name of names) {
    const path = `/bilder/${name}/640.jpg`
    const get = (init?: RequestInit) => picturesDoor(house, path, new Request(`http://localhost:3000${path}`, init))
    const answer = await get()
    expect(answer.status).toBe(200)
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(file)
    const said = JSON.stringify([...answer.headers])
    for (const of of guarded.pictureKeys) expect(said).not.toContain(of.slice(0, 8))
    expect(answer.headers.get('last-modified')).toBeNull()
    expect(answer.headers.get('cache-control')).toMatch(/^private/)
    const again = await get({ headers: { 'If-None-Match': answer.headers.get('etag') ?? '' } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect((await get({ method: 'HEAD' })).headers.get('content-length')).toBe(String(file.length))
  }
  const other = `/bilder/j${'A'.repeat(60)}/640.jpg`
  expect((await picturesDoor(house, other, new Request(`http://localhost:3000${other}`))).status).toBe(404)
  const plain = `/bilder/${key}/640.jpg`
  expect((await picturesDoor(house, plain, new Request(`http://localhost:3000${plain}`))).status).toBe(200)
})
