import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connect, type Db } from '#app/platform/db/client.server.ts'
import { openFiles } from '#app/platform/files/files.server.ts'
import { sizeFile } from '#app/platform/images/address.ts'
import { showRound } from '#tests/domains/studio-map/shown-round.ts'
import { launch } from '#tests/support/browser.ts'
import { eventually, openWindow, personWith, press, see } from '#tests/support/journey.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'

let browser: Awaited<ReturnType<typeof launch>>
let server: TestServer
let db: Db
let cookie: string
beforeAll(async () => {
  browser = await launch()
  server = await startServer({ LOG_LEVEL: 'warn' })
  db = await connect(String(server.env.DATABASE_URL))
  await showRound(db, 6)
  for (const [n, participant] of (await db.participant.findMany({ orderBy: { id: 'asc' } })).entries())
    await db.participant.update({ where: { id: participant.id }, data: { catalogueNo: String(n + 1) } })
  const files = openFiles(String(server.env.FILES_URL))
  const jpeg = await sharp({ create: { width: 640, height: 427, channels: 3, background: '#b8361b' } })
    .jpeg()
    .toBuffer()
  for (const { id } of await db.picture.findMany({ select: { id: true } })) {
    // The door of pictures knows no other keys, and asks for no larger size of one at this stage.
    const key = randomBytes(16).toString('hex')
    await db.picture.update({ where: { id }, data: { key, stage: 'preview' } })
    for (const width of [320, 640] as const) await files.put(sizeFile(key, width, 'jpg'), jpeg)
  }
  cookie = (await personWith(db, server, { email: 'kontor@example.com', name: 'Kontor Demo', role: 'secretariat' }))
    .cookie
})
afterAll(async () => {
  await db.$disconnect()
  await server.stop()
  await browser.close()
})

const OFFICE = '/sekretariat/arganger/2013/katalog'

it('from preview to release, and a change afterwards to a correction that everyone sees', {
  timeout: 180_000,
}, async () => {
  const office = await openWindow(browser, server, { cookie, viewport: { width: 1280, height: 900 } })
  const visitor = await openWindow(browser, server, { viewport: { width: 320, height: 700 } })

  expect(await visitor.page.goto(`${server.url}/katalog`).then((answer) => answer?.status())).toBe(200)
  await see(visitor.page, 'Katalogen er ikke ferdig ennå')
  await office.visit(OFFICE)
  await see(office.page, 'Dette mangler')
  await press(office.page, 'Lås utgave 1')
  await see(office.page, 'Kryss av for at du har sett over det som mangler.')
  office.forgive(/422/)
  await office.page.getByLabel(/Jeg har sett over/).check()
  await press(office.page, 'Lås utgave 1')
  await see(office.page, /^Utgave 1, låst/)
  // The page looks by itself how far the files are.
  await eventually(() => db.catalogueFile.count({ where: { state: 'made' } })).toBe(3)
  await eventually(() => office.page.getByRole('link', { name: /^Last ned/ }).count()).toBe(3)
  await office.sound()

  const pdf = await fetch(`${server.url}/katalog/2013/pdf`)
  expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  expect((await fetch(`${server.url}${OFFICE}/1/press`, { redirect: 'manual' })).status).toBe(302)

  const studio = await db.studio.findFirstOrThrow({ where: { number: 1 } })
  await db.studioDay.updateMany({ where: { studioId: studio.id }, data: { closes: '15:00' } })
  await office.visit(OFFICE)
  const words = office.page.getByLabel('På norsk').first()
  expect(await words.inputValue()).toContain('12–15')
  // By keyboard alone: from the words to the button that shows them.
  await words.focus()
  await office.page.keyboard.press('Tab')
  await office.page.keyboard.press('Tab')
  await office.page.keyboard.press('Enter')
  await see(office.page, 'Rettelser som vises')
  await eventually(() => db.catalogueErratum.count({ where: { shownAt: { not: null } } })).toBe(1)

  await visitor.page.goto(`${server.url}/katalog`)
  await see(visitor.page, 'Slik den gikk i trykken')
  await see(visitor.page, /12–15/)

  await visitor.sound()
  expect(await visitor.visit('/katalog/2013/rettelser')).toBe(200)
  await see(visitor.page, /12–15/)
  expect(await visitor.visit('/en/catalogue/2013/corrections')).toBe(200)
  await see(visitor.page, /The studio is open/)
  // The map tells it too.
  expect(await visitor.visit('/kart')).toBe(200)
  await see(visitor.page, /12–15/)
  // And so does the page of whom it concerns, and no other's.
  const told = async (slug: string) => {
    const text = await (await fetch(`${server.url}/kunstnere/${slug}`)).text()
    return /Rettelse til den trykte katalogen<.*12–15/s.test(text)
  }
  const concerned = await db.participant.findFirstOrThrow({ where: { studioId: studio.id } })
  const other = await db.participant.findFirstOrThrow({ where: { studioId: { not: studio.id } } })
  expect(await told(concerned.slug)).toBe(true)
  expect(await told(other.slug)).toBe(false)

  // A page with a program names its fields above too, once it knows them.
  await office.page.getByRole('button', { name: 'Før inn', exact: true }).click()
  const wrong = office.page.locator('.error-summary')
  await eventually(() => wrong.innerText()).toMatch(/Hvor de gikk: \S/)
  expect(await wrong.innerText()).toMatch(/Antall: \S/)
  office.forgive(/422/)
  await office.close()
  await visitor.close()
})
