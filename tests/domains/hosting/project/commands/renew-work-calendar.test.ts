import { expect, it } from 'vitest'
import { calendarKeyOf, ownerOfCalendar } from '#app/domains/hosting/project/calendar-key.server.ts'
import { renewWorkCalendar } from '#app/domains/hosting/project/commands/renew-work-calendar.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { withGroup } from '../stage.ts'

eachEngine((engine) => {
  it('ends the address before it, of nobody else', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, office } = await withGroup(db)
    const first = await calendarKeyOf(ctx, db, coordinator.personId)
    const others = await calendarKeyOf(ctx, db, office.personId)
    expect(await ownerOfCalendar(ctx, db, first)).toBe(coordinator.personId)
    await renewWorkCalendar(ctx, coordinator)
    const second = await calendarKeyOf(ctx, db, coordinator.personId)
    await renewWorkCalendar(ctx, coordinator)
    for (const over of [first, second, 'ukjent', '']) expect(await ownerOfCalendar(ctx, db, over)).toBeNull()
    expect(await ownerOfCalendar(ctx, db, others)).toBe(office.personId)
    const third = await calendarKeyOf(ctx, db, coordinator.personId)
    expect(await ownerOfCalendar(ctx, db, third)).toBe(coordinator.personId)
    const acted = { ...coordinator, actedBy: { personId: office.personId, name: '' } }
    await expect(renewWorkCalendar(ctx, acted)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
