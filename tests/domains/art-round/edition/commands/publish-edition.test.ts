import { expect, it } from 'vitest'
import { editDates } from '#app/domains/art-round/edition/commands/edit-dates.server.ts'
import { openEdition } from '#app/domains/art-round/edition/commands/open-edition.server.ts'
import { publishEdition } from '#app/domains/art-round/edition/commands/publish-edition.server.ts'
import { callsOf, publicEdition } from '#app/domains/art-round/edition/queries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { plan2013 } from '../plan.ts'

const secretary = someone(['secretariat'])

eachEngine((engine) => {
  it('shows the edition from the moment, and a second time changes nothing', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await openEdition(ctx, secretary, plan2013)
    await expect(publishEdition(ctx, someone(['host'], { year: 2013 }), 2013)).rejects.toMatchObject({
      kind: 'forbidden',
    })
    expect(await publicEdition(db)).toBeNull()
    await publishEdition(ctx, secretary, 2013)
    await publishEdition(ctx.at('2013-04-01T12:00:00Z'), secretary, 2013)
    expect(await publicEdition(db)).toMatchObject({ year: 2013, publishedAt: ctx.now })
    expect(await db.auditEntry.count({ where: { deed: 'edition.published' } })).toBe(1)
  })

  it('waits until nothing is wrong', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { id } = await openEdition(ctx, secretary, plan2013)
    const { opensAt, closesAt } = plan2013
    const calls = (await callsOf(db, id)).map((call) => ({ id: call.id, opensAt, closesAt }))
    await editDates(ctx, secretary, 2013, { ...plan2013, periodTo: '2013-09-20', calls }, null)
    await expect(publishEdition(ctx, secretary, 2013)).rejects.toMatchObject({
      kind: 'conflict',
      key: 'edition.mendBeforePublishing',
    })
    expect(await publicEdition(db)).toBeNull()
  })
})
