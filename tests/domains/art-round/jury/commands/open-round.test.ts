import { expect, it } from 'vitest'
import { makeRound } from '#app/domains/art-round/jury/commands/make-round.server.ts'
import { openRound } from '#app/domains/art-round/jury/commands/open-round.server.ts'
import { seatJuror } from '#app/domains/art-round/jury/commands/seat-juror.server.ts'
import { proposedTerms } from '#app/domains/art-round/jury/terms.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { calledFor, secretary, YEAR } from '../held.ts'

eachEngine((engine) => {
  it('opens when the call has closed and three are seated, and writes to each of them once', async () => {
    const { ctx, db, callId } = await calledFor(engine, 0)
    const roundId = await makeRound(ctx, secretary, YEAR, callId, proposedTerms)
    const early = ctx.at('2013-01-31T23:59:59.999Z')
    const open = (at = ctx) => openRound(at, secretary, YEAR, roundId)
    for (const n of [1, 2])
      await seatJuror(ctx, secretary, YEAR, roundId, { email: `j${n}@example.com`, name: `J ${n}`, chair: false })
    await expect(open()).rejects.toMatchObject({ key: 'jury.tooFewJurors', facts: { least: 3 } })
    await seatJuror(ctx, secretary, YEAR, roundId, { email: 'j3@example.com', name: 'J 3', chair: true })
    await expect(open(early)).rejects.toMatchObject({ key: 'jury.callStillOpen' })
    await expect(openRound(ctx, someone(['chair']), YEAR, roundId)).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await db.mail.count()).toBe(0)
    await open()
    await open()
    expect(await db.juryRound.findMany()).toMatchObject([{ state: 'open' }])
    const letters = await db.mail.findMany({ orderBy: { toEmail: 'asc' } })
    expect(letters.map(({ toEmail }) => toEmail)).toEqual(['j1@example.com', 'j2@example.com', 'j3@example.com'])
    expect(letters[0]?.text).toContain('/jury/2013')
    expect(await db.auditEntry.count({ where: { deed: 'jury.round-opened' } })).toBe(1)
  })
})
