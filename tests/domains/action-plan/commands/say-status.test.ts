import { expect, it } from 'vitest'
import { importPlan } from '#app/domains/action-plan/commands/import-plan.server.ts'
import { sayStatus } from '#app/domains/action-plan/commands/say-status.server.ts'
import { planView } from '#app/domains/action-plan/queries.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { host, ROWS, secretary } from '../plan-2013.ts'

eachEngine((engine) => {
  it('keeps all that was said, and lets the newest word of a quarter stand', async () => {
    const { db } = await engine.freshDatabase()
    await db.person.create({ data: { id: secretary.personId, name: 'Sekretær', createdAt: new Date() } })
    const at = (now: string) => testContext({ db, now, actorId: secretary.personId })
    await importPlan(at('2013-01-10T11:00:00Z'), secretary, 2013, ROWS)
    const { measures } = await planView(at('2013-01-10T11:00:00Z'), secretary, 2013, null)
    const id = measures[1]?.activities[0]?.id ?? ''
    const say = (now: string, quarter: 1 | 4, status: 'underway' | 'done' | 'planned', note = '', actor = secretary) =>
      sayStatus(at(now), actor, 2013, id, { quarter, status, note })
    await expect(say('2013-02-01T11:00:00Z', 1, 'done', '', host)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(say('2013-09-30T21:30:00Z', 4, 'done')).rejects.toMatchObject({
      ...{ key: 'actionPlan.notBegun', field: 'quarter' },
    })
    await say('2013-02-01T11:00:00Z', 4, 'planned')
    await say('2013-09-30T22:30:00Z', 4, 'underway', 'Skjema sendt')
    await say('2013-12-10T11:00:00Z', 4, 'done')
    await say('2013-12-11T11:00:00Z', 1, 'underway', 'Rettet i ettertid')
    const { open, quarter } = await planView(at('2013-12-12T11:00:00Z'), secretary, 2013, id)
    expect([open?.now, quarter]).toEqual(['done', 4])
    expect(open?.said).toEqual([
      { quarter: 1, status: 'underway' },
      { quarter: 4, status: 'done' },
    ])
    expect(open?.history.map(({ note, by }) => [note, by])).toEqual([
      ['Rettet i ettertid', 'Sekretær'],
      ['', 'Sekretær'],
      ['Skjema sendt', 'Sekretær'],
      ['', 'Sekretær'],
    ])
    await expect(
      sayStatus(at('2014-02-01T11:00:00Z'), secretary, 2014, id, { quarter: 1, status: 'done', note: '' }),
    ).rejects.toMatchObject({ kind: 'missing' })
  })
})
