import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Between, startBetween } from '#tests/support/between.ts'
import { launch } from '#tests/support/browser.ts'
import { eventually, openWindow, press, see, type Window } from '#tests/support/journey.ts'
import { NAMES, opensTomorrow, type Scene, setScene } from './scene.ts'

let scene: Scene
let between: Between
beforeAll(async () => {
  scene = await setScene(await launch())
  await opensTomorrow(scene)
  between = await startBetween(scene.server)
})
afterAll(async () => {
  await scene.close()
  await between.close()
})

beforeEach(() => between.mend())

const BROKEN =
  /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_(REFUSED|RESET|CLOSED)|ERR_EMPTY_RESPONSE|ERR_FAILED|ERR_NETWORK/
const AS_IT_WAS = /^Uten nett – slik det så ut kl\. \d\d\.\d\d$/
const visitor = () => openWindow(scene.browser, { ...scene.server, url: between.url })
const stores = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('krv-runden-')))
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('krv_runde'))

/** Everything has been taken along, in the background of the one page that is open. */
async function takenAlong(page: Page): Promise<void> {
  await eventually(() =>
    page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith('krv-runden-'))
      const done = await Promise.all(names.map(async (name) => (await caches.open(name)).match(`/${name}/nb`)))
      return done.filter(Boolean).length
    }),
  ).toBe(1)
}

async function takeOff({ page }: Window): Promise<void> {
  await page.context().setOffline(true)
  between.cut()
}
async function land({ page }: Window): Promise<void> {
  between.mend()
  await page.context().setOffline(false)
}

it('after one visit, map, list, programme and round work in an aeroplane, and nothing is lost when one lands', async () => {
  const window = await visitor()
  const { page, visit, forgive, sound } = window
  await visit('/kunstnere')
  await takenAlong(page)
  await sound()
  await takeOff(window)

  // The map, with its list and its program.
  await page.goto(`${between.url}/kart`)
  await see(page, AS_IT_WAS)
  for (const name of NAMES) await see(page, name)
  await page.waitForSelector('#kart .leaflet-container')
  await page.reload()
  await see(page, AS_IT_WAS)
  await page.waitForSelector('#kart .leaflet-container')
  forgive(BROKEN)
  await sound()

  await page.goto(`${between.url}/kunstnere`)
  await see(page, AS_IT_WAS)
  for (const name of NAMES) await see(page, name)
  await page.goto(`${between.url}/program`)
  await see(page, AS_IT_WAS)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Program')
  // What was never opened is said not to be there, with what is.
  await page.goto(`${between.url}/kunstnere/kunstner-1`)
  await see(page, 'Denne siden har du ikke åpnet før, så den ligger ikke på enheten din.')
  await sound()

  // A round is planned by the same rules.
  await page.getByRole('main').getByRole('link', { name: 'Min runde' }).click()
  await see(page, 'Ingen atelierer er valgt ennå')
  await page.getByLabel('Legg til atelierer').fill('2 og 1')
  await press(page, 'Legg til')
  await see(page, /^Du rekker begge før de stenger, og er ferdig kl\. \d\d\.\d\d\.$/)
  expect(new URL(page.url()).searchParams.get('steder')).toBe('2,1')
  expect(await page.locator('.round-stop .studio-number').allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringContaining('1'), expect.stringContaining('2')]),
  )
  await page.getByText('Endre').first().click()
  await page.getByLabel('Reisemåte').selectOption({ label: 'Med sykkel' })
  await page.getByLabel('Start fra').selectOption({ label: 'Asker' })
  await press(page, 'Legg opp runden')
  await see(page, /å sykle, omtrent/)
  const planned = await page.locator('.round-stops').innerText()
  await page.reload()
  await see(page, /å sykle, omtrent/)
  expect(await page.locator('.round-stops').innerText()).toBe(planned)
  expect(await page.getByText('Til kalenderen').count()).toBe(0)
  await sound()

  await land(window)
  // The page comes from the server again, with the same round and the same plan.
  await eventually(() => page.locator('.kept-note').isVisible()).toBe(false)
  await see(page, 'Til kalenderen')
  expect(await page.locator('.round-stops').innerText()).toBe(planned)
  await page.goto(`${between.url}/kart`)
  await eventually(() => page.locator('[data-round-count]').first().innerText()).toContain('(2)')
  await page.goto(`${between.url}/min-runde`)
  expect(new URL(page.url()).searchParams.get('steder')).toBe('2,1')
  expect(new URL(page.url()).searchParams.get('med')).toBe('sykkel')
  await sound()
  await window.close()
})

