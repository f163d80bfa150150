import { expect, it } from 'vitest'
import { countVisits } from '#app/domains/tallies/commands/count-visits.server.ts'
import { reportSale } from '#app/domains/tallies/commands/report-sale.server.ts'
import { officeTallyView } from '#app/domains/tallies/office-screens.server.ts'
import { exhibitionTallyView, hostingView, myTallyView } from '#app/domains/tallies/place-screens.server.ts'
import { smallRound } from '#tests/domains/tallies/round-2013.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'

const secretary = someone(['secretariat'])
const bo = someone([], { personId: 'person-bo' })
const cato = someone([], { personId: 'person-cato' })
const host = someone(['host'], { year: 2013, municipalityId: 'ovre-eiker' })
const nothing = { onlyMissing: false, place: null, day: null }
/** An amount that stands out wherever it turns up. */
const CANARY = 76_543_21

eachEngine((engine) => {
  async function begun() {
    const { db } = await engine.freshDatabase()
    await smallRound(db)
    const ctx = testContext({ db, now: '2013-09-15T13:00:00Z', actorId: 'person-bo' })
    const count = { studioId: 's2', date: '2013-09-14', visits: 30, kind: 'visit', method: 'counter' } as const
    await countVisits(ctx, bo, 2013, { ...count, onceKey: 'count-of-bo' })
    const sale = { participantId: '', channel: 'studio', date: null, amountOre: CANARY, works: 1 } as const
    await reportSale(ctx, bo, 2013, { ...sale, onceKey: 'sale-of-bo' })
    return { db, ctx }
  }

  it('an artist sees what the others at the place have counted, and never what they sold', async () => {
    const { ctx } = await begun()
    const view = await myTallyView(ctx, cato, 2013, '2013-09-14', null)
    expect(view.place).toMatchObject({ number: 2, name: 'Fabrikken', others: ['Demo bo'], chosen: '2013-09-14' })
    expect(view.place?.days[0]).toMatchObject({ visits: 30, entries: [{ by: 'Demo bo', mine: false, visits: 30 }] })
    expect(view.place?.days[1]).toMatchObject({ visits: null, state: 'today' })
    expect(view.sales).toMatchObject({ word: 'not-reported', entries: [] })
    expect(JSON.stringify(view)).not.toContain(String(CANARY))
    expect((await myTallyView(ctx, bo, 2013, null, null)).sales).toMatchObject({ word: 'sold', totalOre: CANARY })
    await expect(myTallyView(ctx, host, 2013, null, null)).rejects.toMatchObject({ kind: 'missing' })
  })

  it('the secretariat sees who has answered, and no amount of fewer than three', async () => {
    const { ctx } = await begun()
    const view = await officeTallyView(ctx, secretary, 2013, nothing)
    expect(JSON.stringify(view)).not.toContain(String(CANARY))
    expect(view.sales.shown).toMatchObject({ total: null, studio: null })
    expect(view.sales.sellers).toMatchObject({ total: 1, studio: 1 })
    expect(view.sales.artists.find(({ name }) => name === 'Demo bo')?.word).toBe('sold')
    expect(view.total).toMatchObject({ visits: 30, received: 1, expected: 8 })
    expect(view.behind).toBe(4)
    const shared = view.rows.find(({ studioId }) => studioId === 's2')
    expect(shared?.cells.map(({ kind }) => kind)).toEqual(['closed', 'sum', 'missing', 'ahead', 'ahead'])
    expect(view.remind).toEqual({ count: 2, doneToday: false, can: true })
    await expect(officeTallyView(ctx, host, 2013, nothing)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(officeTallyView(ctx, bo, 2013, nothing)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  it('the staff see the works that hang, and what was sold there alone', async () => {
    const { ctx } = await begun()
    const sale = { participantId: 'p-cato', channel: 'exhibition', date: null, amountOre: 9000_00, works: 1 } as const
    await reportSale(ctx, host, 2013, { ...sale, onceKey: 'sold-there' })
    const view = await exhibitionTallyView(ctx, host, 2013, null)
    expect(view.works[0]).toEqual({
      participantId: 'p-anna',
      artist: 'Demo anna',
      title: 'Verk av anna',
      priceOre: 9000_00,
    })
    expect(view.sales).toMatchObject({ works: 1, totalOre: 9000_00, entries: [{ title: 'Verk av cato' }] })
    expect(JSON.stringify(view)).not.toContain(String(CANARY))
    await expect(exhibitionTallyView(ctx, bo, 2013, null)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  it('a host sees the own exhibitions', async () => {
    const { db, ctx } = await begun()
    await smallRound(db, { year: 2014, first: false })
    expect((await hostingView(ctx, host)).editions.map(({ year }) => year)).toEqual([2013])
    expect((await hostingView(ctx, secretary)).editions.map(({ year }) => year)).toEqual([2014, 2013])
    expect((await hostingView(ctx, bo)).editions).toEqual([])
  })
})
