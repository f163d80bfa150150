import { expect, it } from 'vitest'
import { countVisits } from '#app/domains/tallies/commands/count-visits.server.ts'
import { remindMissing } from '#app/domains/tallies/commands/remind-missing.server.ts'
import { stateNoSale } from '#app/domains/tallies/commands/state-no-sale.server.ts'
import { STUDIO_DAYS, smallRound } from '#tests/domains/tallies/round-2013.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'

const secretary = someone(['secretariat'])

eachEngine((engine) => {
  async function begun(now: string) {
    const { db } = await engine.freshDatabase()
    await smallRound(db)
    return { db, ctx: testContext({ db, now }) }
  }
  const count = { visits: 5, kind: 'visit', method: 'counter' } as const

  it('writes to everyone of a place that misses a day, in each one’s language, and to nobody else', async () => {
    const { db, ctx } = await begun('2013-09-16T08:00:00Z')
    for (const date of ['2013-09-14', '2013-09-15'])
      await countVisits(ctx, secretary, 2013, { ...count, studioId: 's1', date, onceKey: `s1-${date}` })
    await countVisits(ctx, secretary, 2013, { ...count, studioId: 's2', date: '2013-09-14', onceKey: 's2-first-day' })
    expect(await remindMissing(ctx, secretary, 2013)).toBe(3)
    const letters = await db.mail.findMany({ orderBy: { toEmail: 'asc' } })
    expect(letters.map(({ toEmail, locale }) => [toEmail, locale])).toEqual([
      ['bo@example.com', 'nb'],
      ['cato@example.com', 'nb'],
      ['dina@example.com', 'en'],
    ])
    expect(letters[0]?.text).toContain('for søndag 15. september.')
    expect(letters[0]?.text).toContain('/deltakelse/2013/tall')
    expect(letters[2]?.text).toContain('for Saturday 14 September and Sunday 15 September.')
    expect(letters[2]?.text).toContain('/en/participation/2013/figures')
  })

  it('goes out once a day of Oslo at most, also when pressed twice at once', async () => {
    const { db, ctx } = await begun('2013-09-23T21:30:00Z')
    const twice = await Promise.allSettled([remindMissing(ctx, secretary, 2013), remindMissing(ctx, secretary, 2013)])
    expect(twice.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db.mail.count()).toBe(5)
    await expect(remindMissing(ctx, secretary, 2013)).rejects.toMatchObject({ key: 'tallies.remindedToday' })
    // Half past eleven in the evening there: half an hour later is the next day.
    expect(await remindMissing(ctx.at('2013-09-23T22:01:00Z'), secretary, 2013)).toBe(5)
    expect(await db.mail.count()).toBe(10)
  })

  it('is refused when nobody is missing, and to everyone but the secretariat', async () => {
    const { db, ctx } = await begun('2013-09-23T08:00:00Z')
    await expect(remindMissing(ctx, someone(['host']), 2013)).rejects.toMatchObject({ kind: 'forbidden' })
    for (const studioId of ['s1', 's2', 's3'])
      for (const date of STUDIO_DAYS)
        await countVisits(ctx, secretary, 2013, { ...count, studioId, date, onceKey: `${studioId}-${date}` })
    for (const key of ['anna', 'bo', 'cato', 'dina', 'eva'])
      await stateNoSale(ctx, secretary, 2013, { participantId: `p-${key}`, onceKey: `nothing-${key}` })
    await expect(remindMissing(ctx, secretary, 2013)).rejects.toMatchObject({ key: 'tallies.nobodyToRemind' })
    expect(await db.mail.count()).toBe(0)
  })
})
