import { afterAll, beforeAll, expect, it } from 'vitest'
import { launch } from '#tests/support/browser.ts'
import { eventually, openWindow, press, see, type Window } from '#tests/support/journey.ts'
import { fields } from '#tests/support/pictures.ts'
import { type Scene, setScene } from './scene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await setScene(await launch())
})
afterAll(() => scene.close())

/** A browser with JavaScript off: everything here is a plain form. */
const plain = (cookie: string): Promise<Window> =>
  openWindow(scene.browser, scene.server, {
    ...{ javaScriptEnabled: false, cookie, viewport: { width: 1280, height: 900 } },
  })

it('a newcomer keeps a profile and a work, and begins an application with them', { timeout: 120_000 }, async () => {
  const window = await plain(scene.newcomer.cookie)
  const { page } = window
  // Without programs there is nothing to ask the rules of WCAG with: that is done below.
  const visit = (path: string) => page.goto(scene.server.url + path)
  await visit('/min-side/profil')
  await page.getByLabel('Kunstnernavn').fill('Ny Demonstrasjon')
  await page.getByLabel('Kommune').selectOption({ label: 'Asker' })
  await page.getByLabel('Om kunsten din').fill('Trykk i små opplag.')
  await press(page, 'Lagre profilen')
  await see(page, /^Lagret /)

  await visit('/min-side/verk')
  await see(page, 'Ingen verk ennå')
  await press(page, 'Legg til et verk')
  await page.getByLabel('Tittel').fill('Høst')
  await page.getByLabel('År', { exact: true }).fill('2012')
  // What was typed is kept by whatever button is pressed.
  await press(page, 'Legg til bilde')
  await page.getByLabel('Velg bilde').setInputFiles({
    ...{ name: 'host.jpg', mimeType: 'image/jpeg', buffer: await fields(640, 480).jpeg().toBuffer() },
  })
  await press(page, 'Send bildet')
  expect(await page.getByLabel('Tittel').inputValue()).toBe('Høst')
  await page.getByLabel('Beskriv bilde 1').fill('Fire felt i farger')
  await press(page, 'Lagre verket')
  await eventually(() => page.getByAltText('Fire felt i farger').count()).toBe(1)

  await visit('/sok')
  await press(page, 'Begynn på søknaden')
  await see(page, 'Hent fra verkene mine')
  await page.getByLabel('Velg «Høst»').check()
  await press(page, 'Ta med i søknaden')
  expect(await page.getByLabel('Tittel').first().inputValue()).toBe('Høst')
  expect(await page.getByLabel('Om kunsten din').inputValue()).toBe('Trykk i små opplag.')
  await window.close()
})

it('two windows: the second is told what stands, keeps what was typed, and saves when asked again', async () => {
  const [first, second] = [await plain(scene.juror.cookie), await plain(scene.juror.cookie)]
  for (const { page } of [first, second]) await page.goto(`${scene.server.url}/min-side/profil`)
  await first.page.getByLabel('Kunstnernavn').fill('Fra det første')
  await press(first.page, 'Lagre profilen')
  await second.page.getByLabel('Kunstnernavn').fill('Fra det andre')
  await press(second.page, 'Lagre profilen')
  await see(second.page, 'Lagret nå: Fra det første')
  expect(await second.page.getByLabel('Kunstnernavn').inputValue()).toBe('Fra det andre')
  await press(second.page, 'Lagre profilen')
  await first.page.reload()
  expect(await first.page.getByLabel('Kunstnernavn').inputValue()).toBe('Fra det andre')
  await first.close()
  await second.close()
})

it('an artist who took part sees and takes out everything, in both languages and on a phone', async () => {
  const { cookie } = scene.artists[0] ?? { cookie: '' }
  for (const [width, paths] of [
    [1280, ['/min-side', '/min-side/mine-data', '/min-side/verk', '/min-side/profil']],
    [390, ['/en/me', '/en/me/my-data', '/en/me/works', '/en/me/profile']],
  ] as const) {
    const window = await openWindow(scene.browser, scene.server, { cookie, viewport: { width, height: 900 } })
    for (const path of paths) expect([path, await window.visit(path)]).toEqual([path, 200])
    await window.close()
  }
  const answer = await fetch(`${scene.server.url}/min-side/mine-data/json`, { headers: { cookie } })
  expect(answer.headers.get('content-disposition')).toMatch(
    /^attachment; filename="kunst-rett-vest-mine-data-.*\.json"$/,
  )
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect((await answer.json()).participations).toHaveLength(1)
})
