import { afterAll, beforeAll, expect, it } from 'vitest'
import { civilDateOf } from '#app/kernel/when.ts'
import { connect, type Db } from '#app/platform/db/client.server.ts'
import { launch } from '#tests/support/browser.ts'
import { openWindow, press, see, type Window } from '#tests/support/journey.ts'
import { type SeededOrchestra, seedOrchestra } from '#tests/support/seeded-orchestra.ts'
import { signedIn } from '#tests/support/seeded-round.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'

let server: TestServer
let db: Db
let seeded: SeededOrchestra
let browser: Awaited<ReturnType<typeof launch>>
let office: string

/** The year that is over: its list can be frozen whatever day it is. */
const year = Number(civilDateOf(new Date()).slice(0, 4)) - 1
const open = (cookie: string, more: object = {}): Promise<Window> =>
  openWindow(browser, server, { cookie, viewport: { width: 1280, height: 900 }, ...more })

beforeAll(async () => {
  browser = await launch()
  server = await startServer({ LOG_LEVEL: 'warn' })
  db = await connect(String(server.env.DATABASE_URL))
  seeded = await seedOrchestra(db, civilDateOf(new Date()))
  const { id } = await db.person.create({
    data: { name: 'Sekretær', email: 'sekretaer@example.com', createdAt: new Date() },
  })
  await db.roleGrant.create({ data: { personId: id, role: 'secretariat', grantedAt: new Date() } })
  office = await signedIn(db, server.env, id)
})
afterAll(async () => {
  await browser.close()
  await db.$disconnect()
  await server.stop()
})

it('joins, pays, is on the frozen list; and the secretariat reads none of it', { timeout: 180_000 }, async () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
  const mother = await open(await signedIn(db, server.env, seeded.people.mother), phone)
  await mother.visit('/orkester/venneforeningen/bli-medlem')
  await mother.page.getByRole('link', { name: 'Ane Trebarn' }).click()
  await mother.page.waitForURL(/hvem=/)
  expect(await mother.page.getByLabel('Adresse').inputValue()).toBe('Morsveien 1')
  await mother.page.getByLabel('Adresse').fill('Min egen kopi 8')
  await mother.page.getByLabel(/Jeg vil bli medlem/).check()
  await press(mother.page, 'Meld inn')
  await see(mother.page, 'Innmeldingen er registrert.')
  await mother.sound()
  expect(await db.child.findUniqueOrThrow({ where: { personId: seeded.children.ane } })).toMatchObject({
    address: 'Morsveien 1',
  })

  const board = await open(await signedIn(db, server.env, seeded.people.association))
  await board.visit('/orkester/venneforeningen')
  await board.page.getByRole('link', { name: 'Ane Trebarn' }).click()
  await board.page.getByText('Opplysninger', { exact: true }).click()
  await board.page.getByLabel('Medlem fra').fill(`${year}-03-01`)
  await press(board.page, 'Lagre opplysningene')
  await see(board.page, 'Lagret.')
  await board.page.getByLabel('År', { exact: true }).fill(String(year))
  await board.page.getByLabel('Beløp').fill('200')
  await board.page.getByLabel('Betalt', { exact: true }).fill(`${year}-04-01`)
  await press(board.page, 'Før betalingen')
  await see(board.page, '200 kr')
  await board.sound()
  await mother.visit('/orkester/venneforeningen/bli-medlem')
  await see(mother.page, `${year}: 200 kr`)

  await board.visit(`/orkester/rapporter/${year}`)
  await see(board.page, '1 av 1 teller')
  await board.page.getByLabel('Foreningen har egne vedtekter').check()
  await press(board.page, 'Frys listen med 1 medlem')
  await see(board.page, 'Rapporten er frosset. Filene ligger under den.')
  await see(board.page, 'Utgave 1')
  await board.sound()
  const href = await board.page.getByRole('link', { name: 'CSV' }).first().getAttribute('href')
  const file = await board.page.request.get(server.url + href)
  expect(await file.text()).toContain('Ane Trebarn,2011'.replace('2011', String(year + 1 - 15)))
  expect(await file.text()).toContain('Min egen kopi 8')

  const desk = await open(office)
  await desk.visit('/orkester/venneforeningen')
  await see(desk.page, 'leser ikke registeret')
  expect(await desk.page.content()).not.toContain('Ane Trebarn')
  const { id } = await db.associationMember.findFirstOrThrow()
  for (const path of [`/orkester/venneforeningen/${id}`, href ?? ''])
    expect((await desk.page.request.get(server.url + path)).status(), path).toBe(404)
  await desk.visit(`/orkester/rapporter/${year}`)
  expect(await desk.page.content()).not.toContain('Min egen kopi 8')
  for (const window of [mother, board, desk]) await window.close()
})
