import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { childDayView, childrenDays } from '#app/domains/orchestra/plan/child-day.server.ts'
import { childDay } from '#app/domains/orchestra/plan/child-day.ts'
import { NOTHING_PLAYED } from '#app/domains/orchestra/plan/gather.server.ts'
import { isFor } from '#app/domains/orchestra/plan/members.ts'
import type { Session } from '#app/domains/orchestra/plan/plan.ts'
import { sayChildLine } from '#app/domains/orchestra/plan/say-open.ts'
import { planView } from '#app/domains/orchestra/plan/screens.server.ts'
import { sheetsView } from '#app/domains/orchestra/plan/sheets.server.ts'
import { repliesOf } from '#app/domains/orchestra/reply/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { statementsOf } from '#tests/support/statements.ts'
import { type Stage, seminarStage } from '../seminar/stage.ts'
import { player, room, session, someSessions } from './facts.ts'

const day = { id: 'd1', date: '2013-04-13', begins: '10:00', ends: '17:00' }

describe('a child’s day out of the plan', () => {
  const sessions = [
    session('12:00', '12:45', { kind: 'meal' }),
    session('10:30', '12:00', { groups: ['violin1'], roomId: 'A' }),
    session('13:00', '15:30', { roomId: 'B' }),
    session('15:30', '17:00', { groups: ['brass'], roomId: 'B' }),
    session('10:00', '17:00', { dayId: 'another' }),
  ]
  const of = (planned: boolean, who = player('a', 'violin')) =>
    childDay(day, who, {
      ...{ sessions, rooms: [room('A'), room('B')], planned },
      plays: ({ roomId }) => (roomId === 'B' ? [{ name: 'Grieg: Våren' }, { name: 'Sibelius: Valse triste' }] : []),
    })

  it('is what is for it, in order, from its first to its last', () => {
    const own = of(true)
    expect(own.sessions.map(({ begins, room: name, ways }) => [begins, name, ways.length])).toEqual([
      ['10:30', '', 1],
      ['12:00', '', 0],
      ['13:00', 'B', 0],
    ])
    expect(own.sessions[0]?.ways).toMatchObject([{ section: 'violin1', room: 'A' }])
    expect(own).toMatchObject({ meets: '10:30', fetched: '15:30', meal: { begins: '12:00', ends: '12:45' } })
  })
  it('tells what is played, in order', () => {
    expect(of(true).sessions.map(({ pieces }) => pieces)).toEqual([[], [], ['Grieg: Våren', 'Sibelius: Valse triste']])
  })
  it('goes by the section of that very day', () => {
    const who = player('a', 'violin', { section: new Map([['d1', 'violin2']]) })
    expect(of(true, who).sessions).toHaveLength(2)
    const another = of(true, player('a', 'violin', { section: new Map([['d2', 'violin2']]) }))
    expect(another.sessions[0]?.ways).toHaveLength(1)
  })
  it('with a seat it is sure', () => {
    expect(of(true, player('a', 'violin', { section: 'violin1' })).sessions[0]).toMatchObject({ room: 'A', ways: [] })
    expect(of(true, player('a', 'violin', { section: 'violin2' })).sessions).toHaveLength(2)
  })
  it('is the day’s hours and nothing more before the plan is shown', () => {
    expect(of(false)).toMatchObject({ sessions: [], meets: '10:00', fetched: '17:00', meal: null, planned: false })
  })
})

