import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays, civilDateOf } from '#app/kernel/when.ts'
import { connect, type Db } from '#app/platform/db/client.server.ts'
import { launch } from '#tests/support/browser.ts'
import { eventually, openWindow, press, see, type Window } from '#tests/support/journey.ts'
import { type SeededOrchestra, seedOrchestra } from '#tests/support/seeded-orchestra.ts'
import { signedIn } from '#tests/support/seeded-round.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'

let server: TestServer
let db: Db
let seeded: SeededOrchestra
let browser: Awaited<ReturnType<typeof launch>>
let conductor: string

const today = civilDateOf(new Date())
const open = (cookie: string, more: object = {}): Promise<Window> =>
  openWindow(browser, server, { cookie, viewport: { width: 1280, height: 900 }, ...more })
const seminar = (place: string) => `/orkester/seminarer/${seeded.nextSeminarId}/${place}`

beforeAll(async () => {
  browser = await launch()
  server = await startServer({ LOG_LEVEL: 'warn' })
  db = await connect(String(server.env.DATABASE_URL))
  seeded = await seedOrchestra(db, today)
  conductor = await signedIn(db, server.env, seeded.people.conductor)
  const days = await db.seminarDay.findMany({ where: { seminarId: seeded.nextSeminarId }, orderBy: { date: 'asc' } })
  const enrolled = await db.enrolment.findMany({
    where: { state: 'enrolled' },
    include: { child: { include: { person: true } } },
  })
  // Everybody comes; the one bassoon does not on the first day.
  for (const [at, day] of days.entries())
    for (const { childId, instrument } of enrolled)
      await db.reply.create({
        data: {
          ...{ dayId: day.id, childId, byId: seeded.people.mother, through: 'link', saidAt: new Date() },
          answer: at === 0 && instrument === 'bassoon' ? 'absent' : 'comes',
        },
      })
})
afterAll(async () => {
  await browser.close()
  await db.$disconnect()
  await server.stop()
})

it('a conductor enters a piece, sees the gap, swaps, and asks a stand-in who says yes', {
  timeout: 240_000,
}, async () => {
  const window = await open(conductor)
  const { page, visit, sound } = window
  await visit('/orkester/repertoar')
  const reading = page.locator('[data-notation-read]')
  /** What the notation means stands below its field before one goes on: it moves what is further down. */
  const enter = async (title: string, notation: string, means: string) => {
    await page.getByLabel('Komponist', { exact: true }).fill('Petra Prøve')
    await page.getByLabel('Tittel', { exact: true }).fill(title)
    await page.getByLabel('Besetning', { exact: true }).fill(notation)
    await reading.getByText(means).waitFor()
  }
  await enter('Fagottstykket', '0.0.0.1-xyz-2.0.0.0-str(2.2.1.1.1)', '1 fagott, 2 horn')
  // While one types, the meaning and what was not understood stand below the field.
  await reading.getByText('Forsto ikke «xyz»').waitFor()
  await press(page, 'Les besetningen')
  await see(page, 'Slik leses besetningen')
  await reading.getByText('Forsto ikke «xyz»').waitFor()
  await sound()
  await enter('Fagottstykket', '0.0.0.1-2.0.0.0-str(2.2.1.1.1)', '1 fagott, 2 horn')
  // It means what stood there before: that it was read is seen by what was not understood going away.
  await eventually(() => reading.getByText('Forsto ikke «xyz»').isVisible()).toBe(false)
  await page.getByLabel(/^Ungdomssymfonikerne/).check()
  await press(page, 'Legg inn stykket')
  await see(page, '0.0.0.1-2.0.0.0-str(2.2.1.1.1)')
  await sound()
  await visit('/orkester/repertoar')
  await enter('Strykestykket', 'str(2.2.1.1.1)', '2 førstefioliner')
  await page.getByLabel(/^Ungdomssymfonikerne/).check()
  await press(page, 'Legg inn stykket')

  // On the first day the piece with a bassoon, on the second the other: the wrong way round.
  await visit(seminar('besetning'))
  await page.getByText('Rekkefølgen dag for dag').click()
  for (const [at, title] of ['Fagottstykket', 'Strykestykket'].entries()) {
    const form = page.locator('form:has(input[name="intent"][value="order"])').nth(at)
    await form.getByLabel(new RegExp(`^Nummer for ${title}`)).fill('1')
    await form.getByRole('button', { name: 'Lagre rekkefølgen' }).click()
    await see(page, 'Rekkefølgen er lagret')
    // The same is said of the day before.
    await eventually(() => db.seminarPiece.count()).toBe(at + 1)
    await page.getByText('Rekkefølgen dag for dag').click()
  }
  await see(page, /Fagottstykket: fagott mangler/)
  await sound()
  await press(page, 'Bytt')
  await see(page, 'Rekkefølgen er byttet')
  await see(page, 'Ingenting mangler')
  expect(await page.locator('[data-swap]').count()).toBe(0)

  // The first day shall have both: someone must step in.
  await visit('/orkester/vikarer')
  await page.getByLabel('Navn').fill('Gro Gjestefagott')
  await page.getByLabel('fagott', { exact: true }).check()
  await page.getByLabel('E-post').fill('gro@example.com')
  await press(page, 'Legg til')
  await see(page, 'gro@example.com')
  await visit(seminar('besetning'))
  await page.locator('.meter__cell[data-level="red"]').first().click()
  await see(page, 'Gro Gjestefagott står på vikarlisten')
  await see(page, 'Da er alt dekket')
  await page.getByRole('button', { name: 'Spør Gro Gjestefagott per e-post' }).click()
  await see(page, 'Spørsmålet er sendt')
  await see(page, /Gro Gjestefagott.*har ikke svart/)
  const letter = await db.mail.findFirstOrThrow({ where: { toEmail: 'gro@example.com' } })
  const [way = ''] = /\/vikar\/[\w-]+/.exec(letter.text) ?? []

  const stranger = await openWindow(browser, server, { viewport: { width: 390, height: 844 } })
  await stranger.visit(way)
  await press(stranger.page, 'Ja, jeg kommer')
  await see(stranger.page, 'Du står på listen')
  await stranger.sound()
  await stranger.close()

  await page.reload()
  await see(page, /Gro Gjestefagott.*kommer/)
  expect(await page.locator('.meter__cell[data-level="red"]').count()).toBe(0)
  await window.close()
})

