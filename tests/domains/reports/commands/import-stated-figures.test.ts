import { expect, it } from 'vitest'
import { importStatedFigures } from '#app/domains/reports/commands/import-stated-figures.server.ts'
import { publishReport } from '#app/domains/reports/commands/publish-report.server.ts'
import { openSeries } from '#app/domains/reports/files.server.ts'
import { seriesOverYears } from '#app/domains/reports/queries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { reportedRound, secretary } from '../published.ts'

const figure = { measure: 'visits', fromYear: 2007, toYear: 2013, value: 95_000, source: 'Årsrapport 2013' } as const

eachEngine((engine) => {
  it('takes them all, and the same ones again change nothing', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const two = [figure, { ...figure, measure: 'artists' as const, value: 267 }]
    expect(await importStatedFigures(ctx, secretary, two)).toEqual({ added: 2, changed: 0, unchanged: 0 })
    expect(await importStatedFigures(ctx, secretary, two)).toEqual({ added: 0, changed: 0, unchanged: 2 })
    const mended = [{ ...figure, value: 96_000 }]
    expect(await importStatedFigures(ctx, secretary, mended)).toEqual({ added: 0, changed: 1, unchanged: 0 })
    expect((await seriesOverYears(db)).map(({ measure, rows }) => [measure, rows[0]?.value])).toEqual([
      ['visits', 96_000],
      ['artists', 267],
    ])
  })

  it.each([
    ['years the wrong way round', { toYear: 2006 }],
    ['a broken number', { value: 1.5 }],
    ['a number below zero', { value: -1 }],
    ['no source', { source: ' ' }],
    ['an unknown measure', { measure: 'smiles' as 'visits' }],
  ])('refuses all of them for %s in one', async (_, wrong) => {
    const { db } = await engine.freshDatabase()
    const both = [figure, { ...figure, fromYear: 2008, ...wrong }]
    await expect(importStatedFigures(testContext({ db }), secretary, both)).rejects.toMatchObject({ kind: 'invalid' })
    expect(await db.statedFigure.count()).toBe(0)
  })

  it('is refused to others', async () => {
    const { db } = await engine.freshDatabase()
    const refused = importStatedFigures(testContext({ db }), someone(['host']), [figure])
    await expect(refused).rejects.toMatchObject({ kind: 'forbidden' })
  })

  it('the series is open to all once a report is published', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = await reportedRound(db)
    await expect(openSeries(ctx)).rejects.toMatchObject({ kind: 'missing' })
    await importStatedFigures(ctx, secretary, [figure])
    await publishReport(ctx, secretary, 2013)
    const lines = (await openSeries(ctx)).trim().split(/\r?\n/)
    expect(lines.slice(0, 3)).toEqual([
      'measure,from_year,to_year,value,kind,source',
      'visits,2013,2013,262,counted,',
      'visits,2007,2013,95000,stated,Årsrapport 2013',
    ])
  })
})
