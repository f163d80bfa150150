import { expect, it } from 'vitest'
import { writeCriterion } from '#app/domains/orchestra/audition/commands/write-criterion.server.ts'
import { wholeRound } from '#app/domains/orchestra/audition/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { setAuditions } from '../scene.ts'

eachEngine((engine) => {
  it('adds a line last, and changes one', async () => {
    const { ctx, db, office, roundId, conductor } = await setAuditions(engine)
    const line = { nameNb: 'Utdrag', nameEn: '', helpNb: '', helpEn: '', sections: ['strings' as const] }
    await writeCriterion(ctx, office, roundId, null, line)
    const last = async () => (await wholeRound(db, roundId)).criteria.at(-1)
    expect(await last()).toMatchObject({ nameNb: 'Utdrag', sections: ['strings'], position: 9 })
    await writeCriterion(ctx, office, roundId, (await last())?.id ?? '', { ...line, sections: ['brass', 'woodwind'] })
    expect(await last()).toMatchObject({ sections: ['brass', 'woodwind'], position: 9 })
    await expect(writeCriterion(ctx, office, roundId, 'none', line)).rejects.toMatchObject({ kind: 'missing' })
    await expect(writeCriterion(ctx, conductor, roundId, null, line)).rejects.toMatchObject({ kind: 'missing' })
  })
})
