import { expect, it } from 'vitest'
import { sheetView } from '#app/domains/orchestra/audition/panel-screens.server.ts'
import { wholeRound } from '#app/domains/orchestra/audition/queries.server.ts'
import { sqlite } from '#tests/support/databases.ts'
import { auditionOf, book, setAuditions } from './scene.ts'

it('a sheet knows its panelist’s own seat, and nothing of who the candidate is', async () => {
  const scene = await setAuditions(sqlite)
  const { ctx, db, roundId, mother, conductor, coach, orchestra } = scene
  const { ane } = orchestra.children
  await book(scene, mother, ane)
  const { id, number } = await auditionOf(scene, ane)
  const { panel } = await wholeRound(db, roundId)
  const seats = new Set<string>()
  for (const actor of [conductor, coach]) {
    const view = await sheetView(ctx, actor, roundId, String(number))
    expect(view.seat).toBe(panel.find(({ personId }) => personId === actor.personId)?.id)
    expect(JSON.stringify(view)).not.toMatch(new RegExp(`${ane}|${id}`))
    seats.add(view.seat)
  }
  expect(seats.size).toBe(2)
})
