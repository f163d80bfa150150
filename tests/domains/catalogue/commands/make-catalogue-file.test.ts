import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { makeCatalogueFile } from '#app/domains/catalogue/commands/make-catalogue-file.server.ts'
import { releaseCatalogue } from '#app/domains/catalogue/commands/release-catalogue.server.ts'
import { officeFile } from '#app/domains/catalogue/office-screens.server.ts'
import { catalogueView, publicPdf } from '#app/domains/catalogue/queries.server.ts'
import type { Db } from '#app/platform/context.server.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine, sqlite } from '#tests/support/databases.ts'
import { pdfUaFaults } from '#tests/support/pdf-ua.ts'
import { numberedRound, secretary } from '../scene.ts'

const releaseOf = (db: Db) => db.catalogueRelease.findFirstOrThrow({ select: { id: true } })
const bytesOf = async ({ body }: { body: ReadableStream<Uint8Array> }) =>
  new Uint8Array(await new Response(body).arrayBuffer())

eachEngine((engine) => {
  it('makes the PDF, tells how far it came, and gives it to everyone', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx } = await numberedRound(db, 6)
    await releaseCatalogue(ctx, secretary, 2013, '')
    const { id } = await releaseOf(db)
    expect((await catalogueView(ctx, 'nb'))?.pdf).toBeNull()
    await expect(publicPdf(ctx, 2013, 'nb')).rejects.toMatchObject({ kind: 'missing' })
    await makeCatalogueFile(ctx, id, 'pdfNb')
    const file = await db.catalogueFile.findUniqueOrThrow({
      where: { releaseId_kind: { releaseId: id, kind: 'pdfNb' } },
    })
    expect(file).toMatchObject({ state: 'made', step: 8, steps: 8, lastError: null })
    const pdf = await bytesOf(await publicPdf(ctx, 2013, 'nb'))
    expect(pdf.length).toBe(file.bytes)
    expect(pdfUaFaults(Buffer.from(pdf))).toEqual([])
    expect((await catalogueView(ctx, 'nb'))?.pdf).toEqual({ bytes: file.bytes })
  })

  it('is not given out when it is not what was made, and says why it failed', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx } = await numberedRound(db, 2)
    await releaseCatalogue(ctx, secretary, 2013, '')
    const { id } = await releaseOf(db)
    await makeCatalogueFile(ctx, id, 'pdfEn')
    await expect(officeFile(ctx, someone(['juror']), 2013, 1, 'pdfEn')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(officeFile(ctx, secretary, 2013, 1, 'press')).rejects.toMatchObject({ kind: 'missing' })
    const key = `catalogue/${id}/katalog-en.pdf`
    const bytes = await ctx.files.read(key)
    bytes[100] = (bytes[100] ?? 0) ^ 1
    await ctx.files.put(key, bytes)
    await expect(officeFile(ctx, secretary, 2013, 1, 'pdfEn')).rejects.toMatchObject({ key: 'catalogue.fileDamaged' })
    await expect(publicPdf(ctx, 2013, 'en')).rejects.toMatchObject({ key: 'catalogue.fileDamaged' })
    await db.catalogueRelease.update({ where: { id }, data: { sha256: 'ikke den' } })
    await makeCatalogueFile(ctx, id, 'pdfNb')
    expect(
      await db.catalogueFile.findUnique({ where: { releaseId_kind: { releaseId: id, kind: 'pdfNb' } } }),
    ).toMatchObject({
      ...{ state: 'failed', lastError: 'catalogue.damaged' },
    })
  })
})

it('packs for the printer what can be read back: table, pictures, maps, proofs and checksums', async () => {
  const { db } = await sqlite.freshDatabase()
  const { ctx } = await numberedRound(db, 7)
  await db.participant.updateMany({ data: { aboutNb: 'Første linje.\nAndre\tlinje med "sitat".' } })
  await releaseCatalogue(ctx, secretary, 2013, 'Prøve')
  const { id } = await releaseOf(db)
  await makeCatalogueFile(ctx, id, 'press')
  const zip = unzipSync(await bytesOf(await officeFile(ctx, secretary, 2013, 1, 'press')))
  const folder = 'kunst-rett-vest-2013-utgave-1/'
  const file = (name: string) => {
    const found = zip[folder + name]
    if (!found) throw new Error(`the package has no ${name}: ${Object.keys(zip).join(' ')}`)
    return found
  }
  const sums = new TextDecoder()
    .decode(file('KONTROLLSUMMER.sha256'))
    .trim()
    .split('\n')
    .map((line) => line.split('  '))
  expect(sums.map(([, name]) => folder + name).sort()).toEqual(
    Object.keys(zip)
      .filter((name) => !name.endsWith('.sha256'))
      .sort(),
  )
  for (const [sum, name = ''] of sums) {
    const digest = await crypto.subtle.digest('SHA-256', Buffer.from(file(name)))
    expect(Buffer.from(digest).toString('hex'), name).toBe(sum)
  }

  const catalogue = (await catalogueView(ctx, 'nb'))?.catalogue
  for (const locale of ['nb', 'en']) {
    const bytes = file(`indesign/katalog-${locale}.txt`)
    expect([bytes[0], bytes[1]]).toEqual([0xff, 0xfe])
    const text = new TextDecoder('utf-16le', { ignoreBOM: false }).decode(bytes)
    const rows = text
      .replace(/\r\n$/, '')
      .split('\r\n')
      .map((line) => line.split('\t'))
    const [head = [], ...artists] = rows
    expect(rows.every((row) => row.length === head.length)).toBe(true)
    expect(head.at(-1)).toBe('@bilde')
    const column = (name: string) => artists.map((row) => row[head.indexOf(name)])
    expect(column('navn').sort()).toEqual(catalogue?.artists.map(({ name }) => name).sort())
    expect(column('nummer').filter(Boolean).sort()).toEqual(
      catalogue?.artists.flatMap(({ catalogueNo }) => catalogueNo ?? []).sort(),
    )
    expect(column('omtale')[0]).toBe('Første linje. Andre linje med ”sitat”.')
    for (const name of column('@bilde')) expect([...file(`indesign/${name}`).subarray(0, 2)]).toEqual([0xff, 0xd8])
    expect(pdfUaFaults(Buffer.from(file(`korrektur/katalog-${locale}.pdf`)))).toEqual([])
  }
  const points = JSON.parse(new TextDecoder().decode(file('kart/atelierer.geojson'))).features
  const placed = catalogue?.studios.filter(({ lat }) => lat !== null).map(({ number }) => number)
  expect(points.map((point: { properties: { number: number } }) => point.properties.number)).toEqual(placed)
  expect(JSON.parse(new TextDecoder().decode(file('kart/grunnkart.geojson'))).features.length).toBeGreaterThan(10)
  expect(new TextDecoder().decode(file('kart/oversikt.svg'))).toMatch(/^<svg /)
  const words = new TextDecoder().decode(file('LES-MEG.txt'))
  expect(words).toContain('OpenStreetMap')
  expect(words).toContain('© kunstnerne')
  expect(words).toContain('Merknad: Prøve')
})
