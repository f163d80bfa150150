import { expect, it } from 'vitest'
import { changeAuditionRound } from '#app/domains/orchestra/audition/commands/change-audition-round.server.ts'
import { wholeRound } from '#app/domains/orchestra/audition/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { played, setAuditions } from '../scene.ts'

eachEngine((engine) => {
  it('says when families book, by whole days in Oslo', async () => {
    const { ctx, db, office, roundId, conductor } = await setAuditions(engine)
    const { round } = await wholeRound(db, roundId)
    expect(round.bookFrom).toEqual(new Date('2013-08-31T22:00:00Z'))
    expect(round.bookTo).toEqual(new Date('2013-09-18T22:00:00Z'))
    const dates = { bookFromDate: '2013-09-02', bookToDate: null }
    await changeAuditionRound(ctx, office, roundId, { ...round, ...dates })
    await expect(changeAuditionRound(ctx, office, roundId, { ...round, ...dates })).rejects.toMatchObject({
      key: 'orchestraAudition.changedMeanwhile',
    })
    await expect(changeAuditionRound(ctx, conductor, roundId, { ...round, ...dates })).rejects.toMatchObject({
      kind: 'missing',
    })
  })

  it.each([
    ['2013-09-10', '2013-09-08', 'bookToDate'],
    [null, '2013-09-08', 'bookFromDate'],
  ])('refuses booking from %s to %s', async (bookFromDate, bookToDate, field) => {
    const { ctx, db, office, roundId } = await setAuditions(engine)
    const { round } = await wholeRound(db, roundId)
    await expect(
      changeAuditionRound(ctx, office, roundId, { ...round, bookFromDate, bookToDate }),
    ).rejects.toMatchObject({ kind: 'invalid', field })
  })

  it('keeps the scale once marks are given', async () => {
    const { ctx, db, office, roundId } = await played(engine)
    const { round } = await wholeRound(db, roundId)
    const change = { ...round, bookFromDate: '2013-09-01', bookToDate: null }
    await expect(changeAuditionRound(ctx, office, roundId, { ...change, topMark: 10 })).rejects.toMatchObject({
      field: 'topMark',
    })
    await changeAuditionRound(ctx, office, roundId, { ...change, titleEn: 'Audition' })
    expect((await wholeRound(db, roundId)).round.titleEn).toBe('Audition')
  })
})
