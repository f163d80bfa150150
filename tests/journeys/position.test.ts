import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FakeRegister, startRegister } from '#tests/support/address-register.ts'
import { launch } from '#tests/support/browser.ts'
import { openWindow, press, see } from '#tests/support/journey.ts'
import { type Scene, setScene } from './scene.ts'

let scene: Scene
let register: FakeRegister
beforeAll(async () => {
  register = await startRegister()
  scene = await setScene(await launch(), { ADDRESS_URL: register.url })
  const names = { number: '0626', name: 'Lier', county: 'Buskerud', population: 24_578, seat: 'Lierbyen' }
  await scene.db.municipality.create({ data: { id: 'lier', ...names, lat: 59.79, lng: 10.24, allianceFrom: 1992 } })
})
afterAll(async () => {
  await scene.close()
  await register.close()
})

const studio = () => `/deltakelse/${scene.round.year}/atelier`
const cookieOf = (n: number) => scene.artists[n]?.cookie ?? ''
const kept = (number: number) => scene.db.studio.findFirstOrThrow({ where: { number } })
const numbers = async (page: Page) =>
  Promise.all([page.getByLabel('Breddegrad'), page.getByLabel('Lengdegrad')].map((box) => box.inputValue()))

it('finds the address as one types, and moves the needle by keyboard, button and pointer', {
  timeout: 90_000,
}, async () => {
  const { page, sound, close } = await openWindow(scene.browser, scene.server, { cookie: cookieOf(0) })
  await page.goto(scene.server.url + studio())
  const address = page.getByRole('combobox', { name: 'Adresse' })
  await address.fill('')
  await page.getByLabel('Kommune').selectOption('')
  await address.pressSequentially('Loftsg')
  const list = page.getByRole('listbox', { name: 'Forslag til adresse' })
  await list.waitFor()
  // Two lie in the alliance; the third of the register does not.
  expect(await list.getByRole('option').count()).toBe(2)
  await page.keyboard.press('ArrowDown')
  expect(await list.getByRole('option', { selected: true }).innerText()).toContain('Loftsgata 1')
  await sound()
  await page.keyboard.press('Escape')
  expect(await list.isVisible()).toBe(false)
  expect(await address.inputValue()).toBe('Loftsg')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  expect(await address.inputValue()).toBe('Loftsgata 1')
  expect(await page.getByLabel('Postnummer').inputValue()).toBe('3400')
  expect(await page.getByLabel('Kommune').inputValue()).toBe('lier')
  expect(await numbers(page)).toEqual(['59.785021', '10.249291'])

  await page.locator('#posisjonskart').scrollIntoViewIfNeeded()
  const needle = page.getByRole('button', { name: /^Nålen/ })
  await needle.focus()
  await page.keyboard.press('ArrowUp')
  const [north, east] = await numbers(page)
  expect(Number(north)).toBeGreaterThan(59.785021)
  expect(Number(east)).toBeCloseTo(10.249291, 4)
  await see(page, `Nålen står på ${north}, ${east}.`)
  await page.getByRole('button', { name: 'Flytt nålen mot vest' }).click()
  expect(Number((await numbers(page))[1])).toBeLessThan(Number(east))
  await sound()
  const box = await needle.boundingBox()
  if (!box) throw new Error('no needle')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 2, { steps: 4 })
  await page.mouse.up()
  const [lat, lng] = await numbers(page)
  expect(Number(lng)).toBeGreaterThan(Number(east))
  await press(page, 'Lagre stedet')
  await see(page, 'Posisjonen er satt for hånd.')
  expect(await kept(1)).toMatchObject({ lat: Number(lat), lng: Number(lng), positionFrom: 'person', city: 'Lier' })
  await close()
})

it('a phone: nothing is wider than the window, also with suggestions', { timeout: 60_000 }, async () => {
  const options = { cookie: cookieOf(0), viewport: { width: 320, height: 700 } }
  const { page, sound, close } = await openWindow(scene.browser, scene.server, options)
  await page.goto(`${scene.server.url}/en/participation/${scene.round.year}/studio`)
  const address = page.getByRole('combobox', { name: 'Address' })
  await address.fill('')
  await address.pressSequentially('Loftsg')
  await page.getByRole('listbox', { name: 'Suggested addresses' }).waitFor()
  await sound()
  await close()
})

it('without JavaScript: looks up, keeps what was typed, and saves the one that is chosen', {
  timeout: 60_000,
}, async () => {
  // The neighbour has moved on: what is found of the address is this studio's.
  await scene.db.studio.updateMany({ where: { number: 1 }, data: { address: 'Prøveveien 1' } })
  const options = { cookie: cookieOf(1), javaScriptEnabled: false }
  const { page, close } = await openWindow(scene.browser, scene.server, options)
  await page.goto(scene.server.url + studio())
  await page.getByLabel('Adresse', { exact: true }).fill('Loftsgata 1')
  await page.getByLabel('Kommune').selectOption('lier')
  await page.getByLabel('Buss og tog').fill('Buss 71')
  await press(page, 'Finn posisjonen')
  expect(await page.getByLabel('Buss og tog').inputValue()).toBe('Buss 71')
  // The only one is chosen already.
  expect(await page.getByLabel('Loftsgata 1, 3400 Lier').isChecked()).toBe(true)
  await press(page, 'Lagre stedet')
  await see(page, 'Posisjonen er fra adresseregisteret.')
  expect(await kept(2)).toMatchObject({ lat: 59.785021, positionFrom: 'register', transport: 'Buss 71', city: 'Lier' })

  // The address becomes a meeting point: its needle must move first.
  await page.getByLabel('Vis et møtested').check()
  await press(page, 'Lagre stedet')
  await see(page, /Nålen står fortsatt på adressen/)
  expect(await kept(2)).toMatchObject({ meetingPoint: false })
  await page.getByLabel('Breddegrad').fill('59.79')
  await press(page, 'Lagre stedet')
  await see(page, 'Adressen vises ikke, bare Lier')
  // Nowhere in what is public.
  for (const path of ['/kart', '/kunstnere/kunstner-2', `/data/${scene.round.year}/studios.geojson`, '/en/map']) {
    const said = await (await fetch(scene.server.url + path)).text()
    expect(said, path).not.toContain('Loftsgata')
    expect(said, path).not.toContain('59.785021')
  }
  await close()
})

it('when the register is silent one is told, and the numbers do', { timeout: 60_000 }, async () => {
  register.fail((response) => void response.writeHead(500).end())
  const options = { cookie: cookieOf(1), javaScriptEnabled: false }
  const { page, close } = await openWindow(scene.browser, scene.server, options)
  await page.goto(scene.server.url + studio())
  await page.getByLabel('Adresse', { exact: true }).fill('Helt annen vei 3')
  await press(page, 'Finn posisjonen')
  await see(page, 'Adressesøket svarer ikke nå.')
  await page.getByLabel('Breddegrad').fill('59.8, 10.3')
  await page.getByLabel('Lengdegrad').fill('')
  await press(page, 'Lagre stedet')
  expect(await kept(2)).toMatchObject({ lat: 59.8, lng: 10.3, address: 'Helt annen vei 3', positionFrom: 'person' })
  register.fail(null)
  await close()
})