it('what is typed before the planner has come stays where it was typed', async () => {
  const window = await visitor()
  const { page, visit } = window
  await visit('/kunstnere')
  await takenAlong(page)
  await takeOff(window)
  // The planner comes late, as on a slow phone.
  await page.addInitScript(() => {
    const real = globalThis.fetch
    const arrival = new Promise<void>((arrive) => Object.assign(globalThis, { arrive }))
    globalThis.fetch = async (...asked: Parameters<typeof fetch>) => {
      if (String(asked[0]).includes('steder')) await arrival
      return await real(...asked)
    }
  })
  await page.goto(`${between.url}/min-runde`)
  await page.getByLabel('Legg til atelierer').fill('2 og 1')
  await page.evaluate(() => Object.assign(document.querySelector('.round-add') ?? {}, { old: true }))
  await page.evaluate(() => (globalThis as unknown as { arrive: () => void }).arrive())
  await page.waitForFunction(() => !('old' in (document.querySelector('.round-add') ?? { old: true })))
  expect(await page.getByLabel('Legg til atelierer').inputValue()).toBe('2 og 1')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('legg')
  await press(page, 'Legg til')
  await see(page, /^Du rekker begge før de stenger/)
  await window.close()
})

it('a new version takes over under nobody’s hands, lets the old one’s store go, and keeps what was chosen', async () => {
  const window = await visitor()
  const { page, visit } = window
  await visit('/min-runde?legg=1,2')
  await takenAlong(page)
  const [before = ''] = await stores(page)
  const chosen = await kept(page)
  expect(chosen).toContain('steder=1,2')
  await page.evaluate(() => Object.assign(window, { untouched: true }))

  between.change('/arbeider.js', (text) => text.replace(/"build":"\w+"/, '"build":"another"'))
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration('/')
    await registration?.update()
  })
  // The new one is at work when it has begun a store of its own; until then the old one is, and is asked in its place.
  await eventually(() => stores(page)).toContain('krv-runden-another')
  // The page that was open is as it was, and has what it was made with.
  expect(await page.evaluate(() => 'untouched' in window)).toBe(true)
  expect(await stores(page)).toContain(before)

  await visit('/kart')
  await eventually(() => stores(page)).toEqual(['krv-runden-another'])
  await takenAlong(page)
  expect(await kept(page)).toBe(chosen)
  await takeOff(window)
  await page.goto(`${between.url}/min-runde`)
  await see(page, AS_IT_WAS)
  await see(page, /^Du rekker begge/)
  await land(window)
  await see(page, 'Til kalenderen')

  // The switch: browsers forget what they have of the pages, and not what was chosen.
  between.change('/arbeider.js', (text) => text.replace('"off":false', '"off":true'))
  await visit('/kart')
  await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration('/'))?.update()))
  await eventually(() => stores(page)).toEqual([])
  await eventually(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  expect(await kept(page)).toBe(chosen)
  await window.close()
})

it('nothing of anyone is kept: no page of who is signed in, no form, no data, no tile', async () => {
  const window = await openWindow(
    scene.browser,
    { ...scene.server, url: between.url },
    { cookie: scene.newcomer.cookie },
  )
  between.change('/arbeider.js', (text) => text)
  const { page, visit } = window
  await visit('/kart')
  await visit('/min-side')
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  expect(await stores(page)).toEqual([])
  await window.close()

  const stranger = await visitor()
  await stranger.visit('/kart')
  await takenAlong(stranger.page)
  await stranger.visit('/sok')
  await stranger.visit('/logg-inn')
  const paths = await stranger.page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('krv-runden-'))
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return all
      .flat()
      .map(({ url }) => new URL(url))
      .map(({ origin, pathname, search }) => (origin === location.origin ? pathname + search : origin))
  })
  expect(paths).toEqual(
    expect.arrayContaining([
      '/',
      '/kart',
      '/kunstnere',
      '/min-runde',
      '/uten-nett',
      '/kart/punkter',
      '/min-runde/steder.json',
    ]),
  )
  expect(
    paths.filter(
      (path) =>
        !/^\/($|kart|kunstnere|fellesutstilling|program|min-runde|uten-nett|assets\/|favicon|bilder\/|krv-runden-)/.test(
          path,
        ),
    ),
  ).toEqual([])
  await stranger.close()
})
