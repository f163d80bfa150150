import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launch } from '#tests/support/browser.ts'
import { openWindow, personWith, press, see, type Window } from '#tests/support/journey.ts'
import { type Scene, setScene } from './scene.ts'

let scene: Scene
let office: string
beforeAll(async () => {
  scene = await setScene(await launch())
  const { db, server } = scene
  const email = 'skriver@example.com'
  office = (await personWith(db, server, { email, name: 'Skriver', role: 'secretariat' })).cookie
})
afterAll(() => scene.close())

const open = (given: Parameters<typeof openWindow>[2]): Promise<Window> =>
  openWindow(scene.browser, scene.server, given)
/** A visitor's phone with JavaScript off. */
const plainPhone = () => open({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } })
const slug = () => `verksted-${scene.round.year}`
const path = () => `/program/${slug()}`

/** The newest letter to an address, and the link in it. */
async function letterTo(email: string) {
  const letter = await scene.db.mail.findFirstOrThrow({ where: { toEmail: email }, orderBy: { id: 'desc' } })
  const [link = ''] = /\/pamelding\/[\w-]+/.exec(letter.text) ?? []
  const [enclosed] = (letter.enclosures ?? []) as { content: string }[]
  return { ...letter, link, calendar: enclosed?.content ?? null }
}

async function signUp({ page }: Window, name: string, email: string, button: string): Promise<void> {
  await page.goto(scene.server.url + path())
  await page.getByLabel('Navn').fill(name)
  await page.getByLabel('E-post').fill(email)
  await press(page, button)
  await see(page, 'Takk. Sjekk e-posten din')
}

it('the secretariat plans a workshop from a template, and shows it', { timeout: 120_000 }, async () => {
  const window = await open({ cookie: office, viewport: { width: 1280, height: 900 } })
  const { page } = window
  const year = scene.round.year
  expect(await window.visit(`/sekretariat/arganger/${year}/program`)).toBe(200)
  await see(page, 'Ingen arrangementer ennå')
  await page.getByLabel('Hva slags arrangement').selectOption({ label: 'Verksted' })
  await press(page, 'Begynn')
  await window.sound()
  expect((await fetch(scene.server.url + path())).status).toBe(404)
  await page.getByLabel('Plasser i alt').fill('2')
  await page.getByLabel('Plasser i én påmelding').fill('2')
  await press(page, 'Lagre arrangementet')
  await see(page, 'Arrangementet er lagret.')
  await press(page, 'Publiser')
  await see(page, 'Se siden')
  await window.sound()
  await window.close()
})

