import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AddressName, addresses, addressIn } from '#app/i18n/addresses.ts'
import { connect, type Db } from '#app/platform/db/client.server.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'
import { readsIn } from './matrix/reads.ts'
import { mayMeet, PERSONS, type Person, type Scene, seedScene, WORLDS, type World } from './matrix/worlds.ts'

/** Milliseconds that an answer may take on a loaded machine. */
const PATIENCE = 30_000

let server: TestServer
let db: Db
let scene: Scene
/** Who has met what anywhere, to see that the texts are ones that the product does show. */
const met = new Set<string>()

beforeAll(async () => {
  server = await startServer({ LOG_LEVEL: 'warn' })
  db = await connect(String(server.env.DATABASE_URL))
  scene = await seedScene(db, server)
})
afterAll(async () => {
  await db.$disconnect()
  await server.stop()
})

const names = Object.keys(addresses) as AddressName[]

/** Every way in which an address with parts can be asked: of this application or that, by number or by id. */
function pathsOf(name: AddressName): string[] {
  const { year, callId } = scene.round
  const wanted = [...addresses[name].nb.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '')
  const both = (['artist', 'other'] as const).map((who, index) => ({
    ...{ year, callId, number: index + 1, id: scene.applications[who], slug: 'ingen' },
    ...{ kind: 'applications', format: 'json', workId: scene.works[who], roundId: scene.roundId },
  }))
  const filled = both.map((parts) =>
    Object.fromEntries(wanted.map((part) => [part, String(parts[part as keyof typeof parts] ?? 'x')])),
  )
  return [...new Set(filled.map((parts) => addressIn('nb', name, parts)))]
}

async function ask(person: Person, path: string): Promise<{ status: number; text: string }> {
  const headers: Record<string, string> = scene.cookies[person] ? { cookie: scene.cookies[person] } : {}
  const stop = new AbortController()
  const giveUp = setTimeout(() => stop.abort(new Error(`no answer at ${path}`)), PATIENCE)
  try {
    return await told(await fetch(server.url + path, { redirect: 'manual', headers, signal: stop.signal }))
  } finally {
    clearTimeout(giveUp)
    stop.abort()
  }
}

/** What an answer tells: its text and its headers. A stream never ends by itself: its first words are enough. */
async function told(answer: Response): Promise<{ status: number; text: string }> {
  const headers = JSON.stringify([...answer.headers])
  if (!/event-stream/.test(answer.headers.get('content-type') ?? ''))
    return { status: answer.status, text: `${await answer.text()}\n${headers}` }
  const first = await answer.body?.getReader().read()
  return { status: answer.status, text: new TextDecoder().decode(first?.value) + headers }
}
const said = ({ phase, anonymous }: World) => `${phase}, ${anonymous ? 'anonymous' : 'with names'}`

describe.each(WORLDS.map((world) => [said(world), world] as const))('%s', (_, world) => {
  beforeAll(() => scene.enter(world))

  it('every address answers each person as it should, and tells nobody what is not theirs', {
    timeout: 240_000,
  }, async () => {
    const wrong: string[] = []
    for (const name of names) {
      await Promise.all(
        PERSONS.flatMap((person) =>
          pathsOf(name).flatMap((path) =>
            [path, ...(/(File|Stream)$/.test(name) ? [] : [`${path}.data`])].map(async (asked) => {
              const { status, text } = await ask(person, asked)
              if (status >= 500) wrong.push(`${person} ${asked}: ${status}`)
              const due = readsIn(name, person, world, path)
              if (asked === path && status !== due) wrong.push(`${person} ${asked}: ${status}, not ${due}`)
              for (const secret of scene.secrets)
                if (text.includes(secret.text)) {
                  met.add(`${person} meets ${secret.kind}`)
                  if (!mayMeet(person, secret, world))
                    wrong.push(`${person} reads at ${asked}: ${secret.text} (${secret.kind} of ${secret.of})`)
                }
            }),
          ),
        ),
      )
    }
    expect(wrong).toEqual([])
  })
})

it('the texts that are watched are found where they belong', () => {
  const expected = [
    'artist meets name',
    'artist meets work',
    'juror meets work',
    'juror meets name',
    'juror meets note',
  ]
  const ofOffice = ['name', 'work', 'reason', 'recusal'].map((kind) => `secretariat meets ${kind}`)
  expect([...expected, ...ofOffice].filter((one) => !met.has(one))).toEqual([])
})