it('makes the desks by keyboard, and mends an absence in one tap', { timeout: 240_000 }, async () => {
  const window = await open(conductor)
  const { page, visit, sound } = window
  await visit(seminar('pulter'))
  await press(page, 'Lag et forslag')
  await see(page, 'Forslaget er laget')
  // The program of the seats brings out the help for its keys: before that, keys go to the page as it was drawn.
  const ready = () => page.locator('[data-seat-keys]:not([hidden])').waitFor({ state: 'attached' })
  await ready()
  await sound()
  const seat = (key: string) => page.locator(`[data-key="${key}"]`)
  const nameAt = (key: string) => seat(key).getAttribute('data-name')
  const [first, second] = [await nameAt('violin1.1.outside'), await nameAt('violin1.1.inside')]
  await seat('violin1.1.outside').focus()
  await page.keyboard.press('Enter')
  await see(page, /er valgt/)
  await page.keyboard.press('ArrowRight')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-key'))).toBe('violin1.1.inside')
  await page.keyboard.press('Enter')
  await see(page, 'Plassene er byttet')
  expect([await nameAt('violin1.1.outside'), await nameAt('violin1.1.inside')]).toEqual([second, first])
  // A locked seat says why nothing happens.
  await ready()
  await seat('violin1.1.inside').focus()
  await page.keyboard.press('l')
  await see(page, 'Plassen er låst.')
  await ready()
  await seat('violin1.1.outside').click()
  await seat('violin1.1.inside').click()
  await see(page, /Ingenting ble flyttet: .*er låst/)
  await sound()

  const ill = await nameAt('violin2.1.outside')
  const child = await db.person.findFirstOrThrow({ where: { name: ill ?? '' } })
  const day = await db.seminarDay.findFirstOrThrow({
    where: { seminarId: seeded.nextSeminarId, date: addDays(today, 28) },
  })
  await db.reply.update({ where: { dayId_childId: { dayId: day.id, childId: child.id } }, data: { answer: 'absent' } })
  await visit(seminar('pulter'))
  const behind = await nameAt('violin2.2.outside')
  const repair = page.locator('[data-repair="violin2.1.outside"]')
  await see(page, new RegExp(`${behind} til 2\\. fiolin, pult 1 ytre`))
  await repair.getByRole('button', { name: 'Rykk fram' }).click()
  await see(page, 'Plassene er ordnet for denne dagen')
  expect(await nameAt('violin2.1.outside')).toBe(behind)
  await page.getByRole('link', { name: 'Alle dagene' }).click()
  await eventually(() => nameAt('violin2.1.outside')).toBe(ill)
  await press(page, 'Vis plassene til medlemmene')
  await see(page, 'Medlemmene ser plassene sine')
  const plan = await page.request.get(`${server.url}${seminar('pulter/sceneplan/svg')}`)
  expect([plan.status(), plan.headers()['cache-control']]).toEqual([200, 'no-store'])
  await window.close()
})
