/** The newsletter without a program: asked for, confirmed, written, tried, sent, left with one click, and not sent again. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connect, type Db } from '#app/platform/db/client.server.ts'
import { launch } from '#tests/support/browser.ts'
import { openWindow, press, see, type Window } from '#tests/support/journey.ts'
import { type MailSink, startMailSink } from '#tests/support/mail-sink.ts'
import { seedRound, signedIn } from '#tests/support/seeded-round.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'

const READER = 'leser@example.com'
let browser: Browser
let sink: MailSink
let server: TestServer
let db: Db
let reader: Window
let office: Window
/** With a program, to hold the same pages against WCAG: what does that cannot run without one. */
let inspector: Window

beforeAll(async () => {
  browser = await launch()
  sink = await startMailSink()
  server = await startServer({ SMTP_URL: sink.url, MAIL_FROM: 'Kunst rett vest <nyhetsbrev@example.com>' })
  db = await connect(String(server.env.DATABASE_URL))
  await seedRound(db, server.env, 1)
  const now = new Date()
  const person = await db.person.create({ data: { email: 'kontor@example.com', name: 'Kari Kontor', createdAt: now } })
  await db.roleGrant.create({ data: { personId: person.id, role: 'secretariat', grantedAt: now } })
  reader = await openWindow(browser, server, { javaScriptEnabled: false, viewport: { width: 320, height: 700 } })
  const cookie = await signedIn(db, server.env, person.id)
  office = await openWindow(browser, server, { javaScriptEnabled: false, cookie })
  inspector = await openWindow(browser, server, { cookie, viewport: { width: 320, height: 700 } })
})
afterAll(async () => {
  await db.$disconnect()
  await server.stop()
  await sink.close()
  await browser.close()
})

const visit = async ({ page }: Window, path: string) => (await page.goto(server.url + path))?.status() ?? 0
/** The page that a window is on, seen by a program. */
const inspect = ({ page }: Window) => inspector.visit(page.url().slice(server.url.length))

const addressIn = (text: string, way: RegExp) => new URL(way.exec(text)?.[0] ?? 'http://none').pathname
/** The letters to the reader that are issues, in the order they came. */
const issues = () => sink.mails.filter(({ to, raw }) => to.includes(READER) && /^Precedence: bulk/m.test(raw))

async function until(what: string, is: () => boolean | Promise<boolean>) {
  for (let tries = 0; tries < 300; tries++) {
    if (await is()) return
    await new Promise((wait) => setTimeout(wait, 100))
  }
  throw new Error(`waited in vain: ${what}`)
}

it('a visitor asks, and confirms with the button behind the link', { timeout: 120_000 }, async () => {
  const { page } = reader
  await visit(reader, '/nyhetsbrev')
  await press(page, 'Meld meg på')
  await see(page, 'Fyll ut dette feltet.')
  await page.getByRole('textbox', { name: 'E-post' }).fill(READER)
  // A consent is a deed: nothing is ticked beforehand.
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0)
  await page.getByRole('checkbox', { name: /nyhetsbrevet fra Kunst rett vest/ }).check()
  await press(page, 'Meld meg på')
  await see(page, 'Se i innboksen din')
  await inspect(reader)
  const { text } = await sink.to(READER)
  const path = addressIn(text, /http\S+bekreft\/[\w-]+/)
  // Whatever looks at links on the way to the inbox confirms nothing.
  for (const method of ['GET', 'HEAD'])
    await fetch(server.url + path, { method, headers: { 'sec-purpose': 'prefetch', purpose: 'prefetch' } })
  expect(await db.subscription.findMany()).toMatchObject([{ state: 'asked' }])
  await visit(reader, path)
  await press(page, 'Ja, send meg brevene')
  await see(page, 'Du står på listen')
  await inspect(reader)
  expect(await db.subscription.findMany()).toMatchObject([{ list: 'visitors', state: 'active' }])
})

async function write(subject: string) {
  const { page } = office
  await visit(office, '/sekretariat/nyhetsbrev')
  await press(page, 'Skriv et nytt brev')
  await page.getByLabel('Emne på norsk').fill(subject)
  await page.getByLabel('Brevet på norsk').fill(`## Hei\n\nDette er **${subject}**.\n\n{{kart}}`)
  await press(page, 'Lagre')
  await see(page, 'Lagret.')
}

async function send() {
  const { page } = office
  await page.getByText('Send nå', { exact: true }).click()
  await press(page, 'Ja, send til 1 mottaker')
}

