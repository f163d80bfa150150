import { describe, expect, it } from 'vitest'
import { draftFile } from '#app/domains/reports/files.server.ts'
import { annualFigures } from '#app/domains/reports/queries.server.ts'
import { figuresFile } from '#app/domains/reports/snapshot.ts'
import { correctVisits } from '#app/domains/tallies/commands/correct-visits.server.ts'
import { smallRound } from '#tests/domains/tallies/round-2013.ts'
import { readPdf } from '#tests/platform/pdf/read-pdf.ts'
import { eachEngine, postgresql, sqlite } from '#tests/support/databases.ts'
import { reportedRound, secretary } from './published.ts'

it('gives the same bytes from both engines', async () => {
  const files: string[] = []
  for (const engine of [sqlite, postgresql]) {
    const { db } = await engine.freshDatabase()
    await reportedRound(db)
    files.push(figuresFile(await annualFigures(db, 2013)))
  }
  expect(files[0]).toBe(files[1])
  expect(JSON.parse(files[0] ?? '')).toMatchObject({
    artRound: {
      ...{ applications: 5, participants: 5, newParticipants: 1, hostMunicipality: 'Øvre Eiker' },
      visits: { total: 262, studios: 52, jointExhibition: 210 },
      sales: { jointExhibitionWorks: 3, shareOfParticipantsWithoutSale: 0.2, totalNok: 10_005 },
    },
  })
})

eachEngine((engine) => {
  describe('the figures', () => {
    it('change by just what one entry changes by', async () => {
      const { db } = await engine.freshDatabase()
      const ctx = await reportedRound(db)
      const before = await annualFigures(db, 2013)
      const entry = await db.visitEntry.findFirstOrThrow({ where: { studioId: 's1' } })
      await correctVisits(ctx, secretary, 2013, { entryId: entry.id, visits: 47, onceKey: 'seven-more' })
      const after = await annualFigures(db, 2013)
      expect(after.artRound.visits).toEqual({ total: 269, studios: 59, jointExhibition: 210 })
      expect({ ...after.artRound, visits: null }).toEqual({ ...before.artRound, visits: null })
      expect(after.basis).toEqual(before.basis)
      expect(after.basis['visits.studios']).toEqual({ received: 2, expected: 12 })
    })

    it('leave out visits when the only report is taken back', async () => {
      const { db } = await engine.freshDatabase()
      const ctx = await reportedRound(db)
      const [exhibition] = await db.visitEntry.findMany({ where: { studioId: null } })
      const back = { entryId: exhibition?.id ?? '', visits: null, onceKey: 'not-counted' }
      await correctVisits(ctx, secretary, 2013, back)
      expect((await annualFigures(db, 2013)).artRound.visits).toEqual({ total: 52, studios: 52 })
    })

    it('of the series are those of each year’s report, and the first edition is the earliest', async () => {
      const { db } = await engine.freshDatabase()
      await reportedRound(db)
      await smallRound(db, { year: 2012, first: false })
      const { artRound, series } = await annualFigures(db, 2013)
      expect(artRound.firstEdition).toBe(2012)
      const rows = series.flatMap((of) => of.rows.map((row) => [of.measure, row.toYear, row.value, row.kind]))
      expect(rows).toEqual([
        ['visits', 2013, artRound.visits?.total, 'counted'],
        ['exhibitionVisits', 2013, artRound.visits?.jointExhibition, 'counted'],
        ['participants', 2012, 5, 'counted'],
        ['participants', 2013, artRound.participants, 'counted'],
        ['newParticipants', 2012, 1, 'counted'],
        ['newParticipants', 2013, artRound.newParticipants, 'counted'],
        ['applications', 2012, 5, 'counted'],
        ['applications', 2013, artRound.applications, 'counted'],
      ])
      expect((await annualFigures(db, 2012)).artRound).not.toHaveProperty('visits')
    })

    it('of a year without an edition are missing', async () => {
      const { db } = await engine.freshDatabase()
      await expect(annualFigures(db, 2013)).rejects.toMatchObject({ kind: 'missing' })
    })
  })
})

describe('the PDF', () => {
  it.each([
    ['nb', ['262', '10 005 kr', '20 %', '3 av 14 dagsmeldinger', 'lørdag 14. september', 'ikke meldt']],
    ['en', ['262', 'NOK 10,005', '20%', '3 of 14 daily reports', 'Saturday 14 September', 'not reported']],
  ] as const)('has the figures and what they rest on: %s', async (locale, texts) => {
    const { db } = await sqlite.freshDatabase()
    const ctx = await reportedRound(db)
    const { body, name } = await draftFile(ctx, secretary, 2013, 'pdf', locale)
    const { pages, raw } = readPdf(Buffer.from(body as Uint8Array))
    const said = pages.join('\n').replace(/[\u00a0\u202f]/g, ' ')
    for (const text of texts) expect(said).toContain(text)
    expect(raw).toContain('/StructTreeRoot')
    expect(name).toBe('kunst-rett-vest-2013.pdf')
  })
})
