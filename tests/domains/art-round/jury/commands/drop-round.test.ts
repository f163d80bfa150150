import { expect, it } from 'vitest'
import { addNextRound } from '#app/domains/art-round/jury/commands/add-next-round.server.ts'
import { dropRound } from '#app/domains/art-round/jury/commands/drop-round.server.ts'
import { makeRound } from '#app/domains/art-round/jury/commands/make-round.server.ts'
import { proposedTerms } from '#app/domains/art-round/jury/terms.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { calledFor, held, secretary, YEAR } from '../held.ts'

eachEngine((engine) => {
  it('takes a round away that nobody was let into, and never the only one', async () => {
    const { ctx, db, callId } = await calledFor(engine, 1)
    const roundId = await makeRound(ctx, secretary, YEAR, callId, proposedTerms)
    const warmUp = await addNextRound(ctx, secretary, YEAR, callId, 'warmup')
    await expect(dropRound(ctx, secretary, YEAR, roundId)).rejects.toMatchObject({ key: 'juryRounds.onlyRound' })
    await expect(dropRound(ctx, someone(['juror']), YEAR, warmUp)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(dropRound(ctx, secretary, 2012, warmUp)).rejects.toMatchObject({ kind: 'missing' })
    await dropRound(ctx, secretary, YEAR, warmUp)
    expect(await db.juryRound.findMany()).toMatchObject([{ id: roundId }])
  })

  it('not one that was opened', async () => {
    const { ctx, roundId } = await held(engine, 1)
    await expect(dropRound(ctx, secretary, YEAR, roundId)).rejects.toMatchObject({ key: 'jury.openedAlready' })
  })
})
