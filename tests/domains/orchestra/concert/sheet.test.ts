import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, it } from 'vitest'
import { changeProgramme } from '#app/domains/orchestra/concert/commands/change-programme.server.ts'
import { publicConcertView } from '#app/domains/orchestra/concert/screens.server.ts'
import { concertSheet, sayNames } from '#app/domains/orchestra/concert/sheet.server.ts'
import { listProgramme } from '#app/domains/orchestra/concert/store.server.ts'
import { sqlite } from '#tests/support/databases.ts'
import { pdfUaFaults } from '#tests/support/pdf-ua.ts'
import { consent, setConcert } from './scene.ts'

async function wordsOf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: true }).promise
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  return pages.join(' ').replace(/\s+/g, ' ')
}

it('the sheet names those who agreed, counts the rest, and is for everybody to read', { timeout: 60_000 }, async () => {
  const scene = await setConcert(sqlite)
  const { ctx, db, office, mother, stranger, concertId, orchestra } = scene
  const { ane, bo, cato, dina } = orchestra.children
  await consent(scene, ane, 'nameInProgramme', true)
  await consent(scene, bo, 'nameInProgramme', true)
  await consent(scene, bo, 'nameInProgramme', false)
  await consent(scene, dina, 'nameInProgramme', true)
  const [first, second] = await listProgramme(db, concertId)
  const write = {
    intent: 'programme' as const,
    change: 'write' as const,
    by: '',
    soloist: '',
    conductor: 'Dirigent Taktstokk',
  }
  await changeProgramme(ctx, office, concertId, { ...write, id: first?.id ?? '', soloistId: dina })
  await changeProgramme(ctx, office, concertId, { ...write, id: second?.id ?? '', soloistId: cato })
  const { body, name } = await concertSheet(ctx, mother, concertId, 'nb')
  expect(name).toBe('varkonsert-2013-03-20-nb.pdf')
  expect(pdfUaFaults(Buffer.from(body))).toEqual([])
  const words = await wordsOf(body)
  expect(words).toContain('Edvard Grieg')
  expect(words).toContain('Bojarenes inntogsmarsj')
  expect(words).toMatch(/Ane Trebarn og \d+ til/)
  expect(words).toContain('Solist: Dina Fremmed')
  expect(words).toContain('Solist: en av musikantene våre')
  expect(words).not.toMatch(/Bo Trebarn|Cato|Musikant \d/)
  // In the order of a score: the flutes before the violins.
  expect(words.indexOf('fløyte')).toBeLessThan(words.indexOf('fiolin'))
  const english = await wordsOf((await concertSheet(ctx, office, concertId, 'en')).body)
  expect(english).toMatch(/Ane Trebarn and \d+ more/)
  await expect(concertSheet(ctx, stranger, concertId, 'nb')).rejects.toMatchObject({ kind: 'missing' })
})

it('on the open web a soloist is named with both consents, and nobody else at all', async () => {
  const scene = await setConcert(sqlite)
  const { ctx, db, office, concertId, orchestra } = scene
  const { dina } = orchestra.children
  const [first] = await listProgramme(db, concertId)
  const write = { intent: 'programme' as const, change: 'write' as const, by: '', soloist: '', conductor: '' }
  await changeProgramme(ctx, office, concertId, { ...write, id: first?.id ?? '', soloistId: dina })
  const page = async () => JSON.stringify(await publicConcertView(ctx, 'varkonsert-2013-03-20'))
  await consent(scene, dina, 'nameInProgramme', true)
  expect(await page()).not.toContain('Dina')
  await consent(scene, dina, 'openWeb', true)
  expect(await page()).toContain('Dina Fremmed')
  expect(await page()).not.toMatch(/Trebarn|Musikant/)
})

it.each([
  [[], 7, '7 musikanter'],
  [[], 1, '1 musikant'],
  [['Ane'], 0, 'Ane'],
  [['Ane', 'Bo'], 5, 'Ane, Bo og\u00a05\u00a0til'],
])('%o and %i are «%s»', (names, others, said) => expect(sayNames(names, others, 'nb')).toBe(said))
