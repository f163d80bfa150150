import { expect, it } from 'vitest'
import { makeProtocol } from '#app/domains/art-round/protocol/commands/make-protocol.server.ts'
import type { ProtocolContent } from '#app/domains/art-round/protocol/protocol.ts'
import { decideApplication } from '#app/domains/art-round/selection/commands/decide-application.server.ts'
import { proposeDecisions } from '#app/domains/art-round/selection/commands/propose-decisions.server.ts'
import { rankingRows } from '#app/domains/art-round/selection/file-rows.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { faultsOf, recompute } from '../../../../../scripts/recompute-protocol.mjs'
import { drawing } from '../../selection/drawn.ts'
import { juriedEdition } from '../../selection/juried.ts'
import { announceAll } from '../announce-all.ts'

const secretary = someone(['secretariat'])

eachEngine((engine) => {
  it('an outsider comes to the ranking on the screen, to the last tie', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const next = drawing(7)
    const cell = () => (next() < 0.1 ? null : 1 + Math.floor(next() * 7))
    await juriedEdition(db, { capacity: 20, scores: Array.from({ length: 40 }, () => [cell(), cell(), cell()]) })
    expect(await makeProtocol(ctx, secretary, 2013)).toBe(1)
    const { content, checksum } = await db.protocol.findFirstOrThrow()
    const protocol = content as unknown as ProtocolContent
    expect(protocol.checksum).toBe(checksum)
    expect(faultsOf(protocol)).toEqual([])
    const shown = await rankingRows(ctx, secretary, 2013)
    const found = recompute(protocol).ranking
    const ranksOf = (rows: { application: number; rank: number | null }[]) =>
      new Map(rows.map(({ application, rank }) => [application, rank]))
    expect(ranksOf(found)).toEqual(ranksOf(shown))
    expect(found.some(({ tiedWith }) => tiedWith.length > 0)).toBe(true)
    // The letters stand for jurors whose names are listed, and no name stands beside a letter.
    expect(protocol.jury.map(({ name }) => name)).toEqual(['Juror 1', 'Juror 2', 'Juror 3'])
    expect(JSON.stringify({ ...protocol, jury: [] })).not.toContain('Juror')
    expect(protocol.rounds[0]?.jurors.map(({ letter }) => letter)).toEqual(['A', 'B', 'C'])
    expect(protocol.rounds[0]?.recusals.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(0)
  })

  it('is kept as it was; a new number comes only of a change, and one is made at the announcement', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { applicationIds, workIds } = await juriedEdition(db, { capacity: 2 })
    await proposeDecisions(ctx, secretary, 2013, 2)
    expect(await makeProtocol(ctx, secretary, 2013)).toBe(1)
    expect(await makeProtocol(ctx, secretary, 2013)).toBe(1)
    await decideApplication(ctx, secretary, 2013, {
      ...{ id: applicationIds[0] ?? '', seen: `accepted:${workIds[0]?.[1]}:`, decision: 'declined', workId: null },
      ...{ waitingPlace: null, reason: 'Trakk verket muntlig.' },
    })
    await decideApplication(ctx, secretary, 2013, {
      ...{ id: applicationIds[2] ?? '', seen: 'waitlisted::1', decision: 'accepted', workId: workIds[2]?.[0] ?? null },
      ...{ waitingPlace: null, reason: 'Rykker opp.' },
    })
    expect(await makeProtocol(ctx, secretary, 2013)).toBe(2)
    await announceAll(ctx, secretary, 2013)
    const kept = await db.protocol.findMany({ orderBy: { number: 'asc' } })
    expect(kept.map(({ number }) => number)).toEqual([1, 2, 3])
    const [first, second, last] = kept.map(({ content }) => content as unknown as ProtocolContent)
    expect(first?.result.accepted.map(({ application }) => application)).toEqual([1, 2])
    expect(second?.result.accepted.map(({ application }) => application)).toEqual([2, 3])
    expect(second?.decisions.filter(({ method }) => method === 'hand').map(({ reason }) => reason)).toEqual([
      'Trakk verket muntlig.',
      'Rykker opp.',
    ])
    expect(last?.announcedAt).toBe(ctx.now.toISOString())
    expect(last?.result.accepted[1]).toMatchObject({ artist: 'Kunstner 003', work: { position: 1, title: 'Verk 3.1' } })
    expect(new Set(kept.map(({ checksum }) => checksum)).size).toBe(1)
  })

  it('is the secretariat’s, and waits for the jury', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await juriedEdition(db, { sealed: false })
    await expect(makeProtocol(ctx, someone(['chair']), 2013)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(makeProtocol(ctx, secretary, 2013)).rejects.toMatchObject({ key: 'selection.notSealed' })
  })
})
