import { expect, it } from 'vitest'
import { advanceHosting } from '#app/domains/hosting/plan/commands/advance-hosting.server.ts'
import { planOf } from '#app/domains/hosting/plan/queries.server.ts'
import { STANDARD_TEMPLATE } from '#app/domains/hosting/plan/standard.ts'
import type { Db } from '#app/platform/db/client.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { failingAt } from '#tests/support/failing-writes.ts'
import { hostingGround } from '../../ground.ts'

const toAgreement = { to: 'agreement' as const, reason: '', version: 1 }

const written = async (db: Db, id: string) => ({
  hosting: await db.hosting.findUniqueOrThrow({ where: { id }, select: { stage: true, version: true } }),
  moves: await db.stageMove.count({ where: { hostingId: id } }),
  milestones: await db.milestone.count({ where: { hostingId: id } }),
  tasks: await db.hostingTask.count({ where: { hostingId: id } }),
  template: await db.milestoneTemplate.count(),
  noted: await db.auditEntry.count(),
})

eachEngine((engine) => {
  it('moves to the agreement and makes the plan: both or neither, whichever write fails', {
    timeout: 60_000,
  }, async () => {
    const { db, ctx, office, hostings, choose, adopt } = await hostingGround(engine)
    const id = hostings.after
    await choose(id, 'asker')
    await adopt(id, 'asker')
    const before = await written(db, id)
    let failed = 0
    for (let write = 1; ; write++) {
      const { context, isReached } = failingAt(ctx, write)
      const outcome = advanceHosting(context, office, id, toAgreement)
      if (
        await outcome.then(
          () => true,
          () => false,
        )
      ) {
        expect(isReached()).toBe(false)
        break
      }
      expect(isReached()).toBe(true)
      expect(await written(db, id)).toEqual(before)
      failed++
    }
    const after = await written(db, id)
    expect(after).toMatchObject({
      hosting: { stage: 'agreement', version: 2 },
      milestones: STANDARD_TEMPLATE.length,
      template: STANDARD_TEMPLATE.length,
    })
    // The move, its entry and its note; each milestone of the template and of the plan.
    expect(failed).toBeGreaterThan(3 + 2 * STANDARD_TEMPLATE.length)
  })

  it('makes the plan once, and none for other moves or for one that is refused', async () => {
    const { db, ctx, office, hostings, choose, adopt, contact } = await hostingGround(engine)
    const id = hostings.after
    const made = async () => (await planOf(db, id)).milestones.length
    await expect(advanceHosting(ctx, office, id, toAgreement)).rejects.toMatchObject({ key: 'hostingCase.cannotYet' })
    await expect(advanceHosting(ctx, contact('asker'), id, toAgreement)).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await made()).toBe(0)
    await choose(id, 'asker')
    await adopt(id, 'asker')
    await advanceHosting(ctx, office, id, { to: 'inspection', reason: 'Se på huset igjen', version: 1 })
    expect(await made()).toBe(0)
    await advanceHosting(ctx, office, id, { to: 'politics', reason: '', version: 2 })
    await advanceHosting(ctx, office, id, { ...toAgreement, version: 3 })
    expect(await made()).toBe(STANDARD_TEMPLATE.length)
    // One that falls away and is taken up again keeps the plan that it has.
    await advanceHosting(ctx, office, id, { to: 'withdrawn', reason: 'Budsjettet', version: 4 })
    await advanceHosting(ctx, office, id, { ...toAgreement, reason: 'De fant pengene', version: 5 })
    expect(await made()).toBe(STANDARD_TEMPLATE.length)
  })
})
