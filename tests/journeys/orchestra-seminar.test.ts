import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays, civilDateOf } from '#app/kernel/when.ts'
import { connect, type Db } from '#app/platform/db/client.server.ts'
import { launch } from '#tests/support/browser.ts'
import { awake, eventually, openWindow, press, see, type Window } from '#tests/support/journey.ts'
import { pdfUaFaults } from '#tests/support/pdf-ua.ts'
import { type SeededOrchestra, seedOrchestra } from '#tests/support/seeded-orchestra.ts'
import { signedIn } from '#tests/support/seeded-round.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'

let server: TestServer
let db: Db
let seeded: SeededOrchestra
let browser: Awaited<ReturnType<typeof launch>>
let office: string

const first = addDays(civilDateOf(new Date()), 40)
const open = (cookie: string, more: object = {}): Promise<Window> =>
  openWindow(browser, server, { cookie, viewport: { width: 1280, height: 900 }, ...more })
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

beforeAll(async () => {
  browser = await launch()
  server = await startServer({ LOG_LEVEL: 'warn' })
  db = await connect(String(server.env.DATABASE_URL))
  seeded = await seedOrchestra(db, civilDateOf(new Date()))
  const now = new Date()
  const { id } = await db.person.create({ data: { name: 'Sekretær', email: 'sekretaer@example.com', createdAt: now } })
  await db.roleGrant.create({ data: { personId: id, role: 'secretariat', grantedAt: now } })
  office = await signedIn(db, server.env, id)
  // The school has room enough, and one room more.
  await db.room.updateMany({ where: { seminarId: seeded.seminarId }, data: { capacity: 90 } })
  await db.room.create({ data: { seminarId: seeded.seminarId, name: 'Kammerrommet', capacity: 20, position: 3 } })
})
afterAll(async () => {
  await browser.close()
  await db.$disconnect()
  await server.stop()
})

