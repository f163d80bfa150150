import fc from 'fast-check'
import { expect, it } from 'vitest'
import { STATES } from '#app/domains/orchestra/attendance/attendance.ts'
import { minutesOf, standingsOf, unlisted } from '#app/domains/orchestra/attendance/counting.ts'
import { type CountedSession, lengthOf, type Player } from '#app/domains/orchestra/attendance/rules.ts'

const session = (id: string, more: Partial<CountedSession> = {}): CountedSession => ({
  ...{ id, kind: 'tutti', date: '2013-02-02', begins: '10:00', ends: '12:00', groups: [], ensembleIds: ['youth'] },
  ...more,
})
const horn: Player = { childId: 'horn', ensembleId: 'youth', instrument: 'horn' }
const viola: Player = { childId: 'viola', ensembleId: 'youth', instrument: 'viola' }
const mark = (
  sessionId: string,
  childId: string,
  state: (typeof STATES)[number] = 'present',
  missed: number | null = null,
) => ({
  ...{ sessionId, childId, state, missed },
})

it('counts what a list was kept of, course by course, and plans what is to come', () => {
  const sessions = [
    session('a'),
    session('brass', { kind: 'sectional', groups: ['brass'], begins: '13:00', ends: '14:00' }),
    session('forgotten', { date: '2013-02-03' }),
    session('next', { date: '2013-03-02' }),
    session('next-too', { date: '2013-03-02', begins: '13:00', ends: '15:00' }),
  ]
  const marks = [mark('a', 'horn', 'late', 20), mark('brass', 'horn')]
  const standings = standingsOf({ players: [horn, viola], sessions, marks }, ({ date }) => date < '2013-03-01')
  expect(Object.fromEntries(standings.get('horn') ?? [])).toEqual({
    tutti: { held: 120, attended: 100, ahead: [{ date: '2013-03-02', minutes: 240 }] },
    brass: { held: 60, attended: 60, ahead: [] },
  })
  // Not tapped on a list that was kept: not there.
  expect(standings.get('viola')?.get('tutti')).toMatchObject({ held: 120, attended: 0 })
  expect(standings.get('viola')?.has('brass')).toBe(false)
  expect(unlisted(sessions, marks, ({ date }) => date < '2013-03-01').map(({ id }) => id)).toEqual(['forgotten'])
  expect(minutesOf({ players: [horn], sessions, marks })).toEqual([
    { childId: 'horn', course: 'tutti', held: 120, attended: 100 },
    { childId: 'horn', course: 'brass', held: 60, attended: 60 },
  ])
})

it('the courses together hold no more than all sessions, and nobody attends more than was held', () => {
  const players = [horn, viola]
  const sessions = fc
    .array(
      fc.record({
        kind: fc.constantFrom('tutti' as const, 'sectional' as const),
        group: fc.constantFrom('brass' as const, 'strings' as const, 'horn' as const),
        begins: fc.constantFrom('09:00', '10:00', '12:30'),
        ends: fc.constantFrom('11:00', '13:00', '17:00'),
      }),
      { maxLength: 12 },
    )
    .map((all) =>
      all.map(({ group, kind, ...rest }, index) =>
        session(`s${index}`, { ...rest, kind, groups: kind === 'tutti' ? [] : [group] }),
      ),
    )
  const marks = fc.array(
    fc.record({
      sessionId: fc.nat(11).map((index) => `s${index}`),
      childId: fc.constantFrom('horn', 'viola'),
      state: fc.constantFrom(...STATES),
      missed: fc.option(fc.nat(300)),
    }),
    { maxLength: 30 },
  )
  fc.assert(
    fc.property(sessions, marks, (all, tapped) => {
      const most = all.reduce((sum, one) => sum + lengthOf(one), 0)
      for (const player of players) {
        const own = minutesOf({ players: [player], sessions: all, marks: tapped })
        expect(own.reduce((sum, { held }) => sum + held, 0)).toBeLessThanOrEqual(most)
        for (const { held, attended } of own) {
          expect(attended).toBeGreaterThanOrEqual(0)
          expect(attended).toBeLessThanOrEqual(held)
        }
      }
    }),
  )
})
