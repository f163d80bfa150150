import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, it } from 'vitest'
import { theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { studiosOf } from '#app/domains/art-round/studio/queries.server.ts'
import { gatherCatalogue } from '#app/domains/catalogue/gather.server.ts'
import { makePdf } from '#app/domains/catalogue/make-pdf.server.ts'
import { mapFiles, studiosGeoJson } from '#app/domains/catalogue/press-map.ts'
import { posterDocument } from '#app/domains/rounds/posters.server.ts'
import { entriesOf, mapView } from '#app/domains/studio-map/queries.server.ts'
import { searchOf } from '#app/domains/studio-map/search.ts'
import { renderPdf } from '#app/platform/pdf/render-pdf.server.ts'
import { sqlite } from '#tests/support/databases.ts'
import { numberedRound } from './scene.ts'

interface Line {
  title: string
  items: Line[]
}

const open = (bytes: Uint8Array) => getDocument({ data: new Uint8Array(bytes), useSystemFonts: true }).promise

/** The headings of a PDF as a reader's program lists them. */
async function headings(bytes: Uint8Array): Promise<string[]> {
  const all = (lines: Line[]): string[] => lines.flatMap(({ title, items }) => [title, ...all(items)])
  return all(((await (await open(bytes)).getOutline()) ?? []) as Line[])
}

/** The words of each page. */
async function pages(bytes: Uint8Array): Promise<string[]> {
  const document = await open(bytes)
  const numbers = Array.from({ length: document.numPages }, (_, n) => n + 1)
  return Promise.all(
    numbers.map(async (n) => {
      const { items } = await (await document.getPage(n)).getTextContent()
      return items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' ')
    }),
  )
}

it('says the same numbers and names in list, map, catalogue, printed map, register and posters', async () => {
  const { db } = await sqlite.freshDatabase()
  const { ctx } = await numberedRound(db, 18)
  // The map shows every place that it can; those of the scene that have none get one.
  await db.studio.updateMany({ where: { lat: null }, data: { lat: 59.9, lng: 10.5 } })
  const edition = await theEdition(db, 2013)
  const catalogue = await gatherCatalogue(ctx, edition)

  const list = await entriesOf(ctx, edition)
  const said = new Map(list.map(({ catalogueNo, name }) => [String(catalogueNo), name]))
  expect(said.size).toBe(18)
  expect(said.has('null')).toBe(false)
  const studios = new Map(list.flatMap(({ studio }) => (studio ? [[studio.number, studio.name] as const] : [])))
  expect(studios.size).toBe(12)

  const map = await mapView(ctx, searchOf(new URLSearchParams()))
  expect(new Map(map?.stops.map(({ studio }) => [studio.number, studio.name]))).toEqual(studios)
  for (const { studio, artists } of map?.stops ?? [])
    for (const { catalogueNo } of artists) expect(Number.parseInt(String(catalogueNo), 10)).toBe(studio.number)

  const pdf = await makePdf(
    ctx,
    catalogue,
    { release: null, now: ctx.now, site: 'eksempel.no' },
    'nb',
    async () => undefined,
  )
  const entries = (await headings(pdf)).flatMap((title) => {
    const [, number, name] = /^(\d+[a-z]?)\s*(.+)$/.exec(title.trim()) ?? []
    return number && name ? [[number, name] as const] : []
  })
  expect(entries.length).toBe(18)
  expect(new Map(entries)).toEqual(said)

  const words = (await pages(pdf)).join(' ')
  for (const [number, name] of said)
    expect(words, `${number} ${name} in the list of works`).toContain(`${number} ${name}`)

  const signs = mapFiles(catalogue.studios).flatMap(({ svg }) =>
    [...svg.matchAll(/fill="#fff" text-anchor="middle">(\d+)</g)].map(([, number]) => Number(number)),
  )
  expect(signs.sort((a, b) => a - b)).toEqual([...studios.keys()].sort((a, b) => a - b))
  const features: { properties: { number: number; name: string } }[] = JSON.parse(studiosGeoJson(catalogue)).features
  expect(new Map(features.map(({ properties }) => [properties.number, properties.name]))).toEqual(studios)

  const posters = await posterDocument(ctx, edition, await studiosOf(db, edition.id), 'a4')
  const sheets = await pages(await renderPdf('poster', posters))
  expect(sheets.length).toBe(studios.size)
  for (const [n, { studio, artists }] of (map?.stops ?? []).entries()) {
    expect(sheets[n]).toMatch(new RegExp(`(^|\\s)${studio.number}(\\s|$)`))
    for (const { name } of artists) expect(sheets[n]).toContain(name)
  }
})
