import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sendTaskDigests } from '#app/domains/hosting/plan/commands/send-task-digests.server.ts'
import { weekdayOf } from '#app/kernel/holidays.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { addDays, addMonths, civilDateOf, instantOf } from '#app/kernel/when.ts'
import { readSettings } from '#app/platform/config/settings.server.ts'
import { contextOf } from '#app/platform/context.server.ts'
import { connect, type Db } from '#app/platform/db/client.server.ts'
import { openFiles } from '#app/platform/files/files.server.ts'
import { makeLog } from '#app/platform/log/log.server.ts'
import { launch } from '#tests/support/browser.ts'
import { openWindow, press, see, type Window } from '#tests/support/journey.ts'
import { type SeededHosting, seedHosting } from '#tests/support/seeded-hosting.ts'
import { signedIn } from '#tests/support/seeded-round.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'

let server: TestServer
let db: Db
let seeded: SeededHosting
let browser: Awaited<ReturnType<typeof launch>>

const today = civilDateOf(new Date())
/** Seven weeks away: what is two months before is past, and what is after is ahead. */
const opening = addDays(today, 49)
const at = (date: string) => {
  const instant = instantOf(date, '18:00')
  if (!instant) throw new Error(`${date} has no evening`)
  return instant
}
const open = async (who: keyof SeededHosting['people'], more: object = {}): Promise<Window> =>
  openWindow(browser, server, {
    cookie: await signedIn(db, server.env, seeded.people[who]),
    viewport: { width: 1280, height: 900 },
    ...more,
  })

beforeAll(async () => {
  browser = await launch()
  server = await startServer({ LOG_LEVEL: 'warn' })
  db = await connect(String(server.env.DATABASE_URL))
  seeded = await seedHosting(db, new Date(), at(opening))
})
afterAll(async () => {
  await browser.close()
  await db.$disconnect()
  await server.stop()
})

