import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { todayKey } from '#app/domains/art-round/studio/notice-key.server.ts'
import { addDays } from '#app/kernel/when.ts'
import { readSettings } from '#app/platform/config/settings.server.ts'
import { launch } from '#tests/support/browser.ts'
import { eventually, openWindow, press, see, type Window } from '#tests/support/journey.ts'
import { NAMES, type Scene, setScene } from './scene.ts'

const PHONE = { width: 390, height: 844 }
let scene: Scene
let key: string
let slug: string
let today: string
beforeAll(async () => {
  scene = await setScene(await launch())
  const { db, round, server } = scene
  const studio = await db.studio.findFirstOrThrow({ where: { number: 1 }, include: { participants: true, days: true } })
  today = studio.days[0]?.date ?? ''
  // Open whatever hour the journey is made at.
  await db.studioDay.updateMany({ data: { opens: '00:00', closes: '23:59' } })
  await db.edition.update({ where: { id: round.editionId }, data: { studiosNumberedAt: new Date() } })
  const [participant] = studio.participants
  slug = participant?.slug ?? ''
  const link = { participantId: participant?.id ?? '', studioId: studio.id, from: today, to: addDays(today, 1) }
  key = todayKey(readSettings(server.env).sessionSecret, link)
})
afterAll(() => scene.close())

const door = (number: number) => `/atelier/${scene.round.year}/${number}`
const phone = (more: object = {}): Promise<Window> =>
  openWindow(scene.browser, scene.server, { viewport: PHONE, hasTouch: true, ...more })

it('one tap behind the link in a mail, and every page says that it is closed', { timeout: 120_000 }, async () => {
  const [artist, visitor] = [await phone(), await phone()]
  await visitor.visit(door(1))
  await see(visitor.page, /Åpent nå/)
  expect(await artist.visit(`/i-dag/${key}`)).toBe(200)
  const button = artist.page.getByRole('button', { name: 'Stengt resten av dagen' })
  expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await button.click()
  await see(artist.page, 'Takk. Nå står det riktig overalt.')
  await artist.sound()
  for (const path of ['/kart', `/kunstnere/${slug}`, door(1)]) {
    await visitor.visit(path)
    await see(visitor.page, 'Stengt i dag')
  }
  // In the list it is no longer among those that are open.
  await visitor.visit('/kunstnere?apent=na')
  expect(await visitor.page.getByRole('link', { name: NAMES[0] }).count()).toBe(0)
  expect(await visitor.page.getByRole('link', { name: NAMES[1] }).count()).toBeGreaterThan(0)
  await artist.visit(`/en/today/${key}`)
  await press(artist.page, 'Open after all')
  await see(artist.page, /Open now/)
  await visitor.visit(`/en/artists/${slug}`)
  await see(visitor.page, /Open now/)
  await Promise.all([artist.close(), visitor.close()])
})

it('reading the link changes nothing, and one that does not hold leads on', async () => {
  const { db } = scene
  const before = await db.studioNotice.count()
  const window = await phone()
  await window.visit(`/i-dag/${key}`)
  await window.page.reload()
  expect(await db.studioNotice.count()).toBe(before)
  for (const bad of [`${key}A`, key.slice(0, -1), 'tull']) {
    const answer = await window.page.goto(`${scene.server.url}/i-dag/${bad}`)
    expect(answer?.status()).toBe(404)
    await see(window.page, 'Lenken gjelder ikke lenger')
    window.forgive(/404/)
    await window.sound()
  }
  expect(await window.page.locator('meta[name=robots]').getAttribute('content')).toContain('noindex')
  await window.close()
})

it('the artist says the same, signed in', async () => {
  const window = await phone({ cookie: scene.artists[0]?.cookie ?? '' })
  await window.visit(`/deltakelse/${scene.round.year}`)
  await press(window.page, /Stengt resten av dagen/)
  await see(window.page, 'Stengt i dag')
  await press(window.page, 'Likevel åpent')
  await see(window.page, /Åpent nå/)
  await window.close()
})

