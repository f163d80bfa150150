import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Enclosure } from '#app/kernel/mail.ts'
import { addDays, civilDateOf } from '#app/kernel/when.ts'
import { connect, type Db } from '#app/platform/db/client.server.ts'
import { readCalendar } from '#tests/domains/hosting/project/stage.ts'
import { type FakeRegister, startRegister } from '#tests/support/address-register.ts'
import { launch } from '#tests/support/browser.ts'
import { openWindow, press, see, type Window } from '#tests/support/journey.ts'
import { type SeededHosting, seedHosting } from '#tests/support/seeded-hosting.ts'
import { signedIn } from '#tests/support/seeded-round.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'
import { startTiles } from '#tests/support/tiles.ts'

let server: TestServer
let db: Db
let seeded: SeededHosting
let browser: Awaited<ReturnType<typeof launch>>
let tiles: Awaited<ReturnType<typeof startTiles>>
let register: FakeRegister

const today = civilDateOf(new Date())
const open = async (who: keyof SeededHosting['people'] | null, more: object = {}): Promise<Window> =>
  openWindow(browser, server, {
    ...(who && { cookie: await signedIn(db, server.env, seeded.people[who]) }),
    viewport: { width: 1280, height: 900 },
    ...more,
  })

beforeAll(async () => {
  browser = await launch()
  tiles = await startTiles()
  register = await startRegister()
  server = await startServer({ LOG_LEVEL: 'warn', TILE_URL: tiles.url, ADDRESS_URL: register.url })
  db = await connect(String(server.env.DATABASE_URL))
  seeded = await seedHosting(db)
})
afterAll(async () => {
  await browser.close()
  await db.$disconnect()
  await server.stop()
  await tiles.close()
  await register.close()
})

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

