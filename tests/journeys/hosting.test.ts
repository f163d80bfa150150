import { afterAll, beforeAll, expect, it } from 'vitest'
import { civilDateOf } from '#app/kernel/when.ts'
import { connect, type Db } from '#app/platform/db/client.server.ts'
import { launch } from '#tests/support/browser.ts'
import { admin, openWindow, press, see, type Window } from '#tests/support/journey.ts'
import { type SeededHosting, seedHosting } from '#tests/support/seeded-hosting.ts'
import { signedIn } from '#tests/support/seeded-round.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'

let server: TestServer
let db: Db
let browser: Awaited<ReturnType<typeof launch>>
let seeded: SeededHosting

beforeAll(async () => {
  server = await startServer({ LOG_LEVEL: 'warn' })
  db = await connect(String(server.env.DATABASE_URL))
  browser = await launch()
  seeded = await seedHosting(db)
})
afterAll(async () => {
  await browser.close()
  await db.$disconnect()
  await server.stop()
})

const as = async (who: keyof SeededHosting['people'], given: { javaScriptEnabled?: boolean; phone?: true } = {}) => {
  const { phone, ...rest } = given
  const cookie = await signedIn(db, server.env, seeded.people[who])
  const viewport = phone ? { width: 320, height: 700 } : { width: 1280, height: 900 }
  return openWindow(browser, server, { cookie, viewport, ...rest })
}
const PDF = {
  ...{ name: 'Avtale.pdf', mimeType: 'application/pdf' },
  buffer: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'),
}

it('the secretariat takes Drammen from the search to the planning', { timeout: 240_000 }, async () => {
  const window = await as('office')
  const { page } = window
  const year = seeded.year + 3
  expect(await window.visit('/vertskap/tavle')).toBe(200)
  await page.locator('summary', { hasText: 'Ny kandidat' }).click()
  await page.locator('.form').getByLabel('År', { exact: true }).selectOption(String(year))
  await page.getByRole('checkbox', { name: 'Drammen' }).check()
  await press(page, 'Før opp kandidaten')
  await page.locator('.board-candidates').getByRole('link', { name: 'Drammen' }).click()
  await see(page, `Drammen ${year}`)
  await window.sound()
  await press(page, 'Gå til interesse')
  await see(page, 'Legg inn minst ett lokale å se på.')
  const { id } = await db.hosting.findFirstOrThrow({ where: { year } })
  // The house that the municipality shows; the pages of venues have a journey of their own.
  const of = { changedAt: new Date() }
  const venue = await db.venue.create({ data: { municipalityId: 'drammen', name: 'Union Scene', ...of } })
  await db.venueCandidate.create({ data: { hostingId: id, venueId: venue.id, state: 'inspected', ...of } })
  await window.visit(`/vertskap/v/${id}`)
  await press(page, 'Gå til befaring')
  await press(page, 'Gå til politisk behandling')
  await see(page, 'Hver kommune må ha en sak som er vedtatt.')
  await window.sound()

  const today = civilDateOf(new Date())
  await page.locator('summary', { hasText: 'Før opp en sak' }).click()
  await page.getByLabel('Saksnummer').fill('37/2026')
  await page.getByLabel('Hvem avgjør?').fill('Kommunestyret')
  await page.getByLabel('Vedtatt', { exact: true }).check()
  await press(page, 'Lagre saken')
  await see(page, 'Skriv datoen for vedtaket.')
  window.forgive(/422/)
  await window.sound()
  expect(await page.getByLabel('Saksnummer').inputValue()).toBe('37/2026')
  await page.getByLabel('Vedtaksdato').fill(today)
  await press(page, 'Lagre saken')
  await see(page, 'Drammen, 37/2026')
  await press(page, 'Gå til avtale')

  await page.locator('summary', { hasText: 'Legg til et dokument' }).click()
  await page.getByLabel('Underskrevet', { exact: true }).fill(today)
  await page
    .getByLabel('Fil', { exact: true })
    .setInputFiles({ ...PDF, buffer: Buffer.from('<script>alert(1)</script>') })
  await press(page, 'Last opp dokumentet')
  await see(page, 'Denne filen er noe annet, eller den er skadet.')
  window.forgive(/422/)
  expect(await page.getByLabel('Underskrevet', { exact: true }).inputValue()).toBe(today)
  await page.getByLabel('Fil', { exact: true }).setInputFiles(PDF)
  await press(page, 'Last opp dokumentet')
  await page.getByRole('link', { name: 'Avtale.pdf' }).first().waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Avtale.pdf' }).first().click(),
  ])
  expect(download.suggestedFilename()).toBe('Avtale.pdf')
  await press(page, 'Gå til planlegging')
  await see(page, 'Neste trinn: vertskap')
  await see(page, 'Opprett årgangen og sett åpningsdagen der.')
  await window.sound()
  // The edition is opened later, and the hosts are proposed.
  await page.getByRole('link', { name: 'Opprett årgangen' }).click()
  expect(await page.getByRole('checkbox', { name: 'Drammen' }).isChecked()).toBe(true)
  await window.close()
})

