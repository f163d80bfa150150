import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays, civilDateOf } from '#app/kernel/when.ts'
import { connect, type Db } from '#app/platform/db/client.server.ts'
import { launch } from '#tests/support/browser.ts'
import { eventually, openWindow, press, see, signInByMail, type Window } from '#tests/support/journey.ts'
import { type MailSink, startMailSink } from '#tests/support/mail-sink.ts'
import { type SeededOrchestra, seedOrchestra } from '#tests/support/seeded-orchestra.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'

let server: TestServer
let sink: MailSink
let db: Db
let seeded: SeededOrchestra
let browser: Awaited<ReturnType<typeof launch>>

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

beforeAll(async () => {
  browser = await launch()
  sink = await startMailSink()
  server = await startServer({ LOG_LEVEL: 'warn', SMTP_URL: sink.url, MAIL_FROM: 'orkester@example.com' })
  db = await connect(String(server.env.DATABASE_URL))
  // Begins tomorrow: within a day, or a little more, whatever the hour.
  seeded = await seedOrchestra(db, addDays(civilDateOf(new Date()), 1))
})
afterAll(async () => {
  await browser.close()
  await db.$disconnect()
  await server.stop()
  await sink.close()
})

/** The letter with a new way to her page, which the other guardian asks for. */
const newLink = { toEmail: 'otherguardian@orkester.example.com', key: { startsWith: 'new-link:' } }

/** A letter that goes at once, so that nobody waits for five o'clock. */
async function letterTo(guardianId: string, email: string): Promise<string> {
  const now = new Date()
  await db.familyNote.create({
    data: {
      ...{ guardianId, key: `journey:${guardianId}`, urgency: 'emergency', title: 'Kommer barna i morgen?' },
      ...{ text: 'Svar med ett trykk.', createdAt: now, notBefore: now },
    },
  })
  // The clock of the server looks three times a minute.
  await expect.poll(() => sink.mails.some(({ to }) => to.includes(email)), { timeout: 60_000 }).toBe(true)
  const { text } = await sink.to(email)
  return /\/svar\/[\w-]+/.exec(text)?.[0] ?? ''
}

const day = (page: Page, child: string, place: 0 | 1) =>
  page
    .getByRole('region', { name: new RegExp(child) })
    .locator('.tap-day')
    .nth(place)

it('a mother of three answers with one tap, the father who lives elsewhere changes it, and two people hear of it', {
  timeout: 240_000,
}, async () => {
  const { people, seminarId, dayIds } = seeded
  await db.seminarDay.update({ where: { id: dayIds[1] }, data: { begins: '09:00' } })
  const way = await letterTo(people.mother, 'mother@orkester.example.com')
  const phone: Window = await openWindow(browser, server, { ...PHONE, javaScriptEnabled: false })
  const { page } = phone
  await page.goto(server.url + way)
  for (const child of ['Ane Trebarn', 'Bo Trebarn', 'Cato Trebarn']) await see(page, child)
  expect(await page.getByText('Dina').count()).toBe(0)
  await press(page, 'Alle kommer begge dager')
  await see(page, /Du har svart for alle/)
  const saved = page.getByText(/^Lagret kl\.\s\d\d\.\d\d$/)
  // The page is read from the top, and the answers stand below what is said there.
  await eventually(() => saved.count()).toBe(6)
  expect(await db.absenceNotice.count()).toBe(0)

  // Ane cannot come on the second day.
  await day(page, 'Ane', 1).getByRole('button', { name: 'Kan ikke' }).tap()
  await day(page, 'Ane', 1).getByLabel('Familie').check()
  await day(page, 'Ane', 1).getByLabel('Med egne ord').fill('Dåp hos tante')
  await day(page, 'Ane', 1).getByRole('button', { name: 'Lagre' }).tap()
  await eventually(() => db.reply.findFirst({ where: { answer: 'absent' } })).toMatchObject({
    ...{ reason: 'family', words: 'Dåp hos tante', byId: people.mother, through: 'link' },
  })
  await phone.close()

  // The father sees the answer, and neither the reason nor who else the mother is.
  const fathers = await letterTo(people.father, 'father@orkester.example.com')
  const his = await openWindow(browser, server, { ...PHONE, javaScriptEnabled: false })
  await his.page.goto(server.url + fathers)
  expect(await day(his.page, 'Ane', 1).getByRole('button', { name: 'Kan ikke' }).getAttribute('aria-pressed')).toBe(
    'true',
  )
  await day(his.page, 'Ane', 1).getByText('Svart av en annen foresatt').waitFor()
  expect(await his.page.content()).not.toMatch(/Dåp|Mor Trebarn|Morsveien|mother@/)
  await day(his.page, 'Ane', 1).getByRole('button', { name: 'Kommer senere' }).tap()
  await day(his.page, 'Ane', 1).getByLabel('Når kommer Ane?').fill('12:30')
  await day(his.page, 'Ane', 1).getByRole('button', { name: 'Lagre' }).tap()
  await day(his.page, 'Ane', 1)
    .getByText(/kommer kl\.\s12\.30/)
    .waitFor()
  await his.close()

  // Told to the strings' coach and the leader alone, when nothing more was said for a while. The clock is set back here,
  // since a journey does not wait until the evening.
  await db.seminarDay.update({
    where: { id: dayIds[1] },
    data: { date: civilDateOf(new Date()), begins: '00:00', ends: '23:59' },
  })
  await db.reply.updateMany({ data: { saidAt: new Date(Date.now() - 600_000) } })
  await expect.poll(() => db.mail.count({ where: { key: { startsWith: 'absence:' } } }), { timeout: 60_000 }).toBe(2)
  const told = await db.mail.findMany({ where: { key: { startsWith: 'absence:' } }, orderBy: { toEmail: 'asc' } })
  expect(told.map(({ toEmail }) => toEmail)).toEqual(['coach@orkester.example.com', 'leader@orkester.example.com'])
  for (const { text } of told) {
    expect(text).toContain('Ane Trebarn (fiolin) kommer kl. 12.30')
    expect(text).toContain(`/orkester/seminarer/${seminarId}/svar`)
    expect(text).not.toMatch(/Dåp|Bo Trebarn|Cato/)
  }
})