it('is called, answered without an account, moved, and minuted', { timeout: 240_000 }, async () => {
  const meetings = `/vertskap/v/${seeded.hostings.now}/moter`
  const coordinator = await open('coordinator-ovre-eiker')
  await coordinator.visit(meetings)
  await coordinator.page.getByLabel('Navn').fill('Tekla Teknikk')
  await coordinator.page.getByLabel('E-post').fill('tekla@example.com')
  await press(coordinator.page, 'Legg til')
  await see(coordinator.page, 'tekla@example.com')
  await coordinator.sound()
  await coordinator.page.getByText('Sett opp et møte').click()
  await coordinator.page.getByLabel('Hva er møtet?').fill('Prosjektmøte 3')
  await coordinator.page.getByLabel('Dato').fill(addDays(today, 7))
  await coordinator.page.getByLabel('Begynner').fill('14:00')
  await coordinator.page.getByLabel('Slutter').fill('12:00')
  await coordinator.page.getByLabel('Saksliste').fill('- Henging')
  await press(coordinator.page, 'Sett opp møtet')
  await see(coordinator.page, 'Møtet må slutte etter at det begynner.')
  coordinator.forgive(/422/)
  await coordinator.page.getByLabel('Slutter').fill('16:00')
  await press(coordinator.page, 'Sett opp møtet')
  await press(coordinator.page, 'Kall inn 1 person')
  await see(coordinator.page, '0 kommer, 0 kommer ikke, 1 har ikke svart')
  await coordinator.sound()
  const address = coordinator.page.url().split('?')[0] ?? ''
  const meetingId = address.split('/').at(-1) ?? ''

  const letters = () =>
    db.mail.findMany({ where: { key: { startsWith: `hosting-meeting:${meetingId}:` } }, orderBy: { id: 'asc' } })
  const [invitation] = await letters()
  const link = /https?:\/\/\S+\/mote\/\S+/.exec(invitation?.text ?? '')?.[0] ?? ''
  const guest = await open(null, { ...phone, javaScriptEnabled: false })
  await guest.visit(new URL(link).pathname)
  await see(guest.page, 'Kan du komme?')
  expect((await db.meetingGuest.findFirstOrThrow()).answer).toBe('none')
  await press(guest.page, 'Ja, jeg kommer')
  await see(guest.page, 'Du har svart at du kommer.')

  await coordinator.visit(new URL(address).pathname)
  await see(coordinator.page, '1 kommer, 0 kommer ikke, 0 har ikke svart')
  await coordinator.page.getByText('Endre møtet').click()
  await coordinator.page.getByLabel('Dato').fill(addDays(today, 8))
  await press(coordinator.page, 'Lagre endringene')
  await see(coordinator.page, '0 kommer, 0 kommer ikke, 1 har ikke svart')
  const entries = (await letters()).map(({ enclosures }) => {
    const [file] = (enclosures ?? []) as unknown as Enclosure[]
    return readCalendar(file?.content ?? '').events[0]
  })
  expect(entries.map((entry) => entry?.sequence)).toEqual([0, 1])
  expect(new Set(entries.map((entry) => entry?.uid)).size).toBe(1)

  // A week later: the minutes, and an action that stands in the plan.
  await db.projectMeeting.update({ where: { id: meetingId }, data: { date: addDays(today, -1) } })
  await coordinator.visit(new URL(address).pathname)
  await coordinator.page.getByLabel('Tekla Teknikk').check()
  await coordinator.page.getByRole('textbox', { name: 'Referat', exact: true }).fill('Vi begynner tirsdag.')
  await press(coordinator.page, 'Lagre referatet')
  await coordinator.page.getByText('Legg til en oppgave').click()
  await coordinator.page.getByLabel('Hva skal gjøres?').fill('Bestill lamper')
  await press(coordinator.page, 'Legg i planen')
  await see(coordinator.page, 'Bestill lamper')
  await press(coordinator.page, 'Send referatet til gruppen')
  await see(coordinator.page, 'Sendt til 1 person')
  await coordinator.sound()
  await coordinator.visit(`/vertskap/v/${seeded.hostings.now}/plan`)
  await see(coordinator.page, 'Bestill lamper')
  await guest.visit(new URL(link).pathname)
  await see(guest.page, 'Vi begynner tirsdag.')

  // The own calendar, until its address is made anew.
  await coordinator.visit('/min-side/kalender')
  const feed = async () => (await coordinator.page.getByLabel('Adressen').inputValue()).replace(/^https?:\/\/[^/]+/, '')
  const first = await feed()
  const text = await (await guest.page.request.get(server.url + first)).text()
  expect(readCalendar(text).events.map(({ uid }) => uid)).toContain(`meeting-${meetingId}@vestregionen`)
  await press(coordinator.page, 'Lag ny adresse')
  await see(coordinator.page, 'Her er den nye adressen')
  expect((await guest.page.request.get(server.url + first)).status()).toBe(404)
  expect((await guest.page.request.get(server.url + (await feed()))).status()).toBe(200)

  // A meeting that is called off, one that has been, and a link of nobody.
  expect(await guest.page.getByRole('button').count()).toBe(0)
  const answer = (path: string) =>
    guest.page.request.post(server.url + path, { form: { answer: 'yes' }, headers: { origin: server.url } })
  const past = await answer(new URL(link).pathname)
  expect(past.status()).toBe(409)
  expect(await past.text()).toContain('Møtet har begynt, og svaret ditt er ikke tatt med.')
  await db.projectMeeting.update({
    where: { id: meetingId },
    data: { date: addDays(today, 9), cancelledAt: new Date() },
  })
  await guest.visit(new URL(link).pathname)
  await see(guest.page, 'Møtet er avlyst.')
  expect((await answer(new URL(link).pathname)).status()).toBe(409)
  for (const path of ['/mote/ukjent', `${new URL(link).pathname.slice(0, -1)}x`]) {
    expect((await guest.page.request.get(server.url + path)).status()).toBe(404)
    expect((await answer(path)).status()).toBe(404)
  }
  expect((await db.meetingGuest.findFirstOrThrow()).answer).toBe('none')
  await db.projectMeeting.update({ where: { id: meetingId }, data: { date: addDays(today, -1), cancelledAt: null } })

  // The contact reads and has nothing to press; a stranger finds nothing.
  const contact = await open('contact-ovre-eiker')
  await contact.visit(new URL(address).pathname)
  await see(contact.page, 'Vi begynner tirsdag.')
  expect(await contact.page.locator('main form').count()).toBe(0)
  const stranger = await open('coordinator-asker')
  for (const path of [meetings, new URL(address).pathname, `/vertskap/v/${seeded.hostings.now}/lokaler`])
    expect((await stranger.page.request.get(server.url + path)).status()).toBe(404)
  for (const window of [coordinator, guest, contact, stranger]) await window.close()
})