it('a candidate is moved by hand: with the arrow keys, by dragging, and by the plain form', {
  timeout: 180_000,
}, async () => {
  const { year } = seeded
  const { id } = await db.hosting.update({
    where: { id: seeded.hostings.after },
    data: { stage: 'interest' },
    select: { id: true },
  })
  const yearNow = async () => (await db.hosting.findUniqueOrThrow({ where: { id } })).year
  const window = await as('office')
  const { page } = window
  await window.visit('/vertskap/tavle')
  const mark = page.locator(`[data-hosting="${id}"]`)
  await mark.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await see(page, `Asker: ${year + 4}. Enter flytter, Escape angrer.`)
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
  expect(await yearNow()).toBe(year + 4)
  await page.waitForFunction((it) => document.activeElement?.getAttribute('data-hosting') === it, id)

  // No further: the board ends six years from now, and in the last weeks of a year the round is of the next one.
  const target = page
    .locator('tr', { has: page.locator('th', { hasText: 'Asker' }) })
    .locator(`td[data-year="${year + 5}"]`)
  await Promise.all([page.waitForNavigation(), page.locator(`[data-hosting="${id}"]`).dragTo(target)])
  expect(await yearNow()).toBe(year + 5)
  await window.sound()
  await window.close()

  const plain = await as('office', { javaScriptEnabled: false, phone: true })
  await plain.visit('/vertskap/tavle')
  const form = plain.page.getByRole('form', { name: 'Flytt Asker til et annet år' })
  await form.getByLabel('Flytt til').selectOption(String(year + 2))
  await form.getByRole('button', { name: 'Flytt' }).click()
  await plain.page.waitForURL(/#v-/)
  expect(await yearNow()).toBe(year + 2)
  await plain.sound()
  await plain.close()
})

it('a coordinator sees the own hosting and what comes next, and no other', { timeout: 120_000 }, async () => {
  const window = await as('coordinator-ovre-eiker', { phone: true, javaScriptEnabled: false })
  const { page } = window
  expect(await window.visit('/vertskap')).toBe(200)
  await see(page, 'Neste trinn: evaluering')
  expect(await page.getByText('Asker').count()).toBe(0)
  await page.getByRole('link', { name: `Øvre Eiker ${seeded.year}` }).click()
  await see(page, 'Sekretariatet flytter vertskapet videre når alt er på plass.')
  await window.sound()
  for (const id of [seeded.hostings.next, seeded.hostings.after, '00000000-0000-4000-8000-000000000001']) {
    const answer = await page.goto(`${server.url}/vertskap/v/${id}`)
    expect(answer?.status()).toBe(404)
  }
  window.forgive(/404/)
  await window.close()
})

it('a contact offers to host, and the secretariat takes it on: letters to both', { timeout: 180_000 }, async () => {
  const contact = await as('contact-drammen', { phone: true, javaScriptEnabled: false })
  expect(await contact.visit('/vertskap/tilby')).toBe(200)
  const { page } = contact
  await page.getByLabel('Fra år').fill('2013')
  await page.getByLabel('Hvorfor passer det?').fill('Vi har ledige lokaler.')
  await press(page, 'Send tilbudet')
  await see(page, 'Velg et år fra')
  contact.forgive(/422/)
  expect(await page.getByLabel('Hvorfor passer det?').inputValue()).toBe('Vi har ledige lokaler.')
  await page.getByLabel('Fra år').fill(String(seeded.year + 5))
  await press(page, 'Send tilbudet')
  await see(page, 'Tilbudet er sendt.')
  await see(page, 'Venter på svar')
  await contact.sound()

  const office: Window = await as('office')
  await office.visit('/vertskap')
  await office.page.getByRole('link', { name: '1 tilbud venter på svar' }).click()
  await office.page.locator('summary', { hasText: 'Ta tilbudet videre' }).click()
  await office.sound()
  await office.page.getByLabel('Svar til kommunen').first().fill('Vi ringer på mandag.')
  await press(office.page, 'Ta tilbudet videre')
  await see(office.page, `Drammen ${seeded.year + 5}`)
  await office.close()
  await contact.visit('/vertskap/tilby')
  await see(page, 'Tatt videre')
  await contact.close()
  const letters = await db.mail.findMany({ where: { key: { startsWith: 'hosting-offer' } }, orderBy: { key: 'asc' } })
  expect(letters.map(({ key, toEmail }) => `${key.split(':')[0]} ${toEmail}`)).toEqual([
    'hosting-offer-answer kontakt-drammen@vertskap.example.com',
    'hosting-offer-news sekret-r-vertskapsen@vertskap.example.com',
    'hosting-offer-receipt kontakt-drammen@vertskap.example.com',
  ])
})

it('the board is sound in both languages, either way of reading, on a phone and with the history', {
  timeout: 180_000,
}, async () => {
  await admin(server, 'import', 'municipalities', 'app/cli/demo/data/municipalities.csv')
  expect(await admin(server, 'import', 'hosts', 'app/cli/demo/data/history.json')).toContain('12 added')
  expect(await admin(server, 'import', 'hosts', 'app/cli/demo/data/history.json')).toContain('0 added')
  for (const given of [{}, { phone: true as const }]) {
    const window = await as('office', given)
    for (const path of [
      '/vertskap/tavle',
      '/vertskap/tavle?kommuner=i-dag',
      '/en/hosting/board',
      '/en/hosting',
      '/en/hosting/offer',
    ])
      expect(await window.visit(path)).toBe(200)
    await window.close()
  }
})

it('the archive tells the municipalities either way without any program, and the secretariat who applied', {
  timeout: 120_000,
}, async () => {
  const stranger = await openWindow(browser, server, {
    viewport: { width: 320, height: 700 },
    javaScriptEnabled: false,
  })
  expect(await stranger.visit('/arkiv')).toBe(200)
  const { page } = stranger
  await page.locator('summary', { hasText: 'Se tallene for hver kommune' }).click()
  await page.getByRole('rowheader', { name: 'Røyken' }).waitFor()
  await page.getByRole('link', { name: 'Som kommunene er i dag' }).click()
  await page.getByRole('rowheader', { name: 'Asker med Hurum og Røyken' }).waitFor()
  expect(await page.getByRole('rowheader', { name: /^Røyken/ }).count()).toBe(0)
  await stranger.close()
  for (const path of ['/arkiv?kommuner=som-da', '/en/archive?kommuner=i-dag']) {
    const window = await openWindow(browser, server, { viewport: { width: 1280, height: 900 } })
    expect(await window.visit(path)).toBe(200)
    await window.sound()
    await window.close()
  }
  const data = await fetch(`${server.url}/data/municipalities.json?kommuner=i-dag`)
  expect(data.headers.get('access-control-allow-origin')).toBe('*')
  expect(await data.json()).toContainEqual(
    expect.objectContaining({ year: 2007, municipality: 'Asker', participants: null, host: 'alone' }),
  )
  const office = await as('office')
  expect(await office.visit('/sekretariat/kommuner?tall=applications')).toBe(200)
  await office.sound()
  await office.page.getByRole('link', { name: 'Som kommunene er i dag' }).click()
  await see(office.page, 'Summen for hvert år er den samme.')
  await office.close()
})
