import { expect, it } from 'vitest'
import { lapsePlaces } from '#app/domains/orchestra/enrolment/commands/lapse-places.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { scene } from '../scene.ts'

eachEngine((engine) => {
  it('ends what nobody answered, at the instant, and offers the place to the next', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, seeded, put, enrolmentOf, told } = await scene(db)
    const { cato, dina } = seeded.children
    await put(cato, { state: 'offered', offeredTo: new Date('2013-10-12T22:00:00Z') })
    await put(dina, { state: 'waiting', instrument: 'horn', waitingSince: new Date('2013-09-01') })
    await db.ensembleNeed.create({ data: { ensembleId: seeded.youthId, instrument: 'horn', places: 3 } })
    expect(await lapsePlaces(ctx.at('2013-10-12T21:59:59Z'))).toBe(0)
    const after = ctx.at('2013-10-12T22:00:00Z')
    expect(await lapsePlaces(after)).toBe(1)
    expect(await enrolmentOf(cato)).toMatchObject({ state: 'left', offeredTo: null })
    expect(await enrolmentOf(dina)).toMatchObject({ state: 'offered' })
    expect((await told('mother')).map(({ title }) => title)).toEqual(['Tilbudet til Cato Trebarn har gått ut'])
    expect(await lapsePlaces(after)).toBe(0)
  })
})
