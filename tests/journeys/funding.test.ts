/** The secretariat's money, plan and report of 2013, from the first giver to the published figures. */
import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import published from '#app/cli/demo/data/edition-2013.json'
import { addDays, civilDateOf } from '#app/kernel/when.ts'
import { connect, type Db } from '#app/platform/db/client.server.ts'
import { launch } from '#tests/support/browser.ts'
import { eventually, openWindow, personWith, press, see } from '#tests/support/journey.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'

let browser: Browser
let server: TestServer
let db: Db
let office: string

beforeAll(async () => {
  browser = await launch()
  server = await startServer({
    ...{ LOG_LEVEL: 'warn', ALLIANCE_ORG_NUMBER: '974760673MVA', ALLIANCE_ACCOUNT: '12345678903' },
    ALLIANCE_ADDRESS: 'Postboks 1, 1300 Sandvika',
  })
  db = await connect(String(server.env.DATABASE_URL))
  const period = { periodFrom: '2013-09-12', periodTo: '2013-09-22' }
  await db.edition.create({ data: { year: 2013, number: 7, capacity: 105, ...period } })
  office = (await personWith(db, server, { email: 'kasserer@example.com', name: 'Kasserer', role: 'secretariat' }))
    .cookie
})
afterAll(async () => {
  await db.$disconnect()
  await server.stop()
  await browser.close()
})

const open = (width = 1280) => openWindow(browser, server, { cookie: office, viewport: { width, height: 900 } })
const { fundingNok } = published.artRound
const MONEY = '/sekretariat/okonomi/kunstrunden/2013'

it('enters who gives, and takes an instalment, but no more than was granted', { timeout: 240_000 }, async () => {
  const window = await open()
  const { page } = window
  expect(await window.visit(MONEY)).toBe(200)
  await see(page, 'Ingen tilskudd er ført for dette året')
  const givers = [
    ['Vestregionen', 'Alliansen', fundingNok.Vestregionen],
    ['Øvre Eiker', 'Vertskommune', fundingNok['Øvre Eiker (host municipality)']],
    ['Buskerud fylkeskommune', 'Fylkeskommune', fundingNok['Buskerud fylkeskommune']],
    ['Akershus fylkeskommune', 'Fylkeskommune', fundingNok['Akershus fylkeskommune']],
    ['Norsk kulturråd', 'Stat', fundingNok['Norsk kulturråd']],
  ] as const
  for (const [giver, kind, nok] of givers) {
    await page.getByText('Legg til en giver', { exact: true }).click()
    await page.getByLabel('Giver', { exact: true }).fill(giver)
    await page.getByLabel(/^Type/).selectOption({ label: kind })
    await page.getByLabel('Bevilget (').fill(`kr ${nok},-`)
    await page.getByLabel('Bevilget den').fill('2013-02-01')
    await press(page, 'Legg til giveren')
    await see(page, 'Lagret.')
  }
  await window.sound()
  await page.getByRole('link', { name: 'Norsk kulturråd' }).click()
  await page.getByLabel('Beløp').fill('130.000')
  await press(page, 'Før utbetalingen')
  await see(page, 'Har giveren gitt mer, retter du bevilgningen først.')
  expect(await page.getByLabel('Beløp').inputValue()).toBe('130.000')
  window.forgive(/422/)
  await window.sound()
  await page.getByLabel('Beløp').fill('60 000')
  await page.getByLabel('Mottatt den').fill('2013-02-15')
  await press(page, 'Før utbetalingen')
  await see(page, '60 000 kr')
  await window.sound()
  await window.close()
})

