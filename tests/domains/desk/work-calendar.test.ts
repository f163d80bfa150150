import { expect, it } from 'vitest'
import { ownCalendar, workCalendar } from '#app/domains/desk/work-calendar.server.ts'
import { bookDelivery } from '#app/domains/exhibition/delivery/commands/book-delivery.server.ts'
import { changeSlot } from '#app/domains/exhibition/delivery/commands/change-slot.server.ts'
import { changeShift } from '#app/domains/exhibition/shift/commands/change-shift.server.ts'
import { takeShift } from '#app/domains/exhibition/shift/commands/take-shift.server.ts'
import { changeMeeting } from '#app/domains/hosting/project/commands/change-meeting.server.ts'
import { inviteGroup } from '#app/domains/hosting/project/commands/invite-group.server.ts'
import { meetingUid } from '#app/domains/hosting/project/meeting.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { civilDateOf, localTimeOf } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { anna, host } from '../exhibition/people.ts'
import { laid } from '../exhibition/shift/laid.ts'
import { MEETING, readCalendar, withGroup } from '../hosting/project/stage.ts'

/** What a program gets that subscribes to somebody's calendar. */
async function feedOf(ctx: Context, actor: Actor) {
  const { address } = await ownCalendar(ctx, actor, 'nb')
  const key = (address.split('/').at(-1) ?? '').replace('.ics', '')
  return readCalendar(await workCalendar(ctx, key, 'nb')).events
}
const byUid = <E extends { uid: string }>(events: readonly E[]) => new Map(events.map((event) => [event.uid, event]))

