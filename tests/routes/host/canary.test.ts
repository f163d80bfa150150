/**
 * Who coordinates the hosting of Øvre Eiker neither reads nor writes another municipality's, by any address or form, and
 * nor does anybody else without a part in it. The addresses are those of the table, so one that is added is asked too; the
 * forms are those of the matrix, which has one for every deed of every page.
 */
import { readFileSync } from 'node:fs'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { describe, expect, it } from 'vitest'
import { addresses } from '#app/i18n/addresses.ts'
import { exhibitionAddresses } from '#app/i18n/addresses-exhibition.ts'
import { hostingAddresses } from '#app/i18n/addresses-hosting.ts'
import type { House } from '#app/platform/context.server.ts'
import siteMap from '#app/routes.ts'
import type { Row } from '#tests/journeys/matrix/rows.ts'
import { EXHIBITION_ROWS } from '#tests/journeys/matrix/rows-exhibition.ts'
import { HOSTING_ROWS } from '#tests/journeys/matrix/rows-hosting.ts'
import { testHouse } from '#tests/support/context.ts'
import { sqlite } from '#tests/support/databases.ts'
import { type SeededHosting, seedHosting } from '#tests/support/seeded-hosting.ts'
import { signedIn } from '#tests/support/seeded-round.ts'
import { fill, type Held, kept } from './held.ts'

const NOW = new Date('2026-11-22T11:00:00Z')
/** A word that stands in everything that is Asker's, and nowhere else. */
const CANARY = 'Kanariasker'

interface Entry {
  id?: string
  file: string
  children?: Entry[]
}
const flat = (entries: readonly Entry[]): Entry[] => entries.flatMap((entry) => [entry, ...flat(entry.children ?? [])])
const files = new Map(flat(siteMap as Entry[]).map(({ id, file }) => [id, file]))
type Name = keyof typeof hostingAddresses
const names = Object.keys(hostingAddresses) as Name[]
type Form = Record<string, unknown>
const formsOf = (name: string): Form[] =>
  (({ ...HOSTING_ROWS, ...EXHIBITION_ROWS }) as Partial<Record<string, Row>>)[name]?.deeds?.forms({
    ...{ year: 2026, today: '2026-11-22', ids: {}, parts: {} },
  } as never) ?? []

type Door = (args: LoaderFunctionArgs & ActionFunctionArgs) => unknown
interface RouteModule {
  loader?: Door
  action?: Door
}
const routeOf = async (name: string) =>
  (await import(/* @vite-ignore */ `../../../app/${files.get(name)}`)) as unknown as RouteModule

/** All that an answer says, and its status. */
async function ask(house: House, door: Door, path: string, params: Record<string, string>, init: RequestInit) {
  const request = new Request(`http://localhost:3000${path}`, init)
  const context = { house, clock: () => NOW, cspNonce: '' }
  const args = { request, params, context } as unknown as LoaderFunctionArgs & ActionFunctionArgs
  const given = await (async () => door(args))().catch((error: unknown) => error)
  if (given instanceof Response) return { status: given.status, text: await given.text() }
  if (given instanceof Error) throw new Error(`${path}: ${given.message}`, { cause: given })
  const wrapped = given as { type?: string; data?: unknown; init?: ResponseInit | null } | null
  const isWrapped = wrapped?.type === 'DataWithResponseInit'
  return {
    status: isWrapped ? (wrapped.init?.status ?? 200) : 200,
    text: JSON.stringify(isWrapped ? wrapped.data : given) ?? '',
  }
}

