/** A list costs as many statements for four hundred applications as for twenty: nothing asks row by row. */
import { expect, it } from 'vitest'
import { conflictsView } from '#app/domains/art-round/jury/conflicts.server.ts'
import { deskView } from '#app/domains/art-round/jury/desk.server.ts'
import { setUpView } from '#app/domains/art-round/jury/set-up.server.ts'
import { sheetsFrom, sheetView } from '#app/domains/art-round/jury/sheets.server.ts'
import { entriesView } from '#app/domains/art-round/selection/entries.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { LARGE_NOW, type LargeRound, seedLargeRound } from '#tests/support/large-round.ts'
import { statementsOf } from '#tests/support/statements.ts'

const FEW = 20
const MANY = 400
/** No list needs more. */
const MOST_STATEMENTS = 30

eachEngine((engine) => {
  it('desk, sheet, bundle, set-up, ties and entries', async () => {
    const costs: Record<string, number[]> = {}
    for (const applications of [FEW, MANY]) {
      const { db } = await engine.freshDatabase()
      const round = await seedLargeRound(db, {
        applications,
        works: 3,
        jurors: 7,
        scored: true,
        sealed: false,
        recused: 2,
      })
      await db.jurorSeat.update({ where: { id: round.seatIds[6] ?? '' }, data: { standIn: true } })
      const next = await nextRound(db, round)
      const ctx = testContext({ db, now: LARGE_NOW })
      const { year, secretary, jurors } = round
      const [kari, , , , , , vara] = jurors
      if (!kari || !vara) throw new Error('no jurors')
      const lists: Record<string, () => Promise<unknown>> = {
        'the desk': () => deskView(ctx, kari, year),
        'the desk, what is left': () => deskView(ctx, kari, year, { filter: 'open' }),
        'the desk of a stand-in': () => deskView(ctx, vara, year),
        'a sheet': () => sheetView(ctx, kari, year, '3'),
        'some sheets': () => sheetsFrom(ctx, kari, year, '3', 10),
        'the set-up': () => setUpView(ctx, secretary, year, null, round.roundId),
        'the ties': () => conflictsView(ctx, secretary, year, null),
      }
      for (const [name, list] of Object.entries(lists)) {
        const statements = await statementsOf(list)
        expect(statements.length, name).toBeGreaterThan(0)
        costs[name] = [...(costs[name] ?? []), statements.length]
      }
      await db.jurorSeat.updateMany({ data: { sealedAt: LARGE_NOW } })
      const entries = await statementsOf(() => entriesView(ctx, secretary, year, next, null))
      costs.entries = [...(costs.entries ?? []), entries.length]
    }
    for (const [name, [few = 0, many = 0]] of Object.entries(costs)) {
      expect(many, name).toBe(few)
      expect(many, name).toBeLessThanOrEqual(MOST_STATEMENTS)
    }
  }, 120_000)
})

/** A second round in preparation, of those that go on. */
async function nextRound(db: Parameters<typeof seedLargeRound>[0], { callId }: LargeRound): Promise<string> {
  const { id } = await db.juryRound.create({ data: { callId, number: 2, selective: true, orderSeed: 'neste' } })
  return id
}