it('makes a weekend, builds it by keyboard, is stopped, mends it, shows it', { timeout: 240_000 }, async () => {
  const secretary = await open(office)
  const { page } = secretary
  await secretary.visit(`/orkester/semestre/${seeded.term}/seminarer`)
  await see(page, '2 av 4 helger')
  const copying = page.locator('section', { hasText: 'Lag etter et tidligere' })
  await copying.getByLabel('Etter hvilket').selectOption(seeded.seminarId)
  await copying.getByLabel('Navn').fill('Tredje helgeseminar')
  await copying.getByLabel('Første dag').fill(first)
  await copying.getByRole('button', { name: 'Lag seminaret' }).click()
  await page.getByRole('heading', { level: 1, name: 'Tredje helgeseminar' }).waitFor()
  await secretary.sound()
  await press(page, 'Publiser seminaret')
  await see(page, 'Seminaret er publisert.')
  const { id } = await db.seminar.findFirstOrThrow({ where: { titleNb: 'Tredje helgeseminar' } })
  const child = `/orkester/seminarer/${id}/barn/${seeded.children.ane}`

  const mother = await open(await signedIn(db, server.env, seeded.people.mother), phone)
  await mother.visit(child)
  await see(mother.page, /kommer når timeplanen er klar/)
  expect(await mother.page.getByText('Øvingsrom 2').count()).toBe(0)

  for (const [email, task] of [
    ['coach', 'coach'],
    ['othercoach', 'coach'],
    ['conductor', 'conductor'],
  ] as const) {
    await secretary.visit('/orkester/politiattester')
    await page.getByLabel('E-post').fill(`${email}@orkester.example.com`)
    await page.getByLabel('Oppgave').selectOption(task)
    await press(page, 'Før opp')
    await see(page, 'Attesten er ført opp.')
  }

  // Nothing but keys from here on.
  const leader = await open(await signedIn(db, server.env, seeded.people.leader))
  const { page: plan } = leader
  await leader.visit(`/orkester/seminarer/${id}/timeplan`)
  const places = plan.getByRole('navigation', { name: 'Helgeseminaret' })
  expect(await places.locator('[aria-current="page"]').innerText()).toBe('Timeplan')
  await awake(plan)
  const key = async (...keys: string[]) => {
    for (const one of keys) await plan.keyboard.press(one)
  }
  await plan.getByText('Legg til en økt', { exact: true }).focus()
  await key('Enter')
  const form = plan.locator('form.session-form')
  await form.getByLabel('Navn', { exact: true }).focus()
  await plan.keyboard.type('Harpetime')
  await form.getByLabel('Fra', { exact: true }).fill('10:30')
  await form.getByLabel('Til', { exact: true }).fill('11:00')
  await form.getByLabel('Rom', { exact: true }).focus()
  await plan.keyboard.type('Kammer')
  await form.getByLabel('harpe og tangenter', { exact: true }).focus()
  await key('Space')
  await form.getByLabel(/Strykeinstruktør Bue/).focus()
  await key('Space')
  await form.getByRole('button', { name: 'Legg til' }).last().focus()
  await key('Enter')
  await see(plan, 'Strykeinstruktør Bue står to steder samtidig.')
  await leader.sound()
  await plan.getByRole('button', { name: 'Vis planen til familiene' }).focus()
  await key('Enter')
  await see(plan, /Planen kan ikke vises ennå/)
  expect((await db.seminar.findUniqueOrThrow({ where: { id } })).planShownAt).toBeNull()
  await awake(plan)

  const lesson = plan.getByRole('button', { name: /^Harpetime/ })
  const clash = plan.getByText('Strykeinstruktør Bue står to steder samtidig.')
  const begins = async () => (await db.seminarSession.findFirstOrThrow({ where: { title: 'Harpetime' } })).begins
  await lesson.focus()
  await key('Enter', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Shift+ArrowDown', 'Enter')
  await eventually(begins).toBe('11:20')
  await see(plan, /Flyttet: Harpetime/)
  expect(await clash.count()).toBe(1)
  await lesson.focus()
  await key('Enter', 'ArrowLeft', 'ArrowLeft', 'ArrowUp')
  // Two rooms to the left are the strings': it says why, and stays where it was until it is let down elsewhere.
  await key('ArrowRight', 'Enter')
  await see(plan, /Det går ikke. Rommet er opptatt/)
  await key('Escape')
  await see(plan, 'Lagt tilbake.')
  await lesson.focus()
  await key('Enter', 'ArrowDown', 'Enter')
  await eventually(begins).toBe('11:35')
  await eventually(() => clash.count()).toBe(0)
  // It cannot be pressed while a move is on its way, and takes no focus then.
  const undo = plan.getByRole('button', { name: 'Angre flyttingen' })
  await eventually(() => undo.isEnabled()).toBe(true)
  await undo.focus()
  await key('Enter')
  await eventually(begins).toBe('11:20')
  await eventually(() => clash.count()).toBe(1)
  await lesson.focus()
  await key('Enter', 'ArrowDown', 'Enter')
  await eventually(begins).toBe('11:35')
  await eventually(() => clash.count()).toBe(0)
  leader.forgive(/409/)
  await leader.sound()
  await plan.getByRole('button', { name: 'Vis planen til familiene' }).focus()
  await key('Enter')
  await see(plan, /Planen er vist/)

  await mother.visit(child)
  await see(mother.page, 'Øvingsrom 2')
  await see(mother.page, /10–11.30/)
  await mother.visit(
    `/en${child.replace('/orkester/seminarer', '/orchestra/seminars').replace('/barn/', '/children/')}`,
  )
  await see(mother.page, 'Sectional: strings')
  for (const window of [secretary, mother, leader]) await window.close()
})

it('prints sheets that hold, and a coach gets one’s own alone', { timeout: 120_000 }, async () => {
  const coach = await open(await signedIn(db, server.env, seeded.people.coach))
  const at = `/orkester/seminarer/${seeded.seminarId}`
  for (const path of [`${at}/ark`, `${at}/ark/rooms`, `${at}/ark/coaches`, `${at}/timeplan`])
    expect([path, await coach.visit(path)]).toEqual([path, 200])
  await coach.visit(`${at}/ark/coaches`)
  await see(coach.page, 'Ane Trebarn')
  expect(await coach.page.getByText('Messinginstruktør Ventil').count()).toBe(0)
  for (const kind of ['rooms', 'coaches']) {
    const file = await coach.page.request.get(`${server.url}${at}/ark/${kind}/pdf`)
    expect(file.headers()['content-type']).toBe('application/pdf')
    expect(pdfUaFaults(await file.body())).toEqual([])
  }
  const leader = await open(await signedIn(db, server.env, seeded.people.leader), phone)
  const frame = leader.page.getByRole('navigation', { name: 'Helgeseminaret' })
  for (const [place, name] of [
    ...([
      ['', 'Oversikt'],
      ['/timeplan', 'Timeplan'],
      ['/svar', 'Svar'],
      ['/besetning', 'Besetning'],
    ] as const),
    ...([
      ['/pulter', 'Pulter'],
      ['/ark', 'Ark'],
      ['/ark/leader', 'Ark'],
      ['/ark/children', 'Ark'],
    ] as const),
    ...([
      ['/vakter', 'Vakter'],
      ['/samkjoring', 'Samkjøring'],
      ['/kjokken', 'Kjøkken'],
    ] as const),
  ]) {
    expect([place, await leader.visit(at + place)]).toEqual([place, 200])
    expect([place, await frame.locator('[aria-current]').allInnerTexts()]).toEqual([place, [name]])
  }
  await coach.close()
  await leader.close()
})
