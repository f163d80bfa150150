import { beforeAll, describe, expect, it } from 'vitest'
import { catalogueNumbers } from '#app/domains/art-round/studio/catalogue-number.ts'
import { floorList, floorListDocument } from '#app/domains/studio-map/floor-list.server.ts'
import { exhibitionView } from '#app/domains/studio-map/screens.server.ts'
import type { ExhibitionView } from '#app/domains/studio-map/views.ts'
import { readPdf } from '#tests/platform/pdf/read-pdf.ts'
import { type TestContext, testContext } from '#tests/support/context.ts'
import { sqlite } from '#tests/support/databases.ts'
import { showRound } from './shown-round.ts'

let ctx: TestContext
let view: ExhibitionView
beforeAll(async () => {
  const { db } = await sqlite.freshDatabase()
  await showRound(db, 6)
  const people = await db.participant.findMany({ include: { studio: true } })
  const numbers = catalogueNumbers(
    people.map(({ id, name, studio }) => ({ id, name, studioNumber: studio?.number ?? null })),
    [],
    [],
  )
  for (const [id, catalogueNo] of numbers) await db.participant.update({ where: { id }, data: { catalogueNo } })
  ctx = testContext({ db, now: '2013-09-14T11:00:00Z' })
  const shown = await exhibitionView(ctx)
  if (!shown) throw new Error('nothing is shown')
  view = shown
})

const squeezed = (text: string) => text.replace(/\s+/g, '')

describe.each(['nb', 'en'] as const)('in %s', (locale) => {
  it('has the works of the page, with their numbers, in their order', async () => {
    const numbers = view.works.map(({ catalogueNo }) => catalogueNo)
    expect(new Set(numbers).size).toBe(6)
    expect(floorListDocument(view, locale, '2013-09-14').works.map(({ number }) => number)).toEqual(numbers)
    const { body, etag } = await floorList(ctx, locale)
    const { pages, raw } = readPdf(Buffer.from(body))
    const all = squeezed(pages.join('\n'))
    let from = 0
    for (const { catalogueNo, artist } of view.works) {
      const at = all.indexOf(squeezed(`${catalogueNo}${artist.name}`), from)
      expect(at, `${catalogueNo} ${artist.name}`).toBeGreaterThanOrEqual(from)
      from = at
    }
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(raw).toMatch(/\/MarkInfo <<\s*\/Marked true/)
    expect(all).toContain(locale === 'nb' ? 'Per14.september2013' : 'Asof14September2013')
    expect((await floorList(ctx, locale)).body).toBe(body)
    expect((await floorList(ctx.at('2013-09-15T11:00:00Z'), locale)).etag).not.toBe(etag)
  })
})

it('says what a work costs as far as the call allows', () => {
  const work = view.works[0]
  if (!work) throw new Error('nothing hangs')
  const prices = (priced: boolean, priceOre: number | null) =>
    floorListDocument({ ...view, priced, works: [{ ...work, priceOre }] }, 'nb', '2013-09-14').works[0]?.price
  expect(prices(true, 1_200_000)?.replace(/\s/g, ' ')).toBe('12 000 kr')
  expect(prices(true, null)).toBe('Ikke til salgs')
  expect(prices(false, 1_200_000)).toBe('')
})

it('is missing while nothing hangs', async () => {
  const { db } = await sqlite.freshDatabase()
  await expect(floorList(testContext({ db }), 'nb')).rejects.toMatchObject({ kind: 'missing' })
})
