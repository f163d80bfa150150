import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays, civilDateOf } from '#app/kernel/when.ts'
import { connect, type Db } from '#app/platform/db/client.server.ts'
import { launch } from '#tests/support/browser.ts'
import { openWindow, press, see, signInByMail, type Window } from '#tests/support/journey.ts'
import { type SeededOrchestra, seedOrchestra } from '#tests/support/seeded-orchestra.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'

let server: TestServer
let db: Db
let seeded: SeededOrchestra
let browser: Awaited<ReturnType<typeof launch>>

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const MOTHER = { email: 'nora.ny@example.com', phone: '480 77 123', home: 'Norasveien 7' }
const FATHER = { email: 'nils.hjemme@example.com', phone: '480 77 456', home: 'Nilsvingen 8' }
const today = civilDateOf(new Date())
/** The seminar's first day; the semester is of its year, also on the last day of the year before. */
const opens = addDays(today, 1)
const year = Number(opens.slice(0, 4))
/** Fifteen today, and ten and fourteen on the semester's day. */
const CHILDREN = [
  ['Eva Ny', addDays(today, -Math.ceil(15.02 * 365.25)), 'violin', '2'],
  ['Siv Ny', `${year - 10}-06-01`, 'violin', '1'],
  ['Per Ny', `${year - 14}-06-01`, 'horn', '2'],
] as const

