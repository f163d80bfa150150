import { expect, it } from 'vitest'
import { candidateView } from '#app/domains/art-round/selection/candidate.server.ts'
import { decideApplication } from '#app/domains/art-round/selection/commands/decide-application.server.ts'
import { proposeDecisions } from '#app/domains/art-round/selection/commands/propose-decisions.server.ts'
import { swapForBalance } from '#app/domains/art-round/selection/commands/swap-for-balance.server.ts'
import { selectionView } from '#app/domains/art-round/selection/screens.server.ts'
import { someone } from '#tests/support/actors.ts'
import { markAnnounced } from '#tests/support/announced.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { juriedEdition } from '../juried.ts'

const secretary = someone(['secretariat'])
const sigdal = { group: { dimension: 'municipality' as const, key: 'lier' }, keep: [] }
const REASON = 'Ingen fra Lier ellers.'

eachEngine((engine) => {
  /** Six in order, three places, and only number 6 from Lier; two wait. */
  async function proposed() {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const more = (number: number) => ({ municipalityId: number === 6 ? 'lier' : 'asker' })
    const made = await juriedEdition(db, { capacity: 3, more })
    await proposeDecisions(ctx, secretary, 2013, 2)
    const wish = async () => {
      const { found } = (await selectionView(ctx, secretary, 2013, { swap: sigdal })).swap ?? {}
      if (!found) throw new Error('there is an exchange')
      const { goesIn, goesOut } = found
      return { inId: goesIn.id, outId: goesOut.id, seenIn: goesIn.seen, seenOut: goesOut.seen, reason: REASON }
    }
    const standing = async () =>
      (await db.application.findMany({ orderBy: { number: 'asc' } })).map((of) => of.waitingPlace ?? of.decision)
    return { db, ctx, made, wish, standing }
  }

  it('exchanges the cheapest pair, with the jury’s work and one reason in the history of both', async () => {
    const { db, ctx, made, wish, standing } = await proposed()
    const found = await wish()
    expect([found.inId, found.outId]).toEqual([made.applicationIds[5], made.applicationIds[2]])
    await swapForBalance(ctx.at('2013-03-01T12:00:00Z'), secretary, 2013, found)
    expect(await standing()).toEqual(['accepted', 'accepted', 1, 2, 3, 'accepted'])
    const accepted = await db.application.findUnique({ where: { id: found.inId } })
    expect(accepted?.decidedWorkId).toBe(made.workIds[5]?.[1])
    for (const number of [3, 6])
      expect((await candidateView(ctx, secretary, 2013, number)).history[0]).toMatchObject({
        method: 'balance',
        reason: REASON,
      })
    expect(await db.auditEntry.count({ where: { deed: 'application.decided' } })).toBe(2)
  })

  it('a proposal leaves both alone, and by hand it can be undone', async () => {
    const { ctx, wish, standing } = await proposed()
    const { inId, outId, ...seen } = await wish()
    await swapForBalance(ctx.at('2013-03-01T12:00:00Z'), secretary, 2013, { inId, outId, ...seen })
    await proposeDecisions(ctx.at('2013-03-01T13:00:00Z'), secretary, 2013, 2)
    expect(await standing()).toEqual(['accepted', 'accepted', 1, 2, 'declined', 'accepted'])
    const back = async (number: number, decision: 'accepted' | 'declined', at: string) => {
      const { row, seen: now, workId } = await candidateView(ctx, secretary, 2013, number)
      const wish = { id: row.id, seen: now, decision, workId, waitingPlace: null, reason: 'Angret.' }
      await decideApplication(ctx.at(at), secretary, 2013, wish)
    }
    await back(6, 'declined', '2013-03-01T14:00:00Z')
    await back(3, 'accepted', '2013-03-01T15:00:00Z')
    expect(await standing()).toEqual(['accepted', 'accepted', 'accepted', 1, 'declined', 'declined'])
  })

  it('is refused for an old page, one who is in already, after the announcement, and to everyone else', async () => {
    const { db, ctx, wish, standing } = await proposed()
    const found = await wish()
    const before = await standing()
    const swapped = (over: Partial<typeof found>, actor = secretary) =>
      swapForBalance(ctx, actor, 2013, { ...found, ...over })
    await expect(swapped({ seenOut: 'none::' })).rejects.toMatchObject({ key: 'faults.changedMeanwhile' })
    await expect(
      swapped({ inId: found.outId, seenIn: found.seenOut, outId: found.inId, seenOut: found.seenIn }),
    ).rejects.toMatchObject({ kind: 'conflict' })
    await expect(swapped({ outId: found.inId, seenOut: found.seenIn })).rejects.toMatchObject({ kind: 'missing' })
    await expect(swapped({ inId: 'nobody' })).rejects.toMatchObject({ kind: 'missing' })
    await expect(swapped({}, someone(['chair']))).rejects.toMatchObject({ kind: 'forbidden' })
    await db.work.deleteMany({ where: { applicationId: found.inId } })
    await expect(swapped({})).rejects.toMatchObject({ key: 'selection.workMissing' })
    await markAnnounced(db, new Date())
    await expect(swapped({})).rejects.toMatchObject({ key: 'selection.announcedAlready' })
    await markAnnounced(db, null)
    await db.jurorSeat.updateMany({ data: { sealedAt: null } })
    await expect(swapped({})).rejects.toMatchObject({ key: 'selection.notSealed' })
    expect(await standing()).toEqual(before)
  })
})
