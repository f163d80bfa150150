import { expect, it } from 'vitest'
import { countGroup } from '#app/domains/programme/commands/count-group.server.ts'
import { stateAttendance } from '#app/domains/programme/commands/state-attendance.server.ts'
import { officeEventView } from '#app/domains/programme/office-screens.server.ts'
import { attendedOf } from '#app/domains/programme/queries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { groupOf, newGroup } from '../grouped.ts'
import { secretary, workshop, YEAR } from '../planned.ts'

eachEngine((engine) => {
  it('those of groups are part of all who came, and never added to them', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const slug = await workshop(db, ctx)
    await stateAttendance(ctx, secretary, YEAR, slug, 71)
    await newGroup(ctx, slug, 'Nettverket', '', 20)
    await newGroup(ctx, slug, 'Styret', 'a@b.no')
    const count = async (name: string, came: number | null, who = secretary) => {
      const { id: groupId, version } = await groupOf(ctx, slug, name)
      await countGroup(ctx, who, YEAR, slug, { groupId, version, came })
    }
    await expect(count('Styret', 1, someone())).rejects.toMatchObject({ kind: 'forbidden' })
    const host = (municipalityId: string, year = YEAR) => someone(['host'], { year, municipalityId })
    await expect(count('Styret', 1, host('asker'))).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(count('Styret', 1, host('ovre-eiker', 2012))).rejects.toMatchObject({ kind: 'forbidden' })
    await count('Nettverket', 18, host('ovre-eiker'))
    await count('Styret', 1)
    const { groupSums, event } = await officeEventView(ctx, secretary, YEAR, slug)
    expect([groupSums, event.attended]).toEqual([{ invited: 21, came: 19 }, 71])
    expect(await attendedOf(db, event.editionId, 'workshop')).toBe(71)
    await count('Styret', null)
    expect((await officeEventView(ctx, secretary, YEAR, slug)).groupSums.came).toBe(18)
  })
})