beforeAll(async () => {
  browser = await launch()
  server = await startServer({ LOG_LEVEL: 'warn' })
  db = await connect(String(server.env.DATABASE_URL))
  seeded = await seedOrchestra(db, opens)
})
afterAll(async () => {
  await browser.close()
  await db.$disconnect()
  await server.stop()
})

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`).first()
const choose = (page: Page, name: string, value: string) => page.locator(`[name="${name}"][value="${value}"]`).check()

async function writeHome(page: Page, prefix: string, { home, phone }: typeof MOTHER): Promise<void> {
  await field(page, `${prefix}phone`).fill(phone)
  await field(page, `${prefix}address`).fill(home)
  await field(page, `${prefix}postalCode`).fill('1383')
  await field(page, `${prefix}city`).fill('Asker')
  await field(page, `${prefix}municipalityId`).selectOption({ label: 'Asker' })
}

async function writeChild(page: Page, place: number): Promise<void> {
  const [name = '', birthDate = '', instrument = '', level = ''] = CHILDREN[place] ?? []
  await field(page, `children[${place}].name`).fill(name)
  await field(page, `children[${place}].birthDate`).fill(birthDate)
  await field(page, `children[${place}].instrument`).selectOption(instrument)
  await choose(page, `children[${place}].level`, level)
}

/** The words of every page that a family has of a child, and of the file with everything. */
async function everythingSeen({ page, visit }: Window, childId: string): Promise<string> {
  const pages = ['/orkester/familien', `/orkester/barn/${childId}`, `/orkester/barn/${childId}/samtykker`]
  const seen: string[] = []
  for (const path of [...pages, `/orkester/barn/${childId}/helse`]) {
    await visit(path)
    seen.push(await page.content())
  }
  const file = await page.request.get(`${server.url}/orkester/familien/fil/json`)
  expect(file.headers()['cache-control']).toContain('no-store')
  return [...seen, await file.text()].join('\n')
}

it('a mother signs three children up, the father comes in, and neither sees where the other lives', {
  timeout: 300_000,
}, async () => {
  const mother = await openWindow(browser, server, PHONE)
  const { page } = mother
  await page.goto(`${server.url}/orkester/meld-pa`)
  await signInByMail(mother, db, MOTHER.email)
  await page.waitForURL(/meld-pa/)
  await field(page, 'me.name').fill('Nora Ny')
  await choose(page, 'me.relation', 'mother')
  await writeHome(page, 'me.', MOTHER)
  await writeChild(page, 0)
  await press(page, 'Legg til et barn til')
  expect(await field(page, 'children[0].name').inputValue()).toBe('Eva Ny')
  await writeChild(page, 1)
  await press(page, 'Legg til et barn til')
  await writeChild(page, 2)
  await mother.sound()
  await press(page, 'Videre')
  await see(page, 'Del 2 av 2')
  await see(page, /Siv er 10 år .* Juniorsymfonikerne/)
  await see(page, /Eva er 15 år eller mer og svarer selv/)
  // Nothing is ticked, and silence is no answer.
  expect(await page.locator('[name^="consents."]:checked').count()).toBe(0)
  await press(page, 'Meld på 3 barn')
  await see(page, 'Velg ja, nei eller svarer senere.')
  mother.forgive(/422/)
  await mother.sound()
  for (const purpose of ['pictureTaken', 'closedPage', 'openWeb', 'nameInProgramme', 'health'])
    await choose(page, `consents.${purpose}`, 'yes')
  await choose(page, 'consents.press', 'later')
  await field(page, 'reserve.name').fill('Mormor Ny')
  await field(page, 'reserve.phone').fill('480 77 789')
  await field(page, 'other.name').fill('Nils Ny')
  await field(page, 'other.email').fill('nils.jobb@example.com')
  await choose(page, 'other.relation', 'father')
  await press(page, 'Meld på 3 barn')
  await see(page, '3 barn er meldt på')
  await mother.sound()

  const letter = await db.mail.findFirstOrThrow({ where: { toEmail: 'nils.jobb@example.com' } })
  expect(letter.text).not.toMatch(/Norasveien|480 77|nora\.ny|\bNy, \d/)
  const link = /\/orkester\/foresatt\/[\w-]+/.exec(letter.text)?.[0] ?? ''
  const father = await openWindow(browser, server, PHONE)
  await father.visit(link)
  await see(father.page, /Nora Ny har bedt deg være med som foresatt for .*Eva.*Siv|Siv.*Eva/)
  await father.page.getByRole('link', { name: 'Logg inn for å svare' }).click()
  // He comes in with the address of his own, not the one that he was asked at.
  await signInByMail(father, db, FATHER.email)
  await press(father.page, 'Ja, jeg er foresatt')
  await father.page.waitForURL(/familien/)
  await see(father.page, 'Eva Ny')
  await writeHome(father.page, '', FATHER)
  await field(father.page, 'name').fill('Nils Ny')
  await father.page.getByRole('button', { name: 'Lagre', exact: true }).first().click()
  await see(father.page, 'Lagret')
  await father.sound()

  const siv = await db.child.findFirstOrThrow({ where: { person: { name: 'Siv Ny' } } })
  const seenByFather = await everythingSeen(father, siv.personId)
  expect(seenByFather).toContain('Adressen er oppgitt av Nora Ny')
  expect(seenByFather).not.toMatch(/Norasveien|480 77 123|nora\.ny@/)
  const seenByMother = await everythingSeen(mother, siv.personId)
  expect(seenByMother).toContain('Nils Ny')
  expect(seenByMother).not.toMatch(/Nilsvingen|480 77 456|nils\.hjemme@/)

  // He says no to the open web; that is a no, whatever she has said.
  await father.visit(`/orkester/barn/${siv.personId}/samtykker`)
  await father.page.locator('#guardian-openWeb-2').check()
  await press(father.page, 'Lagre svarene')
  await see(father.page, 'Svarene er lagret')
  await mother.visit(`/orkester/barn/${siv.personId}/samtykker`)
  expect(await page.locator('li', { hasText: 'Bilder på åpne nettsider' }).first().innerText()).toMatch(/Nei/)
  await mother.close()
  await father.close()
})

it('a young person of fifteen says no, and no parent turns it', { timeout: 120_000 }, async () => {
  const eva = await db.child.findFirstOrThrow({ where: { person: { name: 'Eva Ny' } } })
  await db.person.update({ where: { id: eva.personId }, data: { email: 'eva.ny@example.com' } })
  const window = await openWindow(browser, server, PHONE)
  const { page } = window
  await page.goto(`${server.url}/orkester/barn/${eva.personId}/samtykker`)
  await signInByMail(window, db, 'eva.ny@example.com')
  await page.waitForURL(/samtykker/)
  await see(page, 'Dette bestemmer du selv.')
  await page.locator('#self-nameInProgramme-2').check()
  await page.locator('#self-pictureTaken').check()
  await press(page, 'Lagre svarene')
  await see(page, 'Svarene er lagret')
  await window.sound()
  const row = (title: string) => page.locator('li', { hasText: title }).first().innerText()
  expect(await row('Navn i konsertprogrammet')).toMatch(/Nei/)
  expect(await row('Bli tatt bilde av')).toMatch(/Ja/)
  // Another family finds nothing there.
  const stranger = await openWindow(browser, server, PHONE)
  await stranger.page.goto(`${server.url}/orkester/barn/${eva.personId}`)
  await signInByMail(stranger, db, 'otherguardian@orkester.example.com')
  expect((await stranger.page.goto(`${server.url}/orkester/barn/${eva.personId}`))?.status()).toBe(404)
  expect((await stranger.page.goto(`${server.url}/orkester/barn/${seeded.children.ane}/helse`))?.status()).toBe(404)
  await window.close()
  await stranger.close()
})
