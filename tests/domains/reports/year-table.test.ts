import { expect, it } from 'vitest'
import type { Series, SeriesRow } from '#app/domains/reports/report.ts'
import { yearTable } from '#app/domains/reports/year-table.ts'

const row = (fromYear: number, toYear: number, value: number, kind: SeriesRow['kind'] = 'stated'): SeriesRow => ({
  ...{ fromYear, toYear, value, kind, statedToo: null },
  source: kind === 'stated' ? 'avisen' : '',
})

it('has every year between the first and the last, and nothing where nothing is known', () => {
  const series: Series[] = [
    { measure: 'participants', rows: [row(2009, 2009, 103), row(2012, 2012, 83, 'counted')] },
    { measure: 'visits', rows: [row(2007, 2013, 95_000)] },
    { measure: 'memberMunicipalities', rows: [row(1992, 1992, 6)] },
  ]
  const table = yearTable(series, [2008])
  expect(table.years.map(({ year, values }) => [year, values.participants?.value])).toEqual([
    [2008, undefined],
    [2009, 103],
    [2010, undefined],
    [2011, undefined],
    [2012, 83],
  ])
  expect(table.years.at(-1)?.values).toEqual({ participants: { value: 83, kind: 'counted' } })
  expect(table.measures).toEqual(['participants'])
  expect(table.spans).toEqual([{ measure: 'visits', fromYear: 2007, toYear: 2013, value: 95_000 }])
  expect(table.sources).toEqual(['avisen'])
})

it('is empty where nothing is known at all', () => {
  expect(yearTable([], [])).toEqual({ years: [], measures: [], spans: [], sources: [] })
})
