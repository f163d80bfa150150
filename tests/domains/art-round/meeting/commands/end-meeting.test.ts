import { expect, it } from 'vitest'
import { endMeeting } from '#app/domains/art-round/meeting/commands/end-meeting.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { bringUp, heldMeeting, JURY, OFFICE, secretary, started, YEAR } from '../room.ts'

eachEngine((engine) => {
  it('ends it once, with what was talked about done', async () => {
    const held = await heldMeeting(engine)
    await started(held)
    await bringUp(held, 3)
    await endMeeting(held.ctx, held.chair, YEAR, JURY)
    await endMeeting(held.ctx.at('2013-04-11T10:00:00Z'), held.chair, YEAR, JURY)
    const meeting = await held.db.meeting.findFirstOrThrow({ include: { items: true } })
    expect(meeting).toMatchObject({ state: 'closed', currentId: null, endedAt: held.ctx.now })
    expect(meeting.items.filter(({ doneAt }) => doneAt !== null).map(({ applicationId }) => applicationId)).toEqual([
      held.applicationIds[2],
    ])
    expect(await held.db.auditEntry.count({ where: { deed: 'meeting.ended' } })).toBe(1)
  })

  it('is for the one who leads, and nothing where there is no meeting', async () => {
    const held = await heldMeeting(engine)
    await endMeeting(held.ctx, secretary, YEAR, OFFICE)
    await started(held)
    await expect(endMeeting(held.ctx, held.juror, YEAR, JURY)).rejects.toMatchObject({ kind: 'forbidden' })
    expect((await held.db.meeting.findFirstOrThrow()).state).toBe('open')
  })
})
