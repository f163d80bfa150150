import { expect, it } from 'vitest'
import { planAuditionRound } from '#app/domains/orchestra/audition/commands/plan-audition-round.server.ts'
import { wholeRound } from '#app/domains/orchestra/audition/queries.server.ts'
import { PROPOSED_RUBRIC } from '#app/domains/orchestra/audition/rubric.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { setAuditions } from '../scene.ts'

eachEngine((engine) => {
  it('begins with the proposed rubric, and no family sees it', async () => {
    const { ctx, db, office, orchestra, conductor } = await setAuditions(engine)
    const wish = { term: orchestra.term, kind: 'soloist' as const, titleNb: 'Solister' }
    const id = await planAuditionRound(ctx, office, wish)
    const { round, criteria } = await wholeRound(db, id)
    expect(round).toMatchObject({ kind: 'soloist', bookFrom: null, accompanist: true, blind: true, minScores: 2 })
    expect(criteria.map(({ nameNb }) => nameNb)).toEqual(PROPOSED_RUBRIC.map(({ nameNb }) => nameNb))
    await expect(planAuditionRound(ctx, conductor, wish)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(planAuditionRound(ctx, office, { ...wish, term: '1999-v' })).rejects.toMatchObject({ kind: 'missing' })
  })
})
