import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launch } from '#tests/support/browser.ts'
import { awake, eventually, openWindow, see } from '#tests/support/journey.ts'
import { CRITERIA, NAMES, type Scene, setScene } from './scene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await setScene(await launch())
})
afterAll(() => scene.close())

interface Stop {
  /** What has the focus: its name or its words. */
  name: string
  /** Whether one can see that it has. */
  seen: boolean
}

/** Where the focus is. It is seen by an outline or a shadow of the thing itself, or of the label around or beside it. */
const focus = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const held = document.activeElement
    if (!(held instanceof HTMLElement) || held === document.body) return { name: '', seen: true }
    const marked = (element: Element | null | undefined) => {
      if (!element) return false
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none'
    }
    const label = (held as HTMLInputElement).labels?.[0]
    // A frame that can be scrolled takes the focus too; what is inside it is not its name.
    const own = held.matches('a, button, summary, [role=button]') ? held.textContent : ''
    const name = held.getAttribute('aria-label') ?? label?.textContent ?? own ?? ''
    const inside = [...held.children].some(marked)
    const seen = marked(held) || marked(label) || inside
    return { name: name.replace(/\s+/g, ' ').trim() || `${held.tagName}.${held.className}`, seen }
  })

/** Presses Tab until the focus is on what is named, and holds every stop on the way against being seen. */
async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  const way: string[] = []
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab')
    // The mark may glide into its place.
    await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => {}))))
    const stop = await focus(page)
    expect(stop.seen, `${stop.name} shows no focus at ${page.url()}`).toBe(true)
    if (name.test(stop.name)) return
    way.push(stop.name)
  }
  throw new Error(`${name} is not reached by Tab at ${page.url()}: ${way.join(' · ')}`)
}

it('signs in by keys alone', async () => {
  const { page, visit, sound } = await openWindow(scene.browser, scene.server)
  await visit('/')
  await tabTo(page, /^(Hopp til|Til) innhold/i, 2)
  await tabTo(page, /^Logg inn$/)
  await page.keyboard.press('Enter')
  await page.waitForURL(/logg-inn/)
  await tabTo(page, /^E-post/)
  await page.keyboard.type('tast@example.com')
  await page.keyboard.press('Enter')
  await see(page, 'Vi har sendt en e-post til tast@example.com')
  const letter = await scene.db.mail.findFirstOrThrow({ where: { toEmail: 'tast@example.com' } })
  await tabTo(page, /^Kode/)
  await page.keyboard.type(/\d{6}/.exec(letter.subject)?.[0] ?? '')
  await page.keyboard.press('Enter')
  await page.waitForURL(/min-side/)
  await sound()
})

it('a juror scores two sheets by keys alone', async () => {
  const { page, visit, sound } = await openWindow(scene.browser, scene.server, { cookie: scene.juror.cookie })
  await visit(`/jury/${scene.round.year}`)
  await tabTo(page, /^Begynn$/)
  await page.keyboard.press('Enter')
  for (const number of [1, 2]) {
    await page.getByRole('heading', { name: `Søknad ${number} av 2` }).waitFor()
    await awake(page)
    await page.keyboard.press('5')
    await page.keyboard.press('3')
    await page.keyboard.press('p')
    await page.keyboard.press('1')
    await see(page, /^Lagret kl\.\s\d/)
    expect(await page.locator('.jury-form input:checked').count()).toBe(CRITERIA.length + 1)
    // What is typed into the note is no command.
    await tabTo(page, /^Notat bare for deg/)
    await page.keyboard.type('1 2 p j')
    expect(await page.getByLabel('Notat bare for deg').inputValue()).toBe('1 2 p j')
    await tabTo(page, /^Lagre og gå til neste$/)
    await page.keyboard.press('Enter')
  }
  await page.waitForURL(new RegExp(`/jury/${scene.round.year}$`))
  await see(page, '2 av 2')
  const kept = await scene.db.assessment.findMany({
    include: { scores: { orderBy: { criterion: { position: 'asc' } } } },
  })
  expect(kept.map(({ note, scores }) => [note, ...scores.map(({ value }) => value)])).toEqual([
    ['1 2 p j', 5, 3],
    ['1 2 p j', 5, 3],
  ])
  await sound()
})

it('the list and the pins of the map are reached, opened and left', async () => {
  const { page, visit, sound } = await openWindow(scene.browser, scene.server, {
    viewport: { width: 1280, height: 900 },
  })
  await visit('/kart')
  await page.locator('.leaflet-marker-icon .pin').first().waitFor()
  await tabTo(page, /Navn eller sted/)
  await tabTo(page, /^Stedene i kartutsnittet$/, 90)
  await page.keyboard.type('1')
  await page.keyboard.press('Enter')
  const card = page.locator('.map').getByRole('link', { name: NAMES[0] })
  await card.waitFor()
  await sound()
  await page.keyboard.press('Escape')
  await eventually(() => card.count()).toBe(0)
  await eventually(() => focus(page)).toEqual({ name: 'Stedene i kartutsnittet', seen: true })
  await tabTo(page, new RegExp(`^${NAMES[0]}$`), 90)
  await page.keyboard.press('Enter')
  await page.waitForURL(/kunstnere\/kunstner-1/)
})
