import { expect, it } from 'vitest'
import { worksOf } from '#app/domains/art-round/application/queries.server.ts'
import { sqlite } from '#tests/support/databases.ts'
import { juriedEdition } from '../selection/juried.ts'

it('a call of more works than SQLite takes ids at once gives them all, in order', async () => {
  const { db } = await sqlite.freshDatabase()
  const { applicationIds, workIds } = await juriedEdition(db, {
    applications: 510,
    scores: Array.from({ length: 510 }, () => [1]),
  })
  const works = await worksOf(db, applicationIds)
  expect(applicationIds.map((id) => works.get(id)?.map((work) => work.id))).toEqual(workIds)
})
