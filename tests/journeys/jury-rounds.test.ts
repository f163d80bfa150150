/** The secretariat makes a warm-up and the first round; a juror tries the scale, leaves the warm-up, scores, and seals. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { civilDateOf } from '#app/kernel/when.ts'
import { connect, type Db } from '#app/platform/db/client.server.ts'
import { launch } from '#tests/support/browser.ts'
import { awake, eventually, openWindow, personWith, press, see, type Window } from '#tests/support/journey.ts'
import { seedArtist, seedRound, signedIn } from '#tests/support/seeded-round.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'
import { sendsByWire } from './way/applying.ts'

const ALL = 4
const WARM_UP = 3
const JURORS = ['Leder Demonstrasjon', 'Andre Demonstrasjon', 'Tredje Demonstrasjon'] as const

let server: TestServer
let db: Db
let year: number
let office: Window
let close: () => Promise<void>

beforeAll(async () => {
  const browser = await launch()
  server = await startServer({ LOG_LEVEL: 'warn' })
  db = await connect(String(server.env.DATABASE_URL))
  const now = new Date()
  const round = await seedRound(db, server.env, 0, now)
  year = round.year
  const part = { ...round, today: civilDateOf(now) }
  for (let number = 1; number <= ALL; number++) {
    const { applicationId, cookie } = await seedArtist(db, server.env, number, part, now, { pictures: false })
    const works = await db.work.findMany({ where: { applicationId } })
    await sendsByWire(
      server,
      round.callId,
      cookie,
      works.map(({ id }) => id),
    )
    await db.application.update({
      where: { id: applicationId },
      data: { submission: 'submitted', number, submittedAt: now, check: 'complete' },
    })
  }
  await db.call.update({ where: { id: round.callId }, data: { closesAt: now } })
  const { cookie } = await personWith(db, server, {
    ...{ email: 'kontor@example.com', name: 'Kontor Demonstrasjon', role: 'secretariat' },
  })
  office = await openWindow(browser, server, { cookie })
  close = async () => {
    await browser.close()
    await db.$disconnect()
    await server.stop()
  }
})
afterAll(() => close())

const jury = (rest = '') => `/jury/${year}${rest}`
const setUp = () => `/sekretariat/arganger/${year}/jury`

async function seat({ page }: Window, name: string, index: number): Promise<void> {
  const form = page.getByRole('form', { name: 'Legg til et jurymedlem' })
  await form.getByLabel('Navn').fill(name)
  await form.getByLabel('E-post').fill(`jury-${index}@example.com`)
  if (index === 0) await form.getByLabel('Er juryleder').check()
  await form.getByRole('button', { name: 'Legg til' }).click()
  await see(page, `jury-${index}@example.com`)
}

/** Scores a sheet by keys alone: the same score for every criterion, and the first work. */
async function scores(page: Page, number: number, total: number, score: string): Promise<void> {
  await page.getByRole('heading', { name: `Søknad ${number} av ${total}` }).waitFor()
  const groups = await page.locator('[data-group]:not([data-group=pick])').count()
  for (let group = 0; group < groups; group++) await page.keyboard.press(score)
  await page.keyboard.press('1')
  await see(page, /^Lagret kl\.\s\d/)
  await page.keyboard.press('ArrowRight')
}

it('the secretariat sets up a jury with a warm-up, and opens it', async () => {
  const { page, visit, sound } = office
  await visit(setUp())
  await press(page, 'Sett opp juryeringen')
  for (const [index, name] of JURORS.entries()) await seat(office, name, index)
  await page.getByText('Legg til en oppvarming').first().click()
  await press(page, 'Legg til en oppvarming')
  await page.getByLabel('Antall søknader').fill(String(WARM_UP))
  await sound()
  await press(page, 'Åpne oppvarmingen')
  await see(page, `${WARM_UP} søknader er trukket til oppvarmingen.`)
  await sound()
  expect(await db.mail.count({ where: { toEmail: { startsWith: 'jury-' } } })).toBe(JURORS.length)
})

it('a juror tries the scale, sees how it was used, and then scores and seals the round that counts', async () => {
  const chair = await db.person.findUniqueOrThrow({ where: { email: 'jury-0@example.com' } })
  const window = await openWindow(office.page.context().browser() ?? (await launch()), server, {
    cookie: await signedIn(db, server.env, chair.id),
  })
  const { page, visit, sound } = window
  await visit(jury())
  await page.getByLabel(`Jeg, ${JURORS[0]}, signerer erklæringen`).check()
  await press(page, 'Signer erklæringen')
  await see(page, /^Dette er en oppvarming/)
  await sound()
  await page.getByRole('link', { name: 'Begynn' }).click()
  await awake(page)
  await see(page, 'Oppvarming – teller ikke')
  for (let sheet = 1; sheet <= WARM_UP; sheet++) await scores(page, sheet, WARM_UP, String(sheet + 2))
  // After the last one comes the juror's own page.
  await page.waitForURL((url) => url.pathname === jury())
  await see(page, `${WARM_UP} av ${WARM_UP}`)
  await page.getByText('Avslutt oppvarmingen').first().click()
  await press(page, 'Avslutt oppvarmingen')
  await see(page, 'Oppvarmingen er over for deg')
  await see(page, 'Snitt 4,00')
  await see(page, 'Du får en e-post når runde 1 åpnes.')
  await sound()

  await office.visit(setUp())
  await office.page.getByRole('link', { name: 'Runde 1' }).click()
  await press(office.page, 'Åpne juryeringen')
  await see(office.page, 'Poengene vises ikke før alle har forseglet sine.')
  await office.sound()

  // The round that counts begins empty, and the declaration holds.
  await visit(jury())
  await see(page, `0 av ${ALL}`)
  await page.getByRole('link', { name: 'Begynn' }).click()
  await awake(page)
  for (let sheet = 1; sheet < ALL; sheet++) await scores(page, sheet, ALL, '5')
  await visit(jury())
  await see(page, 'Én søknad mangler poeng eller valg av verk.')
  expect(await page.getByText('Er du ferdig?').count()).toBe(0)
  await page.getByRole('link', { name: `Fortsett på nr. ${ALL}` }).click()
  await awake(page)
  await scores(page, ALL, ALL, '6')
  await page.waitForURL((url) => url.pathname === jury())
  await page.getByText('Er du ferdig?').click()
  await see(page, `Du forsegler poengene og valgene for ${ALL} søknader.`)
  await press(page, 'Bekreft at jeg er ferdig')
  await see(page, /^Du forseglet poengene/)
  await sound()
  const counting = { round: { kind: 'round' as const }, personId: chair.id }
  await eventually(() => db.jurorSeat.count({ where: { ...counting, sealedAt: { not: null } } })).toBe(1)
  // Every criterion of every application in the round, and what was tried before stands beside it.
  const criteria = await db.criterion.count({ where: { round: { kind: 'round' } } })
  expect(await db.score.count({ where: { assessment: { seat: counting } } })).toBe(ALL * criteria)
  expect(await db.score.count({ where: { assessment: { seat: { round: { kind: 'warmup' } } } } })).toBe(
    WARM_UP * criteria,
  )
  await window.close()
})

it('the warm-up is over, and what was given in it is nowhere in the round that counts', async () => {
  const { page, visit } = office
  await visit(setUp())
  await see(page, /^Forseglet /)
  await see(page, '2 jurymedlemmer har ikke bekreftet at vurderingen er ferdig.')
  expect((await db.juryRound.findFirstOrThrow({ where: { kind: 'warmup' } })).state).toBe('closed')
})
