/** Measures how long a juror waits, and prints it. Machines are shared and noisy, so nothing here fails by the clock. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launch } from '#tests/support/browser.ts'
import { awake, openWindow } from '#tests/support/journey.ts'
import { type Scene, setScene } from './scene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await setScene(await launch())
})
afterAll(() => scene.close())

const KEYS = 60
const TURNS = 30

/** "median 21 ms, p95 35 ms, longest 40 ms of 60" */
function inWords(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0).toFixed(0)
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms of ${sorted.length}`
}

it('says how long it takes from a key until it is saved, and until the next work stands', async () => {
  const { page, visit, close } = await openWindow(scene.browser, scene.server, {
    cookie: scene.juror.cookie,
    viewport: { width: 1280, height: 900 },
  })
  await visit(`/jury/${scene.round.year}/1`)
  await awake(page)
  await page.waitForTimeout(1500)
  // In the page itself, so that the way between the test and the browser is not counted.
  const saves = await page.evaluate(async (keys) => {
    const press = (key: string) =>
      document.dispatchEvent(new KeyboardEvent('keydown', { key, code: `Digit${key}`, bubbles: true }))
    const status = () => document.querySelector('.save-status')?.getAttribute('data-state')
    const until = (done: () => boolean) =>
      new Promise<void>((ready) => {
        const look = () => (done() ? ready() : setTimeout(look, 1))
        look()
      })
    // A save can be over before the next look: what has been is written down as it happens.
    let begun = false
    new MutationObserver(() => {
      begun ||= status() === 'saving'
    }).observe(document.querySelector('.jury-form__news') ?? document, {
      attributes: true,
      childList: true,
      subtree: true,
    })
    const field = () => document.querySelector<HTMLElement>('.jury-criterion input')
    const times: number[] = []
    for (let n = 0; n < keys; n++) {
      field()?.focus()
      await new Promise((done) => setTimeout(done, 60))
      begun = false
      const from = performance.now()
      press(String(1 + (n % 7)))
      await until(() => begun && status() === 'saved')
      times.push(performance.now() - from)
    }
    return times
  }, KEYS)
  const turns = await page.evaluate(async (count) => {
    const times: number[] = []
    for (let n = 0; n < count; n++) {
      await new Promise((done) => setTimeout(done, 150))
      const before = document.querySelector('h1')?.textContent
      const key = n % 2 === 0 ? 'ArrowRight' : 'ArrowLeft'
      const from = performance.now()
      document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      while (
        document.querySelector('h1')?.textContent === before ||
        [...document.querySelectorAll<HTMLImageElement>('.jury-wall img')].some((image) => !image.complete)
      )
        await new Promise((done) => requestAnimationFrame(done))
      await Promise.all([...document.querySelectorAll<HTMLImageElement>('.jury-wall img')].map((one) => one.decode()))
      times.push(performance.now() - from)
    }
    return times
  }, TURNS)
  console.log(`key to saved: ${inWords(saves)}\nnext work:    ${inWords(turns)}`)
  expect([saves.length, turns.length]).toEqual([KEYS, TURNS])
  expect(await scene.db.assessment.count()).toBe(1)
  await close()
})
