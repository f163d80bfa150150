import { expect, it } from 'vitest'
import { demoCopies } from '#app/cli/demo/copies.ts'
import published from '#app/cli/demo/data/edition-2013.json'

const { copies, insertedInNewspapers, newspapers } = published.artRound.catalogue
const sum = (rows: readonly { copies: number }[]) => rows.reduce((all, row) => all + row.copies, 0)

it('comes to the published sums: 92,000 in all, 75,100 with the four newspapers', () => {
  const rows = demoCopies()
  expect([copies, insertedInNewspapers, newspapers.length]).toEqual([92_000, 75_100, 4])
  expect(sum(rows)).toBe(copies)
  const inserts = rows.filter(({ inserted }) => inserted)
  expect(inserts.map(({ channel }) => channel)).toEqual(newspapers)
  expect(sum(inserts)).toBe(insertedInNewspapers)
  expect(rows.length).toBe(10)
  expect(rows.every((row) => row.copies > 0)).toBe(true)
})