it('the page is sound with and without answers, in both languages, and narrow', { timeout: 120_000 }, async () => {
  const [letter] = await db.mail.findMany({ where: { toEmail: 'mother@orkester.example.com' } })
  const way = /\/svar\/[\w-]+/.exec(letter?.text ?? '')?.[0] ?? ''
  for (const viewport of [PHONE.viewport, { width: 320, height: 640 }, { width: 1280, height: 900 }]) {
    const window = await openWindow(browser, server, { viewport })
    expect(await window.visit(way)).toBe(200)
    expect(await window.visit(way.replace('/svar/', '/en/reply/'))).toBe(200)
    await window.close()
  }
})

it('a link that opens nothing says so, and the way to a new one tells nobody who is known', async () => {
  const window = await openWindow(browser, server, PHONE)
  const { page } = window
  const status = async () =>
    (await page.goto(`${server.url}/svar/MTN8olmeK9bc846U0zg6SgGiA6YKXncWsAfdOe4ZQHg`))?.status()
  expect(await status()).toBe(404)
  window.forgive(/404/)
  const answers: string[] = []
  for (const email of ['ukjent@example.com', 'otherguardian@orkester.example.com']) {
    await status()
    await page.getByLabel('E-postadresse').fill(email)
    await press(page, 'Send meg en ny lenke')
    await see(page, /Hvis adressen hører til/)
    await page.waitForLoadState()
    answers.push((await page.getByRole('article').textContent()) ?? '')
  }
  expect(answers[0]).toBe(answers[1])
  // Families are written to at five o'clock as well.
  await eventually(() => db.mail.count({ where: newLink })).toBe(1)
  expect(await db.mail.count({ where: { toEmail: 'ukjent@example.com' } })).toBe(0)
  window.forgive(/404/)
  await window.close()
})

it('a musician of fourteen answers for herself, and she and the guardian see whose word stands', {
  timeout: 120_000,
}, async () => {
  const { dina } = seeded.children
  await db.person.update({ where: { id: dina }, data: { email: 'dina@orkester.example.com' } })
  const hers = await openWindow(browser, server, PHONE)
  await hers.page.goto(`${server.url}/orkester/svar`)
  await signInByMail(hers, db, 'dina@orkester.example.com')
  await hers.page.waitForURL(/orkester\/svar/)
  await see(hers.page, 'Kommer du?')
  const first = hers.page.locator('.tap-day').first()
  await first.getByRole('button', { name: 'Kan ikke' }).tap()
  await first.getByLabel('Skole').check()
  await first.getByRole('button', { name: 'Lagre' }).tap()
  await first.getByText('Endre tid eller grunn').waitFor()
  await eventually(() => db.reply.findFirst({ where: { childId: dina } })).toMatchObject({
    ...{ answer: 'absent', reason: 'school', byId: dina, through: 'site' },
  })
  await hers.sound()

  const letter = await db.mail.findFirstOrThrow({ where: newLink })
  const guardian = await openWindow(browser, server, { ...PHONE, javaScriptEnabled: false })
  await guardian.page.goto(server.url + (/\/svar\/[\w-]+/.exec(letter.text)?.[0] ?? ''))
  await see(guardian.page, 'Svart av musikanten selv')
  const seen = guardian.page.locator('.tap-day').first()
  expect(await seen.getByLabel('Skole').isChecked()).toBe(false)
  await seen.getByRole('button', { name: 'Kommer', exact: true }).tap()
  await eventually(() => db.reply.findFirst({ where: { childId: dina } })).toMatchObject({
    ...{ answer: 'comes', reason: '', byId: seeded.people.otherGuardian, through: 'link' },
  })

  expect(await hers.visit('/orkester/svar')).toBe(200)
  await see(hers.page, 'Svart av en foresatt')
  expect(await hers.visit('/en/orchestra/answer')).toBe(200)
  // The list of who comes leads her here; the page of a guardian without a part leads to the children's.
  await hers.visit(`/orkester/seminarer/${seeded.seminarId}/svar`)
  expect(new URL(hers.page.url()).pathname).toBe('/orkester/svar')
  for (const window of [hers, guardian]) await window.close()
})
