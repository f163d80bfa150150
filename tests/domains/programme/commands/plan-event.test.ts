import { expect, it } from 'vitest'
import { planEvent } from '#app/domains/programme/commands/plan-event.server.ts'
import { TEMPLATES } from '#app/domains/programme/templates.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { publishedEdition, secretary, YEAR } from '../planned.ts'

eachEngine((engine) => {
  it('begins each kind with the edition’s own days and places, unpublished, with an address of its own', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await publishedEdition(db)
    await expect(planEvent(ctx, someone(['host']), YEAR, 'opening')).rejects.toMatchObject({ kind: 'forbidden' })
    for (const template of TEMPLATES) await planEvent(ctx, secretary, YEAR, template)
    expect(await planEvent(ctx, secretary, YEAR, 'tour')).toBe('omvisning-2013-2')
    const events = await db.event.findMany({ orderBy: { id: 'asc' } })
    expect(events.map(({ kind, date, begins }) => `${kind} ${date} ${begins}`)).toEqual([
      'opening 2013-09-12 18:00',
      'seminar 2013-09-02 10:00',
      'talk 2013-09-14 14:00',
      'tour 2013-09-14 13:00',
      'workshop 2013-09-14 12:00',
      'other 2013-09-14 12:00',
      'tour 2013-09-14 13:00',
    ])
    expect(new Set(events.map(({ venue, publishedAt }) => `${venue} ${publishedAt}`))).toEqual(
      new Set(['Arena Vestfossen null']),
    )
    expect(await db.auditEntry.count({ where: { deed: 'event.planned' } })).toBe(7)
    await expect(planEvent(ctx, secretary, 1999, 'tour')).rejects.toMatchObject({ kind: 'missing' })
  })
})
