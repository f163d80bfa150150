/** What the journeys in a browser share: windows that notice every fault, the operator's command line, signing in. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Db } from '#app/platform/db/client.server.ts'
import { expectAccessible } from './axe.ts'
import { signedIn } from './seeded-round.ts'
import type { TestServer } from './server.ts'

/** How long a journey waits for something to be seen, in milliseconds. */
const PATIENCE = 15_000

export interface Window {
  page: Page
  /** Opens an address of the server, holds the page against WCAG, and answers with its status. */
  visit(path: string): Promise<number>
  /**
   * Fails when the page shown breaks a rule of WCAG, or anything was wrong in the browser since the last time. Without
   * JavaScript the rules of WCAG are left out: axe is a program, and would wait for ever.
   */
  sound(): Promise<void>
  /** Faults that belong to the story, as a refused picture: they must have been there, and are then forgotten. */
  forgive(fault: RegExp): void
  close(): Promise<void>
}

interface Given extends BrowserContextOptions {
  /** As in the header of a request. */
  cookie?: string
}

/** A window of its own, without anything from others, in which every error of the console and the page is kept. */
export async function openWindow(browser: Browser, server: TestServer, given: Given = {}): Promise<Window> {
  const { cookie, ...options } = given
  const context = await browser.newContext({ locale: 'nb-NO', timezoneId: 'Europe/Oslo', ...options })
  context.setDefaultTimeout(PATIENCE)
  if (cookie) {
    const [name = '', ...value] = cookie.split('=')
    await context.addCookies([{ name, value: value.join('='), url: server.url }])
  }
  const page = await context.newPage()
  let faults: string[] = []
  page.on('pageerror', (error) => faults.push(`page error: ${error.stack ?? error.message}`))
  page.on('console', (said) => {
    if (said.type() === 'error') faults.push(`console: ${said.text()} (${said.location().url})`)
  })
  page.on('response', (answer) => {
    if (answer.status() >= 500) faults.push(`${answer.status()} ${answer.url()}`)
  })
  const sound = async () => {
    // A page that is still on its way has no look yet, and lacks what its first half refers to.
    await page.waitForLoadState()
    expect(faults, [page.url(), ...faults].join('\n')).toEqual([])
    if (options.javaScriptEnabled !== false) await expectAccessible(page)
    expect(await page.getByRole('heading', { level: 1 }).count(), `headings of level 1 at ${page.url()}`).toBe(1)
    await expectWithin(page)
    await expectLeadsToFields(page)
  }
  return {
    page,
    sound,
    visit: async (path) => {
      const answer = await page.goto(server.url + path)
      await sound()
      return answer?.status() ?? 0
    },
    forgive: (fault) => {
      expect(faults.join('\n')).toMatch(fault)
      faults = faults.filter((text) => !fault.test(text))
    },
    close: () => context.close(),
  }
}

/** Nothing is wider than the window: a page is never scrolled sideways. Tells what reaches out of it. */
async function expectWithin(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map(({ tagName, className, id }) => `${tagName.toLowerCase()}#${id}.${className}`)
  })
  expect(wide, `wider than the window: ${page.url()}\n${wide.join('\n')}`).toEqual([])
}

/** Each error above a form leads to something. Where a page has a program, it knows where a moment later. */
async function expectLeadsToFields(page: Page): Promise<void> {
  const astray = () =>
    page
      .locator('.error-summary a')
      .evaluateAll((links) =>
        links.map((link) => link.getAttribute('href') ?? '').filter((href) => !document.getElementById(href.slice(1))),
      )
  await eventually(astray).toEqual([])
}

/** Waits until a text is to be seen. */
export async function see(page: Page, text: string | RegExp): Promise<void> {
  await page.getByText(text).first().waitFor({ state: 'visible' })
}

