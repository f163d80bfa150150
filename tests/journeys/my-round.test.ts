import ICAL from 'ical.js'
import type { Page } from 'playwright-core'
import { SaxesParser } from 'saxes'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launch } from '#tests/support/browser.ts'
import { eventually, openWindow, press, see } from '#tests/support/journey.ts'
import { NAMES, opensTomorrow, type Scene, setScene } from './scene.ts'

let scene: Scene
let day: string
beforeAll(async () => {
  scene = await setScene(await launch())
  day = await opensTomorrow(scene)
})
afterAll(() => scene.close())

const asked = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams)
const shown = (page: Page) =>
  page
    .locator('.round-stop .studio-number')
    .evaluateAll((all) => all.map(({ lastChild }) => Number(lastChild?.textContent)))
const at = (query: string) => `/min-runde?${query}`

it('without a program: by links and plain forms alone, from the first studio to the last', async () => {
  const window = await openWindow(scene.browser, scene.server, { javaScriptEnabled: false })
  const { page } = window
  const open = (path: string) => page.goto(scene.server.url + path)
  await open('/min-runde')
  await see(page, 'Ingen atelierer er valgt ennå')
  // From a page of the round.
  await open('/min-runde?legg=2')
  expect(asked(page)).toEqual({ steder: '2', dag: day })
  await see(page, NAMES[1])
  // By number, from the paper. A number that no studio has is said to have none.
  await page.getByLabel('Legg til atelierer').fill('1, 77')
  await press(page, 'Legg til')
  expect(asked(page).steder).toBe('2,1,77')
  await see(page, 'Nummer 77 finnes ikke i år.')
  // Day, start, time and way of travel are one form.
  await page.locator('.disclosure summary').click()
  await page.getByLabel('Start fra').selectOption({ label: 'Asker' })
  await page.getByLabel('Dra kl.').fill('9.30')
  await page.getByLabel('Reisemåte').selectOption({ label: 'Til fots' })
  await page.getByLabel('Tid hos hver').selectOption({ label: '45 minutter' })
  await press(page, 'Legg opp runden')
  expect(asked(page)).toEqual({
    steder: '2,1,77',
    dag: day,
    start: 'asker',
    kl: '09.30',
    med: 'gange',
    ved: '45',
  })
  await see(page, /^Fra Asker kl\. 09\.30$/)
  await see(page, /^Du rekker begge før de stenger/)
  // One's own order, and back to the best.
  const best = await shown(page)
  await page.locator('.round-more summary').first().click()
  await page.locator('.round-more[open]').getByRole('link', { name: 'Senere' }).click()
  await eventually(() => shown(page)).toEqual([...best].reverse())
  expect(asked(page).rekke).toBe('min')
  await page.getByRole('link', { name: 'Finn den beste rekkefølgen' }).click()
  await eventually(() => shown(page)).toEqual(best)
  // Been there, and on from there: at what time, the clock decides.
  await page
    .getByRole('link', { name: /^Vært her/ })
    .first()
    .click()
  await see(page, 'Her har du vært')
  expect(asked(page)).toMatchObject({ sett: String(best[0]), start: String(best[0]) })
  await page.getByRole('link', { name: /^Ta med igjen/ }).click()
  await page.getByText('Her har du vært').waitFor({ state: 'detached' })
  await open(at(`steder=2,1,77&dag=${day}&start=asker&kl=09.30&min=ja`))
  // It is remembered by the browser alone: the page without an address is the same round.
  const address = page.url()
  await open('/min-runde')
  expect(page.url()).toBe(address)
  await open('/en/my-round')
  expect(asked(page).steder).toBe('2,1,77')
  await see(page, /^From Asker at/)
  await open('/min-runde')
  await page.locator('.round-more summary').first().click()
  await page.locator('.round-more[open]').getByRole('link', { name: 'Ta bort' }).click()
  await eventually(async () => (await shown(page)).length).toBe(1)
  await page.getByRole('link', { name: 'Tøm runden' }).click()
  await see(page, 'Ingen atelierer er valgt ennå')
  await open('/min-runde')
  await see(page, 'Ingen atelierer er valgt ennå')
  await window.close()
})

it('what is not reached or not open is told apart, with the reason and the way out', async () => {
  const window = await openWindow(scene.browser, scene.server)
  const { page, visit } = window
  await scene.db.studioDay.updateMany({ where: { studio: { number: 2 } }, data: { opens: '09:00', closes: '09:20' } })
  await visit(at(`steder=1,2&dag=${day}&start=1&kl=09.15&med=gange&rekke=min`))
  await see(page, 'Du rekker 1 av 2 atelierer før de stenger.')
  await see(page, /^Stenger kl\. 09\.20\. Du ville vært framme kl\./)
  const studio = await scene.db.studio.findFirstOrThrow({ where: { number: 2 } })
  await scene.db.studioNotice.create({ data: { studioId: studio.id, date: day, kind: 'closed', at: new Date() } })
  await visit(at(`steder=1,2&dag=${day}&kl=09.15`))
  await see(page, 'Kunstneren holder stengt denne dagen')
  await scene.db.studioNotice.deleteMany()
  await scene.db.studioDay.updateMany({ data: { opens: '09:00', closes: '22:00' } })
  await visit(at('steder=1,2&dag=2009-09-19'))
  await see(page, 'Denne runden er fra 2009.')
  await window.close()
})

