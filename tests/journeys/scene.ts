/** A round in full work on a server of its own: an open call, a jury at its sheets, two studios that are open today. */
import { randomUUID } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { addDays, civilDateOf } from '#app/kernel/when.ts'
import { connect, type Db } from '#app/platform/db/client.server.ts'
import { markAnnounced } from '#tests/support/announced.ts'
import { personWith } from '#tests/support/journey.ts'
import { type SeededArtist, type SeededRound, seedArtist, seedRound } from '#tests/support/seeded-round.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'
import { startTiles } from '#tests/support/tiles.ts'
import { sendsByWire } from './way/applying.ts'

export interface Scene {
  browser: Browser
  server: TestServer
  db: Db
  round: SeededRound
  /** Both take part, and their studios are open today. */
  artists: SeededArtist[]
  /** Has begun nothing. */
  newcomer: { id: string; cookie: string }
  juror: { id: string; cookie: string; email: string }
  close(): Promise<void>
}

export const NAMES = ['Ada Demonstrasjon', 'Bo Demonstrasjon'] as const
export const CRITERIA = ['quality', 'idea'] as const

/**
 * Sets the scene before a browser, and closes both together.
 * @param env settings beside those of a test server
 */
export async function setScene(browser: Browser, env: Record<string, string> = {}): Promise<Scene> {
  const tiles = await startTiles()
  const server = await startServer({ LOG_LEVEL: 'warn', TILE_URL: tiles.url, ...env })
  const db = await connect(String(server.env.DATABASE_URL))
  const now = new Date()
  const round = await seedRound(db, server.env, 0, now)
  const { year, callId, editionId } = round
  const [day] = await db.openDay.findMany({ where: { editionId } })
  if (!day) throw new Error('the round has no open day')
  const artists: SeededArtist[] = []
  for (const [index, name] of NAMES.entries()) {
    const part = { editionId, callId, year, today: day.date }
    const artist = await seedArtist(db, server.env, index + 1, part, now, { pictures: false, name })
    const works = await db.work.findMany({ where: { applicationId: artist.applicationId } })
    const ids = works.map(({ id }) => id)
    await sendsByWire(server, callId, artist.cookie, ids)
    await takesPart(db, artist, { editionId, name, number: index + 1, day, workId: ids[0] ?? '', now })
    artists.push(artist)
  }
  const email = 'juror@example.com'
  const juror = await personWith(db, server, { email, name: 'Juror Demonstrasjon', role: 'juror', year })
  await db.juryRound.create({
    data: {
      ...{ callId, state: 'open', orderSeed: randomUUID() },
      criteria: {
        create: CRITERIA.map((key, index) => ({ key, position: index + 1, labelNb: `Mål ${index + 1}`, labelEn: key })),
      },
      seats: { create: [{ personId: juror.id, declaredAt: now }] },
    },
  })
  const newcomer = await personWith(db, server, { email: 'ny@example.com', name: 'Ny Demonstrasjon' })
  return {
    ...{ browser, server, db, round, artists, newcomer, juror: { ...juror, email } },
    close: async () => {
      await browser.close()
      await db.$disconnect()
      await server.stop()
      await tiles.close()
    },
  }
}

/** The studios open tomorrow instead, from 9 to 22: whatever the time of day is where the test runs, there is time for them. */
export async function opensTomorrow({ db }: Scene): Promise<string> {
  const tomorrow = addDays(civilDateOf(new Date()), 1)
  await db.openDay.updateMany({ data: { date: tomorrow } })
  await db.studioDay.updateMany({ data: { date: tomorrow, opens: '09:00', closes: '22:00' } })
  return tomorrow
}

interface Part {
  editionId: string
  name: string
  number: number
  day: { date: string; opens: string; closes: string }
  workId: string
  now: Date
}

async function takesPart(db: Db, { applicationId }: SeededArtist, { editionId, name, number, day, workId, now }: Part) {
  await db.application.update({
    where: { id: applicationId },
    data: {
      ...{ check: 'complete', decision: 'accepted', decidedWorkId: workId },
      ...{ participation: 'confirmed', answeredAt: now },
    },
  })
  const { date, opens, closes } = day
  const studio = await db.studio.create({
    data: {
      ...{
        editionId,
        number,
        name: `Verksted ${number}`,
        address: `Veien ${number}`,
        postalCode: '1383',
        city: 'Asker',
      },
      ...{ municipalityId: 'asker', lat: 59.8 + number * 0.05, lng: 10.4, stepFree: true },
      days: { create: [{ date, opens, closes }] },
    },
  })
  await markAnnounced(db, now)
  await db.participant.create({
    data: {
      ...{ editionId, applicationId, slug: `kunstner-${number}`, name, aboutNb: `Om ${name}` },
      ...{ isNew: false, studioId: studio.id, confirmedAt: now },
    },
  })
}
