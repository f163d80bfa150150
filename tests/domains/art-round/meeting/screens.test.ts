import { expect, it } from 'vitest'
import { endMeeting } from '#app/domains/art-round/meeting/commands/end-meeting.server.ts'
import { noteItem } from '#app/domains/art-round/meeting/commands/note-item.server.ts'
import { followMeeting, signOf } from '#app/domains/art-round/meeting/live.server.ts'
import { meetingView } from '#app/domains/art-round/meeting/screens.server.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { bringUp, heldMeeting, itemOf, JURY, keyOf, OFFICE, SECRET, secretary, started, YEAR } from './room.ts'

eachEngine((engine) => {
  it('a juror who is recused gets nothing of it: not on the agenda, not while it is up, not in a count', async () => {
    const held = await heldMeeting(engine)
    await started(held)
    const read = () => meetingView(held.ctx, held.recused, YEAR, JURY)
    expect(await read()).toMatchObject({
      agenda: [
        { position: 1, out: null },
        { position: 2, out: null },
      ],
    })
    expect(JSON.stringify(await read())).not.toContain(SECRET)
    await bringUp(held, 3)
    const item = await itemOf(held, held.recused)
    expect(item).toMatchObject({ of: 2, out: null, standing: { place: null } })
    expect((await itemOf(held, held.juror)).standing.place).toMatchObject({ capacity: 3, of: 6 })
    await bringUp(held, 5)
    const out = await read()
    expect(out).toMatchObject({ now: { kind: 'outside' }, agenda: [], start: null })
    expect(Object.values(out.can).every((may) => may === false || may === null)).toBe(true)
    expect(JSON.stringify(out)).not.toContain(SECRET)
    expect(JSON.stringify(await meetingView(held.ctx, held.juror, YEAR, JURY))).toContain(SECRET)
  })

  it('nobody is told who is out but those who lead; they are told how many', async () => {
    const held = await heldMeeting(engine)
    await started(held)
    const outs = async (actor: typeof held.chair, door: typeof JURY | typeof OFFICE) =>
      (await meetingView(held.ctx, actor, YEAR, door)).agenda.map(({ out }) => out)
    expect(await outs(held.chair, JURY)).toEqual([0, 0, 1])
    expect(await outs(secretary, OFFICE)).toEqual([0, 0, 1])
    expect(await outs(held.juror, JURY)).toEqual([null, null, null])
  })

  it('the sign stands still for who is out, and tells of every change to who is inside', async () => {
    const held = await heldMeeting(engine)
    await started(held)
    await bringUp(held, 5)
    const following = {
      in: await followMeeting(held.ctx, held.juror, YEAR, JURY),
      out: await followMeeting(held.ctx, held.recused, YEAR, JURY),
    }
    const before = {
      in: await following.in.sign(),
      out: await following.out.sign(),
      version: await following.out.version(),
    }
    await noteItem(held.ctx, secretary, YEAR, OFFICE, {
      ...{ item: await keyOf(held, secretary, OFFICE, 5), before: '', note: 'Noe om verket' },
    })
    expect(await following.out.version()).not.toBe(before.version)
    expect(await following.in.sign()).not.toBe(before.in)
    expect(await following.out.sign()).toBe(before.out)
    await bringUp(held, 3)
    expect(await following.out.sign()).not.toBe(before.out)
  })

  it('the sign of the same view is the same, and says nothing by itself', async () => {
    const held = await heldMeeting(engine)
    await started(held)
    const view = await meetingView(held.ctx, held.juror, YEAR, JURY)
    expect(signOf(held.ctx, view)).toBe(signOf(held.ctx, await meetingView(held.ctx, held.juror, YEAR, JURY)))
    expect(signOf(held.ctx, view)).toMatch(/^[\w-]{22}$/)
  })

  it('lets in who attends, and nobody else', async () => {
    const held = await heldMeeting(engine)
    await started(held)
    const stranger = someone(['juror'], { personId: 'stranger', year: YEAR })
    await expect(meetingView(held.ctx, stranger, YEAR, JURY)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(meetingView(held.ctx, held.juror, YEAR, OFFICE)).rejects.toMatchObject({ kind: 'forbidden' })
    // One of the secretariat who sits in the jury comes from the own seat.
    const both = { ...held.recused, grants: [...held.recused.grants, ...secretary.grants] }
    await expect(meetingView(held.ctx, both, YEAR, OFFICE)).rejects.toMatchObject({ key: 'meeting.byOwnSeat' })
    await bringUp(held, 5)
    expect((await meetingView(held.ctx, both, YEAR, JURY)).now.kind).toBe('outside')
    await held.db.jurorSeat.update({ where: { id: held.seatIds[1] }, data: { sealedAt: null } })
    await expect(meetingView(held.ctx, held.juror, YEAR, JURY)).rejects.toMatchObject({ key: 'meeting.notSealed' })
    expect(await meetingView(held.ctx, secretary, YEAR, OFFICE)).toMatchObject({ state: 'waiting', agenda: [] })
  })

  it('after the end the agenda stays for reading, and nothing is up', async () => {
    const held = await heldMeeting(engine)
    await started(held)
    await bringUp(held, 5)
    await endMeeting(held.ctx, secretary, YEAR, OFFICE)
    const view = await meetingView(held.ctx, held.recused, YEAR, JURY)
    expect(view).toMatchObject({
      state: 'closed',
      now: { kind: 'nothing' },
      agenda: [{ position: 1 }, { position: 2 }],
    })
    expect(JSON.stringify(view)).not.toContain(SECRET)
  })
})
