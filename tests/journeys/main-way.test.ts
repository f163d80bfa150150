import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, type Db } from '#app/platform/db/client.server.ts'
import { launch } from '#tests/support/browser.ts'
import { admin, openWindow, signInByLink } from '#tests/support/journey.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'
import { startTiles, type Tiles } from '#tests/support/tiles.ts'
import { announces, answers, decides, knowsNothing, publicFinds, readiesStudios } from './way/after.ts'
import { comesTooLate, fillsIn, largePhotograph, othersApply, startsApplication, submits } from './way/applying.ts'
import { countsVisits, exportsHold, hostCounts, reportAddsUp } from './way/figures.ts'
import { checksApplications, jurorWorks, makesRound, seatsJury } from './way/jurying.ts'
import { closesCall, opensEdition } from './way/opening.ts'
import { daysOfStory, type Story } from './way/story.ts'

const OFFICE = 'sekretariat@example.com'

let browser: Browser
let tiles: Tiles
let large: Buffer

beforeAll(async () => {
  ;[browser, tiles, large] = await Promise.all([launch(), startTiles(), largePhotograph()])
})
afterAll(async () => {
  await browser.close()
  await tiles.close()
})

/** From an empty database to the report, each step by pressing and typing. A step that fails leaves the rest undone. */
describe.each([
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
])('the whole round at $width pixels', (viewport) => {
  let server: TestServer
  let db: Db
  let story: Story
  let deadline: { date: string; time: string }
  let broken = false

  const step = (name: string, work: () => Promise<void>, timeout = 90_000) =>
    it(name, { timeout }, async ({ skip }) => {
      if (broken) skip()
      broken = true
      await work().catch(keepPictures)
      broken = false
    })

  /** What every window shows when a step fails: half the answer to why. */
  const keepPictures = async (fault: Error) => {
    const windows = [story.secretariat, story.artist, ...story.jurors]
    for (const [index, { page }] of windows.entries()) {
      const path = join(tmpdir(), `main-way-${viewport.width}-${index}.png`)
      await page.screenshot({ path }).catch(() => {})
      console.error(`${page.url()} is shown in ${path}`)
    }
    throw fault
  }

  beforeAll(async () => {
    server = await startServer({ LOG_LEVEL: 'warn', TILE_URL: tiles.url })
    db = await connect(String(server.env.DATABASE_URL))
    await admin(server, 'import', 'municipalities', 'app/cli/demo/data/municipalities.csv')
    await admin(server, 'person', 'add', OFFICE, '--name', 'Sekretær Demonstrasjon')
    await admin(server, 'person', 'grant', OFFICE, 'secretariat')
    const [secretariat, artist] = await Promise.all([
      openWindow(browser, server, { viewport }),
      openWindow(browser, server, { viewport }),
    ])
    const days = daysOfStory()
    story = {
      ...{ browser, server, db, viewport, secretariat, artist, year: days.year, today: days.today },
      ...{ artistEmail: 'ase@example.com', others: [], jurors: [] },
    }
    await signInByLink(secretariat, server, OFFICE)
  })
  afterAll(async () => {
    await Promise.all([story.secretariat, story.artist, ...story.jurors].map((window) => window.close()))
    await db.$disconnect()
    await server.stop()
  })

  step('the secretariat opens an edition and publishes it', () => opensEdition(story))
  step('an artist signs in by mail and begins', () => startsApplication(story))
  step('the application saves itself and takes pictures of every kind', () => fillsIn(story, large))
  step('it is submitted and received', () => submits(story))
  step('others apply too', () => othersApply(story))
  step('the call is closed, and who comes later is told when it was', async () => {
    deadline = await closesCall(story)
    await comesTooLate(story, deadline)
  })
  step('the secretariat checks the applications and seats a jury', async () => {
    await checksApplications(story)
    await makesRound(story)
    await seatsJury(story)
  })
  step('three jurors sign, score by keys, and seal', async () => {
    for (const juror of [0, 1, 2]) await jurorWorks(story, juror)
  })
  step('the jury’s ranking is decided after, and the artist knows nothing yet', async () => {
    await decides(story)
    await knowsNothing(story)
  })
  step('all are told at once, and answer', async () => {
    await announces(story)
    await answers(story)
  })
  step('the public finds the numbered studios in both languages, on the map and in the list', async () => {
    await readiesStudios(story)
    await publicFinds(story, tiles)
  })
  step('visits and sales are counted', async () => {
    await countsVisits(story)
    await hostCounts(story)
  })
  step('the report adds up, and the exports hold the same rows', async () => {
    await reportAddsUp(story)
    await exportsHold(story)
    expect(server.log()).not.toMatch(/"level":(50|60)/)
  })
})
