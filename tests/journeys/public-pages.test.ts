import { afterAll, beforeAll, expect, it } from 'vitest'
import { launch } from '#tests/support/browser.ts'
import { openWindow, personWith, press, see, type Window } from '#tests/support/journey.ts'
import { fields } from '#tests/support/pictures.ts'
import { type Scene, setScene } from './scene.ts'

let scene: Scene
let secretary: { cookie: string }
beforeAll(async () => {
  scene = await setScene(await launch())
  secretary = await personWith(scene.db, scene.server, {
    ...{ email: 'sekretaer@example.com', name: 'Sekretær Demonstrasjon', role: 'secretariat' },
  })
}, 60_000)
afterAll(() => scene.close())

const plain = (cookie?: string): Promise<Window> =>
  openWindow(scene.browser, scene.server, {
    ...{ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } },
    ...(cookie ? { cookie } : {}),
  })

it('news is written, pictured, published and read, without any program', { timeout: 120_000 }, async () => {
  const { page, close } = await plain(secretary.cookie)
  const reader = await plain()
  await page.goto(`${scene.server.url}/sekretariat/nyheter`)
  await page.getByLabel('Tittel på norsk').fill('Døra står åpen')
  await press(page, 'Begynn å skrive')
  await page.getByLabel('Tekst på norsk').fill('Kom **inn**.\n\n- Kaffe\n- <script>alert(1)</script>')
  await press(page, 'Lagre')
  await see(page, 'Lagret')
  await page.getByRole('link', { name: 'Legg til bilde' }).click()
  await page.getByLabel('Velg bilde').setInputFiles({
    ...{ name: 'dor.jpg', mimeType: 'image/jpeg', buffer: await fields(800, 500).jpeg().toBuffer() },
  })
  await press(page, 'Send bildet')
  await see(page, 'Skriv hva bildet viser før du publiserer.')
  await page.getByLabel('Hva bildet viser').fill('Fire felt i farger')
  await press(page, 'Lagre')
  // A stranger sees nothing before it is published, and everything at once after, though pages are kept.
  await reader.page.goto(`${scene.server.url}/nyheter`)
  await see(reader.page, 'Ingen nyheter ennå')
  await press(page, 'Publiser')
  await reader.page.reload()
  await reader.page.getByRole('link', { name: 'Døra står åpen' }).click()
  expect(await reader.page.getByAltText('Fire felt i farger').count()).toBe(1)
  expect(await reader.page.locator('.prose script').count()).toBe(0)
  await see(reader.page, '<script>alert(1)</script>')
  await reader.page.goto(scene.server.url)
  await see(reader.page, 'Døra står åpen')
  await press(page, 'Trekk tilbake')
  await reader.page.reload()
  expect(await reader.page.getByText('Døra står åpen').count()).toBe(0)
  await close()
  await reader.close()
})

it('the press is recorded by hand and as a list, and read by everyone', async () => {
  const { page, close } = await plain(secretary.cookie)
  const path = `/sekretariat/arganger/${scene.round.year}/presse`
  await page.goto(scene.server.url + path)
  await page.getByLabel('Medium').fill('Prøvebladet')
  await page.getByLabel('Dato').fill(`${scene.round.year}-09-12`)
  await page.getByLabel('Tittel').fill('Åpne dører')
  await press(page, 'Registrer')
  await page.getByLabel('Linjer').fill('date;medium;kind\nikke en dato;X;web')
  await press(page, 'Ta inn linjene')
  await see(page, /Ingenting er tatt inn\..*ikke en dato/)
  await page.getByLabel('Linjer').fill(`date;medium;kind;title\n${scene.round.year}-09-13;Radio Prøve;radio;Fra åsen`)
  await press(page, 'Ta inn linjene')
  await see(page, '1 omtale registrert.')
  const reader = await plain()
  await reader.page.goto(`${scene.server.url}/presse`)
  await see(reader.page, '2 omtaler i 2 medier')
  await see(reader.page, 'Fra åsen')
  await reader.close()
  await close()
})

it('every page of this kind is accessible, in both languages, on a desk and on the narrowest phone', {
  timeout: 180_000,
}, async () => {
  const { year } = scene.round
  const pages = {
    nb: ['/', '/nyheter', '/presse', '/arkiv', `/arkiv/${year}`],
    en: ['/en', '/en/news', '/en/press', '/en/archive', `/en/archive/${year}`],
  }
  for (const [width, paths] of [
    [1280, pages.nb],
    [320, pages.en],
  ] as const) {
    const window = await openWindow(scene.browser, scene.server, { viewport: { width, height: 800 } })
    for (const path of paths) expect([path, await window.visit(path)]).toEqual([path, 200])
    await window.close()
  }
  const desk = await openWindow(scene.browser, scene.server, { cookie: secretary.cookie })
  for (const path of ['/sekretariat/nyheter', `/en/secretariat/editions/${year}/press`])
    expect([path, await desk.visit(path)]).toEqual([path, 200])
  await desk.close()
})

it('a page that is not there says so in its title too', async () => {
  for (const [path, title] of [
    ['/finnes-ikke', 'Her er det ingen side – Kunst rett vest'],
    ['/en/nothing-here', 'There is no page here – Kunst rett vest'],
  ] as const) {
    const answer = await fetch(scene.server.url + path)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain(`<title>${title}</title>`)
  }
})

it('the menu of a phone opens without a program, and the skip link is the first stop', async () => {
  const window = await openWindow(scene.browser, scene.server, {
    ...{ javaScriptEnabled: false, viewport: { width: 390, height: 844 } },
  })
  const { page } = window
  await page.goto(scene.server.url)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#innhold')
  await page.getByText('Meny', { exact: true }).click()
  await page.getByRole('link', { name: 'Min runde' }).click()
  expect(new URL(page.url()).pathname).toBe('/min-runde')
  await window.close()
})
