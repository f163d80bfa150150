/** The jury at its duels and its meeting, each before an own screen: the chair, a juror, and one who must go out. */

import { randomUUID } from 'node:crypto'
import { request as ask } from 'node:http'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { civilDateOf } from '#app/kernel/when.ts'
import { connect, type Db } from '#app/platform/db/client.server.ts'
import { launch } from '#tests/support/browser.ts'
import { awake, eventually, openWindow, personWith, press, see, type Window } from '#tests/support/journey.ts'
import { type SeededRound, seedArtist, seedRound } from '#tests/support/seeded-round.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'

let browser: Browser
let server: TestServer
let db: Db
let round: SeededRound
const cookies = { chair: '', juror: '', recused: '', secretariat: '' }
const windows: Window[] = []

/** Six applications; the line at three places goes through the tie of 3 and 4. The third juror is recused from 5. */
const SCORES = [
  [7, 7, 7],
  [6, 6, 6],
  [5, 5, 5],
  [5, 5, 5],
  [5, 5, null],
  [1, 1, 1],
]
/** Of the one that the third juror must be outside for; nobody else's work is called so. */
const HIDDEN = 'Bortgjemt'
const inTie = (number: number) => `Tegning ${number}`

beforeAll(async () => {
  browser = await launch()
  server = await startServer({ LOG_LEVEL: 'warn' })
  db = await connect(String(server.env.DATABASE_URL))
  const now = new Date()
  round = await seedRound(db, server.env, 0, now)
  const { year, callId, editionId, artists } = round
  const today = civilDateOf(now)
  for (const [index] of SCORES.entries())
    artists.push(
      await seedArtist(db, server.env, index + 1, { editionId, callId, year, today }, now, { pictures: false }),
    )
  await db.call.update({ where: { id: callId }, data: { closesAt: now } })
  const jury = await db.juryRound.create({
    data: {
      ...{ callId, state: 'open', orderSeed: randomUUID() },
      criteria: { create: [{ key: 'quality', position: 1, labelNb: 'Kvalitet', labelEn: 'Quality' }] },
    },
    include: { criteria: true },
  })
  const seats: string[] = []
  for (const who of ['chair', 'juror', 'recused'] as const) {
    const role = who === 'chair' ? 'chair' : 'juror'
    const person = await personWith(db, server, { email: `${who}@example.com`, name: `Demo ${who}`, role, year })
    cookies[who] = person.cookie
    const data = { roundId: jury.id, personId: person.id, chair: who === 'chair', declaredAt: now, sealedAt: now }
    seats.push((await db.jurorSeat.create({ data })).id)
  }
  const office = { email: 'kontor@example.com', name: 'Demo kontor', role: 'secretariat' as const }
  cookies.secretariat = (await personWith(db, server, office)).cookie
  for (const [index, { applicationId }] of artists.entries()) {
    const number = index + 1
    await db.application.update({
      where: { id: applicationId },
      data: { submission: 'submitted', check: 'complete', number, submittedAt: now },
    })
    const title = number === 5 ? HIDDEN : inTie(number)
    await db.work.updateMany({ where: { applicationId }, data: { title } })
    const work = await db.work.findFirstOrThrow({ where: { applicationId, position: 1 } })
    for (const [seat, value] of (SCORES[index] ?? []).entries())
      await db.assessment.create({
        data: {
          ...{ seatId: seats[seat] ?? '', applicationId, savedAt: now, recused: value === null },
          pickedWorkId: value === null ? null : work.id,
          ...(value === null ? {} : { scores: { create: { criterionId: jury.criteria[0]?.id ?? '', value } } }),
        },
      })
  }
}, 60_000)

afterAll(async () => {
  await Promise.all(windows.map((one) => one.close()))
  await browser.close()
  await db.$disconnect()
  await server.stop()
})

async function window(who: keyof typeof cookies, given: Parameters<typeof openWindow>[2] = {}): Promise<Window> {
  const one = await openWindow(browser, server, { cookie: cookies[who], ...given })
  windows.push(one)
  return one
}

/** Reads a stream as a browser does; `bytes` grows with what has come. */
function listen(path: string, cookie: string) {
  const heard = { bytes: '', ended: false, status: 0 }
  const call = ask(server.url + path, { headers: { cookie, accept: 'text/event-stream' } }, (answer) => {
    heard.status = answer.statusCode ?? 0
    answer.on('data', (chunk) => {
      heard.bytes += String(chunk)
    })
    answer.on('close', () => {
      heard.ended = true
    })
  })
  call.on('error', () => {
    heard.ended = true
  })
  call.end()
  return { heard, leave: () => call.destroy() }
}

