import { expect, it } from 'vitest'
import { dropCriterion } from '#app/domains/orchestra/audition/commands/drop-criterion.server.ts'
import { wholeRound } from '#app/domains/orchestra/audition/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { book, give, setAuditions } from '../scene.ts'

eachEngine((engine) => {
  it('goes while nobody was marked by it', async () => {
    const scene = await setAuditions(engine)
    const { ctx, db, office, roundId, mother, conductor, orchestra } = scene
    await book(scene, mother, orchestra.children.ane)
    await give(scene, conductor, orchestra.children.ane, 4)
    const of = async (name: string) =>
      (await wholeRound(db, roundId)).criteria.find(({ nameNb }) => nameNb === name)?.id ?? ''
    const sight = await of('Prima vista')
    await expect(dropCriterion(ctx, conductor, roundId, sight)).rejects.toMatchObject({ kind: 'missing' })
    await dropCriterion(ctx, office, roundId, sight)
    expect(await of('Prima vista')).toBe('')
    await expect(dropCriterion(ctx, office, roundId, await of('Klang'))).rejects.toMatchObject({ kind: 'conflict' })
  })
})