it('issues an invoice for advertisements and says that it is paid', { timeout: 120_000 }, async () => {
  const window = await open(390)
  const { page } = window
  expect(await window.visit('/sekretariat/okonomi/fakturaer?aar=2013')).toBe(200)
  await page.getByLabel('Kjøper', { exact: true }).fill('Ramme og glass')
  await page.getByLabel('Kjøperens adresse').fill('Storgata 1, 3050 Mjøndalen')
  await page.getByLabel('Det som selges').fill('Helside i katalogen')
  await page.getByLabel('Beløp uten mva.').fill(String(fundingNok['advertising sales']))
  await page.getByLabel('År', { exact: true }).last().fill('2013')
  await page.getByLabel('Forfall').fill(addDays(civilDateOf(new Date()), 14))
  await press(page, 'Lagre utkastet')
  await see(page, 'Utkast til faktura')
  await press(page, 'Utsted fakturaen')
  await page.getByText('Fyll ut dette feltet.').first().waitFor()
  window.forgive(/422/)
  // It becomes an offer first, and what is typed when it is issued goes with it.
  await press(page, 'Tilbudet er sendt')
  await see(page, 'Svarer kjøperen ja, utsteder du fakturaen.')
  await page.getByLabel('Når og hvor det leveres').fill('Katalogen 2013')
  await press(page, 'Utsted fakturaen')
  await see(page, 'Faktura 1')
  await see(page, 'Katalogen 2013')
  await window.sound()
  const href = await page.getByRole('link', { name: 'Åpne som PDF' }).getAttribute('href')
  const pdf = await page.request.get(server.url + href)
  expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf'])
  await press(page, 'Merk som betalt')
  await see(page, 'Er ikke betalt likevel')
  await window.sound()
  await window.close()
})

it('keeps the orchestra’s accounts until they come to its result', { timeout: 120_000 }, async () => {
  const window = await open()
  const { page } = window
  const { contributionFromAllianceNok: gift, resultNok } = published.youthOrchestra
  expect(await window.visit('/sekretariat/okonomi/orkesteret/2013')).toBe(200)
  await page.getByText('Legg til en giver', { exact: true }).click()
  await page.getByLabel('Giver', { exact: true }).fill('Vestregionen')
  await page.getByLabel(/^Type/).selectOption({ label: 'Alliansen' })
  await page.getByLabel('Bevilget (').fill(String(gift))
  await press(page, 'Legg til giveren')
  await page.getByRole('link', { name: 'Vestregionen', exact: true }).click()
  await page.getByLabel('Beløp').fill(String(gift))
  await page.getByLabel('Mottatt den').fill('2013-02-15')
  await press(page, 'Før utbetalingen')
  await page.goto(`${server.url}/sekretariat/okonomi/orkesteret/2013`)
  await page.getByLabel('Post', { exact: true }).fill('Helgeseminarer')
  await page.getByLabel('Budsjett', { exact: true }).fill('450 000')
  await press(page, 'Legg til posten')
  await page.getByRole('link', { name: 'Helgeseminarer' }).click()
  await page.getByLabel('Dato').fill('2013-12-20')
  await page.getByLabel('Beløp').fill(String(gift - resultNok))
  await page.getByLabel('Hva', { exact: true }).fill('Hele året')
  await press(page, 'Før bilaget')
  await see(page, 'Bilag på Helgeseminarer')
  await page.getByText('137 118 kr').first().waitFor()
  await window.sound()
  await window.close()
})

it('says of the plan’s fourth quarter that it is done, and the report adds up', { timeout: 120_000 }, async () => {
  const window = await open()
  const { page } = window
  expect(await window.visit('/sekretariat/handlingsplan/2013')).toBe(200)
  const rows = readFileSync('app/cli/demo/data/action-plan-2013.csv', 'utf8')
  await page.getByText('Les inn en plan').click()
  await page.getByLabel('Linjer').fill(rows.replace('Evaluering 2013,done', 'Evaluering 2013,planned'))
  await press(page, 'Les inn linjene')
  await see(page, '24 av 26 aktiviteter er gjort.')
  await page.getByRole('link', { name: 'Evaluering 2013' }).click()
  await page.getByRole('radio', { name: '4. kvartal' }).check()
  await page.getByRole('radio', { name: 'Gjort', exact: true }).check()
  await press(page, 'Før statusen')
  await see(page, '25 av 26 aktiviteter er gjort.')
  await window.sound()
  expect(await window.visit('/sekretariat/arganger/2013/rapport')).toBe(200)
  for (const text of ['1 975 000 kr', '550 000 kr', '137 118 kr', 'Øvre Eiker (vertskommune)'])
    await page.getByText(text).first().waitFor()
  await eventually(() => page.getByRole('table', { name: 'Handlingsplan' }).getByRole('row').count()).toBe(27)
  const file = await page.request.get(`${server.url}/sekretariat/arganger/2013/rapport/json`)
  const told = (await file.json()) as typeof published
  expect(told.artRound.fundingNok).toEqual(fundingNok)
  expect(told.youthOrchestra).toMatchObject({ contributionFromAllianceNok: 550_000, resultNok: 137_118 })
  await window.close()
})
