import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays, civilDateOf, days as daysOf, later } from '#app/kernel/when.ts'
import { connect, type Db } from '#app/platform/db/client.server.ts'
import { launch } from '#tests/support/browser.ts'
import { eventually, openWindow, personWith, press, see, type Window } from '#tests/support/journey.ts'
import { type SeededOrchestra, seedOrchestra } from '#tests/support/seeded-orchestra.ts'
import { signedIn } from '#tests/support/seeded-round.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'

let browser: Browser
let server: TestServer
let db: Db
let seeded: SeededOrchestra
beforeAll(async () => {
  browser = await launch()
  server = await startServer()
  db = await connect(server.env.DATABASE_URL ?? '')
  seeded = await seedOrchestra(db, civilDateOf(new Date()))
})
afterAll(async () => {
  await db.$disconnect()
  await server.stop()
  await browser.close()
})

const PHONE = { width: 390, height: 844 }
const as = async (personId: string, viewport = { width: 1280, height: 900 }): Promise<Window> =>
  openWindow(browser, server, { viewport, cookie: await signedIn(db, server.env, personId) })
const enrolmentOf = (childId: string) =>
  db.enrolment.findFirstOrThrow({ where: { childId }, orderBy: { appliedAt: 'desc' } })

async function secretary(): Promise<Window> {
  const email = `sekretariat-${Date.now()}@example.com`
  const { cookie } = await personWith(db, server, { email, name: 'Sekretariat', role: 'secretariat' })
  return openWindow(browser, server, { viewport: { width: 1280, height: 900 }, cookie })
}

it('from applied over offered to member: the list, several at once, and a guardian’s thumb', async () => {
  const { cato } = seeded.children
  await db.enrolment.updateMany({ where: { childId: cato }, data: { state: 'applied' } })
  const office = await secretary()
  expect(await office.visit('/orkester')).toBe(200)
  await see(office.page, '1 påmelding er ikke behandlet')
  await office.visit(`/orkester/semestre/${seeded.term}/pameldinger?tilstand=applied`)
  await office.page.getByLabel('Velg Cato Trebarn').check()
  await office.page.getByLabel('Hva skal skje?').selectOption({ label: 'Gi tilbud om plass' })
  await press(office.page, 'Utfør')
  await see(office.page, 'Gjort for 1 barn')
  await office.sound()

  const mother = await as(seeded.people.mother, PHONE)
  expect(await mother.visit('/orkester')).toBe(200)
  await mother.page.getByRole('link', { name: 'Svar på tilbudet: Cato Trebarn har fått tilbud om plass' }).click()
  await see(mother.page, /^Svar senest /)
  await mother.sound()
  await press(mother.page, 'Ja takk til plassen')
  await see(mother.page, 'Det er notert.')
  await mother.sound()
  expect((await enrolmentOf(cato)).state).toBe('enrolled')

  // Whom the child is nothing to learns nothing.
  const stranger = await as(seeded.people.otherGuardian)
  const { id } = await enrolmentOf(cato)
  const answer = await stranger.page.goto(`${server.url}/orkester/semestre/${seeded.term}/pameldinger/${id}`)
  expect(answer?.status()).toBe(404)
  expect(await stranger.page.content()).not.toContain('Cato')
  for (const window of [office, mother, stranger]) await window.close()
}, 120_000)

it('a place in the line is told in words, and the next one moves up when a place comes free', async () => {
  const { dina, cato } = seeded.children
  await db.enrolment.updateMany({
    where: { childId: dina },
    data: { state: 'waiting', instrument: 'horn', waitingSince: new Date() },
  })
  await db.ensembleNeed.create({ data: { ensembleId: seeded.youthId, instrument: 'horn', places: 3 } })
  const other = await as(seeded.people.otherGuardian, PHONE)
  await other.visit('/orkester')
  await see(other.page, 'Plass 1 på ventelisten for horn')

  const father = await as(seeded.people.father, PHONE)
  await father.visit(`/orkester/semestre/${seeded.term}/pameldinger/${(await enrolmentOf(cato)).id}`)
  await father.page.locator('summary', { hasText: 'Meld ut' }).click()
  await press(father.page, 'Meld ut')
  await see(father.page, 'Det er notert.')
  await other.visit('/orkester')
  await see(other.page, 'Dina Fremmed har fått tilbud om plass')
  for (const window of [other, father]) await window.close()
}, 120_000)

it('the secretariat makes the next semester; going on is one tap for each child, without programs', async () => {
  const office = await secretary()
  await office.visit('/orkester/semestre')
  await press(office.page, /^Lag /)
  await office.page.waitForURL(/semestre\/\d{4}-[vh]$/)
  const today = civilDateOf(new Date())
  await office.page.getByLabel('Påmeldingen åpner').fill(addDays(today, -1))
  await office.page.getByLabel('Siste dag for påmelding').fill(addDays(today, 30))
  await press(office.page, 'Lagre')
  await see(office.page, 'Lagret')
  await press(office.page, 'Publiser semesteret')
  // "Ikke publisert" would be the page before.
  await office.page.getByText('Publisert', { exact: true }).first().waitFor()
  await office.sound()

  const window = await openWindow(browser, server, {
    ...{ viewport: PHONE, javaScriptEnabled: false },
    cookie: await signedIn(db, server.env, seeded.people.mother),
  })
  await window.page.goto(`${server.url}/orkester`)
  await press(window.page, 'Ane Trebarn fortsetter')
  await see(window.page, 'Plassen er notert for det nye semesteret')
  const gone = await enrolmentOf(seeded.children.ane)
  expect(gone).toMatchObject({ state: 'enrolled', instrument: 'violin' })
  expect(gone.continuesId).not.toBeNull()
  expect(await window.page.getByRole('button', { name: 'Ane Trebarn fortsetter' }).count()).toBe(0)
  expect(await window.page.getByRole('button', { name: 'Bo Trebarn fortsetter' }).count()).toBe(1)

  // Who has not answered is seen in the office, and can be answered for.
  const term = office.page.url().match(/\d{4}-[vh]/)?.[0] ?? ''
  await office.visit(`/orkester/semestre/${term}/pameldinger`)
  await see(office.page, 'Har ikke svart om de fortsetter')
  await press(office.page, 'Bo Trebarn fortsetter')
  await see(office.page, 'Gjort for 1 barn')
  await office.visit(`/orkester/semestre/${seeded.term}/utsikt`)
  await office.visit('/en/orchestra/semesters')
  for (const one of [office, window]) await one.close()
}, 120_000)

it('the page for everyone says whether it is open, on a phone and in both languages', async () => {
  const window = await openWindow(browser, server, { viewport: { width: 320, height: 700 } })
  for (const path of ['/ungdomssymfonikerne', '/en/youth-orchestra']) expect(await window.visit(path)).toBe(200)
  await window.visit('/ungdomssymfonikerne')
  await see(window.page, /^Påmeldingen til .* er åpen$/)
  expect(await window.page.content()).not.toContain('Trebarn')
  await db.semester.updateMany({ data: { closesAt: later(new Date(), -daysOf(1)) } })
  // The server hears of what another process writes within a second.
  await eventually(async () => {
    await window.page.reload()
    return window.page.locator('main').innerText()
  }).toContain('Påmeldingen er ikke åpen nå')
  await window.close()
}, 120_000)
