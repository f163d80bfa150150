import { afterAll, beforeAll, expect, it } from 'vitest'
import { PROPOSED_RUBRIC } from '#app/domains/orchestra/audition/rubric.ts'
import { addDays, civilDateOf, days, later } from '#app/kernel/when.ts'
import { connect, type Db } from '#app/platform/db/client.server.ts'
import { launch } from '#tests/support/browser.ts'
import {
  awake,
  eventually,
  holdPrograms,
  openWindow,
  personWith,
  press,
  see,
  type Window,
} from '#tests/support/journey.ts'
import { type SeededOrchestra, seedOrchestra } from '#tests/support/seeded-orchestra.ts'
import { signedIn } from '#tests/support/seeded-round.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'

const PHONE = { width: 390, height: 844 }
const TABLET = { width: 820, height: 1180 }
let server: TestServer
let db: Db
let orchestra: SeededOrchestra
let roundId: string
let office: string
const browser = launch()

const cookieOf = (personId: string) => signedIn(db, server.env, personId)
const window = async (
  cookie: string,
  viewport: { width: number; height: number },
  javaScriptEnabled = true,
): Promise<Window> => openWindow(await browser, server, { cookie, viewport, javaScriptEnabled })

beforeAll(async () => {
  server = await startServer({ LOG_LEVEL: 'warn' })
  db = await connect(String(server.env.DATABASE_URL))
  const now = new Date()
  orchestra = await seedOrchestra(db, civilDateOf(now))
  office = (await personWith(db, server, { email: 'sekretariat@example.com', name: 'Sekretær', role: 'secretariat' }))
    .cookie
  const { semesterId, people, children } = orchestra
  await db.enrolment.updateMany({
    where: { childId: { in: [children.ane, children.bo, children.dina] } },
    data: { state: 'applied' },
  })
  const day = addDays(civilDateOf(now), 7)
  const round = await db.auditionRound.create({
    data: {
      ...{ semesterId, kind: 'member', titleNb: 'Prøvespill for nye medlemmer', changedAt: now },
      ...{ venue: 'Asker kulturhus', bookFrom: now, bookTo: later(now, days(5)) },
      criteria: {
        create: PROPOSED_RUBRIC.map(({ sections, ...line }, index) => ({
          ...{ ...line, sections: sections.join(','), position: index + 1 },
        })),
      },
      slots: {
        create: ['10:00', '10:10', '10:20', '10:30'].map((begins) => ({ date: day, begins, room: 'Storsalen' })),
      },
      panel: { create: [{ personId: people.conductor, chair: true }, { personId: people.coach }] },
    },
  })
  roundId = round.id
})
afterAll(async () => {
  await (await browser).close()
  await db.$disconnect()
  await server.stop()
})

it('a mother books two times in a row on her phone, with a plain form', { timeout: 120_000 }, async () => {
  const phone = await window(await cookieOf(orchestra.people.mother), PHONE, false)
  const { page } = phone
  await page.goto(`${server.url}/orkester/provespill`)
  await page.getByRole('link', { name: 'Velg eller endre tid' }).click()
  await page.getByLabel('Hva skal Ane Trebarn spille?').fill('Grieg: Vår')
  await press(page, 'Bestill')
  await see(page, 'Velg en tid.')
  expect(await page.getByLabel('Hva skal Ane Trebarn spille?').inputValue()).toBe('Grieg: Vår')
  await page.locator('.times__time').first().click()
  await press(page, 'Bestill')
  await see(page, 'Tiden er din.')
  await see(page, /kl\.\s10–10\.10, Storsalen/)
  await see(page, /kl\.\s10\.10–10\.20, Storsalen/)
  // At five o'clock she is written to of other things too.
  const letter = await db.mail.findFirstOrThrow({
    where: { toEmail: 'mother@orkester.example.com', key: { startsWith: 'audition' } },
  })
  expect(JSON.stringify(letter.enclosures).match(/BEGIN:VEVENT/g)).toHaveLength(2)
  await phone.close()
  const other = await window(await cookieOf(orchestra.people.otherGuardian), PHONE)
  expect(await other.visit(`/orkester/provespill/${roundId}/time`)).toBe(200)
  await other.page.locator('.times__time').first().click()
  await press(other.page, 'Bestill')
  await see(other.page, 'Tiden er din.')
  await other.sound()
  await other.close()
})

