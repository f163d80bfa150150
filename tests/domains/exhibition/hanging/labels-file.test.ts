import { inflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { labelsDocument } from '#app/domains/exhibition/hanging/labels-file.server.ts'
import type { ExhibitedWork } from '#app/domains/exhibition/work/work.ts'
import { renderPdf } from '#app/platform/pdf/render-pdf.server.ts'
import { readPdf } from '#tests/platform/pdf/read-pdf.ts'
import { pdfUaFaults } from '#tests/support/pdf-ua.ts'

const work = (change: Partial<ExhibitedWork>): ExhibitedWork => ({
  ...{ participantId: 'p', applicationId: 'a', personId: 'x', catalogueNo: '12a', name: 'Åse Berg', title: 'Vår' },
  ...{ technique: 'Olje på lerret', year: 2013, editionNo: '', heightMm: 1200, widthMm: 905, depthMm: null },
  ...{ priceOre: 12_000_00, space: 'wall', picture: null, alt: '', state: 'confirmed', demo: false, insuredOre: null },
  ...{ mounting: '', needs: '', packing: '', left: '', version: 0, ...change },
})
const LONG = 'Om våren når isen går opp på Tyrifjorden og alt det som lå gjemt kommer til syne igjen'
const set = (works: ExhibitedWork[], locale: 'nb' | 'en' = 'nb', size = true) =>
  labelsDocument(works, { locale, year: 2013, room: null, size })

/** The sizes of letters that a PDF uses, in points. */
function sizesIn(pdf: Buffer): number[] {
  const raw = pdf.toString('latin1')
  const streams = [...raw.matchAll(/stream\n([\s\S]*?)\nendstream/g)].flatMap(([, body = '']) => {
    try {
      return [inflateSync(Buffer.from(body, 'latin1')).toString('latin1')]
    } catch {
      // Not a deflated one: metadata stands as it is.
      return []
    }
  })
  return streams.flatMap((text) => [...text.matchAll(/\/f\d+ ([\d.]+) Tf/g)].map(([, size]) => Number(size)))
}

it('says the price or that it is not for sale, and the size where it is asked for', () => {
  const [sale, kept] = set([work({}), work({ priceOre: null })]).labels
  expect(sale?.facts).toEqual(['2013 · Olje på lerret', '120 × 90,5 cm'])
  expect(sale?.price.replaceAll('\u00a0', ' ')).toBe('12 000 kr')
  expect(kept?.price).toBe('Ikke til salgs')
  expect(set([work({ priceOre: null })], 'en', false).labels).toMatchObject([
    { facts: ['2013 · Olje på lerret'], price: 'Not for sale' },
  ])
})

it('a long title is broken into lines before its letters are smaller, and nothing of it is left out', async () => {
  const said: object[] = []
  const log = { warn: (facts: object) => void said.push(facts), error: (facts: object) => void said.push(facts) }
  const pdf = await renderPdf('labels', set([work({ title: LONG })]), { log })
  expect(said).toEqual([])
  const { pages } = readPdf(pdf)
  expect(pdfUaFaults(pdf)).toEqual([])
  const letters = (text: string) => text.replace(/[\s\u00ad-]/g, '')
  expect(letters(pages.join(''))).toContain(letters(LONG))
  // The artist and the title as on any other label.
  expect(sizesIn(pdf).filter((size) => size === 15).length).toBeGreaterThanOrEqual(2)
  expect(Math.min(...sizesIn(pdf))).toBeGreaterThanOrEqual(10.4)
})

it('the longest title that can be typed still stands on one label', async () => {
  const works = Array.from({ length: 10 }, () => work({ title: `${LONG}. `.repeat(3).slice(0, 200), technique: LONG }))
  const { pages } = readPdf(await renderPdf('labels', set(works), { log: { warn() {}, error() {} } }))
  expect(pages).toHaveLength(1)
})
