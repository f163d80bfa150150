import { expect, it } from 'vitest'
import { noteItem } from '#app/domains/art-round/meeting/commands/note-item.server.ts'
import { meetingsOf } from '#app/domains/art-round/meeting/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { heldMeeting, JURY, keyOf, OFFICE, secretary, started, YEAR } from '../room.ts'

eachEngine((engine) => {
  it('keeps what the secretariat and the chair write, and neither overwrites the other unseen', async () => {
    const held = await heldMeeting(engine)
    await started(held)
    const office = await keyOf(held, secretary, OFFICE, 3)
    const chair = await keyOf(held, held.chair, JURY, 3)
    await noteItem(held.ctx, secretary, YEAR, OFFICE, { item: office, before: '', note: 'Sterkt.' })
    const late = { item: chair, before: '', note: 'Svakt.' }
    await expect(noteItem(held.ctx, held.chair, YEAR, JURY, late)).rejects.toMatchObject({ key: 'meeting.noteChanged' })
    await noteItem(held.ctx, held.chair, YEAR, JURY, { ...late, before: 'Sterkt.', note: 'Sterkt. Et sterkt verk.' })
    // The same once more.
    await noteItem(held.ctx, held.chair, YEAR, JURY, { ...late, before: '', note: 'Sterkt. Et sterkt verk.' })
    const [meeting] = await meetingsOf(held.db, held.callId)
    expect(meeting?.items.map(({ note }) => note).filter(Boolean)).toEqual(['Sterkt. Et sterkt verk.'])
    expect(meeting?.version).toBe(3)
  })

  it('is not for the other jurors, nor for a chair of what the chair is recused from', async () => {
    const held = await heldMeeting(engine)
    await held.db.assessment.updateMany({
      where: { seatId: held.seatIds[0], applicationId: held.applicationIds[4] ?? '' },
      data: { recused: true },
    })
    await started(held)
    const item = await keyOf(held, held.juror, JURY, 3)
    await expect(noteItem(held.ctx, held.juror, YEAR, JURY, { item, before: '', note: 'Nei' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    const five = await keyOf(held, secretary, OFFICE, 5)
    await expect(
      noteItem(held.ctx, held.chair, YEAR, JURY, { item: five, before: '', note: 'Nei' }),
    ).rejects.toMatchObject({ key: 'meeting.itemGone' })
    expect(await held.db.meetingItem.count({ where: { note: { not: '' } } })).toBe(0)
  })
})