/** The sheet of one candidate; its program has come. */
async function sheetOf({ page }: Window, number: number): Promise<void> {
  await page.goto(`${server.url}/orkester/provespill/${roundId}/panel/${number}`)
  await awake(page)
}

/** Gives every criterion of the sheet one mark, by taps that save at once. */
async function giveMarks({ page }: Window, mark: number): Promise<void> {
  const lines = page.locator('.mark-line')
  for (let index = 0; index < (await lines.count()); index++)
    await lines
      .nth(index)
      .getByRole('button', { name: new RegExp(`^${mark} for `) })
      .click()
}

const noteOf = async (personId: string, number: number) =>
  (await db.auditionSheet.findFirst({ where: { panelist: { personId }, audition: { roundId, number } } }))?.note

interface Marking {
  numbers: readonly number[]
  markOf: (number: number) => number
  personId: string
}

async function markAll(window: Window, { numbers, markOf, personId }: Marking): Promise<void> {
  for (const number of numbers) {
    await sheetOf(window, number)
    await giveMarks(window, markOf(number))
    await window.page.getByLabel('Merknad').fill(`Notat om ${number}`)
    await see(window.page, /^Lagret kl\./)
    expect(await noteOf(personId, number)).toBe(`Notat om ${number}`)
    await window.sound()
  }
}

it('two of the panel mark by number on a tablet, one with a network that fails, and the chair seals', {
  timeout: 180_000,
}, async () => {
  const auditions = await db.audition.findMany({ where: { roundId } })
  const { ane, bo, dina } = orchestra.children
  const born = (await db.child.findMany({ where: { personId: { in: [ane, bo, dina] } } })).map(({ birthDate }) =>
    birthDate.slice(0, 4),
  )
  const numberOf = (childId: string) => auditions.find((one) => one.childId === childId)?.number ?? 0
  const numbers = auditions.map(({ number }) => number)
  const best = numberOf(orchestra.children.ane)
  const tablet = await window(await cookieOf(orchestra.people.conductor), TABLET)
  expect(await tablet.visit(`/orkester/provespill/${roundId}/panel`)).toBe(200)
  // An age would be "15 år"; fifteen by itself may be the number of a candidate, or the day's date.
  for (const name of ['Trebarn', 'Dina', 'Asker,', '15 år', ...born])
    expect(await tablet.page.locator('main').innerText()).not.toContain(name)
  const { conductor, coach: coachId } = orchestra.people
  await markAll(tablet, { numbers, markOf: (number) => (number === best ? 6 : 4), personId: conductor })
  const coach = await window(await cookieOf(orchestra.people.coach), TABLET)
  await markAll(coach, { numbers: numbers.slice(1), markOf: (number) => (number === best ? 5 : 3), personId: coachId })
  const [first = 0] = numbers
  await sheetOf(coach, first)
  await coach.page.context().setOffline(true)
  await giveMarks(coach, first === best ? 5 : 3)
  await see(coach.page, 'Ikke sendt ennå')
  await coach.page.context().setOffline(false)
  await see(coach.page, /^Lagret kl\./)
  coach.forgive(/ERR_INTERNET_DISCONNECTED/)
  // Gone on in the middle of a word: it was said all the same.
  await coach.page.getByLabel('Merknad').fill('Sagt i farten')
  await coach.page.getByRole('link', { name: 'Alle kandidatene' }).click()
  await eventually(() => noteOf(coachId, first)).toBe('Sagt i farten')
  // And what was typed while the program was on its way is there when it has come.
  const letGo = await holdPrograms(coach.page)
  await coach.page.goto(`${server.url}/orkester/provespill/${roundId}/panel/${first}`, { waitUntil: 'commit' })
  await coach.page.getByLabel('Merknad').fill('Sagt for tidlig')
  await letGo()
  await eventually(() => noteOf(coachId, first)).toBe('Sagt for tidlig')
  expect(await coach.page.getByLabel('Merknad').inputValue()).toBe('Sagt for tidlig')
  await coach.sound()
  await coach.close()
  await tablet.visit(`/orkester/provespill/${roundId}/panel`)
  await press(tablet.page, 'Lukk arkene for godt')
  await see(tablet.page, 'Rekkefølge')
  await tablet.sound()
  expect(await tablet.page.locator('.candidate-number').first().innerText()).toMatch(/^\d+$/)
  const results = new Map([[best, 'Tilbud om plass']])
  for (const number of numbers) {
    const item = tablet.page.locator('article', { has: tablet.page.getByText(String(number), { exact: true }) })
    await item
      .getByText(results.get(number) ?? 'Nei denne gangen', { exact: true })
      .last()
      .click()
    await item.getByLabel('Til kandidaten').fill(`Ord til ${number}`)
    await item.getByRole('button', { name: `Lagre vedtaket for ${number}` }).click()
    await see(tablet.page, 'Vedtaket er lagret.')
    // The same is said of the one before.
    await eventually(() => db.audition.findFirst({ where: { roundId, number } })).toMatchObject({
      words: `Ord til ${number}`,
    })
    await tablet.page.waitForLoadState()
  }
  await tablet.close()
})

