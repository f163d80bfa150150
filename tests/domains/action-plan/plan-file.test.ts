import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { importPlan } from '#app/domains/action-plan/commands/import-plan.server.ts'
import { planRowsIn } from '#app/domains/action-plan/file-columns.server.ts'
import { planFile } from '#app/domains/action-plan/plan-file.server.ts'
import { planView } from '#app/domains/action-plan/queries.server.ts'
import { readPdf } from '#tests/platform/pdf/read-pdf.ts'
import { testContext } from '#tests/support/context.ts'
import { sqlite } from '#tests/support/databases.ts'
import { statementsOf } from '#tests/support/statements.ts'
import { host, secretary } from './plan-2013.ts'

const FILE = await readFile('app/cli/demo/data/action-plan-2013.csv', 'utf8')

async function thePlan() {
  const { db } = await sqlite.freshDatabase()
  const ctx = testContext({ db, now: '2014-01-10T11:00:00Z' })
  await importPlan(ctx, secretary, 2013, planRowsIn(FILE, 'nb'))
  return ctx
}

it('gives the file back that it was read from, row by row', async () => {
  const ctx = await thePlan()
  const { bytes, name, type } = await planFile(ctx, secretary, 'nb', 2013, 'csv')
  const lines = (text: string) =>
    text
      .replace(/^\ufeff/, '')
      .trim()
      .split(/\r?\n/)
  expect(lines(bytes.toString('utf8'))).toEqual(lines(FILE))
  expect([name, type]).toEqual(['handlingsplan-2013.csv', 'text/csv; charset=utf-8'])
})

it('is a tagged PDF with every activity, in both languages', async () => {
  const ctx = await thePlan()
  for (const [locale, said] of [
    ['nb', ['Handlingsplan 2013', '25 av 26 aktiviteter er gjort.', 'Sponsorsøk', 'Ikke gjort', '2. og 3. kvartal']],
    ['en', ['Action plan 2013', '25 of 26 activities are done.', 'Sponsorsøk', 'Not done', 'Q2 and Q3']],
  ] as const) {
    const { bytes } = await planFile(ctx, secretary, locale, 2013, 'pdf')
    const { pages, raw } = readPdf(bytes)
    const text = pages.join(' ').replace(/\s+/g, ' ')
    for (const words of said) expect(text).toContain(words)
    expect(raw).toContain('/StructTreeRoot')
  }
})

it('is for the secretariat, of a year that is kept, in a format that there is', async () => {
  const ctx = await thePlan()
  await expect(planFile(ctx, host, 'nb', 2013, 'csv')).rejects.toMatchObject({ kind: 'forbidden' })
  await expect(planFile(ctx, secretary, 'nb', 20_133, 'csv')).rejects.toMatchObject({ kind: 'missing' })
  await expect(planFile(ctx, secretary, 'nb', 2013, 'exe')).rejects.toMatchObject({ kind: 'missing' })
})

it('costs as many statements for twenty-six activities as for one', async () => {
  const ctx = await thePlan()
  await importPlan(ctx, secretary, 2014, planRowsIn('measure,activity,status,quarters\nEtt,En,done,Q1\n', 'nb'))
  const [many] = (await planView(ctx, secretary, 2013, null)).measures
  const counts = []
  for (const [year, opened] of [
    [2013, null],
    [2013, many?.activities[0]?.id ?? ''],
    [2015, null],
  ] as const)
    counts.push((await statementsOf(() => planView(ctx, secretary, year, opened))).length)
  expect(Math.max(...counts)).toBeLessThanOrEqual(5)
})
