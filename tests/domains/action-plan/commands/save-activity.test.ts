import { expect, it } from 'vitest'
import { importPlan } from '#app/domains/action-plan/commands/import-plan.server.ts'
import { saveActivity } from '#app/domains/action-plan/commands/save-activity.server.ts'
import { sayStatus } from '#app/domains/action-plan/commands/say-status.server.ts'
import { myActivities, planView } from '#app/domains/action-plan/queries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { host, ROWS, secretary } from '../plan-2013.ts'

eachEngine((engine) => {
  it('adds an activity, changes one that was seen, and moves it to another measure', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await importPlan(ctx, secretary, 2013, ROWS)
    const { measures } = await planView(ctx, secretary, 2013, null)
    const [one, other] = [measures[0]?.id ?? '', measures[1]?.id ?? '']
    const words = { title: 'Annonsesalg', owner: 'Sekretariatet', ownerId: null, quarters: 'Q1' }
    await expect(saveActivity(ctx, host, 2013, null, one, words)).rejects.toMatchObject({ kind: 'forbidden' })
    const id = await saveActivity(ctx, secretary, 2013, null, one, words)
    await expect(saveActivity(ctx, secretary, 2013, null, one, words)).rejects.toMatchObject({
      ...{ key: 'actionPlan.activityKnown', field: 'title' },
    })
    await saveActivity(ctx, secretary, 2013, { id, version: 1 }, other, { ...words, quarters: 'Q2+Q3' })
    await expect(saveActivity(ctx, secretary, 2013, { id, version: 1 }, one, words)).rejects.toMatchObject({
      kind: 'conflict',
    })
    await expect(saveActivity(ctx, secretary, 2013, null, 'none', words)).rejects.toMatchObject({ kind: 'missing' })
    const moved = (await planView(ctx, secretary, 2013, null)).measures[1]?.activities
    expect(moved).toMatchObject([{ title: 'Evaluering 2013' }, { title: 'Annonsesalg', quarters: 'Q2+Q3' }])
  })

  it('names somebody of the secretariat or a municipality as who answers for it, and nobody else', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const person = (name: string) =>
      db.person.create({ data: { name, email: `${name}@example.com`, createdAt: ctx.now }, select: { id: true } })
    const [contact, stranger] = [await person('Kontakt'), await person('Fremmed')]
    await db.roleGrant.create({ data: { personId: contact.id, role: 'contact', grantedAt: ctx.now } })
    await importPlan(ctx, secretary, 2013, ROWS)
    const measureId = (await planView(ctx, secretary, 2013, null)).measures[0]?.id ?? ''
    const words = { title: 'Annonsesalg', owner: 'Faggruppen', quarters: 'Q1' }
    for (const ownerId of [stranger.id, 'none'])
      await expect(saveActivity(ctx, secretary, 2013, null, measureId, { ...words, ownerId })).rejects.toMatchObject({
        ...{ key: 'actionPlan.notAnOwner', field: 'ownerId' },
      })
    const id = await saveActivity(ctx, secretary, 2013, null, measureId, { ...words, ownerId: contact.id })
    const view = await planView(ctx, secretary, 2013, id)
    expect([view.open?.answers, view.people]).toEqual(['Kontakt, Faggruppen', [{ id: contact.id, name: 'Kontakt' }]])
    const own = () => myActivities(ctx, someone(['contact'], { personId: contact.id }))
    expect(await own()).toMatchObject([{ title: 'Annonsesalg', year: 2013, now: null }])
    expect(await myActivities(ctx, secretary)).toEqual([])

    // Whoever has no part any more stays as long as it is not changed, and is not chosen again.
    await db.roleGrant.deleteMany({ where: { personId: contact.id } })
    await saveActivity(ctx, secretary, 2013, { id, version: 1 }, measureId, { ...words, ownerId: contact.id })
    expect((await planView(ctx, secretary, 2013, id)).open?.answers).toBe('Kontakt, Faggruppen')
    await sayStatus(ctx, secretary, 2013, id, { quarter: 1, status: 'done', note: '' })
    expect(await own()).toEqual([])
  })
})