it('is made, ticked by the coordinator, moved with the opening, and says so', { timeout: 240_000 }, async () => {
  const plan = `/vertskap/v/${seeded.hostings.now}/plan`
  const office = await open('office')
  await office.visit('/vertskap/milepaler')
  await press(office.page, 'Ta i bruk standardmalen')
  await see(office.page, 'Vertskapet er evaluert')
  await office.sound()
  await office.page.getByRole('link', { name: 'Endre Vertskapet er evaluert' }).click()
  await office.page.getByRole('textbox', { name: 'Oppgave', exact: true }).nth(5).fill('Send takkebrev til vaktene')
  await press(office.page, 'Lagre milepælen')
  await see(office.page, 'Send takkebrev til vaktene')

  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
  const coordinator = await open('coordinator-ovre-eiker', phone)
  await coordinator.visit(plan)
  await press(coordinator.page, 'Lag planen nå')
  await see(coordinator.page, 'var passert da planen ble laget')
  await press(coordinator.page, /Merk alle \d+ som gjort/)
  await see(coordinator.page, '6 av 7 milepæler nådd')

  await coordinator.page
    .locator('#det-neste ~ ul')
    .getByRole('button', { name: /^Merk «Gjør opp salget/ })
    .click()
  await see(coordinator.page, 'Gjort')
  expect(await db.hostingTask.findFirstOrThrow({ where: { title: 'Gjør opp salget med kunstnerne' } })).toMatchObject({
    ...{ state: 'done', closedById: seeded.people['coordinator-ovre-eiker'] },
  })
  await coordinator.page.locator('#alene').getByRole('link', { name: 'Legg til en oppgave' }).click()
  await coordinator.page.getByLabel('Hva skal gjøres').fill('')
  await press(coordinator.page, 'Lagre oppgaven')
  await see(coordinator.page, 'Fyll ut dette feltet.')
  coordinator.forgive(/422/)
  await coordinator.page.getByLabel('Hva skal gjøres').fill('Lån to stiger')
  await coordinator.page.getByLabel('Ansvarlig').selectOption({ label: 'Koordinator Øvre Eiker' })
  await coordinator.page.getByLabel('Egen frist').fill(addDays(today, 3))
  await press(coordinator.page, 'Lagre oppgaven')
  await see(coordinator.page, 'Lån to stiger')
  await coordinator.sound()

  // What is done before the opening moves, and what is not.
  const planned = () =>
    db.hosting.findUniqueOrThrow({
      where: { id: seeded.hostings.now },
      include: { milestones: { orderBy: { monthsBefore: 'desc' } }, tasks: true },
    })
  const before = await planned()
  await office.visit(plan)
  const says = (where: Locator, day: string) =>
    where.locator('summary').getByText(sayFullDate(day, 'nb')).waitFor({ state: 'visible' })
  const [evaluated, first] = ['Vertskapet er evaluert', 'En kommune vil være vertskap'].map((title) =>
    office.page.locator('details.milestone', { has: office.page.getByRole('heading', { name: title }) }),
  )
  if (!evaluated || !first) throw new Error('no such milestones')
  await says(evaluated, addMonths(opening, 3))

  // The opening is moved by the form of the edition's dates, and its page says at once what that does.
  const moved = addDays(opening, 7)
  await office.visit(`/sekretariat/arganger/${seeded.year}`)
  await office.page.getByLabel('Åpning, dato').fill(moved)
  await press(office.page, 'Lagre datoene')
  await see(office.page, `Åpningen er flyttet fra ${sayFullDate(opening, 'nb')} til ${sayFullDate(moved, 'nb')}`)
  await office.page.getByRole('link', { name: 'Se planen' }).click()
  await see(office.page, '1 har egen dato')
  await says(evaluated, addMonths(moved, 3))
  await says(first, addMonths(opening, -36))
  await office.sound()
  const after = await planned()
  expect(after.milestones).toEqual(before.milestones)
  const done = after.tasks.filter(({ state }) => state === 'done')
  expect(done.length).toBeGreaterThan(20)
  expect(done.every(({ wasDueOn }) => wasDueOn !== null)).toBe(true)

  // On a Monday each gets one letter: what is over the deadline stands first, and that the opening has moved.
  await coordinator.visit(plan)
  await coordinator.page.locator('#alene').getByRole('link', { name: 'Legg til en oppgave' }).click()
  await coordinator.page.getByLabel('Hva skal gjøres').fill('Mål inngangsdøra')
  await coordinator.page.getByLabel('Ansvarlig').selectOption({ label: 'Koordinator Øvre Eiker' })
  await coordinator.page.getByLabel('Egen frist').fill(addDays(today, -2))
  await press(coordinator.page, 'Lagre oppgaven')
  await see(coordinator.page, 'Over fristen')
  const monday = addDays(today, 8 - weekdayOf(today))
  const house = {
    ...{ db, settings: readSettings(server.env), log: makeLog('silent') },
    files: openFiles(String(server.env.FILES_URL)),
  }
  const clock = contextOf(house, instantOf(monday, '08:00') ?? new Date(), null)
  expect(await sendTaskDigests(clock)).toBeGreaterThan(0)
  expect(await sendTaskDigests(clock)).toBe(0)
  const letters = await db.mail.findMany({ where: { key: { startsWith: 'hosting-digest:', endsWith: `:${monday}` } } })
  expect(new Set(letters.map(({ toEmail }) => toEmail)).size).toBe(letters.length)
  const letter = letters.find(({ personId }) => personId === seeded.people['coordinator-ovre-eiker'])
  expect(letter?.subject).toContain('over fristen')
  expect(letter?.text).toContain('Åpningen er flyttet fra')
  const [late, soon] = ['– Mål inngangsdøra (fristen var', '– Lån to stiger'].map((line) => letter?.text.indexOf(line))
  expect(late).toBeGreaterThan(0)
  expect(soon).toBeGreaterThan(late ?? 0)

  await office.visit(plan)
  await press(office.page, /^Si fra til de/)
  await see(office.page, 'Sagt fra til')
  expect(await office.page.getByText('Åpningen er flyttet fra').count()).toBe(0)
  const told = await db.mail.findMany({ where: { key: { startsWith: 'hosting-opening:' } } })
  expect(told.map(({ personId }) => personId)).toEqual([seeded.people['coordinator-ovre-eiker']])
  expect(told[0]?.text).toContain('Lån to stiger')

  await coordinator.visit('/vertskap/oppgaver')
  await see(coordinator.page, 'Lån to stiger')
  await coordinator.sound()
  await coordinator.visit('/min-side')
  await see(coordinator.page, 'Oppgaver i vertskapet')

  // The contact reads, and has nothing to press; others find nothing.
  const contact = await open('contact-ovre-eiker')
  await contact.visit(plan)
  await see(contact.page, 'Milepæler')
  expect(await contact.page.locator('main form').count()).toBe(0)
  await contact.sound()
  const stranger = await open('coordinator-asker')
  for (const path of [plan, '/vertskap/milepaler'])
    expect([403, 404]).toContain((await stranger.page.request.get(server.url + path)).status())
  for (const window of [office, coordinator, contact, stranger]) await window.close()
})
