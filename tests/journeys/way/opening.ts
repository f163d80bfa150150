/** Steps 1 and 3 of the secretariat: opens an edition, publishes it, and closes the call. */
import { expect } from 'vitest'
import { press, see } from '#tests/support/journey.ts'
import { CAPACITY, daysOfStory, justNow, type Story } from './story.ts'

export async function opensEdition({ secretariat: { page, visit, sound }, year, today }: Story): Promise<void> {
  const { yesterday } = daysOfStory()
  expect(await visit('/sekretariat')).toBe(200)
  await page.getByRole('link', { name: 'Opprett den første årgangen' }).click()
  await page.waitForURL(/arganger\/ny/)
  await page.goto(`${page.url().split('?')[0]}?ar=${year}`)
  await sound()
  await page.getByLabel('Plasser i fellesutstillingen').fill(String(CAPACITY))
  const dates = {
    'Åpner, dato': yesterday,
    'Søknadsfrist, dato': today,
    'Juryen begynner': today,
    'Juryen er ferdig': today,
    'Opptaket kunngjøres': today,
    'Kunstnerne svarer innen': today,
    'Innlevering av verk': today,
    'Åpning, dato': today,
    'Første dag': today,
    'Siste dag': today,
  }
  for (const [label, date] of Object.entries(dates)) await page.getByLabel(label, { exact: true }).fill(date)
  await page.getByLabel('Åpner, klokka').fill('00:00')
  await page.getByLabel('Søknadsfrist, klokka').fill('23:59')
  // The proposed days go; one day of studios and one of the exhibition come.
  const rows = page.locator('#field-days tbody tr')
  const count = await rows.count()
  for (let row = 0; row < count; row++) {
    const box = rows.nth(row).getByRole('checkbox')
    if (row < 2) {
      await rows
        .nth(row)
        .getByRole('combobox')
        .selectOption(row === 0 ? 'studio' : 'exhibition')
      await rows.nth(row).locator('input[type=date]').fill(today)
    } else if (await rows.nth(row).locator('input[type=date]').inputValue()) await box.check()
  }
  await press(page, 'Opprett årgangen')
  await see(page, 'Ikke publisert')
  await sound()

  await page.getByLabel('Bærum', { exact: true }).check()
  await press(page, 'Lagre vertskommunene')
  await page.locator('#hosts').getByText('Lagret', { exact: true }).waitFor()
  const venue = page.locator('#venue')
  await venue.getByLabel('Navn').fill('Bærum Kulturhus')
  await venue.getByLabel('Sted', { exact: true }).fill('Sandvika')
  await press(page, 'Lagre utstillingsstedet')
  await venue.getByText('Lagret', { exact: true }).waitFor()
  await press(page, 'Publiser årgangen')
  await see(page, /^Publisert .*\d\.$/)
  await sound()
}

/** Moves the deadline to a minute that is over. Answers with it as it was typed. */
export async function closesCall({ secretariat: { page, visit, sound }, year }: Story) {
  const deadline = justNow()
  await visit(`/sekretariat/arganger/${year}`)
  const dates = page.getByRole('region', { name: 'Datoer' })
  await dates.getByLabel('Søknadsfrist, dato').fill(deadline.date)
  await dates.getByLabel('Søknadsfrist, klokka').fill(deadline.time)
  await press(page, 'Lagre datoene')
  await see(page, 'Søknadsfristen er passert, så utlysningen er stengt.')
  await sound()
  return deadline
}
