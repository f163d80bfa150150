import { expect, it } from 'vitest'
import { planConcert } from '#app/domains/orchestra/concert/commands/plan-concert.server.ts'
import { concertView } from '#app/domains/orchestra/concert/screens.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { setConcert } from '../scene.ts'

eachEngine((engine) => {
  it('begins with every ensemble of the semester, seen by no family', async () => {
    const { ctx, office, mother, conductor, orchestra } = await setConcert(engine)
    const facts = { term: orchestra.term, titleNb: 'Vårkonsert', date: '2013-03-20', begins: '20:00', venue: 'x' }
    const id = await planConcert(ctx, office, facts)
    const { concert } = await concertView(ctx, office, id)
    expect(concert).toMatchObject({ slug: 'varkonsert-2013-03-20-2', published: false, over: false })
    expect(concert.ensembleIds.sort()).toEqual([orchestra.youthId, orchestra.juniorId].sort())
    await expect(concertView(ctx, mother, id)).rejects.toMatchObject({ kind: 'missing' })
    await concertView(ctx, conductor, id)
    await expect(planConcert(ctx, conductor, facts)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
