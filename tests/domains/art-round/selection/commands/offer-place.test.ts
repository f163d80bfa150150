import { expect, it } from 'vitest'
import { offerPlace } from '#app/domains/art-round/selection/commands/offer-place.server.ts'
import { proposeDecisions } from '#app/domains/art-round/selection/commands/propose-decisions.server.ts'
import type { Db } from '#app/platform/db/client.server.ts'
import { someone } from '#tests/support/actors.ts'
import { markAnnounced } from '#tests/support/announced.ts'
import { type TestContext, testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { announceAll } from '../../protocol/announce-all.ts'
import { juriedEdition } from '../juried.ts'

const secretary = someone(['secretariat'])

async function announced(db: Db, ctx: TestContext, capacity: number, applications: number) {
  const made = await juriedEdition(db, { capacity, applications })
  await proposeDecisions(ctx, secretary, 2013, applications)
  await announceAll(ctx, secretary, 2013)
  return made
}

eachEngine((engine) => {
  it('offers a place that came free to the first in line, and the others move up', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-05-20T10:00:00Z' })
    const { applicationIds, workIds } = await announced(db, ctx, 2, 5)
    await expect(offerPlace(ctx, secretary, 2013)).rejects.toMatchObject({ key: 'selection.noPlaceFree' })
    await db.application.update({ where: { id: applicationIds[0] ?? '' }, data: { participation: 'resigned' } })
    await expect(offerPlace(ctx, someone(['host']), 2013)).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await offerPlace(ctx, secretary, 2013)).toBe(applicationIds[2])
    const rows = await db.application.findMany({ orderBy: { number: 'asc' } })
    expect(rows.map((of) => of.waitingPlace ?? of.decision)).toEqual(['accepted', 'accepted', 'accepted', 1, 2])
    expect(rows[2]).toMatchObject({ participation: 'awaiting', decidedWorkId: workIds[2]?.[1] })
    const letter = await db.mail.findFirstOrThrow({ where: { key: { startsWith: 'offer:' } } })
    // A week, since the edition's own last day has passed.
    expect(letter.text).toContain('27. mai 2013')
    await expect(offerPlace(ctx, secretary, 2013)).rejects.toMatchObject({ key: 'selection.noPlaceFree' })
  })

  it('twenty offers at once for one free place give it to one', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { applicationIds } = await announced(db, ctx, 3, 30)
    await db.application.update({ where: { id: applicationIds[0] ?? '' }, data: { participation: 'resigned' } })
    const offers = await Promise.allSettled(Array.from({ length: 20 }, () => offerPlace(ctx, secretary, 2013)))
    expect(offers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db.application.count({ where: { decision: 'accepted', participation: { not: 'resigned' } } })).toBe(3)
    expect(await db.mail.count({ where: { key: { startsWith: 'offer:' } } })).toBe(1)
  })

  it('is refused before the announcement, and when nobody waits', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await juriedEdition(db, { capacity: 10 })
    await proposeDecisions(ctx, secretary, 2013, 5)
    await expect(offerPlace(ctx, secretary, 2013)).rejects.toMatchObject({ key: 'selection.notAnnounced' })
    await markAnnounced(db, new Date())
    await expect(offerPlace(ctx, secretary, 2013)).rejects.toMatchObject({ key: 'selection.nobodyWaits' })
  })
})
