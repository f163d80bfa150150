import { describe, expect, it } from 'vitest'
import { type Delivery, takeRoll } from '#app/domains/orchestra/attendance/commands/take-roll.server.ts'
import { overviewView } from '#app/domains/orchestra/attendance/overview.server.ts'
import { attendanceOfChild, attendedMinutes, ownAttendance } from '#app/domains/orchestra/attendance/queries.server.ts'
import { rollCallView } from '#app/domains/orchestra/attendance/roll-call.server.ts'
import type { Tap } from '#app/domains/orchestra/attendance/rules.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { type Engine, eachEngine } from '#tests/support/databases.ts'
import { seedOrchestra } from '#tests/support/seeded-orchestra.ts'
import { statementsOf } from '#tests/support/statements.ts'

const DAY = '2026-11-21'
const at = (time: string, day = DAY) => new Date(`${day}T${time}:00+01:00`)

async function stage(engine: Engine) {
  const { db } = await engine.freshDatabase()
  const seeded = await seedOrchestra(db, DAY)
  const ctx = testContext({ db, now: at('13:00') })
  const actor = (who: keyof typeof seeded.people): Actor => someone([], { personId: seeded.people[who] })
  const { ane, bo, cato, dina } = seeded.children
  const tap = (childId: string, time: string, more: Partial<Tap> = {}): Tap => ({
    ...{ childId, state: 'present' as const, missed: null, at: at(time) },
    ...more,
  })
  const deliver = (who: keyof typeof seeded.people, taps: Tap[], more: Partial<Delivery> = {}, now = at('13:00')) =>
    takeRoll(ctx.as(seeded.people[who]).at(now), actor(who), seeded.tuttiId, {
      ...{ sent: now, method: 'tap' as const, taps, close: null },
      ...more,
    })
  const stored = async () =>
    Object.fromEntries(
      (await db.attendance.findMany({ where: { sessionId: seeded.tuttiId } })).map(({ childId, state, missed }) => [
        childId,
        missed === null ? state : `${state} ${missed}`,
      ]),
    )
  return { db, seeded, ctx, actor, ane, bo, cato, dina, tap, deliver, stored }
}

