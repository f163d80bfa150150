import { expect, it } from 'vitest'
import { stateAttendance } from '#app/domains/programme/commands/state-attendance.server.ts'
import { attendedOf } from '#app/domains/programme/queries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { secretary, workshop, YEAR } from '../planned.ts'

eachEngine((engine) => {
  it('is a figure too, and not known until it is stated', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const slug = await workshop(db, ctx)
    const { editionId } = await db.event.findFirstOrThrow()
    expect(await attendedOf(db, editionId, 'workshop')).toBeNull()
    await expect(stateAttendance(ctx, someone(), YEAR, slug, 71)).rejects.toMatchObject({ kind: 'forbidden' })
    await stateAttendance(ctx, secretary, YEAR, slug, 71)
    expect(await attendedOf(db, editionId, 'workshop')).toBe(71)
    await stateAttendance(ctx, secretary, YEAR, slug, null)
    expect(await attendedOf(db, editionId, 'workshop')).toBeNull()
  })
})
