import fc from 'fast-check'
import { expect, it } from 'vitest'
import { gridOf } from '#app/domains/orchestra/plan/grid.ts'
import { overlap } from '#app/domains/orchestra/plan/minutes.ts'
import { room, session, someSessions } from './facts.ts'

const rooms = [room('A'), room('B')]

it('reaches over whole hours from the first to the last, a column for each room', () => {
  const grid = gridOf({ begins: '10:30', ends: '16:00' }, rooms, [session('09:15', '16:20', { roomId: 'B' })])
  expect([grid.from, grid.to, grid.hours[0], grid.hours.at(-1)]).toEqual([540, 1020, '09:00', '16:00'])
  expect(grid.columns.map(({ roomId }) => roomId)).toEqual([null, 'A', 'B'])
  expect(grid.columns[2]?.blocks).toMatchObject([{ top: 15, height: 425, lane: 0, lanes: 1 }])
})

it('those at once share the width and those apart do not', () => {
  const [, a] = gridOf({ begins: '10:00', ends: '17:00' }, rooms, [
    session('10:00', '12:00', { roomId: 'A' }),
    session('11:00', '13:00', { roomId: 'A' }),
    session('13:00', '14:00', { roomId: 'A' }),
  ]).columns
  expect(a?.blocks.map(({ lane, lanes }) => [lane, lanes])).toEqual([
    [0, 2],
    [1, 2],
    [0, 1],
  ])
})

it('draws each once, and never two over each other', () => {
  fc.assert(
    fc.property(someSessions, (sessions) => {
      const { columns, from, to } = gridOf({ begins: '10:00', ends: '17:00' }, rooms, sessions)
      const blocks = columns.flatMap((column) => column.blocks)
      expect(blocks.map(({ session: { id } }) => id).sort()).toEqual(sessions.map(({ id }) => id).sort())
      for (const column of columns)
        for (const a of column.blocks) {
          expect(a.lane).toBeLessThan(a.lanes)
          expect(a.top >= 0 && a.top + a.height <= to - from).toBe(true)
          for (const b of column.blocks)
            if (a !== b && overlap(a.session, b.session)) {
              expect(a.lane).not.toBe(b.lane)
              expect(a.lanes).toBe(b.lanes)
            }
        }
    }),
  )
})
