import { expect, it } from 'vitest'
import { planConcert } from '#app/domains/orchestra/concert/commands/plan-concert.server.ts'
import { publishConcert } from '#app/domains/orchestra/concert/commands/publish-concert.server.ts'
import { concertFigures, publicConcerts } from '#app/domains/orchestra/concert/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { setConcert, TODAY } from '../scene.ts'

eachEngine((engine) => {
  it('shows it to everybody, and counts it in the year', async () => {
    const { ctx, db, office, mother, orchestra } = await setConcert(engine)
    const facts = { term: orchestra.term, titleNb: 'Neste', date: '2013-03-10', begins: '18:00', venue: 'Hjertnes' }
    const id = await planConcert(ctx, office, facts)
    const titles = async () => (await publicConcerts(db, TODAY)).map(({ titleNb }) => titleNb)
    expect(await titles()).toEqual(['Vårkonsert'])
    await expect(publishConcert(ctx, mother, id)).rejects.toMatchObject({ kind: 'missing' })
    await publishConcert(ctx, office, id)
    await publishConcert(ctx, office, id)
    expect(await titles()).toEqual(['Neste', 'Vårkonsert'])
    expect((await publicConcerts(db, '2013-03-15')).map(({ titleNb, over }) => [titleNb, over])).toEqual([
      ['Vårkonsert', false],
      ['Neste', true],
    ])
    expect((await concertFigures(db, 2013)).map(({ venue }) => venue)).toEqual(['Hjertnes', 'Union Scene'])
    expect(await concertFigures(db, 2012)).toEqual([])
  })
})
