import { describe, expect, it } from 'vitest'
import { sayOfToday } from '#app/domains/art-round/studio/commands/say-of-today.server.ts'
import { stampPass } from '#app/domains/rounds/commands/stamp-pass.server.ts'
import { MOST_STAMPS_AT_ONCE } from '#app/domains/rounds/pass.ts'
import { hashOfPass, newPass } from '#app/domains/rounds/pass-hash.server.ts'
import { doorView, ownStamps, passView, stampTotals } from '#app/domains/rounds/pass-screens.server.ts'
import { showRound } from '#tests/domains/studio-map/shown-round.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'

const SATURDAY = '2013-09-14T11:15:00Z'
const at = (number: number) => ({ year: 2013, number })
const secretary = someone(['secretariat'])

eachEngine((engine) => {
  const scene = async () => {
    const { db } = await engine.freshDatabase()
    await showRound(db, 6)
    const ctx = testContext({ db, now: SATURDAY })
    return { db, ctx, pass: newPass() }
  }

  it('is one for each pass, door and day, and says nothing of who holds it', async () => {
    const { db, ctx, pass } = await scene()
    expect(await stampPass(ctx, at(1), pass)).toEqual({ isNew: true })
    expect(await stampPass(ctx, at(1), pass)).toEqual({ isNew: false })
    expect(await stampPass(ctx, at(2), pass)).toEqual({ isNew: true })
    expect(await stampPass(ctx.at('2013-09-15T11:15:00Z'), at(1), pass)).toEqual({ isNew: true })
    const rows = await db.passStamp.findMany()
    expect(rows).toHaveLength(3)
    expect(JSON.stringify(rows)).not.toContain(pass)
    expect(await db.auditEntry.count()).toBe(0)
    expect(await db.visitEntry.count()).toBe(0)
    expect(hashOfPass('s', pass, 'one edition')).not.toBe(hashOfPass('s', pass, 'another'))
  })

  it('is shown at the door and on the card, with what is open nearby', async () => {
    const { ctx, pass } = await scene()
    expect(await doorView(ctx, at(2), null, 'nb')).toMatchObject({
      stamped: null,
      stampedToday: false,
      refusal: null,
      total: 4,
    })
    await stampPass(ctx, at(2), pass)
    const door = await doorView(ctx, at(2), pass, 'nb')
    expect(door).toMatchObject({ called: 'Verksted 2', stamped: 1, stampedToday: true })
    expect(door.near.map(({ number }) => number).sort()).toEqual([1, 3])
    expect(await passView(ctx, pass)).toMatchObject({
      stamps: [{ number: 2, date: '2013-09-14', called: 'Verksted 2' }],
      ...{ total: 4, room: 3 },
    })
    expect((await passView(ctx, null))?.stamps).toBeNull()
    expect((await passView(ctx, newPass()))?.stamps).toEqual([])
  })

  describe('is refused with a kind word', () => {
    it.each([
      ['in the morning', '2013-09-14T08:00:00Z', 'pass.refusedLater'],
      ['in the evening', '2013-09-14T16:00:00Z', 'pass.refusedNotOpen'],
      ['on a Wednesday', '2013-09-18T11:00:00Z', 'pass.refusedNotOpen'],
    ])('%s', async (_, now, key) => {
      const { db, ctx, pass } = await scene()
      await expect(stampPass(ctx.at(now), at(1), pass)).rejects.toMatchObject({ kind: 'conflict', key })
      expect((await doorView(ctx.at(now), at(1), pass, 'nb')).refusal).toBeTruthy()
      expect(await db.passStamp.count()).toBe(0)
    })

    it('as soon as the artist has said that it is closed', async () => {
      const { db, ctx, pass } = await scene()
      const { id } = await db.studio.findFirstOrThrow({ where: { number: 1 } })
      await sayOfToday(ctx, { actor: secretary }, id, 'closed')
      await expect(stampPass(ctx, at(1), pass)).rejects.toMatchObject({ key: 'pass.refusedClosed' })
    })

    it('when a program is at it, for a while', async () => {
      const { ctx, pass } = await scene()
      for (let n = 0; n < MOST_STAMPS_AT_ONCE; n++) await stampPass(ctx, at(1), newPass())
      await expect(stampPass(ctx, at(1), pass)).rejects.toMatchObject({ key: 'pass.refusedCrowd' })
      expect(await stampPass(ctx, at(2), pass)).toEqual({ isNew: true })
      expect(await stampPass(ctx.at('2013-09-14T11:26:00Z'), at(1), pass)).toEqual({ isNew: true })
    })
  })

  it.each([
    ['a number that is nobody’s', { year: 2013, number: 99 }],
    ['a year that is not there', { year: 2012, number: 1 }],
  ])('%s is not there', async (_, door) => {
    const { ctx, pass } = await scene()
    await expect(stampPass(ctx, door, pass)).rejects.toMatchObject({ kind: 'missing' })
    await expect(doorView(ctx, door, pass, 'nb')).rejects.toMatchObject({ kind: 'missing' })
  })

  it('a round that is not published has no doors', async () => {
    const { db, ctx } = await scene()
    await db.edition.updateMany({ data: { publishedAt: null } })
    await expect(doorView(ctx, at(1), null, 'nb')).rejects.toMatchObject({ kind: 'missing' })
    expect(await passView(ctx, null)).toBeNull()
  })

  it('is counted for the artists of the door and for the secretariat', async () => {
    const { db, ctx, pass } = await scene()
    await stampPass(ctx, at(1), pass)
    await stampPass(ctx, at(2), pass)
    await stampPass(ctx, at(1), newPass())
    const { application } = await db.participant.findFirstOrThrow({
      where: { studio: { number: 1 } },
      include: { application: true },
    })
    expect(await ownStamps(ctx, someone([], { personId: application.applicantId }), 2013)).toEqual([
      { number: 1, days: [{ date: '2013-09-14', stamps: 2 }], total: 2 },
    ])
    expect(await ownStamps(ctx, someone(), 2013)).toEqual([])
    expect(await stampTotals(ctx, secretary, 2013)).toMatchObject({ stamps: 3, passes: 2, perPass: 1.5 })
    await expect(stampTotals(ctx, someone(['host']), 2013)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
