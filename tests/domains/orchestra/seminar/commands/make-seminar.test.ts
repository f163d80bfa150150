import { beforeEach, expect, it } from 'vitest'
import { makeSeminar } from '#app/domains/orchestra/seminar/commands/make-seminar.server.ts'
import { theSeminar } from '#app/domains/orchestra/seminar/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type Stage, seminarStage } from '../stage.ts'

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await seminarStage(engine)
  })

  const wish = { titleNb: 'Helg', first: '2013-05-24', days: 3 }

  it('begins one for every ensemble of the semester, that nobody sees yet', async () => {
    const { ctx, office, seeded, db } = stage
    const made = await theSeminar(db, await makeSeminar(ctx, office, seeded.term, wish))
    expect(made).toMatchObject({ titleNb: 'Helg', publishedAt: null, semesterId: seeded.semesterId })
    expect(made.ensembleIds.sort()).toEqual([seeded.youthId, seeded.juniorId].sort())
    expect(made.days).toMatchObject([
      { date: '2013-05-24', begins: '10:00', ends: '17:00', sequence: 0 },
      { date: '2013-05-25' },
      { date: '2013-05-26' },
    ])
    expect(made.answerBy?.toISOString()).toBe('2013-05-16T22:00:00.000Z')
  })

  it.each(['leader', 'coach', 'conductor', 'mother', 'association'] as const)('not %s', async (who) => {
    const { ctx, seeded } = stage
    await expect(makeSeminar(ctx, stage.actor(who), seeded.term, wish)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  it('not in a year that is a slip of the pen', async () => {
    await expect(
      makeSeminar(stage.ctx, stage.office, stage.seeded.term, { ...wish, first: '2031-05-24' }),
    ).rejects.toMatchObject({ kind: 'invalid', field: 'first', key: 'seminarTold.farOutside' })
  })

  it('not in a semester that is not there', async () => {
    await expect(makeSeminar(stage.ctx, stage.office, '1999-v', wish)).rejects.toMatchObject({ kind: 'missing' })
  })
})