eachEngine((engine) => {
  it('keeps taps, once however often they come, and says it once in the log without a name', async () => {
    const { db, ane, bo, tap, deliver, stored } = await stage(engine)
    const taps = [tap(ane, '12:20'), tap(bo, '12:21', { state: 'late' })]
    await deliver('conductor', taps)
    await deliver('conductor', taps)
    expect(await stored()).toEqual({ [ane]: 'present', [bo]: 'late 15' })
    const notes = await db.auditEntry.findMany({ where: { deed: 'attendance.tapped' } })
    expect(notes).toHaveLength(1)
    expect(notes[0]?.facts).toEqual({ changed: 2, method: 'tap' })
  })

  it('a list of the second violins leaves out who sits with the first, but takes a tap of a phone that had the name', async () => {
    const { db, seeded, ctx, actor, ane, bo, tap } = await stage(engine)
    await db.seminarSession.update({ where: { id: seeded.stringsId }, data: { groups: 'violin2' } })
    const names = async () =>
      (await rollCallView(ctx, actor('coach'), seeded.stringsId)).list.children.map((one) => one.childId)
    // Nothing says yet who plays where: both are on it.
    expect(await names()).toEqual(expect.arrayContaining([ane, bo]))
    await db.seatPlan.create({
      data: {
        ...{ seminarId: seeded.seminarId, ensembleId: seeded.youthId, shownAt: at('09:00'), madeById: 'x' },
        changedAt: at('09:00'),
        seats: {
          create: [
            { section: 'violin1', desk: 1, side: 'outside', childId: ane },
            { section: 'violin2', desk: 1, side: 'outside', childId: bo },
          ],
        },
      },
    })
    expect(await names()).not.toContain(ane)
    expect(await names()).toContain(bo)
    const send = (taps: Tap[], close: Delivery['close'] = null) =>
      takeRoll(ctx.as(seeded.people.coach).at(at('13:00')), actor('coach'), seeded.stringsId, {
        ...{ sent: at('13:00'), method: 'tap' as const, taps, close },
      })
    await send([tap(bo, '12:20')], { key: 'closed-once', at: at('12:50') })
    // Closing makes nobody absent who was not to be there.
    expect(await db.attendance.count({ where: { sessionId: seeded.stringsId, childId: ane } })).toBe(0)
    const lines = await attendanceOfChild(db, ane, seeded.semesterId, at('13:00'))
    expect(lines.find(({ course }) => course === 'strings')).toBeUndefined()
    await send([tap(ane, '12:21')])
    expect(await names()).toContain(ane)
  })

  it('merges two grown-ups child by child: the newest tap stands, in whatever order they arrive', async () => {
    const { ane, bo, cato, tap, deliver, stored } = await stage(engine)
    await deliver('leader', [tap(ane, '12:30', { state: 'leftEarly', missed: 40 }), tap(bo, '12:16')])
    await deliver('conductor', [tap(ane, '12:20'), tap(bo, '12:40', { state: 'absent' }), tap(cato, '12:18')])
    expect(await stored()).toEqual({ [ane]: 'leftEarly 40', [bo]: 'absent', [cato]: 'present' })
  })

  it('does not believe a phone that is ahead', async () => {
    const { db, ane, tap, deliver, stored } = await stage(engine)
    // An hour ahead: tapped at what is 12.20, sent at what is 13.00.
    await deliver('conductor', [tap(ane, '13:20')], { sent: at('14:00') })
    expect((await db.attendance.findFirstOrThrow()).at).toEqual(at('12:20'))
    await deliver('leader', [tap(ane, '12:25', { state: 'absent' })])
    expect(await stored()).toEqual({ [ane]: 'absent' })
  })

  it('takes a key and a name once, also when two phones send at the same moment', async () => {
    const { db, ane, tap, deliver } = await stage(engine)
    const close = { key: 'one-closing', at: at('12:30') }
    await Promise.all(
      (['leader', 'conductor', 'leader', 'conductor'] as const).map((who) =>
        deliver(who, [tap(ane, '12:20')], { close }),
      ),
    )
    expect(await db.rollCall.count()).toBe(1)
    expect(await db.attendance.count({ where: { childId: ane } })).toBe(1)
    expect(await db.auditEntry.count({ where: { deed: 'attendance.closed' } })).toBe(1)
  })

  it('closing accounts for everyone, and a tap that was on its way stands against it', async () => {
    const { db, seeded, ane, bo, cato, dina, tap, deliver, stored } = await stage(engine)
    const [dayId] = seeded.dayIds
    await db.reply.create({
      data: {
        dayId,
        childId: dina,
        answer: 'absent',
        byId: seeded.people.otherGuardian,
        through: 'site',
        saidAt: at('08:00'),
      },
    })
    await deliver('leader', [tap(ane, '12:20')], { close: { key: 'closed-early', at: at('12:30') } })
    const closed = await stored()
    expect(closed).toMatchObject({ [ane]: 'present', [bo]: 'absent', [cato]: 'absent', [dina]: 'excused' })
    expect(Object.keys(closed)).toHaveLength(41)
    await deliver('conductor', [tap(bo, '12:18')], {}, at('15:00'))
    expect(await stored()).toMatchObject({ [bo]: 'present', [cato]: 'absent' })
  })

  it('passes over who is not on the list', async () => {
    const { seeded, ctx, actor, db, ane, cato, tap } = await stage(engine)
    await takeRoll(ctx, actor('coach'), seeded.stringsId, {
      ...{ sent: at('13:00'), method: 'paper', close: null },
      taps: [tap(ane, '10:05'), tap(cato, '10:05'), tap('nobody', '10:05')],
    })
    expect(await db.attendance.findMany({ select: { childId: true, method: true } })).toEqual([
      { childId: ane, method: 'paper' },
    ])
  })

  it.each(['mother', 'coach', 'otherCoach', 'kitchen', 'association', 'contact'] as const)(
    'is missing for %s, who is not with the group',
    async (who) => {
      const { ane, tap, deliver, db, ctx, actor, seeded } = await stage(engine)
      await expect(deliver(who, [tap(ane, '12:20')])).rejects.toMatchObject({ kind: 'missing' })
      await expect(rollCallView(ctx, actor(who), seeded.tuttiId)).rejects.toMatchObject({ kind: 'missing' })
      expect(await db.attendance.count()).toBe(0)
    },
  )

  it('is refused before the day and more than a fortnight after it, but not to who leads', async () => {
    const { ane, tap, deliver, db } = await stage(engine)
    const [before, after] = [at('20:00', '2026-11-20'), at('12:00', '2026-12-06')]
    await expect(deliver('conductor', [tap(ane, '12:20')], {}, before)).rejects.toMatchObject({
      key: 'orchestraAttendance.tooEarly',
    })
    await expect(deliver('conductor', [tap(ane, '12:20')], {}, after)).rejects.toMatchObject({
      key: 'orchestraAttendance.tooLate',
    })
    expect(await db.attendance.count()).toBe(0)
    await deliver('leader', [tap(ane, '12:20')], {}, after)
    expect(await db.attendance.count()).toBe(1)
  })

  it('shows the list with replies, taps, lines, and the other lists of the same person', async () => {
    const { seeded, ctx, actor, ane, tap, deliver, db } = await stage(engine)
    await db.reply.create({
      data: {
        dayId: seeded.dayIds[0],
        childId: ane,
        answer: 'late',
        at: '12:30',
        byId: seeded.people.mother,
        through: 'site',
        saidAt: at('08:00'),
      },
    })
    await deliver('conductor', [tap(ane, '12:35', { state: 'late', missed: 20 })])
    const { list, others } = await rollCallView(ctx, actor('conductor'), seeded.tuttiId)
    expect(list).toMatchObject({ kind: 'tutti', room: 'Storsalen', length: 285, tappable: 'yes', closed: null })
    expect(list.children).toHaveLength(41)
    expect(list.children[0]).toMatchObject({
      ...{ childId: ane, reply: { answer: 'late', at: '12:30' }, mark: { state: 'late', missed: 20 } },
      line: { share: 265 / 285, forecast: { word: 'safe' } },
    })
    // Nothing of a child that a list need not have.
    expect(JSON.stringify(list)).not.toMatch(/birthDate|municipality|address|phone|health|reason|level/)
    expect(others).toHaveLength(2)
    expect((await rollCallView(ctx, actor('coach'), seeded.stringsId)).others).toEqual([])
    // The day after, at midnight.
    expect(new Date(list.forgetAt)).toEqual(at('00:00', '2026-11-23'))
  })

  it('counts minutes for the grant, for a child, for an overview, and for one’s own data', async () => {
    const { seeded, ctx, actor, ane, cato, tap, deliver, db } = await stage(engine)
    await deliver('leader', [tap(ane, '12:20'), tap(cato, '12:20', { state: 'late', missed: 100 })])
    await takeRoll(ctx, actor('leader'), seeded.stringsId, {
      ...{ sent: at('13:00'), method: 'tap', close: null, taps: [tap(ane, '10:01')] },
    })
    const minutes = await attendedMinutes(db, seeded.semesterId)
    expect(minutes.filter(({ childId }) => childId === ane)).toEqual([
      { childId: ane, course: 'tutti', held: 285, attended: 285 },
      { childId: ane, course: 'strings', held: 90, attended: 90 },
    ])
    expect(minutes.filter(({ childId }) => childId === cato)).toEqual([
      { childId: cato, course: 'tutti', held: 285, attended: 185 },
    ])
    expect(await attendanceOfChild(db, cato, seeded.semesterId, ctx.now)).toEqual([
      { course: 'tutti', held: 285, attended: 185, share: 185 / 285, forecast: { word: 'lost' } },
      { course: 'brass', held: 0, attended: 0, share: null, forecast: { word: 'nothing' } },
    ])
    expect(await ownAttendance(db, cato)).toEqual([
      { date: DAY, begins: '12:15', ends: '17:00', kind: 'tutti', state: 'late', missed: 100 },
    ])
    const view = await overviewView(ctx, actor('leader'), seeded.term)
    expect(view.children.find(({ childId }) => childId === cato)).toMatchObject({ under: true })
    // The brass sectional is over and nobody kept its list.
    expect(view.unlisted).toMatchObject([{ kind: 'sectional', begins: '10:00' }])
    const coach = await overviewView(ctx, actor('coach'), seeded.term)
    expect(coach.children.map(({ instrument }) => instrument)).not.toContain('horn')
    expect(coach.unlisted).toEqual([])
    for (const who of ['mother', 'kitchen', 'association', 'contact'] as const)
      await expect(overviewView(ctx, actor(who), seeded.term)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  it('hours of a cancelled seminar count for nobody', async () => {
    const { seeded, ane, tap, deliver, db } = await stage(engine)
    await deliver('leader', [tap(ane, '12:20')])
    await db.seminar.update({ where: { id: seeded.seminarId }, data: { cancelledAt: at('18:00') } })
    expect(await attendedMinutes(db, seeded.semesterId)).toEqual([])
    await expect(deliver('leader', [tap(ane, '12:20')])).rejects.toMatchObject({ kind: 'missing' })
  })
})

describe('statements', () => {
  it('do not grow with the names', async () => {
    const { sqlite } = await import('#tests/support/databases.ts')
    const { ctx, actor, seeded, db } = await stage(sqlite)
    const few = await statementsOf(() => rollCallView(ctx, actor('coach'), seeded.stringsId))
    const many = await statementsOf(() => rollCallView(ctx, actor('conductor'), seeded.tuttiId))
    expect(many.length).toBeLessThanOrEqual(few.length)
    expect((await statementsOf(() => attendedMinutes(db, seeded.semesterId))).length).toBeLessThanOrEqual(16)
    expect((await statementsOf(() => overviewView(ctx, actor('leader'), seeded.term))).length).toBeLessThanOrEqual(22)
  })
})
