import { expect, it } from 'vitest'
import { countAudience } from '#app/domains/orchestra/concert/commands/count-audience.server.ts'
import { concertFigures } from '#app/domains/orchestra/concert/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { setConcert } from '../scene.ts'

eachEngine((engine) => {
  it('is said by the secretariat, and may be taken back', async () => {
    const { ctx, db, office, conductor, concertId } = await setConcert(engine)
    const audience = async () => (await concertFigures(db, 2013))[0]?.audience
    expect(await audience()).toBeNull()
    await countAudience(ctx, office, concertId, 412)
    expect(await audience()).toBe(412)
    await countAudience(ctx, office, concertId, null)
    expect(await audience()).toBeNull()
    await expect(countAudience(ctx, conductor, concertId, 9)).rejects.toMatchObject({ kind: 'missing' })
  })
})
