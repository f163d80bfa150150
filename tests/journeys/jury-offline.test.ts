import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { launch } from '#tests/support/browser.ts'
import { awake, eventually, openWindow, press, see } from '#tests/support/journey.ts'
import { signedIn } from '#tests/support/seeded-round.ts'
import { type Scene, setScene } from './scene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await setScene(await launch())
})
afterAll(() => scene.close())
beforeEach(() => scene.db.assessment.deleteMany())

const BROKEN = /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_FAILED/
const jury = (rest = '') => `/jury/${scene.round.year}${rest}`
const juror = () => openWindow(scene.browser, scene.server, { cookie: scene.juror.cookie })
const scores = async () => (await scene.db.score.findMany({ orderBy: { value: 'asc' } })).map(({ value }) => value)
const heading = (page: Page, number: number) => page.getByRole('heading', { name: `Søknad ${number} av 2` }).waitFor()
const isChosen = (page: Page, group: number, value: number) =>
  page
    .getByRole('group', { name: new RegExp(`^Mål ${group}`) })
    .getByLabel(String(value), { exact: true })
    .isChecked()
const keptNames = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('jury-')))
const workers = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)

async function takeAlong(page: Page): Promise<void> {
  await press(page, 'Ta med på toget')
  await see(page, /^2 søknader med 4 bilder, omtrent/)
  await press(page, 'Last ned')
  await see(page, /^2 søknader .* ligger på denne maskinen/)
}

it('with the applications along a juror scores, turns pages and reloads in a tunnel, and loses nothing', async () => {
  const window = await juror()
  const { page, visit, forgive, sound } = window
  await visit(jury())
  await takeAlong(page)
  await sound()
  await visit(jury('/1'))
  await awake(page)

  // What a page sends while it is left passes by the browser's own switch for the network, so the server goes too.
  await page.context().setOffline(true)
  await scene.server.kill()
  await page.keyboard.press('7')
  await page.keyboard.press('2')
  await see(page, 'Ikke sendt ennå – venter på nett')
  await page.reload()
  await heading(page, 1)
  await see(page, 'Ikke sendt ennå – venter på nett')
  expect([await isChosen(page, 1, 7), await isChosen(page, 2, 2)]).toEqual([true, true])
  // The works are seen too, from what was taken along.
  await eventually(() =>
    page.locator('.jury-wall img').evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth > 0)),
  ).toEqual([true, true])
  await page.keyboard.press('ArrowRight')
  await heading(page, 2)
  await page.keyboard.press('4')
  await page.keyboard.press('b')
  await see(page, 'Merket «Kom tilbake»')
  await page.goto(scene.server.url + jury())
  await see(page, 'Du har 2 søknader med deg.')
  await page.locator('.jury-thumbs a').first().click()
  await heading(page, 1)
  expect(await isChosen(page, 1, 7)).toBe(true)
  expect(await scores()).toEqual([])

  await scene.server.restart()
  await page.context().setOffline(false)
  await eventually(scores).toEqual([2, 4, 7])
  await eventually(() => scene.db.assessment.count({ where: { bookmarked: true } })).toBe(1)
  forgive(BROKEN)
  await visit(jury())
  await see(page, /^Søknadene i din rekkefølge/)
  expect(await page.getByText('venter på nett').count()).toBe(0)

  // What was delivered is what is shown without network the next time.
  await page.context().setOffline(true)
  await page.goto(scene.server.url + jury('/1'))
  await heading(page, 1)
  expect([await isChosen(page, 1, 7), await isChosen(page, 2, 2)]).toEqual([true, true])
  await page.context().setOffline(false)
  await window.close()
})

it('with nothing along: what was scored without network outlives the page and is delivered by the juror’s own page', async () => {
  const window = await juror()
  const { page, visit, forgive } = window
  await visit(jury('/1'))
  await awake(page)
  await page.context().setOffline(true)
  await page.keyboard.press('6')
  await see(page, 'Ikke sendt ennå – venter på nett')
  // The next one is at hand without network; what is not at hand is said.
  await page.keyboard.press('ArrowRight')
  await heading(page, 2)
  await page.keyboard.press('3')
  await see(page, 'Ikke sendt ennå – venter på nett')
  await scene.server.kill()
  await page.goto('about:blank')
  await scene.server.restart()
  expect(await scores()).toEqual([])
  await page.context().setOffline(false)
  await page.goto(scene.server.url + jury())
  await eventually(scores).toEqual([3, 6])
  forgive(BROKEN)
  await window.close()
})

it('two windows of one browser show the same, and neither overwrites the other', async () => {
  const window = await juror()
  const { page, visit, sound } = window
  await visit(jury('/1'))
  await awake(page)
  const other = await page.context().newPage()
  await other.goto(scene.server.url + jury('/1'))
  await awake(other)
  await page.keyboard.press('5')
  await eventually(() => isChosen(other, 1, 5)).toBe(true)
  await eventually(scores).toEqual([5])
  await other
    .getByRole('group', { name: /^Mål 2/ })
    .getByLabel('2', { exact: true })
    .check()
  await eventually(() => isChosen(page, 2, 2)).toBe(true)
  await eventually(scores).toEqual([2, 5])
  expect(await page.getByText('er endret').count()).toBe(0)
  await sound()
  await window.close()
})

