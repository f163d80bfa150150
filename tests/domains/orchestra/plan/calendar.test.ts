import ICAL from 'ical.js'
import { beforeEach, describe, expect, it } from 'vitest'
import { calendarKeyOf } from '#app/domains/orchestra/family/guardian-link.server.ts'
import { type AroundCalendar, familyCalendar, staffCalendarKeyOf } from '#app/domains/orchestra/plan/calendar.server.ts'
import { initialsOf } from '#app/domains/orchestra/plan/calendar.ts'
import { moveSession } from '#app/domains/orchestra/plan/commands/move-session.server.ts'
import { sectionsAt } from '#app/domains/orchestra/seating/sections.server.ts'
import { cancelSeminar } from '#app/domains/orchestra/seminar/commands/cancel-seminar.server.ts'
import { changeDay } from '#app/domains/orchestra/seminar/commands/change-day.server.ts'
import { removeDay } from '#app/domains/orchestra/seminar/commands/remove-day.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { SEEDED_PEOPLE } from '#tests/support/seeded-orchestra.ts'
import { statementsOf } from '#tests/support/statements.ts'
import { type Stage, seminarStage } from '../seminar/stage.ts'

/** As the address of a calendar brings it, without concerts. */
const around: AroundCalendar = {
  more: async () => [],
  sections: async (tx, [semesterId]) => (semesterId ? await sectionsAt(tx, { semesterId }) : () => null),
}