describe('a violinist of whom nothing says which section', () => {
  const entries = (sessions: Session[], who = player('a', 'violin')) =>
    childDay(day, who, {
      ...{ sessions, rooms: ['A', 'B', 'C'].map((id) => room(id)), planned: true },
      plays: ({ pieces }) => pieces.map((name) => ({ name })),
    })
  const first = session('10:00', '11:30', { kind: 'sectional', groups: ['violin1', 'viola'], roomId: 'A' })
  const second = session('10:00', '11:30', { kind: 'sectional', groups: ['cello', 'violin2'], roomId: 'B' })

  it('has one entry where both sections play at once, with both rooms', () => {
    const { sessions, meets, fetched } = entries([second, first, session('12:00', '13:00', { roomId: 'C' })])
    expect(sessions).toMatchObject([
      {
        ...{ begins: '10:00', ends: '11:30', room: '', groups: ['violin1', 'violin2'] },
        ways: [
          { section: 'violin1', room: 'A' },
          { section: 'violin2', room: 'B' },
        ],
      },
      { room: 'C', ways: [] },
    ])
    expect([meets, fetched]).toEqual(['10:00', '13:00'])
  })
  it('has one entry over hours that only overlap, each way with its own', () => {
    const later = { ...second, id: 'later', begins: '11:00', ends: '12:30' }
    const after = { ...first, id: 'after', begins: '11:30', ends: '12:00', roomId: 'C' }
    expect(entries([first, later, after]).sessions).toMatchObject([
      {
        ...{ begins: '10:00', ends: '12:30' },
        ways: [
          { section: 'violin1', begins: '10:00', ends: '11:30', room: 'A' },
          { section: 'violin1', begins: '11:30', ends: '12:00', room: 'C' },
          { section: 'violin2', begins: '11:00', ends: '12:30', room: 'B' },
        ],
      },
    ])
  })
  it('has two where one comes after the other', () => {
    const after = { ...second, begins: '11:30', ends: '13:00' }
    expect(entries([first, after]).sessions.map(({ ways }) => ways.map(({ section }) => section))).toEqual([
      ['violin1'],
      ['violin2'],
    ])
  })
  it('is told once what both play, and apart what they do not', () => {
    const withPieces = (one: string[], other: string[]) =>
      entries([
        { ...first, pieces: one },
        { ...second, pieces: other },
      ]).sessions[0]
    expect(withPieces(['Våren'], ['Våren'])).toMatchObject({
      pieces: ['Våren'],
      ways: [{ pieces: [] }, { pieces: [] }],
    })
    expect(withPieces(['Våren'], ['Valse'])).toMatchObject({
      ...{ pieces: [], ways: [{ pieces: ['Våren'] }, { pieces: ['Valse'] }] },
    })
  })
  it('once the section is told there is one room', () => {
    const own = entries([first, second], player('a', 'violin', { section: 'violin2' })).sessions
    expect(own).toMatchObject([{ room: 'B', ways: [], groups: ['cello', 'violin2'] }])
  })
  it('is never in two entries at once, however a day is laid out', () => {
    fc.assert(
      fc.property(someSessions, (sessions) => {
        const open = entries(sessions).sessions.filter(({ ways }) => ways.length > 0)
        for (const [at, one] of open.entries())
          for (const other of open.slice(at + 1))
            expect(one.ends <= other.begins || other.ends <= one.begins).toBe(true)
        const perhaps = sessions.filter((one) => isFor(one, player('a', 'violin')) === 'perhaps')
        expect(open.flatMap(({ ways }) => ways)).toHaveLength(perhaps.length)
      }),
    )
  })
  it.each([
    [
      'nb',
      'kl.\u00a010–11.30 Gruppeøvelse: 1. fiolin (A) eller 2. fiolin (B). Du får vite hvilken gruppe når plassene vises.',
    ],
    [
      'en',
      '10–11:30 Sectional: first violins (A) or second violins (B). You will know which group when the seating is shown.',
    ],
  ] as const)('says so in a line: %s', (locale, line) => {
    const [open] = entries([first, second]).sessions
    expect(open && sayChildLine(open, locale)).toBe(line)
  })
  it('and says the hours of a way that has its own, and of a group that is alone', () => {
    const [open] = entries([first, { ...second, ends: '11:00', roomId: null }]).sessions
    expect(open && sayChildLine(open, 'nb')).toContain('1. fiolin (A) eller 2. fiolin (kl.\u00a010–11). Du får')
    const [alone] = entries([{ ...first, roomId: null }]).sessions
    expect(alone && sayChildLine(alone, 'nb')).toContain('Gruppeøvelse: 1. fiolin. Bare for denne gruppen.')
  })
})

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await seminarStage(engine)
  })
  const none = { sections: async () => () => null, played: async () => NOTHING_PLAYED }
  const seen = (who: Parameters<Stage['actor']>[0], child: 'ane' | 'cato' | 'dina' = 'ane') =>
    childDayView(
      stage.ctx,
      stage.actor(who),
      { seminarId: stage.seeded.seminarId, childId: stage.seeded.children[child] },
      none,
    )

  it.each([
    ['mother', 'ane', true],
    ['father', 'ane', true],
    ['leader', 'ane', true],
    ['conductor', 'dina', true],
    ['coach', 'ane', true],
    ['coach', 'cato', false],
    ['otherCoach', 'cato', true],
    ['otherGuardian', 'ane', false],
    ['kitchen', 'ane', false],
    ['association', 'ane', false],
    ['contact', 'ane', false],
  ] as const)('%s sees %s: %s', async (who, child, may) => {
    if (may) expect((await seen(who, child)).days).toHaveLength(2)
    else await expect(seen(who, child)).rejects.toMatchObject({ kind: 'missing' })
  })

  it('families see nothing of one that is not published, and no rooms before the plan is shown; those who work do', async () => {
    const { db, seeded } = stage
    const put = (data: object) => db.seminar.update({ where: { id: seeded.seminarId }, data })
    expect((await seen('mother')).days[0]?.sessions).toHaveLength(3)
    await put({ planShownAt: null })
    expect(await seen('mother')).toMatchObject({ shown: false, own: true })
    expect((await seen('mother')).days[0]?.sessions).toEqual([])
    expect((await seen('coach')).days[0]?.sessions).toHaveLength(3)
    await put({ publishedAt: null })
    await expect(seen('mother')).rejects.toMatchObject({ kind: 'missing' })
    expect((await seen('leader')).shown).toBe(true)
  })

  it('every child’s is printed for who leads alone', async () => {
    const { ctx, seeded } = stage
    const all = (who: Parameters<Stage['actor']>[0]) => childrenDays(ctx, stage.actor(who), seeded.seminarId, none)
    expect((await all('leader')).length).toBeGreaterThan(35)
    for (const who of ['coach', 'conductor', 'mother'] as const)
      await expect(all(who)).rejects.toMatchObject({ kind: 'missing' })
  })

  const around = { locale: 'nb' as const, absences: async () => [], replies: repliesOf }

  it('sheets tell each reader the children that one may see, and the reply where one may', async () => {
    const { ctx, seeded, db } = stage
    await db.reply.create({
      data: {
        ...{ dayId: seeded.dayIds[0], childId: seeded.children.ane, answer: 'late', at: '11:00' },
        ...{ byId: seeded.people.mother, through: 'site', saidAt: ctx.now, words: 'HEMMELIG GRUNN' },
      },
    })
    const sheets = (who: Parameters<Stage['actor']>[0], kind: string) =>
      sheetsView(ctx, stage.actor(who), seeded.seminarId, kind, around)
    const own = await sheets('coach', 'coaches')
    expect(own.sheets.map(({ heading }) => heading)).toEqual(['Strykeinstruktør Bue'])
    const players = own.sheets[0]?.days[0]?.sessions[0]?.players ?? []
    expect(players).toContainEqual(expect.objectContaining({ name: 'Ane Trebarn', answer: 'late', at: '11:00' }))
    expect(players.map(({ name }) => name)).not.toContain('Cato Trebarn')
    expect((await sheets('leader', 'coaches')).sheets).toHaveLength(3)
    expect((await sheets('leader', 'leader')).sheets[0]?.away[0]?.players).toMatchObject([{ name: 'Ane Trebarn' }])
    expect(JSON.stringify(await sheets('leader', 'leader'))).not.toContain('HEMMELIG')
    expect(JSON.stringify(await sheets('coach', 'rooms'))).not.toContain('Trebarn')
    await expect(sheets('coach', 'leader')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(sheets('coach', 'x')).rejects.toMatchObject({ kind: 'missing' })
    await expect(sheets('kitchen', 'rooms')).rejects.toMatchObject({ kind: 'missing' })
  })

  it('the page of the plan costs as many statements for many sessions as for few', async () => {
    const { ctx, seeded, db } = stage
    const cost = () =>
      statementsOf(() => planView(ctx, stage.actor('leader'), seeded.seminarId, { ...around, date: null }))
    const before = (await cost()).length
    for (let n = 0; n < 30; n++)
      await db.seminarSession.create({
        data: {
          ...{
            dayId: seeded.dayIds[n % 2 ? 0 : 1],
            kind: 'sectional',
            begins: '10:00',
            ends: '11:00',
            groups: 'viola',
          },
          adults: { create: [{ personId: seeded.people.coach }] },
        },
      })
    expect((await cost()).length).toBe(before)
    expect(before).toBeLessThan(40)
  })
})
