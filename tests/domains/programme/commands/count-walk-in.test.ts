import { expect, it } from 'vitest'
import { checkIn } from '#app/domains/programme/commands/check-in.server.ts'
import { countWalkIn } from '#app/domains/programme/commands/count-walk-in.server.ts'
import { doorView } from '#app/domains/programme/office-screens.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { come, secretary, workshop, YEAR } from '../planned.ts'

eachEngine((engine) => {
  it('adds to those on the list, and never takes more back than were added', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const slug = await workshop(db, ctx)
    await come(ctx, slug, 1, 2)
    const door = async () => {
      const { event, came, walkIns } = await doorView(ctx, secretary, YEAR, slug, '')
      return [event.attended, came, walkIns]
    }
    await expect(countWalkIn(ctx, someone(), YEAR, slug, 1)).rejects.toMatchObject({ kind: 'forbidden' })
    await Promise.all([1, 1, 1].map((by) => countWalkIn(ctx, secretary, YEAR, slug, by)))
    expect(await door()).toEqual([3, 0, 3])
    const { id } = await db.signUp.findFirstOrThrow()
    await checkIn(ctx, secretary, YEAR, slug, { id, came: 2 })
    expect(await door()).toEqual([5, 2, 3])
    await countWalkIn(ctx, secretary, YEAR, slug, -9)
    expect(await door()).toEqual([2, 2, 0])
  })
})