/** Presses a key until it counts: right after a pair has come up it does not, and there is only one pair to answer. */
async function answers(page: Page, key: string): Promise<void> {
  await eventually(async () => {
    await page.keyboard.press(key)
    return page.getByText('Du er ferdig med duellene').isVisible()
  }).toBe(true)
}

/** The sign that a stream told last. */
const lastSign = (bytes: string) => [...bytes.matchAll(/^data: (.+)$/gm)].at(-1)?.[1] ?? ''
/** All that a stream has told; its signs of life tell nothing. */
const told = (bytes: string) => bytes.replaceAll(': her\n\n', '')
const eventsIn = (bytes: string) => [...bytes.matchAll(/^data: /gm)].length

it('the duels: by keys, by the form without script, and a pair counts once', { timeout: 90_000 }, async () => {
  const { year } = round
  const office = await window('secretariat')
  await office.visit(`/sekretariat/arganger/${year}/mote`)
  await awake(office.page)
  await office.page.getByLabel('Dueller per jurymedlem').fill('1')
  await press(office.page, 'Åpne duellrunden')
  await see(office.page, 'Avslutt duellrunden')

  const juror = await window('juror')
  await juror.visit(`/jury/${year}/dueller`)
  await awake(juror.page)
  await answers(juror.page, 'ArrowLeft')
  await press(juror.page, 'Angre siste')
  await see(juror.page, 'Hvilket vil du helst ha med?')
  await awake(juror.page)
  await answers(juror.page, '=')
  await juror.sound()

  const plain = await window('chair', { javaScriptEnabled: false })
  await plain.page.goto(`${server.url}/jury/${year}/dueller`)
  await press(plain.page, /Venstre/)
  await see(plain.page, 'Du er ferdig med duellene')
  expect(await db.duel.count()).toBe(2)
  expect(await db.duel.count({ where: { outcome: 'equal' } })).toBe(1)
  await office.page.reload()
  await see(office.page, '1 av 1')
  await db.duelRound.deleteMany()
})

