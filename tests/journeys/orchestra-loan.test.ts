import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays, civilDateOf } from '#app/kernel/when.ts'
import { connect, type Db } from '#app/platform/db/client.server.ts'
import { launch } from '#tests/support/browser.ts'
import { eventually, openWindow, press, see, type Window } from '#tests/support/journey.ts'
import { fields } from '#tests/support/pictures.ts'
import { type SeededOrchestra, seedOrchestra } from '#tests/support/seeded-orchestra.ts'
import { signedIn } from '#tests/support/seeded-round.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'

let server: TestServer
let db: Db
let seeded: SeededOrchestra
let browser: Awaited<ReturnType<typeof launch>>
let office: string

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const today = civilDateOf(new Date())
const open = (cookie: string, more: object = {}): Promise<Window> =>
  openWindow(browser, server, { cookie, viewport: { width: 1280, height: 900 }, ...more })

beforeAll(async () => {
  browser = await launch()
  server = await startServer({ LOG_LEVEL: 'warn' })
  db = await connect(String(server.env.DATABASE_URL))
  seeded = await seedOrchestra(db, today)
  const { id } = await db.person.create({
    data: { name: 'Sekretær', email: 'sekretaer@example.com', createdAt: new Date() },
  })
  await db.roleGrant.create({ data: { personId: id, role: 'secretariat', grantedAt: new Date() } })
  office = await signedIn(db, server.env, id)
  for (const [mark, instrument] of [
    ['VUS-01', 'violin'],
    ['VUS-02', 'horn'],
  ] as const)
    await db.ownedInstrument.create({ data: { mark, instrument, insuredOre: 31_000_00, changedAt: new Date() } })
})
afterAll(async () => {
  await browser.close()
  await db.$disconnect()
  await server.stop()
})

/** The secretariat makes an agreement; gives the loan's address. */
async function lend(mark: string, child: RegExp): Promise<string> {
  const { page, visit, close } = await open(office)
  await visit('/orkester/instrumenter')
  await page.getByRole('link', { name: mark }).click()
  await page.waitForURL(/instrumenter\/./)
  const choice = page.getByLabel('Til', { exact: true })
  await choice.selectOption({
    label: (await choice.locator('option').allTextContents()).find((one) => child.test(one)),
  })
  await page.getByLabel('Leveres senest').fill(addDays(today, 60))
  await press(page, 'Lag avtalen')
  await page.waitForURL(/\/orkester\/lan\//, { waitUntil: 'commit' })
  const { pathname } = new URL(page.url())
  await close()
  return pathname
}

async function draw(page: Page): Promise<void> {
  const paper = page.locator('.pad__paper')
  await paper.scrollIntoViewIfNeeded()
  const box = await paper.boundingBox()
  if (!box) throw new Error('the pad is not to be seen')
  await page.mouse.move(box.x + 20, box.y + 60)
  await page.mouse.down()
  for (let step = 1; step < 40; step++)
    await page.mouse.move(box.x + 20 + step * 6, box.y + 60 + Math.sin(step / 3) * 25)
  await page.mouse.up()
}

it('a mother signs on her phone, fetches, and returns; the horn goes to repair', { timeout: 120_000 }, async () => {
  const address = await lend('VUS-02', /^Cato Trebarn/)
  const phone = await open(await signedIn(db, server.env, seeded.people.mother), PHONE)
  await phone.visit(address)
  await draw(phone.page)
  await see(phone.page, 'Du har skrevet under')
  // What was drawn outlives a form that is refused.
  await press(phone.page, 'Skriv under avtalen')
  await see(phone.page, 'Kryss av for at du har lest')
  phone.forgive(/422/)
  await eventually(() => phone.page.locator('.pad__paper path').count()).toBe(1)
  await phone.page.getByLabel(/Jeg er myndig/).check()
  await press(phone.page, 'Skriv under avtalen')
  await see(phone.page, 'Takk. Avtalen er underskrevet.')
  await phone.sound()
  expect(await phone.page.locator('.signature path').count()).toBe(1)

  const desk = await open(office)
  await desk.visit(address)
  await press(desk.page, 'Lever ut')
  await see(desk.page, 'utlånt')
  await desk.page.getByRole('link', { name: 'Bilde av tilstanden ved levering' }).click()
  await desk.page.getByLabel('Velg et bilde').setInputFiles({
    ...{ name: 'horn.jpg', mimeType: 'image/jpeg', buffer: await fields(640, 480).jpeg().toBuffer() },
  })
  await press(desk.page, 'Send bildet')
  await see(desk.page, 'Bilder av tilstanden')
  await desk.page.getByLabel('Send det til reparasjon').check()
  await desk.page.getByLabel('Hva skal repareres?').fill('Bulk i klokka')
  await press(desk.page, 'Ta imot')
  await see(desk.page, 'levert')
  await desk.sound()
  await desk.page.getByRole('link', { name: 'Til instrumentet' }).click()
  await see(desk.page, 'Bulk i klokka')
  expect(await db.ownedInstrument.findFirstOrThrow({ where: { mark: 'VUS-02' } })).toMatchObject({
    condition: 'inRepair',
  })
  await phone.close()
  await desk.close()
})

it('without a program the name and a tick are enough, and a child cannot', { timeout: 120_000 }, async () => {
  const address = await lend('VUS-01', /^Ane Trebarn/)
  const child = await open(await signedIn(db, server.env, seeded.children.ane), PHONE)
  await child.visit(address)
  await see(child.page, 'Avtalen venter på at en foresatt skriver under.')
  expect(await child.page.getByRole('button', { name: 'Skriv under avtalen' }).count()).toBe(0)
  await child.close()

  const plain = { ...PHONE, javaScriptEnabled: false }
  const father = await open(await signedIn(db, server.env, seeded.people.father), plain)
  await father.page.goto(server.url + address)
  expect(await father.page.locator('.pad__paper').isVisible()).toBe(false)
  await father.page.getByLabel(/Jeg er myndig/).check()
  await press(father.page, 'Skriv under avtalen')
  await see(father.page, 'Tegn underskriften din, eller skriv hele navnet ditt.')
  await father.page.getByLabel('Hele navnet ditt').fill('Far Annensteds')
  await press(father.page, 'Skriv under avtalen')
  await see(father.page, 'Underskrevet med navn og kryss')
  expect(await db.instrumentLoan.count({ where: { signedName: 'Far Annensteds', signature: '' } })).toBe(1)
  await father.close()

  const stranger = await open(await signedIn(db, server.env, seeded.people.otherGuardian), plain)
  expect((await stranger.page.goto(server.url + address))?.status()).toBe(404)
  await stranger.close()
})