it('two devices: the one that comes later out of the tunnel is asked, on the sheet and on the juror’s own page', async () => {
  const [train, home] = [await juror(), await juror()]
  await train.visit(jury('/1'))
  await awake(train.page)
  await train.page.context().setOffline(true)
  await train.page.keyboard.press('6')
  await see(train.page, 'Ikke sendt ennå – venter på nett')
  await home.visit(jury('/1'))
  await awake(home.page)
  await home.page.keyboard.press('2')
  await eventually(scores).toEqual([2])

  await train.page.context().setOffline(false)
  await see(train.page, 'Denne søknaden er endret et annet sted også')
  expect(await scores()).toEqual([2])
  train.forgive(BROKEN)
  train.forgive(/409/)
  await train.sound()
  await train.visit(jury())
  await see(train.page, '1 søknad venter på deg')
  await see(train.page, 'Søknad 1 er endret et annet sted også.')
  await train.sound()
  await train.page.getByRole('link', { name: 'Åpne' }).click()
  await heading(train.page, 1)
  await see(train.page, 'Denne søknaden er endret et annet sted også')
  await press(train.page, 'Behold det som står her')
  await eventually(scores).toEqual([6])
  await train.visit(jury())
  expect(await train.page.getByText('venter på deg').count()).toBe(0)
  await train.close()
  await home.close()
})

it('a reply that is lost on the way is no collision', async () => {
  const window = await juror()
  const { page, visit, forgive } = window
  await visit(jury('/1'))
  await awake(page)
  let lost = 0
  await page.route('**/lagre', async (route) => {
    if (lost++ > 0) return route.continue()
    await route.fetch()
    await route.abort()
  })
  await page.keyboard.press('5')
  await eventually(() => lost).toBe(1)
  await eventually(scores).toEqual([5])
  await page.keyboard.press('3')
  await eventually(scores).toEqual([3, 5])
  await see(page, /^Lagret kl\.\s\d/)
  expect(await page.getByText('er endret').count()).toBe(0)
  forgive(/ERR_FAILED/)
  await window.close()
})

it('the way without network is for the jury’s pages alone', async () => {
  const window = await juror()
  const { page, visit } = window
  await visit(jury())
  await takeAlong(page)
  const scopes = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname).sort(),
  )
  expect(scopes).toEqual(['/en/jury/', '/jury/'])
  await visit('/min-side')
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
  await window.close()
})

it('what is taken along goes away with sealing and with signing out', async () => {
  const window = await juror()
  const { page, visit, sound } = window
  await visit(jury())
  await takeAlong(page)
  expect((await keptNames(page)).length).toBe(3)
  await scene.db.jurorSeat.updateMany({ data: { sealedAt: new Date() } })
  await visit(jury())
  await eventually(() => keptNames(page)).toEqual([])
  await eventually(() => workers(page)).toBe(0)

  await scene.db.jurorSeat.updateMany({ data: { sealedAt: null } })
  await visit(jury())
  await takeAlong(page)
  await visit('/min-side')
  await press(page, 'Logg ut')
  await see(page, 'Ingen av søknadene ligger igjen på denne maskinen.')
  await sound()
  await eventually(() => keptNames(page)).toEqual([])
  await eventually(() => workers(page)).toBe(0)
  await window.close()
})

it('what is not delivered outlives signing out from any page, is told, and is delivered or deleted', async () => {
  const scoresUnheard = async (value: string) => {
    const cookie = await signedIn(scene.db, scene.server.env, scene.juror.id)
    const window = await openWindow(scene.browser, scene.server, { cookie })
    const { page, visit, forgive } = window
    await visit(jury('/1'))
    await awake(page)
    // What a page sends while it is left would arrive: the server is away until the page is gone.
    await scene.server.kill()
    await page.keyboard.press(value)
    await see(page, 'Ikke sendt ennå – venter på nett')
    await page.goto('about:blank')
    await scene.server.restart()
    forgive(BROKEN)
    await visit('/min-side')
    await press(page, 'Logg ut')
    await see(page, 'Poeng på 1 søknad er ikke levert')
    await window.sound()
    return window
  }
  const kept = await scoresUnheard('6')
  const [name = '', ...value] = (await signedIn(scene.db, scene.server.env, scene.juror.id)).split('=')
  await kept.page.context().addCookies([{ name, value: value.join('='), url: scene.server.url }])
  await kept.visit(jury())
  await eventually(scores).toEqual([6])
  await kept.close()

  const deleted = await scoresUnheard('2')
  await deleted.page.getByText('Slett dem fra denne maskinen').first().click()
  await deleted.page.getByRole('button', { name: 'Slett dem fra denne maskinen' }).click()
  await see(deleted.page, 'De er slettet.')
  await deleted.sound()
  expect(await deleted.page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('unsent')))).toEqual(
    [],
  )
  expect(await scores()).toEqual([6])
  await deleted.close()
})