it('full, a place in line, someone gives up, and the next moves up: all without JavaScript on a phone', {
  timeout: 180_000,
}, async () => {
  const phone = await plainPhone()
  const { page } = phone
  await page.goto(`${scene.server.url}/program`)
  await see(page, '2 plasser igjen')
  await page.getByRole('link', { name: 'Verksted' }).click()
  await press(page, 'Meld deg på')
  await see(page, 'Fyll ut dette feltet.')
  await page.getByLabel('Navn').fill('Første Gjest')
  await page.getByLabel('E-post').fill('forste@example.com')
  await page.getByLabel('Antall plasser').selectOption('2')
  await press(page, 'Meld deg på')
  await see(page, 'Vi har sendt en bekreftelse')
  await signUp(phone, 'Andre Gjest', 'andre@example.com', 'Stå på venteliste')
  await see(page, 'du står på venteliste')

  const first = await letterTo('forste@example.com')
  expect(first.subject).toBe('Du har plass: Verksted')
  const second = await letterTo('andre@example.com')
  expect([second.subject, second.calendar]).toEqual(['Du står på venteliste: Verksted', null])
  await page.goto(scene.server.url + second.link)
  await see(page, 'Du står som nummer 1 i køen')

  // Opening the link, as scanners of mail do, changes nothing.
  for (let n = 0; n < 3; n++) await fetch(scene.server.url + first.link)
  await page.goto(scene.server.url + first.link)
  await see(page, 'Du har 2 plasser.')
  await page.getByText('Avbestill', { exact: true }).click()
  await press(page, 'Ja, avbestill')
  await see(page, 'Påmeldingen er avbestilt.')

  const moved = await letterTo('andre@example.com')
  expect(moved.subject).toBe('Du har fått plass: Verksted')
  const event = new ICAL.Event(
    new ICAL.Component(ICAL.parse(moved.calendar ?? '')).getFirstSubcomponent('vevent') ?? undefined,
  )
  const planned = await scene.db.event.findFirstOrThrow({ where: { slug: slug() } })
  expect(event.summary).toBe('Verksted')
  expect(event.startDate.toJSDate().toISOString().slice(0, 10)).toBe(planned.date)
  expect(event.uid).toMatch(/^sign-up-.+@vestregionen$/)
  await page.goto(scene.server.url + moved.link)
  await see(page, 'Du har 1 plass.')
  const file = await fetch(`${scene.server.url}${path()}/kalender.ics`)
  expect(file.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const shown = new ICAL.Component(ICAL.parse(await file.text())).getFirstSubcomponent('vevent')
  expect(shown?.getFirstPropertyValue('uid')).toBe(`event-${planned.id}@vestregionen`)
  await phone.close()
})

it('the same address again learns nothing new, and gets its link in a letter', async () => {
  const phone = await plainPhone()
  const before = await scene.db.signUp.count()
  await signUp(phone, 'Noen Andre', 'andre@example.com', 'Meld deg på')
  expect(await scene.db.signUp.count()).toBe(before)
  expect((await letterTo('andre@example.com')).text).toContain('meldte denne adressen på en gang til')
  await phone.close()
})

it('by keyboard alone, on every width and in both languages without a fault', { timeout: 180_000 }, async () => {
  for (const [width, paths] of [
    [1280, ['/program', path(), '/en/programme', `/en/programme/${slug()}`, '/fellesutstilling']],
    [320, ['/program', path(), '/fellesutstilling', '/en/exhibition']],
  ] as const) {
    const window = await open({ viewport: { width, height: 800 } })
    for (const one of paths) expect([one, await window.visit(one)]).toEqual([one, 200])
    await window.close()
  }
  const window = await open({ viewport: { width: 1280, height: 800 } })
  const { page } = window
  await page.goto(scene.server.url + path())
  const focused = () => page.evaluate(() => document.activeElement?.id ?? '')
  for (let n = 0; n < 60 && (await focused()) !== 'field-name'; n++) await page.keyboard.press('Tab')
  expect(await focused()).toBe('field-name')
  await page.keyboard.type('Tastatur Gjest')
  await page.keyboard.press('Tab')
  await page.keyboard.type('tastatur@example.com')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  // The field for machines is not on the way.
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON')
  await page.keyboard.press('Enter')
  await see(page, 'Takk. Sjekk e-posten din')
  await window.sound()
  await window.close()
})

it('at the door a phone counts who comes, without JavaScript too', { timeout: 120_000 }, async () => {
  const phone = await open({ cookie: office, viewport: { width: 390, height: 800 } })
  const { page } = phone
  const door = `/sekretariat/arganger/${scene.round.year}/program/${slug()}/innsjekk`
  expect(await phone.visit(door)).toBe(200)
  await page.getByRole('button', { name: /^Andre Gjest/ }).click()
  await see(page, '1 av 2 påmeldte')
  expect(await page.getByRole('button', { name: /^Andre Gjest/ }).getAttribute('aria-pressed')).toBe('true')
  await page.getByRole('button', { name: 'Én til uten påmelding' }).click()
  await phone.sound()
  expect((await scene.db.event.findFirstOrThrow({ where: { slug: slug() } })).attended).toBe(2)
  await page.getByLabel('Søk etter navn').fill('tasta')
  await press(page, 'Søk')
  expect(await page.getByRole('button', { name: /^Andre Gjest/ }).count()).toBe(0)
  await page.getByRole('button', { name: /^Tastatur Gjest/ }).click()
  await phone.sound()
  await phone.close()
  const stranger = await fetch(scene.server.url + door, { redirect: 'manual' })
  expect(stranger.headers.get('location')).toContain('/logg-inn')
})
