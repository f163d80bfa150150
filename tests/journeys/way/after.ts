/** Steps 5 and 6: the ranking, the line, the announcement; the artists answer; the public finds the studios. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { eventually, openWindow, press, see, type Window } from '#tests/support/journey.ts'
import type { Tiles } from '#tests/support/tiles.ts'
import { ARTIST, CAPACITY, STUDIO, type Story, TITLES } from './story.ts'

const sumOf = (page: Page, term: string) =>
  page
    .locator('.sums > div')
    .filter({ has: page.getByText(term, { exact: true }) })
    .locator('strong')
    .innerText()

/** Until the announcement an artist's page says "mottatt", and nothing of what is decided. */
export async function knowsNothing({ artist: { page, visit }, year }: Story): Promise<void> {
  for (const path of ['/min-side', '/sok', `/deltakelse/${year}`]) {
    await visit(path)
    const said = await page.locator('main').innerText()
    expect(said, path).toMatch(/mottatt/i)
    expect(said, path).not.toMatch(/antatt|venteliste|ikke antatt|poeng|Låven ved elva/i)
  }
}

export async function decides({ secretariat: { page, visit, sound }, year, db }: Story): Promise<void> {
  await visit(`/sekretariat/arganger/${year}/utvelgelse`)
  const rows = page.locator('tbody tr').filter({ has: page.locator('.ranking__who') })
  expect(await rows.count()).toBe(5)
  await eventually(() => rows.first().innerText()).toContain(ARTIST)
  await see(page, `Streken: ${CAPACITY} plasser`)
  await page.getByLabel('Plasser på ventelisten').fill('1')
  await press(page, 'Foreslå etter rangeringen')
  await eventually(() => sumOf(page, 'Antatt')).toBe('3')
  expect(await sumOf(page, 'Venteliste')).toBe('1')
  expect(await sumOf(page, 'Ikke antatt')).toBe('1')
  await sound()
  // Two jurors of three picked the first work.
  await page.getByRole('link', { name: ARTIST }).first().click()
  await page.getByLabel('Verk til fellesutstillingen').waitFor()
  expect(await page.getByLabel('Verk til fellesutstillingen').locator('option:checked').innerText()).toBe(
    `1. ${TITLES[0]} (2 i juryen)`,
  )
  await sound()
  expect(await db.mail.count({ where: { subject: { contains: 'antatt' } } })).toBe(0)
}

export async function announces({ secretariat: { page, visit, sound }, year, db }: Story): Promise<void> {
  await visit(`/sekretariat/arganger/${year}/utvelgelse`)
  await page.getByRole('link', { name: 'Kunngjør opptaket' }).click()
  await see(page, '3 antatt, 1 på venteliste, 1 ikke antatt; 5 brev, ingen uten adresse.')
  await sound()
  const before = await db.mail.count()
  await press(page, 'Klargjør brevene')
  await see(page, 'Skriv antall brev (5) for å bekrefte')
  // Written and held: nobody gets anything, and nobody sees an answer, before the one moment.
  expect((await db.mail.count()) - before).toBe(5)
  expect(await db.mail.count({ where: { heldFor: null } })).toBe(before)
  await sound()
  await page.getByLabel('Skriv antall brev (5) for å bekrefte').fill('5')
  await press(page, 'Kunngjør opptaket')
  await see(page, /^Kunngjort/)
  await sound()
  expect(await db.mail.count({ where: { heldFor: null } })).toBe(before + 5)
  await visit('/sekretariat/utboks')
  for (const n of [1, 2, 3, 4]) {
    await page.goto(new URL(`/sekretariat/utboks?sok=kunstner-${n}%40example.com`, page.url()).href)
    expect(await page.locator('tbody tr').count(), `letters to kunstner-${n}`).toBeGreaterThanOrEqual(2)
  }
}

