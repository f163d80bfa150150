import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { island } from '#app/http/islands.server.ts'
import { connect, type Db } from '#app/platform/db/client.server.ts'
import { launch } from '#tests/support/browser.ts'
import { eventually, openWindow } from '#tests/support/journey.ts'
import { seedStudios } from '#tests/support/many-studios.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'
import { startTiles, type Tiles } from '#tests/support/tiles.ts'

/** Ten first names and five family names in turn: twelve are called Kari or Birna. */
const COUNT = 60
let browser: Browser
let server: TestServer
let tiles: Tiles
let db: Db
beforeAll(async () => {
  ;[browser, tiles] = await Promise.all([launch(), startTiles()])
  server = await startServer({ LOG_LEVEL: 'warn', TILE_URL: tiles.url })
  db = await connect(String(server.env.DATABASE_URL))
  await seedStudios(db, COUNT, new Date())
  // The artist of studio 7 says that it is closed today.
  const { date } = await db.studioDay.findFirstOrThrow({ where: { studioId: 's-7' }, orderBy: { date: 'asc' } })
  await db.studioNotice.create({ data: { studioId: 's-7', date, kind: 'closed', until: null, at: new Date() } })
}, 120_000)
afterAll(async () => {
  await browser.close()
  await db.$disconnect()
  await server.stop()
  await tiles.close()
})

const DESK = { viewport: { width: 1280, height: 900 } }
const window = (options: BrowserContextOptions = DESK) => openWindow(browser, server, options)
/** Until the program has taken the place of the drawing. */
const standing = (page: Page) => page.locator('#kart .pin-place').first().waitFor({ state: 'attached' })
const shown = (page: Page) =>
  page.locator('#stedene > li:visible').evaluateAll((items) => items.map((item) => Number(item.dataset.stop)))
const active = (page: Page) =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant')
    return (id && document.getElementById(id)?.textContent) || ''
  })

describe('choosing', () => {
  it('happens in the page: list, map, counts and address follow at once, and the server gives the same', async () => {
    const { page, sound, visit, close } = await window()
    await visit('/kart')
    await standing(page)
    let loads = 0
    page.on('load', () => loads++)
    const wanted = await page.locator('[name=fag] option[value=ceramics]').innerText()
    await page.getByLabel('Fagfelt').selectOption('ceramics')
    await eventually(async () => `Keramikk (${(await shown(page)).length})`).toBe(wanted)
    await eventually(() => page.url()).toBe(`${server.url}/kart?fag=ceramics`)
    const numbers = await shown(page)
    const said = `${numbers.length} av ${COUNT} atelierer, ${numbers.length} kunstnere`
    await eventually(() => page.locator('#funnet span').innerText()).toBe(said)
    // What another choice would give beside this one.
    const asker = await page.locator('[name=kommune] option[value=asker]').innerText()
    expect(await page.locator('a[data-carries]').getAttribute('href')).toMatch(/\/kunstnere\?fag=ceramics$/)
    expect(loads).toBe(0)
    await sound()

    const plain = await window({ ...DESK, javaScriptEnabled: false })
    await plain.page.goto(page.url())
    expect(await shown(plain.page)).toEqual(numbers)
    expect(await plain.page.locator('#funnet span').innerText()).toBe(said)
    expect(await plain.page.locator('[name=kommune] option[value=asker]').innerText()).toBe(asker)
    await plain.close()

    await page.getByLabel('Navn eller sted').fill('finnes ikke')
    await page.getByRole('heading', { name: 'Ingen passer til alt du har valgt' }).waitFor()
    await page.getByRole('link', { name: /^Fjern søkeordet/ }).click()
    await eventually(() => shown(page)).toEqual(numbers)
    await page.getByRole('link', { name: 'Vis alle', exact: true }).click()
    await eventually(async () => (await shown(page)).length).toBe(COUNT)
    await close()
  })

  it('starts where the address says, and the rest of the list comes when it is asked for', async () => {
    const { page, close } = await window()
    await page.goto(`${server.url}/kart?q=kari`)
    const few = await shown(page)
    expect(few.length).toBe(6)
    await standing(page)
    await page.getByLabel('Navn eller sted').fill('')
    await eventually(async () => (await shown(page)).length).toBe(COUNT)
    await page.getByLabel('Navn eller sted').fill('kari')
    await eventually(() => shown(page)).toEqual(few)
    await close()
  })

  it('says who is open now, and who is closed today by the artist', async () => {
    const { page, close } = await window()
    await page.goto(`${server.url}/kart`)
    await standing(page)
    expect(await page.locator('#atelier-7 .open-now').innerText()).toBe('Stengt i dag')
    await page.getByLabel(/^Åpent nå \(59\)$/).check()
    await eventually(async () => (await shown(page)).length).toBe(COUNT - 1)
    expect(await shown(page)).not.toContain(7)
    await close()
  })
})

