/** A work on its way: the artist chooses a time, the coordinator takes the work in at the door, and it goes home again. */
import { readFile } from 'node:fs/promises'
import ICAL from 'ical.js'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addressIn } from '#app/i18n/addresses.ts'
import { addDays, civilDateOf } from '#app/kernel/when.ts'
import { connect, type Db } from '#app/platform/db/client.server.ts'
import { launch } from '#tests/support/browser.ts'
import { exhibitingArtist } from '#tests/support/exhibiting-artist.ts'
import { eventually, openWindow, press, see, type Window } from '#tests/support/journey.ts'
import { fields } from '#tests/support/pictures.ts'
import { seedHosting } from '#tests/support/seeded-hosting.ts'
import { signedIn } from '#tests/support/seeded-round.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'

let server: TestServer
let db: Db
let browser: Awaited<ReturnType<typeof launch>>
let year: number
let artists: Awaited<ReturnType<typeof exhibitingArtist>>[]
let cookies: Record<'office' | 'host' | 'otherHost', string>

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const tomorrow = addDays(civilDateOf(new Date()), 1)
const open = (cookie: string, more: object = {}): Promise<Window> =>
  openWindow(browser, server, { cookie, viewport: { width: 1280, height: 900 }, ...more })
const at = (name: Parameters<typeof addressIn>[1], parts: Record<string, string> = {}) =>
  addressIn('nb', name, { year, ...parts })

beforeAll(async () => {
  browser = await launch()
  server = await startServer({ LOG_LEVEL: 'warn' })
  db = await connect(String(server.env.DATABASE_URL))
  const seeded = await seedHosting(db)
  year = seeded.year
  await db.edition.update({ where: { id: seeded.editionId }, data: { deliveryOn: tomorrow } })
  const of = { editionId: seeded.editionId, year }
  artists = [
    await exhibitingArtist(db, server.env, { ...of, n: 1, name: 'Solveig Rønning' }),
    await exhibitingArtist(db, server.env, { ...of, n: 2, name: 'Tor Åsen' }),
  ]
  cookies = {
    office: await signedIn(db, server.env, seeded.people.office),
    host: await signedIn(db, server.env, seeded.people['coordinator-ovre-eiker']),
    otherHost: await signedIn(db, server.env, seeded.people['coordinator-asker']),
  }
})
afterAll(async () => {
  await browser.close()
  await db.$disconnect()
  await server.stop()
})

async function sign(page: Page): Promise<void> {
  const paper = page.locator('.pad__paper')
  await paper.scrollIntoViewIfNeeded()
  const box = await paper.boundingBox()
  if (!box) throw new Error('the pad is not to be seen')
  await page.mouse.move(box.x + 20, box.y + 60)
  await page.mouse.down()
  for (let step = 0; step < 30; step++)
    await page.mouse.move(box.x + 20 + step * 7, box.y + 60 + Math.sin(step / 3) * 25)
  await page.mouse.up()
  await see(page, 'Underskriften er tegnet.')
}

it('the coordinator lays out the times of the day, and sees who is silent', async () => {
  const { page, visit, sound, close } = await open(cookies.host)
  await visit(at('deliveryPlan'))
  await page.getByLabel('Til klokken').first().fill('10:00')
  await page.getByLabel('Kunstnere i hver tid').first().fill('1')
  await press(page, 'Legg ut tidene')
  await see(page, '2 tider er lagt ut.')
  await see(page, 'Har ikke sagt når (2)')
  await sound()
  await press(page, 'Send påminnelse til 2 kunstnere')
  await see(page, 'Påminnelsen er på vei til 2 kunstnere.')
  expect(await db.mail.count({ where: { key: { startsWith: 'delivery-reminder' } } })).toBe(2)
  await close()
})

it('the artist chooses on a phone, without a program, and gets an entry that a calendar understands', async () => {
  const [first] = artists
  if (!first) throw new Error('no artist')
  const { page, visit, sound, forgive, close } = await open(first.cookie, { ...PHONE, javaScriptEnabled: false })
  await visit(at('participation'))
  await page.getByRole('link', { name: 'Avtal levering av verket' }).click()
  await press(page, 'Bestill tiden')
  await see(page, 'Fyll ut dette feltet.')
  forgive(/422/)
  await page.getByLabel(/9–9\.30/).check()
  await press(page, 'Bestill tiden')
  await see(page, 'Takk, da er det avtalt.')
  await see(page, /Du leverer .* kl\.\s9–9\.30\./)
  await page.getByLabel('Forsikringsverdi').fill('14 500')
  await page.getByLabel('Hvordan henges eller settes det opp?').fill('To oppheng bak.')
  await press(page, 'Lagre om verket')
  await see(page, 'Lagret. Vertskommunen ser det du skrev.')
  await sound()
  const letter = await db.mail.findFirstOrThrow({ where: { key: { startsWith: 'delivery-booked' } } })
  const [{ content = '' } = {}] = letter.enclosures as { content: string }[]
  const entry = new ICAL.Component(ICAL.parse(content)).getFirstSubcomponent('vevent')
  expect(String(entry?.getFirstPropertyValue('uid'))).toMatch(/^delivery-.*@vestregionen$/)
  expect(String(entry?.getFirstPropertyValue('status'))).toBe('CONFIRMED')
  await close()
})