export async function answers(story: Story): Promise<void> {
  const { artist, year, browser, server, viewport, others } = story
  await artist.visit(`/deltakelse/${year}`)
  await see(artist.page, 'Du er antatt')
  await see(artist.page, TITLES[0])
  await press(artist.page, 'Ja, jeg deltar')
  await see(artist.page, 'Du deltar')
  await artist.sound()
  const said: string[] = []
  for (const { cookie } of others.slice(0, 4)) {
    const window = await openWindow(browser, server, { viewport, cookie })
    await window.visit(`/deltakelse/${year}`)
    said.push(await window.page.getByRole('heading', { level: 2 }).first().innerText())
    if (await window.page.getByRole('button', { name: 'Ja, jeg deltar' }).count()) {
      await press(window.page, 'Ja, jeg deltar')
      await see(window.page, 'Du deltar')
    }
    await window.close()
  }
  expect(said).toEqual(['Du er antatt', 'Du er antatt', 'Du står på ventelisten', 'Søknaden er ikke antatt'])
}

/** The artist writes for the public; the secretariat sets the numbers. */
export async function readiesStudios(story: Story): Promise<void> {
  const { artist, secretariat, year, db } = story
  await artist.visit(`/deltakelse/${year}/atelier`)
  await artist.page.getByLabel('Omtale på norsk').fill('Jeg maler lys over vann.')
  await artist.page.getByLabel('Omtale på engelsk').fill('I paint light over water.')
  await press(artist.page, 'Lagre omtalen')
  await artist.page.waitForLoadState()
  await artist.sound()
  const { page, visit, sound } = secretariat
  await visit(`/sekretariat/arganger/${year}/atelierer`)
  await see(page, '3 kunstnere deltar, 3 atelierer er åpne.')
  await press(page, 'Sett numre')
  await see(page, /^Numrene ble satt/)
  await sound()
  const numbers = await db.studio.findMany({ orderBy: { number: 'asc' } })
  expect(numbers.map(({ number }) => number)).toEqual([1, 2, 3])
}

/** A visitor finds the studio in both languages, in the list and on the map. */
export async function publicFinds(story: Story, tiles: Tiles): Promise<void> {
  const { browser, server, viewport, db, artistEmail } = story
  const visitor: Window = await openWindow(browser, server, { viewport })
  const { page, visit } = visitor
  const own = await db.participant.findFirstOrThrow({
    where: { application: { applicant: { email: artistEmail } } },
    include: { studio: true },
  })
  const number = own.studio?.number ?? 0
  const both = [
    {
      at: '',
      map: '/kart',
      artists: '/kunstnere',
      hours: /kl\.\s12–17/,
      access: /trinnfri inngang/i,
      text: 'Jeg maler lys',
    },
    {
      at: '/en',
      map: '/en/map',
      artists: '/en/artists',
      hours: /12–17/,
      access: /step-free/i,
      text: 'I paint light',
    },
  ]
  for (const { at, map, artists, hours, access, text } of both) {
    expect(await visit(at || '/')).toBe(200)
    const asked = tiles.count()
    expect(await visit(map)).toBe(200)
    const stop = page.locator(`#atelier-${number}`)
    expect(await stop.innerText()).toContain(ARTIST)
    expect(await stop.innerText()).toContain(STUDIO)
    expect(await stop.innerText()).toMatch(hours)
    expect(await stop.innerText()).toMatch(access)
    await eventually(() => page.locator('li.stop').count()).toBe(3)
    await page.locator('.leaflet-container').waitFor()
    await eventually(() => tiles.count()).toBeGreaterThan(asked)
    await visitor.sound()
    expect(await visit(artists)).toBe(200)
    await page.getByRole('link', { name: ARTIST }).first().click()
    await page.waitForURL(new RegExp(own.slug))
    await see(page, text)
    const pictures = page.locator('main img')
    await pictures.first().waitFor()
    expect(
      await pictures.first().evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth)),
    ).toBeGreaterThan(100)
    await visitor.sound()
    expect(await page.locator('main').innerText()).toMatch(hours)
  }
  expect(await visit('/fellesutstilling')).toBe(200)
  await see(page, TITLES[0])
  expect(await page.content()).not.toContain('Demonstrasjon nr. 3')
  await visitor.close()
}