it('is walked through by keys alone: into the list, nearer, to a place, and back', async () => {
  const { page, sound, visit, close } = await window({ ...DESK, reducedMotion: 'reduce' })
  await visit('/kart')
  await standing(page)
  await page.locator('.to-map').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Hopp over kartet')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('listbox')
  // A cluster says how many it holds, and Enter goes nearer until there are places.
  for (let step = 0; step < 10 && !(await active(page)).startsWith('Atelier'); step++) {
    const before = await active(page)
    expect(before).toMatch(/^\d+ atelierer, \d+ åpne? nå, fra nummer \d+\. Vis dem større$/)
    await page.keyboard.press('Enter')
    await eventually(() => active(page)).not.toBe(before)
  }
  const place = await active(page)
  expect(place).toMatch(/^Atelier \d+: .*Åpent nå, til kl\. 23\.59$/)
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Home')
  await page.keyboard.type(/^Atelier (\d+)/.exec(place)?.[1] ?? '')
  expect(await active(page)).toBe(place)
  await page.keyboard.press('Enter')
  const card = page.locator('.place-card')
  await card.waitFor()
  expect(await card.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.press('Tab')
  // The card does not lie over what has the focus.
  expect(await card.evaluate((element) => element.contains(document.activeElement))).toBe(true)
  await sound()
  await page.keyboard.press('Escape')
  await eventually(() => card.count()).toBe(0)
  await eventually(() => active(page)).toBe(place)
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Hopp over kartet')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('etter-kartet')
  await close()
})

it('reads sensibly: what one chooses by, how many, the list, and then the map with its own list', async () => {
  const { page, close } = await window()
  await page.goto(`${server.url}/kart?q=kari`)
  await standing(page)
  await page.locator('.map__status', { hasText: 'kartutsnittet' }).waitFor()
  const tree = await page.locator('main').ariaSnapshot()
  const order = [
    /heading "Kart over åpne atelierer" \[level=1\]/,
    /form "Velg hva du vil se"/,
    /searchbox "Navn eller sted"/,
    /combobox "Dag"/,
    /combobox "Fagfelt"/,
    /combobox "Kommune"/,
    /checkbox "Åpent nå \(6\)"/,
    /button "Vis"/,
    /status:\s+- text: 6 av 60 atelierer, 6 kunstnere/,
    /list "Steder"/,
    /link "Kari Demonstrasjon 1"/,
    /button "Vis på kartet Atelier 1"/,
    /link "Legg i runden Atelier 1"/,
    /region "Kart over stedene i listen"/,
    /link "Hopp over kartet"/,
    /listbox "Stedene i kartutsnittet"/,
    /option "/,
    /group "Flytt kartet"/,
    /button "Vis større"/,
    /status: \d av 6 atelierer i kartutsnittet/,
    /list "Tegn på kartet"/,
  ]
  let from = 0
  for (const line of order) {
    const found = tree.slice(from).search(line)
    expect(found, `${line} after what comes before it, in\n${tree}`).toBeGreaterThanOrEqual(0)
    from += found
  }
  // Pins are for the pointer: nobody hears them twice.
  expect(tree).not.toMatch(/text: .*★/)
  await close()
})

it('stands on its own drawing when no tiles come, and says so', async () => {
  const { page, close } = await window()
  await page.route(`${tiles.origin}/**`, (route) => route.abort())
  await page.goto(`${server.url}/kart`)
  await standing(page)
  await page.getByText('Kartbildet svarer ikke.').waitFor()
  await eventually(() => page.locator('.leaflet-ground-pane .base-map__water').count()).toBe(1)
  await close()
})

it('needs no program: the drawing leads to the list, and a choice is a form', async () => {
  const { page, close } = await window({ ...DESK, javaScriptEnabled: false })
  await page.goto(`${server.url}/en/map`)
  const pin = page.locator('.map__drawing a').first()
  const leadsTo = (await pin.getAttribute('href')) ?? ''
  await pin.click()
  expect(new URL(page.url()).hash).toBe(leadsTo)
  await page.getByLabel('Discipline').selectOption('glass')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  expect(new URL(page.url()).searchParams.get('fag')).toBe('glass')
  expect((await shown(page)).length).toBeGreaterThan(0)
  await close()
})

it.each([320, 390])('fits %d pixels, list first where all is large', async (width) => {
  const { page, visit, sound, close } = await window({ viewport: { width, height: 640 } })
  await visit('/kart?q=kari')
  await standing(page)
  const [list, map] = await Promise.all(['#stedene', '#kart'].map((id) => page.locator(id).boundingBox()))
  expect((list?.y ?? 0) < (map?.y ?? 0)).toBe(width === 320)
  for (const button of await page.locator('.map__keys button').all()) {
    const box = await button.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
  }
  await sound()
  await close()
})

it('weighs at most 165 kB of programs, compressed', () => {
  const { scripts, preloads } = island('app/ui/map/map.island.tsx', true)
  const bytes = [...scripts, ...preloads].map((path) => gzipSync(readFileSync(`build/client${path}`)).length)
  expect(bytes.length).toBeGreaterThan(3)
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(165_000)
})
