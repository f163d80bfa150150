/** A juror on a slow line: what is pressed lands where the juror looks, and the list knows what was just answered. */
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { launch } from '#tests/support/browser.ts'
import { awake, eventually, holdPrograms, openWindow, see } from '#tests/support/journey.ts'
import { type Scene, setScene } from './scene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await setScene(await launch())
})
afterAll(() => scene.close())
beforeEach(() => scene.db.assessment.deleteMany())

const juror = () => openWindow(scene.browser, scene.server, { cookie: scene.juror.cookie })
const jury = (rest = '') => `/jury/${scene.round.year}${rest}`

it('a key that is pressed the moment the next sheet stands belongs to that sheet', async () => {
  const { page, visit, close } = await juror()
  let arrives = () => {}
  const arrival = new Promise<void>((done) => {
    arrives = done
  })
  await page.route('**/ark/**', async (route) => {
    await arrival
    await route.continue()
  })
  await visit(jury('/1'))
  await awake(page)
  await page.keyboard.press('ArrowRight')
  await page.evaluate(() => {
    new MutationObserver((_, watch) => {
      if (!document.querySelector('h1')?.textContent?.includes('2 av 2')) return
      watch.disconnect()
      document.dispatchEvent(new KeyboardEvent('keydown', { key: '4', code: 'Digit4', bubbles: true }))
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  arrives()
  await page.getByRole('heading', { name: 'Søknad 2 av 2' }).waitFor()
  await see(page, /^Lagret kl\.\s\d/)
  const chosen = page.getByRole('group', { name: /^Mål 1/ }).getByLabel('4', { exact: true })
  expect(await chosen.isChecked()).toBe(true)
  expect(await scene.db.assessment.count()).toBe(1)
  await page.keyboard.press('ArrowLeft')
  await page.getByRole('heading', { name: 'Søknad 1 av 2' }).waitFor()
  expect(await chosen.isChecked()).toBe(false)
  await close()
})

it('the list after the last sheet counts it, though the answer takes its time', async () => {
  const { page, visit, sound, close } = await juror()
  await page.route('**/lagre', async (route) => {
    await pause(700)
    await route.continue()
  })
  await visit(jury('/2'))
  await awake(page)
  for (const key of ['5', '3', 'p', '1', 'ArrowRight']) await page.keyboard.press(key)
  await page.waitForURL((url) => url.pathname === jury())
  await see(page, /^1 av 2/)
  await sound()
  await close()
})

it('a note that is changed before the program has come is kept as it was typed', async () => {
  const { page, visit, sound, close } = await juror()
  const note = page.getByRole('textbox', { name: 'Notat' })
  const stored = async () => (await scene.db.assessment.findFirst())?.note
  await visit(jury('/1'))
  await awake(page)
  await note.fill('Sterkt')
  await note.blur()
  await see(page, /^Lagret kl\.\s\d/)
  const letGo = await holdPrograms(page)
  await page.goto(scene.server.url + jury('/1'), { waitUntil: 'commit' })
  await note.fill('Sterkt og stille')
  await letGo()
  await eventually(stored).toBe('Sterkt og stille')
  expect(await note.inputValue()).toBe('Sterkt og stille')
  // It belongs to that sheet alone, and is not typed again when one comes back to it.
  await awake(page)
  await note.fill('Stille')
  await note.blur()
  await eventually(stored).toBe('Stille')
  await page.keyboard.press('ArrowRight')
  await page.getByRole('heading', { name: 'Søknad 2 av 2' }).waitFor()
  expect(await note.inputValue()).toBe('')
  await page.keyboard.press('ArrowLeft')
  await page.getByRole('heading', { name: 'Søknad 1 av 2' }).waitFor()
  expect(await note.inputValue()).toBe('Stille')
  expect(await scene.db.assessment.count()).toBe(1)
  await sound()
  await close()
})
