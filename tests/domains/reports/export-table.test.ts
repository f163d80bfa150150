import { expect, it } from 'vitest'
import { openEdition } from '#app/domains/art-round/edition/commands/open-edition.server.ts'
import { exportTable } from '#app/domains/reports/export-table.server.ts'
import { EXPORT_KINDS } from '#app/domains/reports/exports.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { sqlite } from '#tests/support/databases.ts'
import { plan2013 } from '../art-round/edition/plan.ts'

const secretary = someone(['secretariat'])

async function aRound() {
  const { db } = await sqlite.freshDatabase()
  const ctx = testContext({ db })
  await openEdition(ctx, secretary, plan2013)
  return ctx
}

it.each(EXPORT_KINDS)('%s is taken out by nobody but the secretariat', async (kind) => {
  const ctx = await aRound()
  for (const actor of [
    null,
    someone(),
    someone(['juror']),
    someone(['chair']),
    someone(['host']),
    someone(['contact']),
  ])
    await expect(exportTable(ctx, actor, 2013, kind, 'csv'), actor?.personId).rejects.toMatchObject({
      kind: 'forbidden',
    })
})

it.each([
  [
    'applications',
    'application,artist,email,municipality,discipline,new,studio_name,studio_address,lat,lng,work1_title',
  ],
  ['visits', 'date,place,visits,kind,method'],
  ['accepted', 'rank,application,artist,score,decision,place_on_waiting_list,work,work_title'],
  ['exhibition-list', 'application,artist,municipality,title'],
  ['catalogue', 'number,artist,discipline'],
] as const)('%s has its columns, also when there is nothing to tell', async (kind, columns) => {
  const { bytes, name, rows } = await exportTable(await aRound(), secretary, 2013, kind, 'csv')
  expect(bytes.toString('utf8').startsWith(columns)).toBe(true)
  expect([name, rows]).toEqual([`${kind}-2013.csv`, 0])
})

it('scores and ranking are not there before the jury is', async () => {
  const ctx = await aRound()
  await expect(exportTable(ctx, secretary, 2013, 'ranking', 'csv')).rejects.toMatchObject({ key: 'transfer.noRound' })
  await expect(exportTable(ctx, secretary, 2013, 'scores', 'csv')).rejects.toMatchObject({ key: 'transfer.noRound' })
  await expect(exportTable(ctx, secretary, 1999, 'visits', 'csv')).rejects.toMatchObject({ kind: 'missing' })
})