it('the meeting: all screens follow the chair; who is recused goes out and comes back', {
  timeout: 180_000,
}, async () => {
  const { year } = round
  const office = await window('secretariat')
  await office.visit(`/sekretariat/arganger/${year}/mote`)
  await awake(office.page)
  const juror = await window('juror')
  await juror.visit(`/jury/${year}/mote`)
  await see(juror.page, 'Møtet har ikke startet')
  await office.page.getByLabel('Andre søknader').fill('5')
  await press(office.page, 'Start møtet')
  await see(office.page, 'Inhabil: 1 går ut')
  // The juror's screen follows by itself, from before the meeting began.
  await see(juror.page, 'Ingen sak er oppe nå')

  const chair = await window('chair')
  const recused = await window('recused', { viewport: { width: 390, height: 844 } })
  await chair.visit(`/jury/${year}/mote`)
  await recused.visit(`/jury/${year}/mote`)
  await awake(chair.page)
  expect(await recused.page.getByText(HIDDEN).count()).toBe(0)
  await press(chair.page, 'Begynn med første sak')
  for (const { page } of [chair, juror, recused]) await page.locator('.meeting-item').waitFor()
  await see(juror.page, 'Sak 1 av 3')
  await see(recused.page, 'Sak 1 av 2')

  // A score is changed, with a reason; all see before and after.
  await juror.page.getByText('Endre dine poeng etter samtalen').click()
  await juror.page.getByLabel('Kvalitet').selectOption('7')
  await press(juror.page, 'Lagre endringen')
  await see(juror.page, 'Skriv hvorfor du endrer')
  await juror.page.getByLabel('Hvorfor').fill('Det bærer i stort format.')
  await press(juror.page, 'Lagre endringen')
  for (const { page } of [chair, recused, office]) await see(page, 'Det bærer i stort format.')
  await see(chair.page, '5 → 7')

  // The keyboard alone: on to the second, and to the third, which one must go out for.
  const stream = listen(`/jury/${year}/mote/strom`, cookies.recused)
  await chair.page.keyboard.press('n')
  await see(chair.page, 'Sak 2 av 3')
  await see(recused.page, 'Sak 2 av 2')
  await chair.page.keyboard.press('n')
  await see(recused.page, 'Du er ute av rommet nå')
  await see(juror.page, HIDDEN)
  await recused.sound()
  expect(await recused.page.content()).not.toContain(HIDDEN)
  // It has told everything up to what stands now.
  const fresh = listen(`/jury/${year}/mote/strom`, cookies.recused)
  await eventually(() => eventsIn(fresh.heard.bytes)).toBe(1)
  await eventually(() => lastSign(stream.heard.bytes)).toBe(lastSign(fresh.heard.bytes))
  fresh.leave()
  expect(eventsIn(stream.heard.bytes)).toBeGreaterThan(1)
  const before = told(stream.heard.bytes)
  await chair.page.getByLabel('Notat til protokollen').fill('Juryen var samstemt.')
  await press(chair.page, 'Lagre notatet')
  await see(juror.page, 'Juryen var samstemt.')
  // Two more looks at the meeting: to who is out, nothing has happened.
  await recused.page.waitForTimeout(2500)
  expect(told(stream.heard.bytes)).toBe(before)
  expect(before.replace(/^(retry: 2000|id: [\w-]{22}|data: [\w-]{22}|)$/gm, '').trim()).toBe('')
  stream.leave()
  for (const path of [
    `/jury/${year}/mote`,
    `/jury/${year}/mote.data`,
    `/jury/${year}/mote?vis=stor`,
    `/jury/${year}/dueller`,
  ]) {
    const answer = await fetch(server.url + path, { headers: { cookie: cookies.recused } })
    expect([path, (await answer.text()).includes(HIDDEN)]).toEqual([path, false])
  }

  // The server is gone in the middle; the screens come back by themselves to what is up then.
  await server.kill()
  await see(recused.page, 'Forbindelsen er brutt')
  await server.restart()
  await press(chair.page, 'Forrige sak')
  await see(recused.page, 'Sak 2 av 2')
  await see(juror.page, 'Sak 2 av 3')
  for (const one of [juror, recused, chair, office]) {
    await eventually(() => one.page.getByText('Siden følger møtet').count()).toBe(1)
    one.forgive(/ERR_|Failed to load|Failed to fetch|network/i)
    await one.sound()
  }

  // The wall, and one without script.
  const wall = await window('secretariat', { viewport: { width: 1600, height: 900 } })
  await wall.visit(`/sekretariat/arganger/${year}/mote?vis=stor`)
  await see(wall.page, 'Sak 2 av 3')
  expect(await wall.page.locator('button:visible').count()).toBe(0)
  const plain = await window('juror', { javaScriptEnabled: false })
  await plain.page.goto(`${server.url}/jury/${year}/mote`)
  await press(chair.page, 'Ta pause')
  await see(wall.page, 'Ingen sak er oppe nå')
  await plain.page.getByRole('link', { name: 'Oppdater' }).click()
  await see(plain.page, 'Ingen sak er oppe nå')

  await press(chair.page, 'Avslutt møtet')
  for (const { page } of [chair, juror, recused]) await see(page, 'Møtet er avsluttet')
  expect(await db.meeting.findFirstOrThrow()).toMatchObject({ state: 'closed', currentId: null })
  expect(await db.meetingItem.count({ where: { note: 'Juryen var samstemt.' } })).toBe(1)
})

it('a stream closes with its session and with the server, and strangers get none', { timeout: 60_000 }, async () => {
  const { year } = round
  const path = `/jury/${year}/mote/strom`
  for (const [cookie, status] of [
    ['', 401],
    [round.artists[0]?.cookie ?? '', 403],
    [cookies.secretariat, 403],
  ] as const) {
    const { heard } = listen(path, cookie)
    await eventually(() => heard.ended).toBe(true)
    expect([heard.status, heard.bytes.includes('data:')]).toEqual([status, false])
  }
  const one = listen(path, cookies.juror)
  await eventually(() => one.heard.status).toBe(200)
  await db.session.deleteMany({ where: { person: { email: 'juror@example.com' } } })
  await expect.poll(() => one.heard.ended, { timeout: 25_000 }).toBe(true)
  const other = listen(path, cookies.chair)
  await eventually(() => other.heard.status).toBe(200)
  const from = performance.now()
  expect(await server.stop()).toBe(0)
  expect(performance.now() - from).toBeLessThan(9000)
  expect(other.heard.ended).toBe(true)
})