it('venues are seen, compared and one is chosen', { timeout: 120_000 }, async () => {
  const coordinator = await open('coordinator-asker')
  await coordinator.visit(`/vertskap/v/${seeded.hostings.after}/lokaler`)
  for (const name of ['Kulturhuset', 'Hallen']) {
    await coordinator.page.getByLabel('Navn').fill(name)
    await press(coordinator.page, 'Før opp')
    await see(coordinator.page, `Befaring av ${name}`)
  }
  await coordinator.page.getByRole('link', { name: 'Kulturhuset' }).first().click()
  await coordinator.page.getByLabel('Vegg å henge på').fill('80')
  await press(coordinator.page, 'Lagre sjekklista')
  await see(coordinator.page, 'Lagret')
  await coordinator.sound()
  await coordinator.visit(`/vertskap/v/${seeded.hostings.after}/lokaler`)
  await see(coordinator.page, 'mangler 46 m')
  await coordinator.page.getByText('Befaring av Kulturhuset').click()
  const card = coordinator.page.locator('article', { hasText: 'Kulturhuset' })
  await card.getByLabel('Befaring', { exact: true }).fill(addDays(today, 3))
  await card.getByLabel('Hva dere så').fill('Fint lys.')
  await card.getByRole('button', { name: 'Lagre befaringen' }).click()
  await see(coordinator.page, 'Dagen har ikke vært ennå.')
  coordinator.forgive(/422/)
  await card.getByLabel('Befaring', { exact: true }).fill(addDays(today, -1))
  await card.getByRole('button', { name: 'Lagre befaringen' }).click()
  await press(coordinator.page, 'Velg dette lokalet: Kulturhuset')
  await see(coordinator.page, 'Angre valget')
  await coordinator.sound()
  expect(await db.venueCandidate.count({ where: { state: 'chosen' } })).toBe(1)
  await coordinator.close()
})

it('a venue gets its place on the map by its address without JavaScript, or by hand', {
  timeout: 120_000,
}, async () => {
  const { id } = await db.venue.create({
    data: { municipalityId: 'asker', name: 'Stabbekkhallen', changedAt: new Date() },
  })
  await db.venueCandidate.create({
    data: { hostingId: seeded.hostings.after, venueId: id, changedAt: new Date() },
  })
  const page = `/vertskap/lokaler/${id}`
  const kept = () => db.venue.findUniqueOrThrow({ where: { id } })
  const plain = await open('coordinator-asker', { javaScriptEnabled: false })
  await plain.visit(page)
  await plain.page.getByLabel('Adresse', { exact: true }).fill('Loftsgata 1')
  await plain.page.getByLabel('Transport').fill('Buss 71')
  await press(plain.page, 'Finn posisjonen')
  expect(await plain.page.getByLabel('Transport').inputValue()).toBe('Buss 71')
  await plain.page
    .getByLabel(/^Loftsgata 1, /)
    .first()
    .check()
  await press(plain.page, 'Lagre sjekklista')
  await see(plain.page, 'Lagret')
  const found = await kept()
  expect(found).toMatchObject({ address: 'Loftsgata 1', transport: 'Buss 71' })
  expect(found.lat).toBeGreaterThan(59)
  expect(found.postalCode).toMatch(/^\d{4}$/)
  expect(found.place).not.toBe('')

  const office = await open('office')
  await office.visit(`/en/hosting/venues/${id}`)
  await office.page.locator('#posisjonskart').scrollIntoViewIfNeeded()
  await office.page.getByRole('button', { name: /^The needle/ }).focus()
  await office.page.keyboard.press('ArrowUp')
  await press(office.page, 'Save the checklist')
  await see(office.page, 'Saved')
  expect((await kept()).lat).toBeGreaterThan(found.lat ?? 90)
  await office.sound()
  await office.page.getByLabel('Latitude').fill('10')
  await press(office.page, 'Save the checklist')
  await see(office.page, 'Enter a position in the region')
  office.forgive(/422/)
  expect(await office.page.getByLabel('Latitude').inputValue()).toBe('10')

  // Who reads alone sees the map, and nothing to press.
  const contact = await open('contact-asker')
  await contact.visit(page)
  await contact.page.locator('.still-map').waitFor()
  expect(await contact.page.locator('main form').count()).toBe(0)
  await contact.sound()
  for (const window of [plain, office, contact]) await window.close()
})

it('the page of one’s own hostings leads to one’s own calendar', { timeout: 60_000 }, async () => {
  const coordinator = await open('coordinator-ovre-eiker', { viewport: { width: 320, height: 700 } })
  await coordinator.visit('/vertskap')
  await coordinator.page.getByRole('link', { name: 'Kalenderen din' }).click()
  await see(coordinator.page, 'Vertskapet ditt: møter i prosjektgruppen')
  expect(await coordinator.page.getByRole('link', { name: 'Abonner' }).getAttribute('href')).toMatch(/^webcal:.*\.ics$/)
  await coordinator.sound()
  await coordinator.close()
})
