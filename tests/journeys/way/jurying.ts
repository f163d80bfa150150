/** Steps 3 and 4: the secretariat checks and seats a jury; three jurors sign, score with the keyboard, and seal. */
import { expect } from 'vitest'
import { awake, openWindow, press, see, signInByMail, type Window } from '#tests/support/journey.ts'
import { ARTIST, POINTS, type Story } from './story.ts'

const JURORS = ['juror-1@example.com', 'juror-2@example.com', 'juror-3@example.com'] as const

export async function checksApplications({ secretariat: { page, visit, sound }, year, db }: Story): Promise<void> {
  await visit(`/sekretariat/arganger/${year}/soknader`)
  await see(page, ARTIST)
  await page.getByRole('link', { name: ARTIST }).first().click()
  await page.getByRole('group', { name: 'Hva fant du?' }).waitFor()
  await sound()
  const all = await db.application.findMany({ where: { submission: 'submitted' }, orderBy: { number: 'asc' } })
  expect(all.length).toBe(POINTS.length)
  for (const { id } of all) {
    await page.goto(new URL(`/sekretariat/arganger/${year}/soknader/${id}`, page.url()).href)
    await page.getByLabel('Komplett').check()
    await press(page, 'Lagre kontrollen')
    await page.waitForLoadState()
  }
  expect(await db.application.count({ where: { check: 'complete' } })).toBe(all.length)
}

export async function makesRound({ secretariat: { page, visit }, year }: Story): Promise<void> {
  await visit(`/sekretariat/arganger/${year}/jury`)
  await press(page, 'Sett opp juryeringen')
  await see(page, 'Ingen jurymedlemmer ennå')
}

export async function seatsJury({ secretariat: { page, visit, sound }, year }: Story): Promise<void> {
  await visit(`/sekretariat/arganger/${year}/jury`)
  for (const [index, email] of JURORS.entries()) {
    const form = page.getByRole('form', { name: 'Legg til et jurymedlem' })
    await form.getByLabel('Navn').fill(`Jurymedlem ${index + 1}`)
    await form.getByLabel('E-post').fill(email)
    if (index === 0) await form.getByLabel('Er juryleder').check()
    await form.getByRole('button', { name: 'Legg til' }).click()
    await page
      .getByRole('cell', { name: email })
      .or(page.getByRole('rowheader', { name: email }))
      .first()
      .waitFor()
  }
  await sound()
  await press(page, 'Åpne juryeringen')
  await see(page, 'Åpen')
  await see(page, 'Poengene vises ikke før alle har forseglet sine.')
  await sound()
}

/** Signs in by mail, signs the declaration, scores all by keys alone, and seals. */
export async function jurorWorks(story: Story, index: number): Promise<void> {
  const { browser, server, viewport, db, year } = story
  const email = JURORS[index] ?? ''
  const window = await openWindow(browser, server, { viewport })
  story.jurors.push(window)
  const { page, visit, sound } = window
  await visit(`/jury/${year}`)
  await signInByMail(window, db, email)
  await see(page, 'Habilitetserklæring')
  expect(await page.content()).not.toContain(ARTIST)
  await sound()
  await page.getByLabel(`Jeg, Jurymedlem ${index + 1}, signerer erklæringen`).check()
  await press(page, 'Signer erklæringen')
  await page.getByRole('link', { name: 'Begynn' }).click()
  for (let sheet = 1; sheet <= POINTS.length; sheet++) await scores(window, story, sheet, index)
  // The last arrow leads to the desk by itself: a second way there at the same time would be asked whether to leave.
  await page.waitForURL(`${server.url}/jury/${year}`)
  await see(page, `${POINTS.length} av ${POINTS.length}`)
  await sound()
  await page.getByText('Er du ferdig?').click()
  await press(page, 'Bekreft at jeg er ferdig')
  await see(page, /^Du forseglet poengene/)
  await sound()
}

/** What a sheet is worth, by what its text says: the juror sees no name. */
function pointsOf(sheet: string): number {
  if (sheet.includes('lys og vann')) return POINTS[0]
  const thread = Number(/tråd nummer (\d)/.exec(sheet)?.[1])
  return POINTS[thread] ?? 0
}

async function scores({ page, sound }: Window, story: Story, sheet: number, juror: number): Promise<void> {
  await page.waitForURL(new RegExp(`/jury/${story.year}/${sheet}$`))
  await page.getByRole('heading', { name: `Søknad ${sheet} av ${POINTS.length}` }).waitFor()
  await awake(page)
  if (sheet === 1) {
    // Anonymous: neither the name nor the town of anybody.
    expect(await page.content()).not.toMatch(/Kjærstad|Demonstrasjon nr|Elveveien|kunstner-\d@/)
    await sound()
  }
  const points = pointsOf((await page.locator('.jury-statement').allTextContents()).join(' '))
  expect(points).toBeGreaterThan(0)
  const groups = page.locator('[data-group]:not([data-group=pick])')
  for (let group = 0; group < (await groups.count()); group++) await page.keyboard.press(String(points))
  await page.keyboard.press('p')
  await page.keyboard.press(juror === 2 ? '2' : '1')
  await page
    .getByText(/^Lagret kl\.\s\d/)
    .first()
    .waitFor()
  expect(await page.locator('form.jury-form input[type=radio]:checked').count()).toBe((await groups.count()) + 1)
  await page.keyboard.press('ArrowRight')
}
