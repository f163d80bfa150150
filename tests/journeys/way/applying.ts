/** Step 2: an artist signs in by mail, fills in an application that saves itself, sends pictures, submits. */
import { readFileSync } from 'node:fs'
import exifr from 'exifr'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { expect } from 'vitest'
import { awake, openWindow, press, see, signInByMail, type Window } from '#tests/support/journey.ts'
import { apart, BLUE, fields, GREEN, grain, photograph, quarters, RED, WHITE } from '#tests/support/pictures.ts'
import { seedArtist } from '#tests/support/seeded-round.ts'
import type { TestServer } from '#tests/support/server.ts'
import { ARTIST, STUDIO, type Story, TITLES } from './story.ts'

/** A photograph of 24 megapixels, some ten megabytes: what a good camera gives. */
export const largePhotograph = (): Promise<Buffer> => grain(6000, 4000).jpeg({ quality: 90 }).toBuffer()

const workCard = (page: Page, number: number) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: `Verk ${number}`, exact: true }) })

const saved = (page: Page) =>
  page
    .getByText(/^Lagret kl\.\s\d/)
    .first()
    .waitFor()

async function sends(page: Page, work: number, file: { name: string; mimeType: string; buffer: Buffer }) {
  const card = workCard(page, work)
  const before = await card.locator('.apply-picture img').count()
  await card.getByLabel(`Legg til bilder av verk ${work}`).setInputFiles(file)
  await card.locator('.apply-picture img').nth(before).waitFor({ timeout: 40_000 })
}

export async function startsApplication(story: Story): Promise<void> {
  const { artist, db, artistEmail } = story
  const { page, visit, sound } = artist
  await visit('/')
  await page.getByRole('link', { name: /^Søk/ }).first().click()
  await page.getByRole('link', { name: 'Begynn på søknaden' }).click()
  await page.waitForURL(/logg-inn/)
  await sound()
  await signInByMail(artist, db, artistEmail)
  await press(page, 'Begynn på søknaden')
  await page.waitForURL(/\/sok\/[^/]+$/)
  await awake(page)
  await sound()
}

export async function fillsIn(story: Story, large: Buffer): Promise<void> {
  const { page, sound, forgive } = story.artist
  await page.getByLabel('Kunstnernavn').fill(ARTIST)
  await page.getByLabel('Kommune').selectOption({ label: 'Bærum' })
  await page.getByLabel('Nei, dette er første gang').check()
  await page.getByLabel('Maleri').check()
  await page.getByLabel('Om kunsten din').fill('Jeg maler lys og vann.\n\nHelst ute, om morgenen.')
  await page.getByLabel('År med profesjonell praksis').fill('12')
  for (const [index, title] of TITLES.entries()) {
    if ((await workCard(page, index + 1).count()) === 0) await press(page, 'Legg til et verk')
    const card = workCard(page, index + 1)
    await card.getByLabel('Tittel').fill(title)
    await card.getByLabel('År', { exact: true }).fill(String(story.year))
    await card.getByLabel('Teknikk').fill('Olje på lerret')
    await card.getByLabel('Høyde').fill('80,5')
    await card.getByLabel('Bredde').fill('60')
    await card.getByLabel('Pris').fill('12 500')
  }
  await saved(page)

  // In the middle: everything typed is there after a reload.
  await page.reload()
  await awake(page)
  expect(await page.getByLabel('Kunstnernavn').inputValue()).toBe(ARTIST)
  expect(await page.getByLabel('Om kunsten din').inputValue()).toContain('Helst ute')
  expect(await page.getByLabel('Maleri').isChecked()).toBe(true)
  expect(await workCard(page, 2).getByLabel('Tittel').inputValue()).toBe(TITLES[1])
  expect(await workCard(page, 1).getByLabel('Høyde').inputValue()).toBe('80,5')

  await hangsPictures(story, large)
  // A text with the name of a picture is refused in words, and nothing else is lost.
  const card = workCard(page, 1)
  const pictures = await card.locator('.apply-picture img').count()
  await card.getByLabel('Legg til bilder av verk 1').setInputFiles({
    name: 'notat.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from('Dette er en tekst og ikke et bilde.\n'.repeat(50)),
  })
  await card.getByText(/^notat\.jpg: .{15,}/).waitFor()
  forgive(/422/)
  expect(await card.locator('.apply-picture img').count()).toBe(pictures)
  expect(await card.getByLabel('Tittel').inputValue()).toBe(TITLES[0])
  await sound()
  await card.getByRole('button', { name: 'Lukk' }).click()

  await page
    .getByRole('group', { name: /Har du et atelier/ })
    .getByLabel('Ja')
    .check()
  await page.getByLabel('Navn på atelieret').fill(STUDIO)
  await page.getByLabel('Adresse til atelieret').fill('Elveveien 3')
  const studio = page.getByRole('region', { name: 'Atelier', exact: true })
  await studio.getByLabel('Postnummer').fill('1337')
  await studio.getByLabel('Poststed').fill('Sandvika')
  await page.getByText('Posisjon på kartet').click()
  await page.getByLabel('Breddegrad').fill('59,8896')
  await page.getByLabel('Lengdegrad').fill('10,527')
  await studio
    .getByRole('group', { name: /Hvilke dager/ })
    .getByRole('checkbox')
    .first()
    .check()
  await page
    .getByRole('group', { name: /trinnfritt/ })
    .getByLabel('Ja')
    .check()
  await page
    .getByRole('group', { name: /toalett/ })
    .getByLabel('Nei')
    .check()
  await page
    .getByRole('group', { name: /parkering/ })
    .getByLabel('Ja')
    .check()
  await page.getByLabel('Jeg godtar vilkårene').check()
  await see(page, 'Ingenting mangler')
}

