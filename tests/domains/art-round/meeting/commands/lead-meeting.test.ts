import { expect, it } from 'vitest'
import { endMeeting } from '#app/domains/art-round/meeting/commands/end-meeting.server.ts'
import { leadMeeting } from '#app/domains/art-round/meeting/commands/lead-meeting.server.ts'
import { meetingView } from '#app/domains/art-round/meeting/screens.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { bringUp, heldMeeting, itemOf, JURY, keyOf, OFFICE, secretary, started, YEAR } from '../room.ts'

eachEngine((engine) => {
  it('goes through the agenda; what is left is done, and all screens show the same item', async () => {
    const held = await heldMeeting(engine)
    await started(held)
    const lead = { step: 'next' as const, item: '' }
    await leadMeeting(held.ctx, held.chair, YEAR, JURY, { ...lead, seen: '' })
    const first = await itemOf(held, held.chair)
    expect((await itemOf(held, held.juror)).sheet.works).toEqual((await itemOf(held, held.chair)).sheet.works)
    // A second press on the same button.
    await leadMeeting(held.ctx, held.chair, YEAR, JURY, { ...lead, seen: first.key })
    await leadMeeting(held.ctx, held.chair, YEAR, JURY, { ...lead, seen: first.key })
    const view = await meetingView(held.ctx, held.chair, YEAR, JURY)
    expect(view.agenda.map(({ done, current }) => [done, current])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ])
    const { version } = await held.db.meeting.findFirstOrThrow()
    expect(version).toBe(3)
  })

  it('stops and resumes at the first that is not done, also after the end', async () => {
    const held = await heldMeeting(engine)
    await started(held)
    const step = async (name: 'next' | 'break' | 'resume') => {
      const { now } = await meetingView(held.ctx, secretary, YEAR, OFFICE)
      const seen = now.kind === 'item' ? now.item.key : ''
      await leadMeeting(held.ctx, secretary, YEAR, OFFICE, { step: name, seen, item: '' })
      const after = (await meetingView(held.ctx, secretary, YEAR, OFFICE)).now
      return after.kind === 'item' ? after.item.position : after.kind
    }
    expect(await step('next')).toBe(1)
    expect(await step('next')).toBe(2)
    expect(await step('break')).toBe('nothing')
    expect(await step('resume')).toBe(2)
    await endMeeting(held.ctx, secretary, YEAR, OFFICE)
    expect((await meetingView(held.ctx, secretary, YEAR, OFFICE)).state).toBe('closed')
    expect(await step('resume')).toBe(3)
    expect((await meetingView(held.ctx, secretary, YEAR, OFFICE)).state).toBe('open')
  })

  it('is for the one who leads, and a chair who is outside leads nothing', async () => {
    const held = await heldMeeting(engine)
    await held.db.assessment.updateMany({
      where: { seatId: held.seatIds[0], applicationId: held.applicationIds[4] ?? '' },
      data: { recused: true },
    })
    await started(held)
    const next = { step: 'next' as const, seen: '', item: '' }
    await expect(leadMeeting(held.ctx, held.juror, YEAR, JURY, next)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(keyOf(held, held.chair, JURY, 5)).rejects.toThrow('not on the agenda')
    const key = await keyOf(held, secretary, OFFICE, 5)
    const jump = { step: 'jump' as const, seen: '' }
    // Another's key opens nothing, nor does the id itself.
    for (const item of [key, held.applicationIds[4] ?? '', 'x'])
      await expect(leadMeeting(held.ctx, held.chair, YEAR, JURY, { ...jump, item })).rejects.toMatchObject({
        key: 'meeting.itemGone',
      })
    await bringUp(held, 5)
    await expect(leadMeeting(held.ctx, held.chair, YEAR, JURY, next)).rejects.toMatchObject({
      key: 'meeting.outOfRoom',
    })
    await leadMeeting(held.ctx, secretary, YEAR, OFFICE, { ...next, seen: key })
    expect((await held.db.meeting.findFirstOrThrow()).currentId).not.toBe(held.applicationIds[4])
  })

  it('needs a meeting', async () => {
    const held = await heldMeeting(engine)
    await expect(
      leadMeeting(held.ctx, secretary, YEAR, OFFICE, { step: 'next', seen: '', item: '' }),
    ).rejects.toMatchObject({ key: 'meeting.notOpen' })
  })
})
