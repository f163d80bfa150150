import { expect, it } from 'vitest'
import { bookAudition } from '#app/domains/orchestra/audition/commands/book-audition.server.ts'
import { sealAudition } from '#app/domains/orchestra/audition/commands/seal-audition.server.ts'
import { withdrawAudition } from '#app/domains/orchestra/audition/commands/withdraw-audition.server.ts'
import { wholeRound } from '#app/domains/orchestra/audition/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { auditionOf, book, freeTimes, played, setAuditions } from '../scene.ts'

eachEngine((engine) => {
  it('is done by the chair or the secretariat, when each candidate has two sheets', async () => {
    const scene = await played(engine)
    const { ctx, db, roundId, conductor, coach, mother } = scene
    for (const actor of [coach, mother])
      await expect(sealAudition(ctx, actor, roundId)).rejects.toMatchObject({ kind: 'missing' })
    await sealAudition(ctx, conductor, roundId)
    const { round } = await wholeRound(db, roundId)
    expect(round.sealedAt).toEqual(ctx.now)
    await sealAudition(ctx.at('2013-09-22T10:00:00Z'), conductor, roundId)
    expect((await wholeRound(db, roundId)).round.sealedAt).toEqual(ctx.now)
  })

  it('waits for who plays, and not for who withdrew; nobody books after it', async () => {
    const scene = await setAuditions(engine)
    const { ctx, roundId, conductor, office, mother, orchestra } = scene
    await expect(sealAudition(ctx, office, roundId)).rejects.toMatchObject({ key: 'orchestraAudition.nobodyToSeal' })
    await book(scene, mother, orchestra.children.ane)
    await expect(sealAudition(ctx, conductor, roundId)).rejects.toMatchObject({ key: 'orchestraAudition.tooFewSheets' })
    const full = await played(engine)
    const dina = await auditionOf(full, full.orchestra.children.dina)
    await withdrawAudition(full.ctx, full.office, full.roundId, dina.id)
    await sealAudition(full.ctx, full.office, full.roundId)
    const [time = ''] = await freeTimes(full)
    const wish = { childId: full.orchestra.children.dina, pieces: '', withAccompanist: false }
    await expect(bookAudition(full.ctx, full.office, 'nb', full.roundId, [wish], [time])).rejects.toMatchObject({
      key: 'orchestraAudition.isSealed',
    })
  })
})