it('a time that is taken cannot be chosen by the next', async () => {
  const [, second] = artists
  if (!second) throw new Error('no artist')
  const { page, visit, close } = await open(second.cookie)
  await visit(at('myDelivery'))
  expect(await page.getByLabel(/9–9\.30/).isDisabled()).toBe(true)
  await page.getByLabel('Ingen av disse passer').check()
  await press(page, 'Bestill tiden')
  await see(page, 'Skriv når det passer, eller hvem som kommer.')
  await page.getByLabel('Beskjed til vertskommunen').fill('Kommer med bil på kvelden.')
  await press(page, 'Bestill tiden')
  await see(page, 'Kommer med bil på kvelden.')
  await close()
})

it('the coordinator takes the work in at the door on a phone: picture, condition, signature', async () => {
  const phone = await open(cookies.host, PHONE)
  const { page, visit, sound } = phone
  await visit(addressIn('nb', 'hosting'))
  await see(page, `Fellesutstillingen ${year}`)
  await see(page, 'Verkene leveres i morgen.')
  await page.getByRole('link', { name: 'Verk', exact: true }).click()
  await see(page, '0 av 2')
  await page.getByLabel('Finn kunstner eller verk').fill('solveig')
  await press(page, 'Finn')
  await page.getByRole('link', { name: 'Solveig Rønning' }).click()
  await see(page, 'To oppheng bak.')
  await sound()
  await page.getByLabel('Ta et bilde').setInputFiles({
    ...{ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: await fields(400, 300).jpeg().toBuffer() },
  })
  await page.getByLabel('Hva viser bildet?').fill('Ripa nede til høyre')
  await press(page, 'Legg til bildet')
  await see(page, 'Ripa nede til høyre')
  await page.getByRole('button', { name: /Fjern bildet/ }).waitFor()
  await page.getByLabel('Har merker fra før').check()
  await press(page, 'Kvitter for verket')
  await see(page, 'Skriv hva som er å se på verket.')
  phone.forgive(/422/)
  await page.getByLabel('Hva er å se?').fill('Liten ripe i rammen')
  await sign(page)
  await sound()
  await press(page, 'Kvitter for verket')
  await see(page, 'Kvitteringen er skrevet')
  await see(page, 'Oppgitt forsikringsverdi: 14 500 kr.')
  await sound()
  await eventually(() => page.locator('.signature path').count()).toBe(1)
  const receipt = await db.workReceipt.findFirstOrThrow({ include: { pictures: true } })
  expect(receipt).toMatchObject({ condition: 'marked', insuredOre: 14_500_00, remark: 'Liten ripe i rammen' })
  expect(receipt.pictures).toMatchObject([{ remark: 'Ripa nede til høyre' }])
  expect(await db.mail.count({ where: { key: `work-receipt:${receipt.id}` } })).toBe(1)
  await phone.close()
})

it('the artist reads the receipt and takes it home as a PDF; nobody else does', async () => {
  const [first, second] = artists
  if (!first || !second) throw new Error('no artist')
  const { page, visit, close } = await open(first.cookie)
  await visit(at('myDelivery'))
  await see(page, 'Verket er levert.')
  await see(page, 'Merknad: Liten ripe i rammen')
  const path = await page.getByRole('link', { name: 'Last ned kvitteringen (PDF)' }).getAttribute('href')
  await close()
  const ask = async (cookie: string) => {
    const answer = await fetch(server.url + path, { headers: { cookie }, redirect: 'manual' })
    return [answer.status, (await answer.text()).slice(0, 5)]
  }
  expect(await ask(first.cookie)).toEqual([200, '%PDF-'])
  expect((await ask(second.cookie))[0]).toBe(404)
  expect((await ask(cookies.otherHost))[0]).toBe(404)
})

it('the office reads the list, its sum and its files; a host of another year is refused', async () => {
  const { page, visit, close } = await open(cookies.office)
  await visit(at('exhibitionWork'))
  await see(page, '1 av 2')
  await see(page, /2 verk, til sammen 26\s500\skr\./)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Forsikringsliste (CSV)' }).click()
  const csv = await readFile(await (await download).path(), 'utf8')
  expect(csv).toContain('Solveig Rønning')
  expect(csv).toContain('oppgitt av kunstneren')
  expect(csv.trim().split('\r\n').at(-1)).toContain('26500')
  await close()
  for (const path of [at('exhibitionWork'), at('deliveryPlan'), at('insuranceList', { format: 'pdf' })]) {
    const answer = await fetch(server.url + path, { headers: { cookie: cookies.otherHost }, redirect: 'manual' })
    expect([path, answer.status]).toEqual([path, 403])
  }
})

it('a receipt is taken back with a reason and written anew, and the work goes home', async () => {
  const [first] = artists
  if (!first) throw new Error('no artist')
  const { page, visit, sound, close } = await open(cookies.host, PHONE)
  await visit(at('exhibitionItem', { id: first.participantId }))
  await page.getByText('Ta tilbake kvitteringen').first().click()
  await page.getByLabel('Hvorfor?').fill('Feil verk')
  await press(page, 'Ta tilbake kvitteringen')
  await see(page, /Tatt tilbake av Koordinator Øvre Eiker .*: Feil verk/)
  await sound()
  const state = async () =>
    (await db.application.findUniqueOrThrow({ where: { id: first.applicationId } })).participation
  expect(await state()).toBe('confirmed')
  for (const [button, after] of [
    ['Kvitter for verket', 'delivered'],
    ['Kvitter og gi ut verket', 'returned'],
  ] as const) {
    await page.goto(server.url + at('exhibitionItem', { id: first.participantId }))
    await page.getByLabel('Uten feil').check()
    await page.getByLabel('Det blir ikke skrevet under').check()
    await press(page, button)
    await see(page, 'Kvitteringen er skrevet')
    await see(page, 'Det ble ikke skrevet under.')
    expect(await state()).toBe(after)
  }
  await close()
})
