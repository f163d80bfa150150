import { expect, it } from 'vitest'
import { showSeating } from '#app/domains/orchestra/seating/commands/show-seating.server.ts'
import { seatOf } from '#app/domains/orchestra/seating/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { SATURDAY, SUNDAY, seatingStage } from '../stage.ts'

eachEngine((engine) => {
  it('lets a family see its own seats and a first name, once they are shown, and not before', async () => {
    const stage = await seatingStage(engine)
    const { ctx, actor, conductor, seeded } = stage
    const own = [seeded.children.ane, seeded.children.cato, seeded.children.dina]
    const seats = (date = SATURDAY) => ctx.tx((tx) => seatOf(tx, seeded.seminarId, date, own))
    const show = async (shown: boolean, who = conductor) =>
      showSeating(ctx, who, seeded.seminarId, { ...(await stage.ref()), shown })
    await expect(show(true)).rejects.toMatchObject({ kind: 'conflict' })
    await stage.propose()
    expect((await seats()).size).toBe(0)
    await expect(show(true, actor('coach'))).rejects.toMatchObject({ kind: 'forbidden' })
    const counts = async () =>
      (await ctx.db.seminarDay.findMany({ where: { seminarId: seeded.seminarId } })).map(({ sequence }) => sequence)
    await ctx.db.seminar.update({ where: { id: seeded.seminarId }, data: { planShownAt: ctx.now } })
    const before = await counts()
    await show(true)
    // The calendars of the families look again.
    expect(await counts()).toEqual(before.map((count) => count + 1))
    const shown = await seats()
    expect([...shown.keys()].sort()).toEqual([...own].sort())
    const ane = shown.get(seeded.children.ane)
    expect(ane?.section).toMatch(/^violin[12]$/)
    expect(ane?.partner).toBe('Musikant')
    expect(shown.get(seeded.children.cato)).toMatchObject({ section: 'horn', partner: '' })
    // The seats of one day are what its families see.
    const place = (await stage.view()).sections
      .flatMap((one) => one.seats)
      .find((one) => one.childId === seeded.children.dina)
    await stage.repair(seeded.children.dina, { way: 'empty' }, SATURDAY)
    expect(place && (await seats()).has(seeded.children.dina)).toBe(false)
    expect((await seats(SUNDAY)).has(seeded.children.dina)).toBe(true)
    await show(false)
    expect((await seats()).size).toBe(0)
  })
})
