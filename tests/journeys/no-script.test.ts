import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launch } from '#tests/support/browser.ts'
import { eventually, openWindow, press, see } from '#tests/support/journey.ts'
import { fields } from '#tests/support/pictures.ts'
import { CRITERIA, NAMES, type Scene, setScene } from './scene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await setScene(await launch())
})
afterAll(() => scene.close())

/** A browser with JavaScript off. */
async function plain(cookie?: string): Promise<Page> {
  const { page } = await openWindow(scene.browser, scene.server, {
    javaScriptEnabled: false,
    ...(cookie && { cookie }),
  })
  return page
}

it('the public pages show what they have', async () => {
  const page = await plain()
  const pages: [path: string, texts: (string | RegExp)[]][] = [
    ['/', ['Kunst rett vest', 'Søk']],
    ['/kart', [...NAMES, 'Verksted 1', 'Veien 2', /kl\.\s12–17/]],
    ['/kunstnere', [...NAMES]],
    ['/kunstnere/kunstner-1', [NAMES[0], `Om ${NAMES[0]}`, 'Veien 1', 'Verk 1', /kl\.\s12–17/]],
    ['/fellesutstilling', ['Galleri Trafo', ...NAMES]],
    ['/arkiv', [String(scene.round.year)]],
    ['/sok', ['Søknadsfrist', 'Begynn på søknaden']],
    ['/en/map', [...NAMES, 'Verksted 1', /12–17/]],
    ['/personvern', ['lagrer om deg']],
    ['/tilgjengelighet', [/WCAG/]],
  ]
  for (const [path, texts] of pages) {
    expect((await page.goto(scene.server.url + path))?.status(), path).toBe(200)
    const said = await page.locator('body').innerText()
    for (const text of texts) expect(said, path).toMatch(typeof text === 'string' ? new RegExp(text) : text)
  }
  // A choice of the list is a plain form.
  await page.goto(`${scene.server.url}/kart`)
  await page.getByLabel('Navn eller sted').fill('Ada')
  await press(page, 'Vis')
  await eventually(() => page.locator('li.stop').count()).toBe(1)
})

it('a refused form says at the top which fields are wrong, by their names', async () => {
  const page = await plain()
  for (const [path, button, said] of [
    ['/nyhetsbrev', 'Meld meg på', 'E-post: '],
    ['/en/newsletter', 'Subscribe', 'E-mail: '],
  ] as const) {
    await page.goto(scene.server.url + path)
    await press(page, button)
    const first = page.getByRole('alert').getByRole('link').first()
    expect(await first.innerText()).toContain(said)
    expect(await first.getAttribute('href')).toBe('#field-email')
  }
  await page.close()
})

it('an artist applies, saves, sends pictures and submits', async () => {
  const page = await plain(scene.newcomer.cookie)
  await page.goto(`${scene.server.url}/sok`)
  await press(page, 'Begynn på søknaden')
  await page.getByLabel('Kunstnernavn').fill('Ny Demonstrasjon')
  await page.getByLabel('Kommune').selectOption({ label: 'Asker' })
  await page.getByLabel('Nei, dette er første gang').check()
  await page.getByLabel('Grafikk').check()
  await page.getByLabel('Om kunsten din').fill('Trykk i små opplag.')
  await page.getByLabel('År med profesjonell praksis').fill('5')
  await page
    .getByRole('group', { name: /Har du et atelier/ })
    .getByLabel('Nei')
    .check()
  await page.getByLabel('Jeg godtar vilkårene').check()
  await press(page, 'Lagre')
  await page.goto(page.url())
  expect(await page.getByLabel('Om kunsten din').inputValue()).toBe('Trykk i små opplag.')
  expect(await page.getByLabel('Grafikk').isChecked()).toBe(true)

  const buffer = await fields(640, 480).png().toBuffer()
  for (const number of [1, 2]) {
    const cards = page.locator('li.apply-work')
    await page.waitForLoadState()
    if ((await cards.count()) < number) await press(page, 'Legg til et verk')
    const card = cards.nth(number - 1)
    await card.getByLabel('Tittel').fill(`Trykk ${number}`)
    await card.getByLabel('År', { exact: true }).fill(String(scene.round.year))
    await card.getByLabel('Teknikk').fill('Tresnitt')
    await card.getByLabel('Høyde').fill('30')
    await card.getByLabel('Bredde').fill('20')
    await card.getByLabel('Legg til bilder av').setInputFiles({ name: 'trykk.png', mimeType: 'image/png', buffer })
    await press(page, 'Lagre')
    await page
      .locator('li.apply-work')
      .nth(number - 1)
      .locator('.apply-picture img')
      .waitFor()
  }
  // A text that is called a picture: the reason in words, and what was typed stays.
  const first = page.locator('li.apply-work').first()
  await first.getByLabel('Tittel').fill('Trykk med nytt navn')
  const text = Buffer.from('ikke et bilde')
  await first.getByLabel('Legg til bilder av').setInputFiles({ name: 'x.jpg', mimeType: 'image/jpeg', buffer: text })
  await press(page, 'Lagre')
  await see(page, /^x\.jpg: .{15,}/)
  expect(await page.locator('li.apply-work').first().getByLabel('Tittel').inputValue()).toBe('Trykk med nytt navn')

  await press(page, 'Se over og send')
  await press(page, 'Send søknaden')
  await see(page, /^Mottatt .*søknad nr\. \d+$/)
  const stored = await scene.db.application.findFirstOrThrow({
    where: { applicantId: scene.newcomer.id },
    include: { works: { include: { pictures: true }, orderBy: { position: 'asc' } } },
  })
  expect(stored.submission).toBe('submitted')
  expect(stored.works.map(({ title, pictures }) => [title, pictures.length])).toEqual([
    ['Trykk med nytt navn', 1],
    ['Trykk 2', 1],
  ])
})

it('a juror scores, picks a work, and goes on', async () => {
  const page = await plain(scene.juror.cookie)
  await page.goto(`${scene.server.url}/jury/${scene.round.year}`)
  await page.getByRole('link', { name: 'Begynn' }).click()
  for (const index of CRITERIA.keys())
    await page
      .getByRole('group', { name: new RegExp(`^Mål ${index + 1}`) })
      .getByLabel('6', { exact: true })
      .check()
  await page.locator('.jury-pick__work').nth(1).click()
  await page.getByLabel('Notat bare for deg').fill('Sterkt trykk')
  await press(page, 'Lagre og gå til neste')
  await page.waitForURL(/\/2$/)
  const [kept, ...rest] = await scene.db.assessment.findMany({ include: { scores: true } })
  expect(rest).toEqual([])
  expect(kept?.scores.map(({ value }) => value)).toEqual([6, 6])
  expect(kept).toMatchObject({ note: 'Sterkt trykk', pickedWorkId: expect.any(String) })
})

it('visits are counted by taps and by a sum', async () => {
  const page = await plain(scene.artists[0]?.cookie)
  await page.goto(`${scene.server.url}/deltakelse/${scene.round.year}/tall`)
  expect(await page.locator('.count').innerText()).toBe('–')
  await press(page, 'Ett besøk til')
  await press(page, 'Ett besøk til')
  expect(await page.locator('.count').innerText()).toBe('2')
  await page.getByText('Skriv en sum').click()
  await page.getByLabel('Antall besøk').fill('40')
  await press(page, 'Legg til besøkene')
  expect(await page.locator('.count').innerText()).toBe('42')
  expect(await scene.db.visitEntry.aggregate({ _sum: { visits: true } })).toEqual({ _sum: { visits: 42 } })
})
