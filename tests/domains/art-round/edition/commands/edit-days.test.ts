import { expect, it } from 'vitest'
import { editDays } from '#app/domains/art-round/edition/commands/edit-days.server.ts'
import { openEdition } from '#app/domains/art-round/edition/commands/open-edition.server.ts'
import { openDaysOf, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { day, plan2013 } from '../plan.ts'

const secretary = someone(['secretariat'])

eachEngine((engine) => {
  it('puts the days that are told in place of those that were', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { id } = await openEdition(ctx, secretary, plan2013)
    const wish = [day('exhibition', '2013-09-21'), day('studio', '2013-09-21'), day('studio', '2013-09-15')]
    await editDays(ctx, secretary, 2013, wish, null)
    expect(await openDaysOf(db, id)).toEqual([
      day('studio', '2013-09-15'),
      day('studio', '2013-09-21'),
      day('exhibition', '2013-09-21'),
    ])
    await editDays(ctx, secretary, 2013, [], null)
    expect(await openDaysOf(db, id)).toEqual([])
  })

  it('tells what is wrong at the row of the form, and changes nothing then', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { id } = await openEdition(ctx, secretary, plan2013)
    const wish = [
      { ...day('studio', '2013-09-14'), row: 0 },
      { ...day('studio', '2013-09-14'), row: 4 },
      { ...day('studio', '2013-10-14'), row: 5 },
      { ...day('exhibition', '2013-09-16'), closes: '11:00', row: 7 },
      { ...day('studio', '2013-10-15'), row: null },
    ]
    await expect(editDays(ctx, secretary, 2013, wish, null)).rejects.toMatchObject({
      beside: [
        { field: 'days[4].date' },
        { field: 'days[5].date' },
        { field: 'days[7].closes' },
        { field: 'series.from' },
      ],
    })
    await expect(editDays(ctx, someone(), 2013, [], null)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(editDays(ctx, secretary, 2013, [], { days: '' })).rejects.toMatchObject({ kind: 'conflict' })
    expect(await openDaysOf(db, id)).toEqual(plan2013.days)
    expect(await theEdition(db, 2013)).toMatchObject({ version: 1 })
  })
})
