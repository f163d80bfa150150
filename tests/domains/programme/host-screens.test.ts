import { expect, it } from 'vitest'
import { countGroup } from '#app/domains/programme/commands/count-group.server.ts'
import { planEvent } from '#app/domains/programme/commands/plan-event.server.ts'
import { setItems } from '#app/domains/programme/commands/set-items.server.ts'
import { stateAttendance } from '#app/domains/programme/commands/state-attendance.server.ts'
import { hostProgrammeView } from '#app/domains/programme/host-screens.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { statementsOf } from '#tests/support/statements.ts'
import { groupOf, newGroup } from './grouped.ts'
import { come, secretary, workshop, YEAR } from './planned.ts'

const host = someone(['host'], { year: YEAR, municipalityId: 'ovre-eiker' })

eachEngine((engine) => {
  it('shows those who host the programme, the groups and how many come, and nobody who comes', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const slug = await workshop(db, ctx)
    await come(ctx, slug, 1, 3)
    await come(ctx, slug, 2, 2)
    await newGroup(ctx, slug, 'Styret', 'hemmelig@example.com', 8)
    const { version } = await db.event.findFirstOrThrow({ where: { slug }, select: { version: true } })
    const blank = { titleEn: '', who: 'Kari', place: 'Fossesholm' }
    await setItems(ctx, secretary, YEAR, slug, { version, items: [{ ...blank, begins: '13:00', titleNb: 'Foredrag' }] })
    const draft = await planEvent(ctx, secretary, YEAR, 'talk')
    const view = await hostProgrammeView(ctx, host, YEAR)
    expect(view.can.plan).toBe(false)
    expect(view.events.map((event) => event.slug)).toEqual([slug])
    expect(view.events[0]).toMatchObject({
      ...{ signUp: { taken: 3, capacity: 4, waiting: 2 }, attended: null, over: false, cancelled: false },
      items: [{ begins: '13:00', titleNb: 'Foredrag', titleEn: 'Foredrag', who: 'Kari', place: 'Fossesholm' }],
      groups: [{ name: 'Styret', people: 8, came: null, invited: false }],
    })
    for (const secret of ['hemmelig@', 'gjest-1', 'Gjest 1', draft]) expect(JSON.stringify(view)).not.toContain(secret)

    const { id: groupId, version: seen } = await groupOf(ctx, slug, 'Styret')
    await countGroup(ctx, host, YEAR, slug, { groupId, version: seen, came: 5 })
    await stateAttendance(ctx, host, YEAR, slug, 71)
    const [after] = (await hostProgrammeView(ctx, secretary, YEAR)).events
    expect([after?.attended, after?.groupSums]).toEqual([71, { invited: 8, came: 5 }])
  })

  it('is for the secretariat and for those who host that year', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await workshop(db, ctx)
    for (const actor of [
      ...[null, someone(), someone(['contact']), someone(['juror']), someone(['host'], { year: YEAR - 1 })],
      someone(['host'], { year: YEAR, municipalityId: 'asker' }),
    ])
      await expect(hostProgrammeView(ctx, actor, YEAR), actor?.personId).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(hostProgrammeView(ctx, secretary, 1999)).rejects.toMatchObject({ kind: 'missing' })
    const statements = await statementsOf(() => hostProgrammeView(ctx, secretary, YEAR))
    expect(statements.length).toBeLessThanOrEqual(7)
  })
})