it('the secretariat looks at the letters and sends them; a guardian reads hers and asks for the reasons', {
  timeout: 120_000,
}, async () => {
  const desk = await window(office, { width: 1280, height: 900 })
  expect(await desk.visit(`/orkester/provespill/${roundId}`)).toBe(200)
  await see(desk.page, 'Alle er avgjort. Se over brevene, og send resultatet.')
  await desk.page.getByText('Se 3 brev før de sendes').click()
  await see(desk.page, /Dina Fremmed \(fløyte\) får ikke plass/)
  await desk.page.getByLabel('Siste dag for å svare på tilbud').fill(addDays(civilDateOf(new Date()), 14))
  await press(desk.page, 'Send 3 brev')
  await see(desk.page, /Resultatet ble sendt/)
  const told = desk.page.getByRole('row', { name: /Ane Trebarn/ })
  expect(await told.innerText()).toContain('Fikk plass')
  await desk.sound()
  await desk.close()
  expect(await db.mail.count({ where: { subject: { startsWith: 'Resultatet av prøvespillet' } } })).toBe(3)
  const { state } = await db.enrolment.findFirstOrThrow({ where: { childId: orchestra.children.ane } })
  expect(state).toBe('offered')

  const phone = await window(await cookieOf(orchestra.people.otherGuardian), PHONE)
  expect(await phone.visit(`/orkester/provespill/${roundId}`)).toBe(200)
  await see(phone.page, 'Fikk ikke plass')
  await see(phone.page, /^Ord til \d+/)
  expect(await phone.page.locator('main').innerText()).not.toContain('Trebarn')
  await phone.page.getByText('Be om begrunnelse, eller klag').click()
  await phone.page.getByLabel('Hva vil du vite?').fill('Hva bør Dina øve på?')
  await press(phone.page, 'Send til panelet')
  await see(phone.page, /^Du spurte/)
  const chair = await window(await cookieOf(orchestra.people.conductor), TABLET)
  await chair.visit(`/orkester/provespill/${roundId}/panel`)
  await see(chair.page, 'Hva bør Dina øve på?')
  await chair.page.getByLabel('Svaret').fill('Rolig puls med metronom.')
  await press(chair.page, 'Send svaret')
  await eventually(() => db.audition.count({ where: { appealAnswer: 'Rolig puls med metronom.' } })).toBe(1)
  await chair.close()
  await phone.visit(`/orkester/provespill/${roundId}`)
  await see(phone.page, 'Rolig puls med metronom.')
  await phone.close()
})