it('a shared address shows the same plan, and leaves what the receiver has', async () => {
  const [mine, theirs] = [await openWindow(scene.browser, scene.server), await openWindow(scene.browser, scene.server)]
  await mine.visit(at(`steder=1,2&dag=${day}&kl=10.00&start=59.83,10.43&min=ja`))
  const link = await mine.page.locator('[data-share]').getAttribute('data-share')
  // Where the sender stands is not sent.
  expect(link).toBe(`/min-runde?steder=1,2&dag=${day}&kl=10.00`)
  await theirs.visit('/min-runde?legg=2')
  const own = await theirs.page.evaluate(() => localStorage.getItem('krv_runde'))
  await theirs.visit(link ?? '')
  await see(theirs.page, 'Dette er en runde som noen har delt')
  expect(await shown(theirs.page)).toHaveLength(2)
  expect(await theirs.page.getByRole('link', { name: /^Vært her/ }).count()).toBe(0)
  expect(await theirs.page.evaluate(() => localStorage.getItem('krv_runde'))).toBe(own)
  await theirs.page.getByRole('link', { name: 'Se min egen' }).click()
  await eventually(() => shown(theirs.page)).toEqual([2])
  await theirs.visit(link ?? '')
  await theirs.page.getByRole('link', { name: 'Bruk denne i stedet' }).click()
  await eventually(() => theirs.page.evaluate(() => localStorage.getItem('krv_runde'))).toContain('steder=1,2')
  await mine.close()
  await theirs.close()
})

it('the calendar has every stop with its time and place; the track is sound XML with the same stops', async () => {
  const query = `steder=1,2&dag=${day}&kl=10.00&start=asker`
  const calendar = await fetch(`${scene.server.url}/min-runde/kalender.ics?${query}`)
  expect([calendar.status, calendar.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
  const events = new ICAL.Component(ICAL.parse(await calendar.text()))
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one))
  expect(events.map(({ summary }) => summary).sort()).toEqual(
    NAMES.map((name, index) => `Atelier ${index + 1}: ${name}`),
  )
  for (const event of events) {
    expect(event.endDate.toJSDate().getTime() - event.startDate.toJSDate().getTime()).toBe(30 * 60_000)
    expect(event.location).toContain('1383 Asker')
  }
  const track = await fetch(`${scene.server.url}/en/my-round/round.gpx?${query}`)
  expect([track.status, track.headers.get('content-type')]).toEqual([200, 'application/gpx+xml; charset=utf-8'])
  const found: string[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'rtept') found.push(String(attributes.lat))
  })
  parser.write(await track.text()).close()
  expect(found).toHaveLength(2)
  for (const path of ['/min-runde/kalender.ics', '/min-runde/runde.gpx?steder=77'])
    expect((await fetch(scene.server.url + path)).status).toBe(404)
})

it('on every page: a studio is added at once, counted in the head, and taken out again', async () => {
  const window = await openWindow(scene.browser, scene.server)
  const { page, visit, sound } = window
  await visit('/kart')
  await page.locator('.stop a[data-round="1"]').click()
  expect(await page.locator('.stop a[data-round="1"]').innerText()).toMatch(/^I runden din \(1\)/)
  await page.locator('.stop a[data-round="2"]').focus()
  await page.keyboard.press('Enter')
  await eventually(() => page.locator('.stop a[data-round="2"]').innerText()).toMatch(/^I runden din \(2\)/)
  expect(await page.locator('[data-round-count]').first().textContent()).toBe(' (2)')
  await sound()
  await page.locator('.stop [data-out="1"]').click()
  expect(await page.locator('.stop a[data-round="1"]').innerText()).toMatch(/^Legg i runden/)
  await page.locator('.stop a[data-round="2"]').click()
  await page.waitForURL(/steder=2/)
  await sound()
  await window.close()
})

it('is read on the narrowest phone, in both languages, and on paper', async () => {
  const window = await openWindow(scene.browser, scene.server, { viewport: { width: 320, height: 700 } })
  const { page, visit, sound } = window
  for (const path of ['/min-runde', '/en/my-round']) {
    await visit(`${path}?steder=1,2&dag=${day}&kl=10.00&start=asker&med=kollektiv`)
    await page.locator('.disclosure summary').click()
    await page.locator('.round-more summary').first().click()
    await sound()
  }
  const leg = await page.getByRole('link', { name: /Entur/ }).first().getAttribute('href')
  expect(leg).toMatch(/^https:\/\/entur\.no\/reiseresultater\?startLat=59\.8331&startLon=10\.4392/)
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 720, height: 1000 })
  expect(await page.locator('.round-map svg').isVisible()).toBe(true)
  expect(await page.locator('.round-stop .studio-number').first().isVisible()).toBe(true)
  expect(await page.locator('.round-ask').isVisible()).toBe(false)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  await window.close()
})
