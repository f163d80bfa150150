import { expect, it } from 'vitest'
import { recuseFromCandidate } from '#app/domains/orchestra/audition/commands/recuse-from-candidate.server.ts'
import { sealAudition } from '#app/domains/orchestra/audition/commands/seal-audition.server.ts'
import { listSheets } from '#app/domains/orchestra/audition/panel.store.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { auditionOf, give, played } from '../scene.ts'

eachEngine((engine) => {
  it('takes the own marks away, leaves the others’, and a third must judge before it is sealed', async () => {
    const scene = await played(engine)
    const { ctx, db, roundId, conductor, coach, otherCoach, orchestra } = scene
    const { ane } = orchestra.children
    const { id, number } = await auditionOf(scene, ane)
    await recuseFromCandidate(ctx, coach, roundId, number, true)
    const own = (await listSheets(db, roundId)).filter(({ auditionId }) => auditionId === id)
    expect(own.map(({ recused, marks }) => [recused, Object.keys(marks).length > 0])).toEqual([
      [false, true],
      [true, false],
    ])
    await expect(give(scene, coach, ane, 6)).rejects.toMatchObject({ key: 'orchestraAudition.isRecused' })
    await expect(sealAudition(ctx, conductor, roundId)).rejects.toMatchObject({
      key: 'orchestraAudition.tooFewSheets',
      facts: { numbers: String(number), least: 2 },
    })
    await give(scene, otherCoach, ane, 5)
    await sealAudition(ctx, conductor, roundId)
    await expect(recuseFromCandidate(ctx, coach, roundId, number, false)).rejects.toMatchObject({ kind: 'conflict' })
  })

  it('may be taken back', async () => {
    const scene = await played(engine)
    const { ctx, roundId, coach, mother, orchestra } = scene
    const { number } = await auditionOf(scene, orchestra.children.bo)
    await recuseFromCandidate(ctx, coach, roundId, number, true)
    await recuseFromCandidate(ctx, coach, roundId, number, false)
    await give(scene, coach, orchestra.children.bo, 2)
    await expect(recuseFromCandidate(ctx, mother, roundId, number, true)).rejects.toMatchObject({ kind: 'missing' })
  })
})