it.each([
  ['Ane Trebarn', 'AT'],
  ['ane kristine øster-trebarn', 'AØ'],
  ['Åse', 'Å'],
  ['  ', ''],
])('%s: %s', (name, initials) => expect(initialsOf(name)).toBe(initials))

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await seminarStage(engine)
  })
  const keyOf = async (personId: string) => {
    const { calendarVersion } = await stage.db.guardian.findUniqueOrThrow({ where: { personId } })
    return calendarKeyOf(stage.ctx, { personId, calendarVersion })
  }
  const read = async (who: 'mother' | 'otherGuardian' = 'mother') => {
    const text = await familyCalendar(stage.ctx, await keyOf(stage.seeded.people[who]), 'nb', around)
    return { text, events: eventsIn(text) }
  }

  it('has each day once for all of one’s children, by initials, in the order of time', async () => {
    const { events, text } = await read()
    expect(events.map(({ day }) => day)).toEqual(['2013-04-13', '2013-04-14', '2013-05-11', '2013-05-12'])
    expect(events[0]).toMatchObject({
      ...{ uid: `${stage.seeded.dayIds[0]}@localhost`, sequence: 0, status: 'CONFIRMED' },
      ...{ title: 'Første helgeseminar (AT, BT, CT)', starts: '2013-04-13T08:00:00Z', ends: '2013-04-13T15:00:00Z' },
    })
    expect(events[0]?.text).toContain('AT\nkl.\u00a010–11.30 Gruppeøvelse: stryk, Øvingsrom 2')
    expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT4H')
    expect((await read('otherGuardian')).events[0]?.title).toBe('Første helgeseminar (DF)')
  })

  it('names nobody, and tells no health, phone or address of anyone', async () => {
    const { db, seeded } = stage
    await db.healthNote.create({
      data: {
        ...{ childId: seeded.children.ane, kind: 'allergy', text: 'NØTTER', givenById: seeded.people.mother },
        givenAt: stage.ctx.now,
      },
    })
    const { text } = await read()
    const unfolded = text.replace(/\r\n /g, '')
    for (const word of ['Ane', 'Trebarn', 'NØTTER', 'Morsveien', 'Farsveien', '480 1', ...Object.values(SEEDED_PEOPLE)])
      expect(unfolded).not.toContain(word)
  })

  it('keeps the entry when a day is moved, and counts it up', async () => {
    const { seeded, office } = stage
    const before = (await read()).events
    const ctx = stage.on('2013-03-01')
    const wish = { date: '2013-04-12', begins: '17:00', ends: '20:00' }
    await changeDay(ctx, office, seeded.seminarId, seeded.dayIds[0], wish)
    const after = (await read()).events
    expect(after.map(({ uid }) => uid).sort()).toEqual(before.map(({ uid }) => uid).sort())
    const moved = after.find(({ uid }) => uid.startsWith(seeded.dayIds[0]))
    expect(moved).toMatchObject({ sequence: 1, starts: '2013-04-12T15:00:00Z', changed: '2013-03-01T10:00:00Z' })
  })

  it('a session that moves counts the day up too, once families see the plan', async () => {
    const { ctx, seeded, office } = stage
    await moveSession(ctx, office, seeded.seminarId, { id: seeded.stringsId, version: 1, roomId: '', begins: '10:15' })
    expect((await read()).events[0]).toMatchObject({ sequence: 1 })
  })

  it('what is called off or dropped stays, as cancelled', async () => {
    const { seeded, office } = stage
    const ctx = stage.on('2013-03-01')
    await removeDay(ctx, office, seeded.seminarId, seeded.dayIds[1])
    await cancelSeminar(ctx, office, seeded.nextSeminarId, '')
    const { events } = await read()
    expect(events.map(({ day, status }) => [day, status])).toEqual([
      ['2013-04-13', 'CONFIRMED'],
      ['2013-04-14', 'CANCELLED'],
      ['2013-05-11', 'CANCELLED'],
      ['2013-05-12', 'CANCELLED'],
    ])
    expect(events.slice(1).every(({ sequence }) => sequence === 1)).toBe(true)
  })

  it('says no rooms before the plan is shown', async () => {
    await stage.db.seminar.updateMany({ data: { planShownAt: null } })
    expect((await read()).text).not.toContain('Øvingsrom')
  })

  it('is the same text for the same rows', async () => expect((await read()).text).toBe((await read()).text))

  it('opens for nobody with a key that is old or made up', async () => {
    const key = await keyOf(stage.seeded.people.mother)
    await stage.db.guardian.update({
      where: { personId: stage.seeded.people.mother },
      data: { calendarVersion: { increment: 1 } },
    })
    for (const wrong of [key, 'x', ''])
      await expect(familyCalendar(stage.ctx, wrong, 'nb', around)).rejects.toMatchObject({ kind: 'missing' })
  })

  describe('of a coach', () => {
    it('has the days one works at with one’s own sessions, and no child', async () => {
      const key = staffCalendarKeyOf(stage.ctx, stage.seeded.people.coach)
      const events = eventsIn(await familyCalendar(stage.ctx, key, 'nb', around))
      expect(events).toHaveLength(4)
      expect(events[0]).toMatchObject({
        ...{ title: 'Første helgeseminar', text: 'kl.\u00a010–11.30 Gruppeøvelse: stryk, Øvingsrom 2' },
      })
    })
  })

  describe('of a violinist, with both violin sections in rooms of their own', () => {
    beforeEach(async () => {
      const { db, seeded } = stage
      await db.seminarSession.update({ where: { id: seeded.stringsId }, data: { groups: 'violin1,viola' } })
      await db.seminarSession.create({
        data: {
          ...{ dayId: seeded.dayIds[0], kind: 'sectional', begins: '10:00', ends: '11:30', groups: 'violin2,cello' },
          roomId: seeded.roomId,
        },
      })
    })
    /** What the calendar says of the first session of Ane on the first day. */
    const line = async () => (await read()).events[0]?.text.split('\n')[1]
    const seat = (shownAt: Date | null) =>
      stage.db.seatPlan.create({
        data: {
          ...{ seminarId: stage.seeded.seminarId, ensembleId: stage.seeded.youthId, shownAt },
          ...{ madeById: stage.seeded.people.conductor, changedAt: stage.ctx.now },
          seats: { create: [{ section: 'violin2', desk: 1, side: 'outside', childId: stage.seeded.children.ane }] },
        },
      })
    const OPEN = 'kl.\u00a010–11.30 Gruppeøvelse: 1. fiolin (Øvingsrom 2) eller 2. fiolin (Storsalen). Du får vite'

    it('has one line with both rooms while nothing says which', async () => expect(await line()).toContain(OPEN))

    it('still, while the seating is a draft', async () => {
      await seat(null)
      expect(await line()).toContain(OPEN)
    })

    it('has the one room once the seating is shown', async () => {
      await seat(stage.ctx.now)
      const text = (await read()).events[0]?.text ?? ''
      expect(text).toContain('AT\nkl.\u00a010–11.30 Gruppeøvelse: 2. fiolin og cello, Storsalen\n')
      const [ane, bo] = text.split('\n\n')
      expect(ane).not.toContain('Øvingsrom 2')
      // Bo plays in the junior orchestra, of which no seating is shown.
      expect(bo).toContain(`BT\n${OPEN}`)
    })

    it('has the one room where all parts that the child holds are of one section', async () => {
      const { db, seeded } = stage
      const piece = await db.piece.create({
        data: { composer: 'Edvard Grieg', title: 'Våren', notation: 'str', scoring: {}, changedAt: stage.ctx.now },
      })
      await db.partHolder.create({
        data: {
          ...{ semesterId: seeded.semesterId, pieceId: piece.id, childId: seeded.children.ane, part: 'violin1' },
        },
      })
      expect(await line()).toBe('kl.\u00a010–11.30 Gruppeøvelse: 1. fiolin og bratsj, Øvingsrom 2')
    })
  })

  it('asks for no seating where no child plays the violin', async () => {
    const asked: string[][] = []
    const sections: AroundCalendar['sections'] = async (_, semesterIds) => {
      asked.push([...semesterIds])
      return () => null
    }
    const spy = { ...around, sections }
    const { people, semesterId } = stage.seeded
    await familyCalendar(stage.ctx, await keyOf(people.otherGuardian), 'nb', spy)
    await familyCalendar(stage.ctx, await keyOf(people.mother), 'nb', spy)
    expect(asked).toEqual([[], [semesterId]])
  })

  it('costs as many statements for many weekends as for two', async () => {
    const key = await keyOf(stage.seeded.people.mother)
    const cost = () => statementsOf(() => familyCalendar(stage.ctx, key, 'nb', around))
    const before = (await cost()).length
    const { seeded, db, ctx } = stage
    for (let n = 0; n < 10; n++)
      await db.seminar.create({
        data: {
          ...{ semesterId: seeded.semesterId, titleNb: `Nr. ${n}`, venue: 'Skolen', changedAt: ctx.now },
          publishedAt: ctx.now,
          ensembles: { create: [{ ensembleId: seeded.youthId }] },
          days: { create: [{ date: `2013-06-0${(n % 9) + 1}`, begins: '10:00', ends: '17:00', changedAt: ctx.now }] },
        },
      })
    expect((await cost()).length).toBe(before)
  })
})

function eventsIn(text: string) {
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => {
    const value = (name: string) => String(event.getFirstPropertyValue(name) ?? '')
    return {
      ...{ uid: value('uid'), sequence: Number(value('sequence')), status: value('status'), title: value('summary') },
      ...{
        starts: value('dtstart'),
        ends: value('dtend'),
        changed: value('last-modified'),
        text: value('description'),
      },
      day: value('dtstart').slice(0, 10),
    }
  })
}
