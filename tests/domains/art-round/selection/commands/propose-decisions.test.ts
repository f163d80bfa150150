import { expect, it } from 'vitest'
import { decideApplication } from '#app/domains/art-round/selection/commands/decide-application.server.ts'
import { proposeDecisions } from '#app/domains/art-round/selection/commands/propose-decisions.server.ts'
import { someone } from '#tests/support/actors.ts'
import { markAnnounced } from '#tests/support/announced.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { juriedEdition } from '../juried.ts'

const secretary = someone(['secretariat'])

eachEngine((engine) => {
  it('fills the decisions after the ranking, once, and leaves those by hand', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { applicationIds, workIds } = await juriedEdition(db, { capacity: 2 })
    expect(await proposeDecisions(ctx, secretary, 2013, 2)).toEqual({ changed: 6, undecided: 0 })
    const rows = () => db.application.findMany({ orderBy: { number: 'asc' } })
    expect((await rows()).map((of) => of.waitingPlace ?? of.decision)).toEqual([
      'accepted',
      'accepted',
      1,
      2,
      'declined',
      'declined',
    ])
    // Two of three jurors picked the second work.
    expect((await rows())[0]?.decidedWorkId).toBe(workIds[0]?.[1])
    expect(await proposeDecisions(ctx, secretary, 2013, 2)).toEqual({ changed: 0, undecided: 0 })

    const id = applicationIds[0] ?? ''
    const seen = `accepted:${workIds[0]?.[1]}:`
    const wish = {
      id,
      seen,
      decision: 'declined' as const,
      workId: null,
      waitingPlace: null,
      reason: 'Trakk bildene.',
    }
    await decideApplication(ctx.at('2013-03-01T12:00:00Z'), secretary, 2013, wish)
    await proposeDecisions(ctx.at('2013-03-01T13:00:00Z'), secretary, 2013, 3)
    expect((await rows()).map((of) => of.waitingPlace ?? of.decision)).toEqual([
      'declined',
      'accepted',
      1,
      2,
      3,
      'declined',
    ])
    expect(await db.auditEntry.count({ where: { deed: 'selection.proposed' } })).toBe(3)
  })

  it('waits for the last juror, is refused after the announcement, and to everyone but the secretariat', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await juriedEdition(db, { sealed: false })
    const propose = () => proposeDecisions(ctx, secretary, 2013, 15)
    await expect(propose()).rejects.toMatchObject({ key: 'selection.notSealed', facts: { count: 1 } })
    await db.jurorSeat.updateMany({ data: { sealedAt: new Date() } })
    await expect(proposeDecisions(ctx, someone(['chair']), 2013, 15)).rejects.toMatchObject({ kind: 'forbidden' })
    await markAnnounced(db, new Date())
    await expect(propose()).rejects.toMatchObject({ key: 'selection.announcedAlready' })
    expect(await db.application.count({ where: { decision: { not: 'none' } } })).toBe(0)
  })

  it('outside are withdrawn and ineligible applications', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const more = (number: number) =>
      number === 1 ? { submission: 'withdrawn' } : number === 2 ? { check: 'ineligible' } : {}
    await juriedEdition(db, { capacity: 2, more })
    await proposeDecisions(ctx, secretary, 2013, 1)
    const rows = await db.application.findMany({ orderBy: { number: 'asc' } })
    expect(rows.map((of) => of.waitingPlace ?? of.decision)).toEqual([
      'none',
      'none',
      'accepted',
      'accepted',
      1,
      'declined',
    ])
  })
})
