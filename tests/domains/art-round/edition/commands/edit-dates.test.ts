import { expect, it } from 'vitest'
import { editDates } from '#app/domains/art-round/edition/commands/edit-dates.server.ts'
import { openEdition } from '#app/domains/art-round/edition/commands/open-edition.server.ts'
import { openCalls, theEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { editionView } from '#app/domains/art-round/edition/screens.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { closing, plan2013 } from '../plan.ts'

const secretary = someone(['secretariat'])
const { year: _year, capacity: _capacity, days: _days, opensAt, closesAt, ...dates } = plan2013

eachEngine((engine) => {
  const opened = async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-04-01T10:00:00Z' })
    await openEdition(ctx, secretary, { ...plan2013, publish: true })
    const view = await editionView(ctx, secretary, 2013, null)
    const id = view.call?.id ?? ''
    return { db, ctx, id, seen: view.values.dates, wish: { ...dates, calls: [{ id, opensAt, closesAt }] } }
  }

  it('moves the opening in one edit, and says so in the audit', async () => {
    const { db, ctx, wish, seen } = await opened()
    await editDates(ctx, secretary, 2013, { ...wish, openingAt: null, deliveryOn: '2013-09-03' }, seen)
    expect(await theEdition(db, 2013)).toMatchObject({ openingAt: null, deliveryOn: '2013-09-03', version: 2 })
    const note = await db.auditEntry.findFirst({ where: { deed: 'edition.changed' } })
    expect(note?.facts).toEqual({ section: 'dates', fields: ['deliveryOn', 'openingDate', 'openingTime'] })
  })

  it('closes a call earlier than now', async () => {
    const { db, ctx, id, wish, seen } = await opened()
    expect(await openCalls(db, ctx.now)).toHaveLength(1)
    await editDates(ctx, secretary, 2013, { ...wish, calls: [{ id, opensAt, closesAt: closing('2013-03-31') }] }, seen)
    expect(await openCalls(db, ctx.now)).toEqual([])
  })

  it('tells what another has saved meanwhile, and saves when it has been seen', async () => {
    const { db, ctx, wish, seen } = await opened()
    await editDates(ctx, secretary, 2013, { ...wish, juryTo: '2013-05-21' }, seen)
    const mine = { ...wish, confirmBy: '2013-06-10' }
    await expect(editDates(ctx, secretary, 2013, mine, seen)).rejects.toMatchObject({
      kind: 'conflict',
      beside: [{ field: 'juryTo', key: 'edition.nowHolds', facts: { value: '2013-05-21' } }],
    })
    expect(await theEdition(db, 2013)).toMatchObject({ confirmBy: '2013-06-07' })
    const again = (await editionView(ctx, secretary, 2013, null)).values.dates
    await editDates(ctx, secretary, 2013, mine, again)
    expect(await theEdition(db, 2013)).toMatchObject({ confirmBy: '2013-06-10', juryTo: '2013-05-20' })
  })

  it('refuses what is in the wrong order beside its field, and anyone but the secretariat', async () => {
    const { ctx, id, wish, seen } = await opened()
    const wrong = { ...wish, announceOn: '2013-05-01', calls: [{ id, opensAt, closesAt: opensAt }] }
    await expect(editDates(ctx, secretary, 2013, wrong, seen)).rejects.toMatchObject({
      kind: 'invalid',
      beside: [{ field: 'calls[0].closesDate' }, { field: 'announceOn' }],
    })
    await expect(editDates(ctx, someone(['host']), 2013, wish, seen)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(editDates(ctx, secretary, 2014, wish, seen)).rejects.toMatchObject({ kind: 'missing' })
  })

  it('lets a period move away from its days, and the page tells of it', async () => {
    const { ctx, wish, seen } = await opened()
    await editDates(ctx, secretary, 2013, { ...wish, periodTo: '2013-09-20' }, seen)
    expect((await editionView(ctx, secretary, 2013, null)).faults).toMatchObject([
      { field: 'days[2].date', key: 'edition.studioDayOutsidePeriod' },
    ])
  })

  it('writes and notes nothing when nothing has changed', async () => {
    const { db, ctx, wish, seen } = await opened()
    await editDates(ctx, secretary, 2013, wish, seen)
    expect(await theEdition(db, 2013)).toMatchObject({ version: 1 })
    expect(await db.auditEntry.count({ where: { deed: 'edition.changed' } })).toBe(0)
  })
})
