/** Step 7: visits and sales are counted, and the report adds up on the screen, as JSON, as PDF and in the exports. */
import { parse } from 'csv-parse/sync'
import { expect } from 'vitest'
import { admin, adminBytes, awake, eventually, openWindow, personWith, press, see } from '#tests/support/journey.ts'
import { CAPACITY, type Story } from './story.ts'

const TAPS = 7
const SUM = 41
const KRONER = 12_500

/** On a telephone: taps that arrive, a sale, and the figures are there after a reload. */
export async function countsVisits({ artist: { page, visit, sound }, year, today }: Story): Promise<void> {
  await visit(`/deltakelse/${year}/tall?dag=${today}`)
  await awake(page)
  for (let tap = 0; tap < TAPS; tap++) await press(page, 'Ett besøk til')
  await eventually(() => page.locator('.count').innerText()).toBe(String(TAPS))
  await see(page, 'Alt er lagret')
  await page.reload()
  await awake(page)
  expect(await page.locator('.count').innerText()).toBe(String(TAPS))
  await page.getByText('Meld et salg').click()
  await page.getByLabel('Beløp i kroner').fill('12 500')
  await press(page, 'Meld salget')
  await see(page, /Du har meldt salg for 12\s500\skr\./)
  await sound()
}

export async function hostCounts(story: Story): Promise<void> {
  const { browser, server, viewport, year, today, db } = story
  const host = await personWith(db, server, { email: 'vert@example.com', name: 'Vert', role: 'host', year })
  const window = await openWindow(browser, server, { viewport, cookie: host.cookie })
  const { page, visit, sound } = window
  await visit('/vertskap')
  await page
    .getByRole('link', { name: String(year) })
    .first()
    .click()
  await page.waitForURL(/vertskap\/\d{4}\/tall/)
  await page.goto(`${server.url}/vertskap/${year}/tall?dag=${today}`)
  await awake(page)
  await page.getByText('Skriv en sum').click()
  await page.getByLabel('Antall besøk').fill(String(SUM))
  await press(page, 'Legg til besøkene')
  await eventually(() => page.locator('.count').innerText()).toBe(String(SUM))
  await see(page, 'Alt er lagret')
  await sound()
  await window.close()
}

interface Report {
  artRound: Record<string, unknown>
}

export async function reportAddsUp({ secretariat: { page, visit }, server, year, db }: Story): Promise<void> {
  await visit(`/sekretariat/arganger/${year}/tall`)
  expect(await visit(`/sekretariat/arganger/${year}/rapport`)).toBe(200)
  const screen = await page.locator('main').innerText()
  expect(screen).toContain(String(TAPS + SUM))
  const json = JSON.parse(await admin(server, 'report', String(year), '--format', 'json')) as Report
  expect(json.artRound).toMatchObject({
    ...{ year, applications: 5, participants: CAPACITY, jurors: 3 },
    visits: { total: TAPS + SUM, studios: TAPS, jointExhibition: SUM },
  })
  const pdf = await adminBytes(server, 'report', String(year), '--format', 'pdf')
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.includes('/StructTreeRoot')).toBe(true)
  expect(await db.visitEntry.aggregate({ _sum: { visits: true } })).toEqual({ _sum: { visits: TAPS + SUM } })
}

export async function exportsHold({ server, year, artistEmail }: Story): Promise<void> {
  const rows = async (kind: string) => {
    const csv = await admin(server, 'export', kind, '--edition', String(year), '--format', 'csv')
    return parse(csv, { columns: true, bom: true, delimiter: [',', ';'] }) as Record<string, string>[]
  }
  const applications = await rows('applications')
  expect(applications.map(({ email }) => email)).toContain(artistEmail)
  expect(applications.filter(({ decision }) => decision === 'accepted')).toHaveLength(CAPACITY)
  const scores = await rows('scores')
  expect(new Set(scores.map(({ juror }) => juror)).size).toBe(3)
  const visits = await rows('visits')
  expect(visits.reduce((sum, row) => sum + Number(row.visits), 0)).toBe(TAPS + SUM)
  const sales = await rows('sales')
  expect(sales.map(({ amount_nok: amount, channel }) => [Number(amount), channel])).toEqual([[KRONER, 'studio']])
}