eachEngine((engine) => {
  it('keeps every identity when the meeting and the opening are moved', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, meetingId, meeting, openOn, hostingId } = await withGroup(db)
    const read = async (actor: Actor) => byUid(await feedOf(ctx, actor))
    await inviteGroup(ctx, coordinator, meetingId)
    const before = await read(coordinator)
    expect(before.get(meetingUid(meetingId))).toMatchObject({ starts: '2013-06-12T10:00:00Z', allDay: false })
    expect(before.get(`opening-${hostingId}@vestregionen`)).toMatchObject({ starts: '2013-09-12T16:00:00Z' })
    const milestones = [...before.keys()].filter((uid) => uid.startsWith('milestone-'))
    expect(milestones).toHaveLength(7)
    expect(milestones.map((uid) => before.get(uid)?.starts)).toContain('2013-03-12')
    const { version } = await meeting()
    await changeMeeting(ctx, coordinator, meetingId, { ...MEETING, date: '2013-06-19', version })
    await openOn('2013-09-19T16:00:00Z')
    await db.edition.update({ where: { year: 2013 }, data: { version: { increment: 1 } } })
    const after = await read(coordinator)
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort())
    expect(after.get(meetingUid(meetingId))).toMatchObject({ starts: '2013-06-19T10:00:00Z', sequence: 1 })
    for (const uid of [...milestones, `opening-${hostingId}@vestregionen`]) {
      expect(after.get(uid)?.starts).not.toBe(before.get(uid)?.starts)
      expect(after.get(uid)?.sequence).toBeGreaterThan(before.get(uid)?.sequence ?? 0)
    }
    expect(milestones.map((uid) => after.get(uid)?.starts)).toContain('2013-03-19')
  })

  it('has for each role what it has a part in', async () => {
    const { db } = await engine.freshDatabase()
    const stage = await withGroup(db)
    const { ctx, office, coordinator, contact, other, hostingId, hostings, meetingId } = stage
    await inviteGroup(ctx, coordinator, meetingId)
    const council = (of: string, municipalityId: string) =>
      db.politicalCase.create({
        data: { hostingId: of, municipalityId, meetingOn: '2013-06-17', body: 'Kommunestyret', changedAt: ctx.now },
      })
    const own = await council(hostingId, 'ovre-eiker')
    const others = await council(hostings.after, 'asker')
    await db.edition.update({
      where: { year: 2013 },
      data: { juryFrom: '2013-05-20', juryTo: '2013-05-24', announceOn: '2013-06-03' },
    })
    const [juror, plain] = await Promise.all(
      ['Juror', 'Tekla'].map((name) =>
        db.person.create({ data: { name, email: `${name}@mote.example.com`.toLowerCase(), createdAt: ctx.now } }),
      ),
    )
    if (!juror || !plain) throw new Error('nobody')
    await db.roleGrant.create({ data: { personId: juror.id, role: 'juror', editionYear: 2013, grantedAt: ctx.now } })
    await db.meetingGuest.updateMany({ where: { email: 'tekla@example.com' }, data: { personId: plain.id } })
    const kinds = async (personId: string) =>
      (await feedOf(ctx, { ...office, personId, actedBy: null })).map(({ uid }) => uid)
    const [meeting, opening, days] = [meetingUid(meetingId), `opening-${hostingId}@vestregionen`, 'case-']
    const has = async (personId: string) => {
      const uids = await kinds(personId)
      return {
        meeting: uids.includes(meeting),
        opening: uids.includes(opening),
        milestones: uids.some((uid) => uid.startsWith('milestone-')),
        cases: uids.filter((uid) => uid.startsWith(days)).length,
        jury: uids.some((uid) => uid.startsWith('jury-')),
        announced: uids.some((uid) => uid.startsWith('announcement-')),
      }
    }
    const none = { meeting: false, opening: false, milestones: false, cases: 0, jury: false, announced: false }
    const all = { meeting: true, opening: true, milestones: true, cases: 2, jury: true, announced: true }
    expect(await has(office.personId)).toEqual(all)
    expect(await has(coordinator.personId)).toEqual({
      ...none,
      meeting: true,
      opening: true,
      milestones: true,
      cases: 1,
    })
    expect(await has(contact.personId)).toEqual({ ...none, meeting: true, opening: true, cases: 1 })
    expect(await has(other.personId)).toMatchObject({ meeting: false, opening: false, cases: 1 })
    expect(await has(juror.id)).toEqual({ ...none, jury: true })
    expect(await has(plain.id)).toEqual({ ...none, meeting: true })
    expect(await kinds(contact.personId)).toContain(`case-${own.id}@vestregionen`)
    expect(await kinds(other.personId)).toContain(`case-${others.id}@vestregionen`)
    // A role that is over opens nothing more, with the same address.
    await db.roleGrant.updateMany({ where: { personId: coordinator.personId }, data: { revokedAt: ctx.now } })
    expect(await has(coordinator.personId)).toEqual(none)
    await expect(workCalendar(ctx, 'ukjent', 'nb')).rejects.toMatchObject({ kind: 'missing' })
    await expect(ownCalendar(ctx, { ...office, actedBy: { personId: 'x', name: '' } }, 'nb')).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })

  it('has the jury’s meeting for the secretariat and its jurors: the day while it goes on, and the hours when it is over', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, office, coordinator, contact } = await withGroup(db)
    const { id: editionId } = await db.edition.findUniqueOrThrow({ where: { year: 2013 } })
    const call = await db.call.create({
      data: {
        ...{ editionId, kind: 'juried', titleNb: 'Utlysning', titleEn: '', textNb: '', textEn: '' },
        ...{ opensAt: '2013-02-01T07:00:00Z', closesAt: '2013-04-15T22:00:00Z' },
      },
    })
    // The evening in Oslo is another day in Greenwich.
    const meeting = await db.meeting.create({ data: { callId: call.id, startedAt: '2013-05-14T22:30:00Z' } })
    const juror = async (name: string, editionYear: number): Promise<Actor> => {
      const { id } = await db.person.create({ data: { name, email: `${name}@mote.example.com`, createdAt: ctx.now } })
      await db.roleGrant.create({ data: { personId: id, role: 'juror', editionYear, grantedAt: ctx.now } })
      return { ...office, personId: id, actedBy: null }
    }
    const [own, former] = [await juror('var', 2013), await juror('fjor', 2012)]
    const heldBy = async (actor: Actor) =>
      (await feedOf(ctx, actor)).filter(({ uid }) => uid === `jury-meeting-${meeting.id}@vestregionen`)
    for (const actor of [office, own])
      expect(await heldBy(actor)).toMatchObject([
        { title: 'Jurymøte 2013', starts: '2013-05-15', allDay: true, sequence: 0 },
      ])
    for (const actor of [coordinator, contact, former]) expect(await heldBy(actor)).toEqual([])
    const end = (endedAt: string, version: number) =>
      db.meeting.update({ where: { id: meeting.id }, data: { state: 'closed', endedAt, version } })
    await end('2013-05-15T02:00:00Z', 2)
    expect(await heldBy(own)).toMatchObject([
      { starts: '2013-05-14T22:30:00Z', ends: '2013-05-15T02:00:00Z', allDay: false, sequence: 1 },
    ])
    await end('2013-05-16T10:00:00Z', 3)
    expect(await heldBy(own)).toMatchObject([{ starts: '2013-05-15', ends: '2013-05-17', allDay: true, sequence: 2 }])
  })

  it('has the opening, the own time of delivery and the own shifts of an artist, and nobody else’s', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, part, editionId } = await laid(db)
    const personId = '01a20000-0000-7000-8000-00000000a22a'
    await db.person.update({ where: { id: 'person-anna' }, data: { id: personId } })
    const artist = { ...anna, personId }
    await db.edition.update({ where: { id: editionId }, data: { openingAt: '2013-09-12T16:00:00Z' } })
    const choice = { direction: 'in' as const, way: 'self' as const, byName: '', note: '', version: 0 }
    await bookDelivery(ctx, artist, { ...choice, participantId: part('anna'), slotId: 'slot-late' })
    await bookDelivery(ctx, host, { ...choice, participantId: part('bo'), slotId: 'slot-early' })
    await takeShift(ctx, artist, 2013, 'two')
    const before = await feedOf(ctx, artist)
    expect(before.map(({ title, starts, ends }) => [title, starts, ends])).toEqual([
      ['Lever verket til Kunst rett vest 2013', '2013-09-02T07:30:00Z', '2013-09-02T08:00:00Z'],
      ['Åpning: Kunst rett vest 2013', '2013-09-12T16:00:00Z', '2013-09-12T18:00:00Z'],
      ['Utstillingsvakt, Kunst rett vest 2013', '2013-09-14T12:00:00Z', '2013-09-14T15:00:00Z'],
    ])
    const moved = { begins: '11:00', ends: '11:30', capacity: 2, place: '', version: 1, told: 1 }
    await changeSlot(ctx, host, 2013, { ...moved, slotId: 'slot-late', date: '2013-09-03' })
    const { version } = await db.exhibitionShift.findUniqueOrThrow({ where: { id: 'two' } })
    const shift = { kind: 'watch' as const, date: '2013-09-15', begins: '12:00', ends: '15:00', needs: 2, note: '' }
    await changeShift(ctx, host, 2013, 'two', { ...shift, version })
    const after = await feedOf(ctx, artist)
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid))
    expect(after.map(({ starts }) => starts)).toEqual([
      '2013-09-03T09:00:00Z',
      '2013-09-12T16:00:00Z',
      '2013-09-15T10:00:00Z',
    ])
    expect(after.map(({ sequence }) => sequence)).toEqual([1, before[1]?.sequence, 1])
    await db.participant.update({ where: { id: part('anna') }, data: { resignedAt: ctx.now } })
    expect(await feedOf(ctx, artist)).toEqual([])
  })

  it('keeps the identity of a day of delivery that is moved', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator } = await withGroup(db)
    const { id: editionId } = await db.edition.findUniqueOrThrow({ where: { year: 2013 } })
    const slot = { editionId, direction: 'in', place: '', capacity: 3 }
    await db.deliverySlot.createMany({
      data: [
        { ...slot, id: 'a', date: '2013-09-02', begins: '09:00', ends: '10:00' },
        { ...slot, id: 'b', date: '2013-09-02', begins: '10:00', ends: '12:30' },
      ],
    })
    const day = async () => (await feedOf(ctx, coordinator)).filter(({ uid }) => uid.startsWith('delivery-'))
    const before = await day()
    expect(before).toMatchObject([{ starts: '2013-09-02T07:00:00Z', ends: '2013-09-02T10:30:00Z', sequence: 0 }])
    await db.deliverySlot.updateMany({ data: { date: '2013-09-03', version: 2 } })
    expect(await day()).toMatchObject([{ uid: before[0]?.uid, starts: '2013-09-03T07:00:00Z', sequence: 2 }])
  })

  it.each([
    ['before summer time', '2013-03-30', '2013-03-30T11:00:00Z'],
    ['on the day it begins', '2013-03-31', '2013-03-31T10:00:00Z'],
    ['on the last day of it', '2013-10-26', '2013-10-26T10:00:00Z'],
    ['on the day it ends', '2013-10-27', '2013-10-27T11:00:00Z'],
  ])('says noon in Oslo %s', async (_, date, starts) => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, meetingId, meeting } = await withGroup(db)
    const { version } = await meeting()
    await changeMeeting(ctx, coordinator, meetingId, { ...MEETING, date, version })
    const event = byUid(await feedOf(ctx, coordinator)).get(meetingUid(meetingId))
    expect(event).toMatchObject({ starts, allDay: false })
    expect(civilDateOf(new Date(String(event?.starts)))).toBe(date)
    expect(localTimeOf(new Date(String(event?.starts)))).toBe('12:00')
  })

  it.each([
    ['2013-09-30', '2013-03-30'],
    ['2013-10-01', '2013-04-01'],
    ['2013-08-31', '2013-02-28'],
  ])('a milestone half a year before an opening on %s is the whole of %s', async (opening, due) => {
    const { db } = await engine.freshDatabase()
    const { ctx, coordinator, openOn, milestone } = await withGroup(db)
    await openOn(`${opening}T16:00:00Z`)
    const { id } = await milestone(6)
    expect(byUid(await feedOf(ctx, coordinator)).get(`milestone-${id}@vestregionen`)).toMatchObject({
      ...{ starts: due, allDay: true },
    })
  })
})
