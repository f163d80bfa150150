import { expect, it } from 'vitest'
import { sealedScores } from '#app/domains/art-round/jury/queries.server.ts'
import { eachEngine } from './databases.ts'
import { seedLargeRound } from './large-round.ts'
import { statementsOf } from './statements.ts'

eachEngine((engine) => {
  it('writes what was wished for', async () => {
    const { db } = await engine.freshDatabase()
    const round = await seedLargeRound(db, { applications: 30, works: 3, jurors: 4, scored: true, recused: 2 })
    const counts = await Promise.all([
      db.application.count(),
      db.work.count(),
      db.workPicture.count(),
      db.jurorSeat.count(),
      db.assessment.count({ where: { recused: true } }),
      db.score.count(),
    ])
    expect(counts).toEqual([30, 90, 90, 4, 8, (30 * 4 - 8) * 3])
    const sealed = await sealedScores(db, round.roundId)
    expect(sealed).toHaveLength(30)
    const values = new Set(sealed?.flatMap(({ scores }) => scores.map(({ score }) => score.toFixed(2))))
    expect(values.size).toBeGreaterThan(10)
  })

  it('counts the statements of a piece of work and of no other', async () => {
    const { db } = await engine.freshDatabase()
    const one = await statementsOf(() => db.person.findMany())
    expect(one).toHaveLength(1)
    expect(one[0]).toMatch(/select/i)
    expect(await statementsOf(async () => {})).toEqual([])
  })
})
