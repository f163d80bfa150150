import { expect, it } from 'vitest'
import { openYears } from '#app/domains/reports/open-series.server.ts'
import { showRound } from '#tests/domains/studio-map/shown-round.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'

eachEngine((engine) => {
  it('shows who takes part and what was stated, and no count of a year whose report is not published', async () => {
    const { db } = await engine.freshDatabase()
    const { editionId } = await showRound(db, 6)
    const at = new Date('2013-09-14T15:00:00Z')
    const studio = await db.studio.findFirstOrThrow({ where: { editionId } })
    await db.visitEntry.create({
      data: {
        ...{ editionId, studioId: studio.id, date: '2013-09-14', visits: 7777, kind: 'visit', method: 'counter' },
        ...{ enteredAt: at, onceKey: 'a' },
      } as never,
    })
    await db.statedFigure.createMany({
      data: [
        { measure: 'visits', fromYear: 2011, toYear: 2011, value: 15_000, source: 'avisen' },
        { measure: 'participants', fromYear: 2013, toYear: 2013, value: 99, source: 'avisen' },
      ],
    })
    const { years } = await openYears(testContext({ db }))
    expect(years.map(({ year, values }) => [year, values])).toEqual([
      [2011, { visits: { value: 15_000, kind: 'stated' } }],
      [2012, {}],
      [2013, { participants: { value: 6, kind: 'counted' } }],
    ])
    expect(JSON.stringify(years)).not.toContain('7777')
  })
})