/** Asks as somebody who is signed in. */
async function asking(who: keyof SeededHosting['people']) {
  const { db } = await sqlite.freshDatabase()
  const house = testHouse(db)
  const seeded = await seedHosting(db, NOW, new Date('2026-09-10T16:00:00Z'))
  const theirs = await fill(db, seeded, { hostingId: seeded.hostings.after, place: 'asker', word: CANARY, now: NOW })
  const own = await fill(db, seeded, { hostingId: seeded.hostings.now, place: 'ovre-eiker', word: 'Eget', now: NOW })
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    SESSION_SECRET: house.settings.sessionSecret,
    PUBLIC_URL: house.settings.publicUrl,
  }
  const cookie = await signedIn(db, env, seeded.people[who], NOW)
  return {
    ...{ db, seeded, theirs, own },
    get: (door: Door, path: string, params: Record<string, string>) =>
      ask(house, door, path, params, { headers: { cookie } }),
    post: (door: Door, path: string, params: Record<string, string>, body: BodyInit) =>
      ask(house, door, path, params, { method: 'POST', headers: { cookie }, body }),
  }
}

/** A form of the matrix with every id in it another's, as the version of what was just made. */
function aimed(form: Form, id: string): URLSearchParams {
  const isId = (name: string) => (/Id$|^id$/.test(name) && name !== 'municipalityId') || name === 'guest'
  const pairs = Object.entries(form).map(([name, value]) => [name, isId(name) ? id : String(value)])
  return new URLSearchParams([...pairs, ...(form.version ? [] : [['version', '1']])] as string[][])
}

/** The same as a browser sends it with a file. */
function withFile(form: Form): FormData {
  const body = new FormData()
  for (const [name, value] of Object.entries(form)) body.append(name, String(value))
  body.append('file', new Blob(['%PDF-1.7\n%%EOF\n']), 'avtale.pdf')
  body.append('picture', new Blob(['x']), 'bilde.png')
  return body
}

/** Ids that stand in addresses with forms; a case or a task has no address of its own. */
const formIds = ({ ids }: Held) =>
  new Set(['hosting', 'venue', 'meeting', 'document', 'guest'].map((kind) => ids[kind]))
const withId = (name: Name) => /:\w+/.test(addresses[name].nb)
const OTHERS = ['coordinator-ovre-eiker', 'contact-ovre-eiker', 'contact-drammen'] as const

describe.each(OTHERS)('%s', (who) => {
  it('reads nothing of Asker’s, and no form at an address of Asker’s is taken', { timeout: 120_000 }, async () => {
    const { db, theirs, seeded, get, post } = await asking(who)
    const before = await kept(db, theirs.hostingId, 'asker')
    const told: string[] = []
    const ids = Object.values(theirs.ids)
    const posted = formIds(theirs)
    for (const name of names) {
      const { loader, action } = await routeOf(name)
      for (const locale of ['nb', 'en'] as const)
        for (const id of withId(name) ? ids : ['']) {
          const path = addresses[name][locale].replace(/:\w+/g, id)
          const params = { id, key: id }
          if (loader) {
            const { status, text } = await get(loader, path, params)
            if (text.includes(CANARY)) told.push(`${path} tells (${status})`)
            if (withId(name) && status < 400) told.push(`${path} opens (${status})`)
          }
          if (!action || locale === 'en' || !(id === '' || posted.has(id))) continue
          const tell = ({ status, text }: { status: number; text: string }, said: unknown) => {
            if (text.includes(CANARY)) told.push(`${path} tells what ${said} is`)
            // One's own calendar is nobody else's; all other forms are about something of Asker's.
            if (status < 400 && name !== 'myCalendar') told.push(`${path} takes ${said} (${status})`)
          }
          for (const form of formsOf(name)) {
            for (const aim of ids) tell(await post(action, path, params, aimed(form, aim)), aimed(form, aim))
            if (withId(name)) tell(await post(action, path, params, withFile(form)), `${form.intent} with a file`)
          }
        }
    }
    expect(told).toEqual([])
    expect(await kept(db, theirs.hostingId, 'asker')).toBe(before)
    expect(await db.hosting.count()).toBe(Object.keys(seeded.hostings).length)
    expect(await db.hostingOffer.count()).toBe(2)
  })

  it('brings nothing of Asker’s into a form of the own hosting', { timeout: 120_000 }, async () => {
    const { db, theirs, own, get, post } = await asking(who)
    const before = await kept(db, theirs.hostingId, 'asker')
    const posted = formIds(own)
    const told: string[] = []
    for (const name of names.filter(withId)) {
      const { loader, action } = await routeOf(name)
      for (const id of Object.values(own.ids)) {
        const path = addresses[name].nb.replace(/:\w+/g, id)
        const params = { id, key: id }
        const read = async (said: string) => {
          const answer = loader && (await get(loader, path, params))
          if (answer?.text.includes(CANARY)) told.push(`${path} tells after ${said}`)
        }
        await read('nothing')
        for (const form of action && posted.has(id) ? formsOf(name) : [])
          for (const [kind, aim] of Object.entries(theirs.ids)) {
            const { text } = await post(action as Door, path, params, aimed(form, aim))
            if (text.includes(CANARY)) told.push(`${path} tells of the ${kind} at ${aimed(form, aim)}`)
          }
        await read('the forms')
      }
    }
    expect(told).toEqual([])
    expect(await kept(db, theirs.hostingId, 'asker')).toBe(before)
  })
})

