import { expect, it } from 'vitest'
import { importVisits } from '#app/domains/tallies/commands/import-visits.server.ts'
import type { VisitRow } from '#app/domains/tallies/file-rows.ts'
import { visitEntriesOf } from '#app/domains/tallies/queries.server.ts'
import { standing } from '#app/domains/tallies/rules.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { pastRound, secretary } from './taken-over.ts'

const row = (place: string, visits: number | null, more: Partial<VisitRow> = {}): VisitRow => ({
  ...{ date: '2013-09-14', place, visits, kind: 'visit', method: 'counter' },
  ...more,
})
const counts = { added: 0, changed: 0, unchanged: 0 }

eachEngine((engine) => {
  it('states sums by place, day, kind and method; the same again changes nothing', async () => {
    const { db, ctx } = await pastRound(engine)
    const rows = [row('1', 20), row('1', 11), row('1', 5, { kind: 'group' }), row('exhibition', 0), row('2', null)]
    expect(await importVisits(ctx, secretary, 2013, rows)).toEqual({ ...counts, added: 3 })
    expect(await importVisits(ctx, secretary, 2013, rows)).toEqual({ ...counts, unchanged: 3 })
    const entries = await db.visitEntry.findMany({ orderBy: { visits: 'asc' } })
    expect(entries.map(({ visits }) => visits)).toEqual([0, 5, 31])
  })

  it('takes back what the file now says otherwise, and keeps the history', async () => {
    const { db, ctx } = await pastRound(engine)
    await importVisits(ctx, secretary, 2013, [row('1', 31), row('2', 12)])
    expect(await importVisits(ctx, secretary, 2013, [row('1', 40)])).toEqual({ ...counts, changed: 1 })
    expect(await importVisits(ctx, secretary, 2013, [row('1', 31)])).toEqual({ ...counts, changed: 1 })
    const edition = await db.edition.findFirstOrThrow()
    const entries = await visitEntriesOf(db, edition.id)
    expect(entries).toHaveLength(6)
    expect(
      standing(entries)
        .map(({ visits }) => visits)
        .sort(),
    ).toEqual([12, 31])
  })

  it('is refused for a place, a day and a number that cannot be, all at once', async () => {
    const { db, ctx } = await pastRound(engine)
    const rows = [row('1', 3), row('77', 3), row('2', 3, { date: '2013-09-15' }), row('1', 3, { date: '2013-10-20' })]
    await expect(importVisits(ctx, secretary, 2013, rows)).rejects.toMatchObject({
      beside: [
        { field: 'rows.1.place', key: 'transfer.noSuchPlace' },
        { field: 'rows.2.date', key: 'tallies.notAnOpenDay' },
        { field: 'rows.3.date', key: 'tallies.notAnOpenDay' },
      ],
    })
    expect(await db.visitEntry.count()).toBe(0)
  })

  it('takes the evening of the opening at the exhibition, and no day outside its period', async () => {
    const { ctx } = await pastRound(engine)
    const on = (date: string) => importVisits(ctx, secretary, 2013, [row('exhibition', 3, { date })])
    expect(await on('2013-09-12')).toEqual({ ...counts, added: 1 })
    await expect(on('2013-09-23')).rejects.toMatchObject({ beside: [{ field: 'rows.0.date' }] })
  })

  it('is for the secretariat alone', async () => {
    const { ctx } = await pastRound(engine)
    await expect(importVisits(ctx, someone(['host']), 2013, [])).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
