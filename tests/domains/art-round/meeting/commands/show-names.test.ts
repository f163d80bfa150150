import { expect, it } from 'vitest'
import { showNames } from '#app/domains/art-round/meeting/commands/show-names.server.ts'
import { nameOf } from '#tests/domains/art-round/selection/juried.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { bringUp, heldMeeting, itemOf, JURY, OFFICE, secretary, started, YEAR } from '../room.ts'

eachEngine((engine) => {
  it('waits until everything is decided; then the chair lets them be seen, and hides them again', async () => {
    const held = await heldMeeting(engine)
    await started(held)
    await bringUp(held, 3)
    await expect(showNames(held.ctx, held.chair, YEAR, JURY, true)).rejects.toMatchObject({
      kind: 'conflict',
      key: 'meeting.namesTooEarly',
    })
    expect(JSON.stringify(await itemOf(held, held.juror))).not.toContain(nameOf(3))
    expect(JSON.stringify(await itemOf(held, secretary, OFFICE))).not.toContain(nameOf(3))
    await held.db.application.updateMany({ data: { decision: 'declined' } })
    await showNames(held.ctx, held.chair, YEAR, JURY, true)
    expect((await itemOf(held, held.juror)).sheet.who).toMatchObject({ name: nameOf(3) })
    await showNames(held.ctx, held.chair, YEAR, JURY, false)
    expect((await itemOf(held, held.juror)).sheet.who).toBeNull()
  })

  it('is for the one who leads', async () => {
    const held = await heldMeeting(engine)
    await started(held)
    await held.db.application.updateMany({ data: { decision: 'declined' } })
    await expect(showNames(held.ctx, held.juror, YEAR, JURY, true)).rejects.toMatchObject({ kind: 'forbidden' })
    expect((await held.db.meeting.findFirstOrThrow()).namesShown).toBe(false)
  })

  it('is no question where the jury knows whose the works are', async () => {
    const held = await heldMeeting(engine)
    await held.db.juryRound.updateMany({ data: { anonymous: false } })
    await started(held)
    await bringUp(held, 3)
    expect((await itemOf(held, held.juror)).sheet.who).toMatchObject({ name: nameOf(3) })
  })
})
