import { expect, it } from 'vitest'
import { eachEngine, postgresql } from '#tests/support/databases.ts'

/** In the Norwegian alphabet "aa" is "å", the last letter: an identifier is no word. */
const IDS = ['01a20698-aaa0-7000-8000-000000000000', '01a20698-dab5-7000-8000-000000000000']

eachEngine((engine) => {
  it('puts identifiers in the order in which they were made', async () => {
    const { db } = await engine.freshDatabase()
    for (const id of [...IDS].reverse())
      await db.job.create({ data: { id, key: id, name: 'test', runAt: new Date(0) } })
    const found = await db.job.findMany({ where: { id: { in: IDS } }, orderBy: { id: 'asc' } })
    expect(found.map(({ id }) => id)).toEqual(IDS)
    expect(await db.job.count({ where: { id: { gt: '01a20698-c' } } })).toBe(1)
  })
})

it('does so in every table of PostgreSQL: a new one needs it in its migration', async () => {
  const { db } = await postgresql.freshDatabase()
  const others = await db.$queryRawUnsafe<{ table_name: string }[]>(
    `SELECT table_name::text FROM information_schema.columns WHERE table_schema = current_schema()
     AND column_name = 'id' AND data_type = 'text' AND collation_name IS DISTINCT FROM 'C'`,
  )
  expect(others).toEqual([])
})
