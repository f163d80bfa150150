import { expect, it } from 'vitest'
import { decideAudition } from '#app/domains/orchestra/audition/commands/decide-audition.server.ts'
import { sealAudition } from '#app/domains/orchestra/audition/commands/seal-audition.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { auditionOf, played } from '../scene.ts'

eachEngine((engine) => {
  it('is done by the chair or the secretariat once it is sealed, and not over another’s head', async () => {
    const scene = await played(engine)
    const { ctx, db, roundId, conductor, coach, office, orchestra } = scene
    const { id: auditionId, version } = await auditionOf(scene, orchestra.children.ane)
    const decision = { auditionId, version, result: 'offered' as const, words: 'Vi gleder oss.' }
    const decide = (actor: typeof office, change = {}) =>
      decideAudition(ctx, actor, roundId, { ...decision, ...change })
    await expect(decide(conductor)).rejects.toMatchObject({ key: 'orchestraAudition.notSealed' })
    await sealAudition(ctx, conductor, roundId)
    await expect(decide(coach)).rejects.toMatchObject({ kind: 'missing' })
    await decide(conductor)
    const decided = await auditionOf(scene, orchestra.children.ane)
    expect(decided).toMatchObject({ result: 'offered', words: 'Vi gleder oss.', decidedById: conductor.personId })
    await expect(decide(office)).rejects.toMatchObject({ key: 'orchestraAudition.changedMeanwhile' })
    await decide(office, { version: decided.version, result: 'waiting' })
    expect((await auditionOf(scene, orchestra.children.ane)).result).toBe('waiting')
    // Nobody is told before all are.
    expect(await db.mail.count({ where: { subject: { startsWith: 'Resultatet' } } })).toBe(0)
  })
})