/** Presses a button, by its words. Where that leads to a page, all of it is there afterwards. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click()
  await page.waitForLoadState('domcontentloaded')
}

/**
 * Waits until a program of the page has taken over: React marks what it goes through on the way, and its root when it has
 * taken over the whole; it listens a moment later.
 */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const form = document.querySelector('main form')
    const mark = Object.keys(form ?? {}).find((key) => key.startsWith('__reactFiber'))
    if (!form || !mark) return false
    let fiber = Reflect.get(form, mark)
    while (fiber.return) fiber = fiber.return
    return fiber.stateNode.current.memoizedState.isDehydrated === false
  })
  await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 2000 })))
}

/** Keeps the programs of the page's next visits on their way until they are let go, as a slow network does. */
export async function holdPrograms(page: Page): Promise<() => Promise<void>> {
  let letGo = () => {}
  const free = new Promise<void>((done) => {
    letGo = done
  })
  await page.route(/\/assets\/.*\.js/, async (route) => {
    await free
    await route.continue()
  })
  return async () => {
    letGo()
    await page.unrouteAll({ behavior: 'wait' })
  }
}

/** The build that the server runs from is not made anew for a command beside it. */
const envOf = (server: TestServer) => ({ ...server.env, BUILD_IS_CHECKED: '1' })

/** One command of the operator, beside the running server. Throws with what it said when it was refused. */
export async function admin(server: TestServer, ...words: string[]): Promise<string> {
  const run = promisify(execFile)
  const { stdout } = await run(process.execPath, ['scripts/admin.mjs', ...words], {
    env: envOf(server),
    maxBuffer: 50_000_000,
  })
  return stdout
}

/** The same, for an answer that is not text. */
export async function adminBytes(server: TestServer, ...words: string[]): Promise<Buffer> {
  const run = promisify(execFile)
  const options = { env: envOf(server), maxBuffer: 50_000_000, encoding: 'buffer' as const }
  const { stdout } = await run(process.execPath, ['scripts/admin.mjs', ...words], options)
  return stdout
}

/** Follows the link of the operator's command line, as whoever installs the product does at first. */
export async function signInByLink({ page }: Window, server: TestServer, email: string): Promise<void> {
  const link = /https?:\S+/.exec(await admin(server, 'sign-in-link', email))?.[0]
  if (!link) throw new Error('the command line gave no link')
  await page.goto(link)
  await press(page, 'Logg inn')
  await page.waitForURL(/min-side/)
}

/** Types the address, reads the code in the letter, and types it. The sign-in page is open. */
export async function signInByMail(window: Window, db: Db, email: string): Promise<void> {
  const { page, sound } = window
  await page.getByLabel('E-post').fill(email)
  await press(page, 'Send meg en lenke')
  await see(page, `Vi har sendt en e-post til ${email}`)
  await sound()
  const letter = await db.mail.findFirstOrThrow({ where: { toEmail: email }, orderBy: { postedAt: 'desc' } })
  await page.getByLabel('Kode').fill(/\b\d{6}\b/.exec(letter.subject)?.[0] ?? '')
  await press(page, 'Logg inn')
  await page.waitForURL((url) => !url.pathname.includes('logg-inn'))
}

/** A person with a role, signed in without a letter: the header of their requests. */
export async function personWith(
  db: Db,
  server: TestServer,
  given: { email: string; name: string; role?: 'secretariat' | 'juror' | 'chair' | 'host' | 'contact'; year?: number },
): Promise<{ id: string; cookie: string }> {
  const now = new Date()
  const { email, name, role, year } = given
  const person = await db.person.create({ data: { email, name, createdAt: now } })
  if (role)
    await db.roleGrant.create({ data: { personId: person.id, role, editionYear: year ?? null, grantedAt: now } })
  return { id: person.id, cookie: await signedIn(db, server.env, person.id, now) }
}

/** Waits until a reading is as told, as long as a person would: `await eventually(() => figure()).toBe('3')`. */
export const eventually = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: PATIENCE })