it('the secretariat writes, sees, tries and sends an issue', { timeout: 120_000 }, async () => {
  const { page } = office
  await write('Nytt i august')
  await page.getByLabel('Brevet på norsk').fill('{{vær}}')
  await press(page, 'Lagre')
  await see(page, /Vi kjenner ingen blokk som heter \{\{vær\}\}/)
  expect(await page.getByLabel('Brevet på norsk').inputValue()).toBe('{{vær}}')
  await page.getByLabel('Brevet på norsk').fill('Dette er **Nytt i august**.\n\n{{kart}}')
  await press(page, 'Lagre')
  await see(page, 'Lagret.')
  const issue = new URL(page.url()).pathname
  await visit(office, `${issue}/forhandsvisning`)
  const letter = page.frameLocator('iframe').getByRole('heading', { level: 1 })
  expect(await letter.innerText()).toBe('Nytt i august')
  await visit(office, `${issue}/forhandsvisning?som=tekst`)
  await see(page, /Finn atelierene på kartet: http/)
  await visit(office, issue)
  await press(page, 'Send en prøve')
  await see(page, 'Prøven er lagt i utboksen')
  expect((await sink.to('kontor@example.com')).text).toContain('[TEST] Nytt i august')
  await visit(office, issue)
  await see(page, 'Dette sendes til 1 mottaker.')
  await inspect(office)
  await send()
  await until('the issue to be sent', async () => (await db.newsletter.findFirstOrThrow()).state === 'sent')
  await visit(office, issue)
  await see(page, /Ferdig sendt/)
  expect(issues()).toHaveLength(1)
})

it('the archive has it, and one click leaves the list', { timeout: 120_000 }, async () => {
  const { page } = reader
  await visit(reader, '/nyhetsbrev')
  await page.getByRole('link', { name: 'Nytt i august' }).click()
  await see(page, 'Dette er Nytt i august.')
  await inspect(reader)
  const lines = issues()[0]?.raw.split('\r\n') ?? []
  const header = lines.find((line) => line.startsWith('List-Unsubscribe: '))
  const path = addressIn(header ?? '', /http[^>]+/)
  expect(lines).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  // Scanners, previews and a browser that fetches ahead.
  for (const method of ['GET', 'HEAD'])
    expect((await fetch(server.url + path, { method, headers: { 'sec-purpose': 'prefetch' } })).status).toBe(200)
  const oneClick = (headers: Record<string, string> = {}) =>
    fetch(server.url + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: 'List-Unsubscribe=One-Click',
    })
  // A page of someone else's, in the reader's browser.
  const foreign = { origin: 'https://annet.example.com', 'sec-fetch-site': 'cross-site' }
  expect((await oneClick(foreign)).status).toBe(403)
  await visit(reader, path)
  await see(page, 'Vil du melde deg av?')
  expect(await db.subscription.findMany()).toMatchObject([{ state: 'active' }])
  for (const _ of ['once', 'and again']) {
    const answer = await oneClick()
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, null])
  }
  expect(await db.subscription.findMany()).toMatchObject([{ state: 'ended' }])
  await visit(reader, path)
  await see(page, 'Du er meldt av')
})

it('the next issue goes to those who are left, and signing in works as before', { timeout: 120_000 }, async () => {
  await db.subscriber.create({
    data: {
      ...{ email: 'annen@example.com', locale: 'nb', createdAt: new Date() },
      subscriptions: { create: [{ list: 'visitors', state: 'active', since: new Date() }] },
    },
  })
  await write('Nytt i september')
  await send()
  await sink.to('annen@example.com')
  await until('the issue to be sent', async () => (await db.newsletter.count({ where: { state: 'sent' } })) === 2)
  expect(issues()).toHaveLength(1)
  const { page } = reader
  await visit(reader, '/logg-inn')
  await page.getByRole('textbox', { name: 'E-post' }).fill(READER)
  await press(page, 'Send meg en lenke')
  await until('the letter to sign in with', () =>
    sink.mails.some(({ to, text }) => to.includes(READER) && /Koden er/.test(text)),
  )
})

it('the desk is used by keyboard, and its list of receivers is found', { timeout: 120_000 }, async () => {
  const { page } = office
  await visit(office, '/sekretariat/nyhetsbrev/mottakere?sok=leser')
  await page.getByRole('link', { name: READER }).focus()
  await page.keyboard.press('Enter')
  await see(page, /Meldte seg av, med ett klikk i e-postprogrammet/)
  await inspect(office)
  await visit(office, '/sekretariat/utboks')
  await see(page, 'Nyhetsbrev i utboksen')
})