it('a stamp for each door, without JavaScript, and a pass that can be thrown away', async () => {
  const { db } = scene
  const visits = await db.visitEntry.count()
  const window = await phone({ javaScriptEnabled: false })
  const { page } = window
  const visit = (path: string) => page.goto(scene.server.url + path)
  await visit('/stempelkort')
  await see(page, 'Ingen stempler ennå')
  expect(await page.context().cookies()).toEqual([])
  for (const number of [1, 2]) {
    await visit(door(number))
    await press(page, 'Stemple kortet')
    await see(page, 'Stemplet. Takk for at du kom innom.')
    // Once a day: there is nothing more to press.
    await visit(door(number))
    await see(page, 'Kortet har dagens stempel herfra.')
    expect(await page.getByRole('button', { name: 'Stemple kortet' }).count()).toBe(0)
  }
  const [cookie] = await page.context().cookies()
  expect(cookie).toMatchObject({ name: 'krv_pass', httpOnly: true, sameSite: 'Lax' })
  await page.getByRole('link', { name: 'Se stempelkortet' }).click()
  await see(page, 'Du har vært i 2 av 2 atelierer.')
  await eventually(() => page.locator('.stamp').count()).toBe(2)
  expect(await db.passStamp.count()).toBe(2)
  expect(await db.visitEntry.count()).toBe(visits)
  await page.locator('summary').filter({ hasText: 'Kast kortet' }).click()
  await press(page, 'Kast kortet')
  await see(page, 'Kortet er kastet, og stemplene er slettet.')
  expect(await db.passStamp.count()).toBe(0)
  await window.close()
})

it('the door and the card are sound, on a phone and on the narrowest screen', async () => {
  const window = await phone()
  for (const width of [390, 320])
    for (const path of [door(1), '/stempelkort', `/kunstnere/${slug}`, door(1).replace('/atelier', '/en/studio')]) {
      await window.page.setViewportSize({ width, height: 800 })
      await window.visit(path)
    }
  await window.close()
})

it('the gallery opens and closes by keyboard, and with the way back', async () => {
  const window = await openWindow(scene.browser, scene.server, { viewport: { width: 1280, height: 900 } })
  const { page } = window
  await window.visit(`/kunstnere/${slug}`)
  const large = page.locator('#bilde-1')
  expect(await large.isVisible()).toBe(false)
  await page.locator('#verk-1 a').first().focus()
  await page.keyboard.press('Enter')
  await large.waitFor({ state: 'visible' })
  await window.sound()
  const [box, art] = [await large.boundingBox(), await large.locator('img').boundingBox()]
  expect(art && box && art.height <= box.height && art.width <= box.width).toBe(true)
  await large.getByRole('link', { name: 'Lukk', exact: true }).focus()
  await page.keyboard.press('Enter')
  await large.waitFor({ state: 'hidden' })
  await page.goBack()
  await large.waitFor({ state: 'visible' })
  await window.close()
})

it('the poster has the number of the door, the names, and squares that lead there', async () => {
  const { server, round, artists } = scene
  const fetched = await fetch(`${server.url}/deltakelse/${round.year}/plakat/${slug}`, {
    headers: { cookie: artists[0]?.cookie ?? '' },
  })
  expect(fetched.headers.get('content-type')).toBe('application/pdf')
  const pdf = await getDocument({ data: new Uint8Array(await fetched.arrayBuffer()) }).promise
  expect(pdf.numPages).toBe(1)
  const page = await pdf.getPage(1)
  const words = (await page.getTextContent()).items.flatMap((item) => ('str' in item ? [item.str] : [])).join(' ')
  expect(words).toContain(NAMES[0])
  expect(words).toContain('Velkommen inn')
  const address = `${server.url}${door(1)}`
  expect(words).toContain(address.replace('http://', ''))
  // The tree tells those who listen where the squares lead.
  expect(JSON.stringify(await page.getStructTree())).toContain(address.replace('http://', ''))
  const others = await fetch(`${server.url}/deltakelse/${round.year}/plakat/${slug}`, {
    headers: { cookie: scene.newcomer.cookie },
  })
  expect(others.status).toBe(404)
})
