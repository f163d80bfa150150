import { expect, it } from 'vitest'
import { remindJurors } from '#app/domains/art-round/jury/commands/remind-jurors.server.ts'
import { sealScores } from '#app/domains/art-round/jury/commands/seal-scores.server.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { held, scoreAll, secretary, YEAR } from '../held.ts'

eachEngine((engine) => {
  it('writes to those who are not finished, once a day, and says how far each has come', async () => {
    const { ctx, db, roundId, jurors } = await held(engine, 2)
    const [kari, ola] = jurors
    await scoreAll(ctx, kari, 2)
    await sealScores(ctx, kari, YEAR)
    await scoreAll(ctx, ola, 2)
    const reminded = () =>
      db.mail.findMany({ where: { key: { startsWith: 'jury-reminder' } }, orderBy: { toEmail: 'asc' } })
    expect(await remindJurors(ctx, secretary, YEAR, roundId)).toBe(2)
    await remindJurors(ctx.at('2013-03-01T20:00:00Z'), secretary, YEAR, roundId)
    const letters = await reminded()
    expect(letters.map(({ toEmail }) => toEmail)).toEqual(['to@example.com', 'tre@example.com'])
    expect(letters[0]?.text).toContain('alle 2 søknadene')
    expect(letters[1]?.text).toContain('0 av 2')
    await remindJurors(ctx.at('2013-03-02T08:00:00Z'), secretary, YEAR, roundId)
    expect(await reminded()).toHaveLength(4)
    for (const juror of jurors.slice(1)) {
      await scoreAll(ctx, juror, 2)
      await sealScores(ctx, juror, YEAR)
    }
    await expect(remindJurors(ctx, secretary, YEAR, roundId)).rejects.toMatchObject({
      key: 'juryRounds.nobodyToRemind',
    })
    await expect(remindJurors(ctx, someone(['chair']), YEAR, roundId)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
