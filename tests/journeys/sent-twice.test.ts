/** A form of a hosting that comes twice, as from an impatient finger or a bad network, makes one thing. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connect, type Db } from '#app/platform/db/client.server.ts'
import { launch } from '#tests/support/browser.ts'
import { openWindow, press, type Window } from '#tests/support/journey.ts'
import { type SeededHosting, seedHosting } from '#tests/support/seeded-hosting.ts'
import { signedIn } from '#tests/support/seeded-round.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'

let server: TestServer
let db: Db
let seeded: SeededHosting
let browser: Awaited<ReturnType<typeof launch>>
let office: Window

beforeAll(async () => {
  browser = await launch()
  server = await startServer({ LOG_LEVEL: 'warn' })
  db = await connect(String(server.env.DATABASE_URL))
  seeded = await seedHosting(db)
  office = await openWindow(browser, server, { cookie: await signedIn(db, server.env, seeded.people.office) })
})
afterAll(async () => {
  await browser.close()
  await db.$disconnect()
  await server.stop()
})

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')

/** Sends the form that holds a field as it stands, so many times at once and without leaving the page. */
const sendAtOnce = (name: string, times: number) =>
  office.page.locator(`form:has(input[name="once"]):has([name="${name}"])`).evaluate(async (form, count) => {
    const send = () => fetch(location.href, { method: 'POST', body: new FormData(form as HTMLFormElement) })
    return (await Promise.all(Array.from({ length: count }, send))).map(({ ok }) => ok)
  }, times)

it('adds one task, and another for another form', { timeout: 120_000 }, async () => {
  const { page } = office
  const plan = `/vertskap/v/${seeded.hostings.now}/plan`
  const count = () => db.hostingTask.count({ where: { hostingId: seeded.hostings.now, title: 'Lån en stige' } })
  const fillIn = async () => {
    await office.visit(`${plan}?ny=alene`)
    await page.getByLabel('Hva skal gjøres').fill('Lån en stige')
  }
  const before = await count()
  await fillIn()
  expect(await sendAtOnce('title', 3)).toEqual([true, true, true])
  expect(await count()).toBe(before + 1)
  // The same form once more, as when nobody saw that it had come.
  await press(page, 'Lagre oppgaven')
  await page.waitForURL(/#oppgave-/)
  expect(await count()).toBe(before + 1)
  // One that is filled in anew is meant.
  await fillIn()
  await page.getByRole('button', { name: 'Lagre oppgaven' }).dblclick()
  await page.waitForURL(/#oppgave-/)
  expect(await count()).toBe(before + 2)
  await office.sound()
})

it('keeps one document, and one file', { timeout: 120_000 }, async () => {
  const { page } = office
  const count = () => db.hostingDocument.count({ where: { hostingId: seeded.hostings.now } })
  const before = await count()
  await office.visit(`/vertskap/v/${seeded.hostings.now}`)
  await page.getByText('Legg til et dokument').click()
  await page.getByLabel('Hva er det?').selectOption('plan')
  await page.locator('input[type=file]').setInputFiles({ name: 'Plan.pdf', mimeType: 'application/pdf', buffer: PDF })
  expect(await sendAtOnce('kind', 2)).toEqual([true, true])
  await press(page, 'Last opp dokumentet')
  await page.getByRole('link', { name: 'Plan.pdf' }).last().waitFor()
  expect((await count()) - before).toBe(1)
  await office.sound()
})
