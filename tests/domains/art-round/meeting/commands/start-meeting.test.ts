import { expect, it } from 'vitest'
import { startMeeting } from '#app/domains/art-round/meeting/commands/start-meeting.server.ts'
import { meetingsOf } from '#app/domains/art-round/meeting/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { heldMeeting, JURY, OFFICE, secretary, started, YEAR } from '../room.ts'

const choice = { zone: true, split: false, numbers: '' }

eachEngine((engine) => {
  it('puts the contested zone on the agenda, and what else is asked for, those with someone outside last', async () => {
    const held = await heldMeeting(engine)
    await started(held)
    const [meeting] = await meetingsOf(held.db, held.callId)
    const numbers = meeting?.items.map(({ applicationId }) => held.applicationIds.indexOf(applicationId) + 1)
    expect([...(numbers ?? [])].slice(0, 2).sort()).toEqual([3, 4])
    expect(numbers?.[2]).toBe(5)
    expect(meeting).toMatchObject({ state: 'open', currentId: null, namesShown: false })
    const note = await held.db.auditEntry.findFirstOrThrow({ where: { deed: 'meeting.started' } })
    expect(note.subjectId).toBe(meeting?.id)
  })

  it('the chair starts it with the zone, and cannot name numbers', async () => {
    const held = await heldMeeting(engine)
    await startMeeting(held.ctx, held.chair, YEAR, JURY, { ...choice, numbers: '1' })
    expect((await meetingsOf(held.db, held.callId))[0]?.items).toHaveLength(2)
  })

  it('takes those where the jury is divided on the work', async () => {
    const held = await heldMeeting(engine)
    // One each of the two who scored number 5.
    await startMeeting(held.ctx, secretary, YEAR, OFFICE, { ...choice, zone: false, split: true })
    const [meeting] = await meetingsOf(held.db, held.callId)
    expect(meeting?.items.map(({ applicationId }) => held.applicationIds.indexOf(applicationId) + 1)).toEqual([5])
  })

  it('is refused when it cannot be', async () => {
    const held = await heldMeeting(engine)
    const start = (given: Partial<typeof choice>) =>
      startMeeting(held.ctx, secretary, YEAR, OFFICE, { ...choice, ...given })
    await expect(start({ zone: false })).rejects.toMatchObject({ kind: 'invalid', key: 'meeting.nothingToTalkAbout' })
    await expect(start({ numbers: '3, 77' })).rejects.toMatchObject({
      key: 'meeting.noSuchNumber',
      facts: { numbers: '77' },
    })
    await expect(start({ numbers: 'tre' })).rejects.toMatchObject({ key: 'meeting.numbersOnly' })
    await expect(startMeeting(held.ctx, held.juror, YEAR, JURY, choice)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(startMeeting(held.ctx, held.chair, YEAR, OFFICE, choice)).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await held.db.meeting.count()).toBe(0)
    await start({})
    await expect(start({})).rejects.toMatchObject({ kind: 'conflict', key: 'meeting.openAlready' })
  })

  it('waits for the last seal', async () => {
    const held = await heldMeeting(engine, { sealed: false })
    await expect(startMeeting(held.ctx, secretary, YEAR, OFFICE, choice)).rejects.toMatchObject({
      key: 'meeting.notAllSealed',
    })
  })
})