/** A telephone's JPEG that lies on its side and tells a place, a HEIC, a PNG, and 24 megapixels. */
async function hangsPictures({ artist: { page }, server }: Story, large: Buffer): Promise<void> {
  const lying = await photograph(fields(900, 1200), 6)
  expect((await exifr.gps(lying))?.latitude).toBeCloseTo(59.9, 1)
  await sends(page, 1, { name: 'lerret.jpg', mimeType: 'image/jpeg', buffer: lying })
  const source = await workCard(page, 1)
    .locator('.apply-picture img')
    .first()
    .evaluate((img: HTMLImageElement) => img.currentSrc || img.src)
  const shown = Buffer.from(await (await fetch(new URL(source, server.url))).arrayBuffer())
  const jpeg = await sharp(shown).jpeg().toBuffer()
  for (const [index, colour] of [RED, GREEN, BLUE, WHITE].entries()) {
    expect(apart((await quarters(jpeg))[index] ?? [0, 0, 0], colour), `quarter ${index}`).toBeLessThan(60)
  }
  expect((await sharp(shown).metadata()).exif).toBeUndefined()
  expect(await exifr.gps(shown).catch(() => undefined)).toBeUndefined()
  const heic = readFileSync('tests/support/fixtures/turned.heic')
  await sends(page, 1, { name: 'fra-telefonen.heic', mimeType: 'image/heic', buffer: heic })
  await sends(page, 2, { name: 'maane.png', mimeType: 'image/png', buffer: await fields(800, 600).png().toBuffer() })
  await sends(page, 2, { name: 'stort.jpg', mimeType: 'image/jpeg', buffer: large })
}

export async function submits({ artist: { page, sound } }: Story): Promise<void> {
  await press(page, 'Se over og send')
  await see(page, 'Søknaden er klar til å sendes')
  await sound()
  await press(page, 'Send søknaden')
  await see(page, /^Mottatt .*søknad nr\. 1$/)
  await see(page, TITLES[0])
  await sound()
}

/** Pictures over the wire, as the form sends them, and the application submitted. */
export async function sendsByWire(
  server: TestServer,
  callId: string,
  cookie: string,
  works: readonly string[],
): Promise<void> {
  const picture = new Uint8Array(await fields(640, 480).jpeg().toBuffer())
  const ask = (path: string, body: string | Uint8Array<ArrayBuffer>, type: string) =>
    fetch(`${server.url}/sok/${callId}/${path}`, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: { cookie, origin: server.url, 'content-type': type },
    })
  for (const id of works) {
    const answer = await ask(`bilde?work=${id}`, picture, 'image/jpeg')
    if (answer.status !== 200) throw new Error(`picture: ${answer.status} ${await answer.text()}`)
  }
  const answer = await ask('se-over', 'intent=submit', 'application/x-www-form-urlencoded')
  if (answer.status !== 303) throw new Error(`submit: ${answer.status} ${await answer.text()}`)
}

/** Four more, and one who is too late. */
export async function othersApply(story: Story): Promise<void> {
  const { db, server, year, today } = story
  const call = await db.call.findFirstOrThrow({ where: { edition: { year } } })
  const round = { editionId: call.editionId, callId: call.id, year, today }
  for (let n = 1; n <= 5; n++) {
    const name = `Demonstrasjon nr. ${n}`
    const artist = await seedArtist(db, server.env, n, round, new Date(), { pictures: false, name })
    const works = await db.work.findMany({ where: { applicationId: artist.applicationId } })
    story.others.push(artist)
    const ids = works.map(({ id }) => id)
    if (n < 5) await sendsByWire(server, call.id, artist.cookie, ids)
  }
}

/** Whoever comes after the deadline is told when it was, and keeps what was written. */
export async function comesTooLate(story: Story, deadline: { date: string; time: string }): Promise<void> {
  const { browser, server, viewport, db } = story
  const late = story.others.at(-1)
  if (!late) throw new Error('nobody is late')
  const window: Window = await openWindow(browser, server, { viewport, cookie: late.cookie })
  const { callId } = await db.application.findUniqueOrThrow({ where: { id: late.applicationId } })
  const said = new RegExp(`Søknadsfristen var .*kl\\.\\s${deadline.time.replace(':', '\\.')}`)
  expect(await window.visit(`/sok/${callId}`)).toBe(200)
  await see(window.page, said)
  expect(await window.page.getByRole('button', { name: 'Send søknaden' }).count()).toBe(0)
  await window.visit(`/sok/${callId}/se-over`)
  await see(window.page, said)
  // The form that was open in another window is refused by the server's clock, in the same words.
  const answer = await fetch(`${server.url}/sok/${callId}/se-over`, {
    method: 'POST',
    body: 'intent=submit',
    headers: { cookie: late.cookie, origin: server.url, 'content-type': 'application/x-www-form-urlencoded' },
  })
  expect(answer.status).toBe(409)
  expect(await answer.text()).toMatch(said)
  expect(await db.application.findUnique({ where: { id: late.applicationId } })).toMatchObject({ submission: 'draft' })
  await window.close()
}