it.each(['coordinator-asker', 'contact-asker', 'contact-ovre-eiker'] as const)(
  '%s opens nothing of the exhibition that Øvre Eiker has, and no form there is taken',
  async (who) => {
    const { db, get, post } = await asking(who)
    const before = JSON.stringify([await db.exhibitionRoom.findMany(), await db.exhibitionShift.findMany()])
    const told: string[] = []
    // What an artist does for the exhibition is asked in tests of its own.
    const of = Object.entries(exhibitionAddresses).filter(([name]) => !name.startsWith('my'))
    for (const [name, address] of of) {
      const { loader, action } = await routeOf(name)
      const params = { year: '2026', id: 'ukjent', format: 'csv' }
      const path = address.nb.replace(':year', '2026').replace(':id', 'ukjent').replace(':format', 'csv')
      const answers = [
        ...(loader ? [await get(loader, path, params)] : []),
        ...(action ? await Promise.all(formsOf(name).map((form) => post(action, path, params, aimed(form, 'x')))) : []),
      ]
      for (const { status } of answers) if (status < 400) told.push(`${path}: ${status}`)
    }
    expect(told).toEqual([])
    expect(JSON.stringify([await db.exhibitionRoom.findMany(), await db.exhibitionShift.findMany()])).toBe(before)
  },
)

it('has a form for every deed of every page', () => {
  const missing = names.flatMap((name) => {
    const source = readFileSync(`app/${files.get(name)}`, 'utf8')
    const sent = new Set(formsOf(name).map(({ intent }) => intent))
    const deeds = [...source.matchAll(/^\s*case '([\w-]+)':/gm)].map(([, intent]) => intent ?? '')
    if (/export (const|async function) action/.test(source) && formsOf(name).length === 0) return [`${name}: no form`]
    return deeds.filter((intent) => !sent.has(intent)).map((intent) => `${name}: ${intent}`)
  })
  expect(missing).toEqual([])
})

it('who has a part in it reads all of it, so the canary is there to be told', async () => {
  const { theirs, get } = await asking('contact-asker')
  const at = async (name: Name, kind: keyof Held['ids']) => {
    const { loader } = await routeOf(name)
    const id = theirs.ids[kind] ?? ''
    return get(loader as Door, addresses[name].nb.replace(/:\w+/g, id), { id })
  }
  const pages = [
    ...(['hostingCase', 'hostingPlan', 'hostingVenues', 'hostingMeetings'] as const).map(
      (name) => [name, 'hosting'] as const,
    ),
    ...[['venue', 'venue'] as const, ['hostingMeeting', 'meeting'] as const],
  ]
  for (const [name, kind] of pages) {
    const { status, text } = await at(name, kind)
    expect([name, status, text.includes(CANARY)]).toEqual([name, 200, true])
  }
  // The secretariat's own note is not among it.
  const { text } = await at('hostingCase', 'hosting')
  expect(JSON.parse(text)).toMatchObject({ note: '', agreedOre: null })
})
