/** Rooms are drawn, works are hung by form, by mouse and by keys, and an artist takes a shift and counts at the door. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addressIn } from '#app/i18n/addresses.ts'
import { addDays, civilDateOf } from '#app/kernel/when.ts'
import { connect, type Db } from '#app/platform/db/client.server.ts'
import { launch } from '#tests/support/browser.ts'
import { exhibitingArtist } from '#tests/support/exhibiting-artist.ts'
import { awake, eventually, openWindow, press, see, type Window } from '#tests/support/journey.ts'
import { seedHosting } from '#tests/support/seeded-hosting.ts'
import { signedIn } from '#tests/support/seeded-round.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'

let server: TestServer
let db: Db
let browser: Awaited<ReturnType<typeof launch>>
let year: number
let editionId: string
let artists: Awaited<ReturnType<typeof exhibitingArtist>>[]
let cookies: Record<'host' | 'otherHost', string>

const soon = addDays(civilDateOf(new Date()), 10)
const open = (cookie: string, more: object = {}): Promise<Window> =>
  openWindow(browser, server, { cookie, viewport: { width: 1280, height: 900 }, ...more })
const at = (name: Parameters<typeof addressIn>[1], parts: Record<string, string> = {}) =>
  addressIn('nb', name, { year, ...parts })
const placeOf = (n: number) => db.hangingPlace.findFirst({ where: { participantId: artists[n]?.participantId ?? '' } })

beforeAll(async () => {
  browser = await launch()
  server = await startServer({ LOG_LEVEL: 'warn' })
  db = await connect(String(server.env.DATABASE_URL))
  const seeded = await seedHosting(db)
  year = seeded.year
  editionId = seeded.editionId
  const of = { editionId, year }
  artists = [
    await exhibitingArtist(db, server.env, { ...of, n: 1, name: 'Solveig Rønning' }),
    await exhibitingArtist(db, server.env, { ...of, n: 2, name: 'Tor Åsen' }),
  ]
  cookies = {
    host: await signedIn(db, server.env, seeded.people['coordinator-ovre-eiker']),
    otherHost: await signedIn(db, server.env, seeded.people['coordinator-asker']),
  }
})
afterAll(async () => {
  await browser.close()
  await db.$disconnect()
  await server.stop()
})

it('a room, and a work on its wall by the plain form, without JavaScript on a phone', {
  timeout: 120_000,
}, async () => {
  const plain = { javaScriptEnabled: false, viewport: { width: 320, height: 700 } }
  const { page, visit, sound, close } = await open(cookies.host, plain)
  await visit(at('exhibitionRooms'))
  await page.getByLabel('Navn på rommet').fill('Storsalen')
  await page.getByLabel('Bredde').fill('8')
  await page.getByLabel('Dybde').fill('5,5')
  await press(page, 'Tegn rommet')
  await see(page, '8 m bredt, 5,5 m dypt')
  await sound()
  await visit(at('hangingPlan'))
  await page.getByText('Gi et verk plass').click()
  await page.getByLabel('Verk', { exact: true }).selectOption({ index: 1 })
  await page.getByLabel('Hvor').selectOption({ index: 1 })
  await page.getByLabel('Fra venstre').fill('100')
  await press(page, 'Gi plass')
  await see(page, '1 av 2 verk har plass')
  await sound()
  expect(await placeOf(0)).toMatchObject({ y: 1550 })
  await close()
})

it('moved with the mouse and with the keys, and seen by the next who looks', { timeout: 120_000 }, async () => {
  const { page, visit, close } = await open(cookies.host)
  await visit(at('hangingPlan'))
  await awake(page)
  const work = page.locator('.wall-face .hung').first()
  const before = await placeOf(0)
  const box = await work.boundingBox()
  if (!before || !box) throw new Error('nothing hangs')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2 + 90, box.y + box.height / 2, { steps: 8 })
  await page.mouse.up()
  await eventually(async () => (await placeOf(0))?.version).toBe(before.version + 1)
  const dragged = await placeOf(0)
  expect(dragged?.x).toBeGreaterThan(before.x)
  await work.focus()
  for (const key of ['Enter', 'ArrowRight', 'Shift+ArrowUp', 'Enter']) await page.keyboard.press(key)
  await eventually(async () => (await placeOf(0))?.version).toBe(before.version + 2)
  expect(await placeOf(0)).toMatchObject({ x: (dragged?.x ?? 0) + 100, y: (dragged?.y ?? 0) + 10 })
  await close()
})

it('moved without network: the plan stays, says that it waits, and sends what was moved', async () => {
  const { page, visit, sound, forgive, close } = await open(cookies.host)
  await visit(at('hangingPlan'))
  await awake(page)
  const before = await placeOf(0)
  if (!before) throw new Error('nothing hangs')
  await page.context().setOffline(true)
  await page.locator('.wall-face .hung').first().focus()
  for (const key of ['Enter', 'ArrowLeft', 'Enter']) await page.keyboard.press(key)
  await see(page, /^Ingen kontakt med nettet/)
  expect(await placeOf(0)).toEqual(before)
  await page.context().setOffline(false)
  await eventually(async () => (await placeOf(0))?.version).toBe(before.version + 1)
  expect(await placeOf(0)).toMatchObject({ x: before.x - 100, y: before.y })
  await page.getByText(/^Ingen kontakt med nettet/).waitFor({ state: 'hidden' })
  forgive(/ERR_INTERNET_DISCONNECTED/)
  await sound()
  await close()
})

it('the coordinator of another municipality reaches none of it', async () => {
  const { page, close } = await open(cookies.otherHost)
  for (const name of ['exhibitionRooms', 'hangingPlan', 'exhibitionShifts'] as const)
    expect((await page.goto(server.url + at(name)))?.status()).toBe(403)
  await close()
})

it('an artist takes a shift and gives it back, on a phone', { timeout: 120_000 }, async () => {
  const of = { editionId, kind: 'watch', date: soon, note: '' }
  await db.exhibitionShift.create({ data: { ...of, begins: '12:00', ends: '16:00', needs: 1 } })
  const phone = { viewport: { width: 390, height: 844 } }
  const { page, visit, sound, close } = await open(artists[0]?.cookie ?? '', phone)
  await visit(at('myShifts'))
  await page.getByRole('button', { name: /^Ta vakten/ }).click()
  await see(page, 'Vakten er din.')
  await sound()
  const other = await open(artists[1]?.cookie ?? '', phone)
  await other.visit(at('myShifts'))
  await see(other.page, 'Fullt')
  await other.close()
  await page.getByRole('button', { name: /^Gi tilbake/ }).click()
  await see(page, 'Vakten er gitt tilbake.')
  expect(await db.shiftTurn.count()).toBe(0)
  await close()
})

it('on the day of the shift the artist counts the visitors on the phone, and the host sees them', {
  timeout: 120_000,
}, async () => {
  const today = civilDateOf(new Date())
  await db.openDay.create({ data: { editionId, kind: 'exhibition', date: today, opens: '00:00', closes: '23:59' } })
  const shift = await db.exhibitionShift.create({
    data: { editionId, kind: 'watch', date: today, begins: '00:00', ends: '23:59', needs: 1, note: '' },
  })
  const phone = { viewport: { width: 390, height: 844 } }
  const plain = await open(artists[0]?.cookie ?? '', { ...phone, javaScriptEnabled: false })
  await plain.visit(at('myShifts'))
  expect(await plain.page.locator('.counter').count()).toBe(0)
  await plain.page
    .locator('li', { has: plain.page.getByText('1 plass igjen') })
    .first()
    .getByRole('button')
    .click()
  await see(plain.page, 'Du har vakt i dag.')
  await plain.page.getByRole('button', { name: 'Ett besøk til' }).click()
  await eventually(() => plain.page.locator('.count').innerText()).toBe('1')
  await plain.sound()
  await plain.close()

  const { page, visit, sound, close } = await open(artists[0]?.cookie ?? '', phone)
  await visit(at('myShifts'))
  await awake(page)
  await page.context().setOffline(true)
  for (let tap = 0; tap < 3; tap++) await page.getByRole('button', { name: 'Ett besøk til' }).click()
  await see(page, 'venter på nett')
  expect(await db.visitEntry.count()).toBe(1)
  await page.context().setOffline(false)
  await see(page, 'Alt er lagret')
  expect(await page.locator('.count').innerText()).toBe('4')
  await sound()
  await close()
  const entries = await db.visitEntry.findMany({ orderBy: { enteredAt: 'asc' } })
  const counted = { studioId: null, date: today, enteredById: artists[0]?.personId }
  expect(entries).toMatchObject([
    { ...counted, visits: 1 },
    { ...counted, visits: 3 },
  ])

  const host = await open(cookies.host)
  await host.visit(at('exhibitionTally'))
  await host.page.getByText('Meldt denne dagen (2)').click()
  await see(host.page, /av Solveig Rønning/)
  expect(await host.page.locator('.count').innerText()).toBe('4')
  await host.close()
  await db.exhibitionShift.delete({ where: { id: shift.id } })
  const after = await open(artists[0]?.cookie ?? '', phone)
  await after.visit(at('myShifts'))
  expect(await after.page.locator('.counter').count()).toBe(0)
  await after.close()
})
