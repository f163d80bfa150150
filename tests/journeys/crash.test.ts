import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addressIn } from '#app/i18n/addresses.ts'
import { connect, type Db } from '#app/platform/db/client.server.ts'
import { type SeededArtist, type SeededRound, seedRound } from '#tests/support/seeded-round.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'

const KILLS = 50
const A_KILL = 6

let server: TestServer
let db: Db
let round: SeededRound

beforeAll(async () => {
  server = await startServer({ SESSION_SECRET: 'a secret of the tests and of nobody else', LOG_LEVEL: 'warn' })
  db = await connect(String(server.env.DATABASE_URL))
  round = await seedRound(db, server.env, KILLS * A_KILL)
})
afterAll(async () => {
  await db.$disconnect()
  await server.stop()
})

/** Sends an application as the browser does. True when the server said that it was received. */
async function submit(artist: SeededArtist): Promise<boolean> {
  const answer = await fetch(server.url + addressIn('nb', 'applicationReview', { callId: round.callId }), {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: artist.cookie, 'content-type': 'application/x-www-form-urlencoded', origin: server.url },
    body: 'intent=submit',
  })
  if (answer.status !== 303) throw new Error(`${answer.status} ${await answer.text()}`)
  return true
}

it(`loses no submission that was acknowledged when the server is killed ${KILLS} times, and leaves no half one`, {
  timeout: 400_000,
}, async () => {
  const acknowledged = new Set<string>()
  const wrong: unknown[] = []
  for (let kill = 0; kill < KILLS; kill++) {
    const [first, ...rush] = round.artists.slice(kill * A_KILL, (kill + 1) * A_KILL)
    // The first is let through, so that the others meet a server that is awake and are cut off in the middle.
    if (first && (await submit(first))) acknowledged.add(first.applicationId)
    // Killed when some of the rush are told and the others are on their way, however quick the machine is.
    const enough = 1 + Math.floor(Math.random() * (rush.length - 1))
    let told = 0
    let go: () => void = () => {}
    const inTheMiddle = new Promise<void>((resolve) => {
      go = resolve
    })
    const sent = rush.map(async (artist) => {
      try {
        await submit(artist)
        acknowledged.add(artist.applicationId)
        if (++told === enough) go()
      } catch (error) {
        // A connection that broke has told nobody anything; an answer that is no receipt is a fault.
        if (/^\d{3} /.test((error as Error).message)) wrong.push((error as Error).message)
      }
    })
    await Promise.race([inTheMiddle, pause(2_000)])
    await pause(Math.random() * 3)
    await server.kill()
    await Promise.all(sent)
    await server.restart()
  }
  expect(wrong).toEqual([])

  const rows = await db.application.findMany()
  const received = rows.filter((row) => row.submission === 'submitted')
  const lost = [...acknowledged].filter((id) => !received.some((row) => row.id === id))
  expect(lost).toEqual([])
  // Whole or not at all: number, moment, receipt and note belong to each other.
  for (const row of rows) {
    const whole = row.submission === 'submitted'
    expect([row.number !== null, row.submittedAt !== null], row.id).toEqual([whole, whole])
  }
  const numbers = received.map((row) => row.number)
  expect(new Set(numbers).size).toBe(numbers.length)
  expect(await db.mail.count()).toBe(received.length)
  expect(await db.auditEntry.count({ where: { deed: 'application.submitted' } })).toBe(received.length)

  // Some were told, and some were cut off: else the test has shown nothing.
  console.log(`${acknowledged.size} acknowledged, ${received.length} received, of ${rows.length}`)
  expect(acknowledged.size).toBeGreaterThan(KILLS * 1.5)
  expect(acknowledged.size).toBeLessThan(rows.length)

  // Whoever was cut off presses again and is received once.
  for (const artist of round.artists) await submit(artist)
  expect(await db.application.count({ where: { submission: 'submitted' } })).toBe(rows.length)
  expect(await db.mail.count()).toBe(rows.length)
})
