import { describe, expect, it } from 'vitest'
import { benchOf } from '#app/domains/art-round/selection/bench.server.ts'
import { candidateView } from '#app/domains/art-round/selection/candidate.server.ts'
import { decideApplication } from '#app/domains/art-round/selection/commands/decide-application.server.ts'
import { proposeDecisions } from '#app/domains/art-round/selection/commands/propose-decisions.server.ts'
import { rankingRows } from '#app/domains/art-round/selection/file-rows.server.ts'
import { selectionView } from '#app/domains/art-round/selection/screens.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine, sqlite } from '#tests/support/databases.ts'
import { seedLargeRound } from '#tests/support/large-round.ts'
import { statementsOf } from '#tests/support/statements.ts'
import { juriedEdition } from './juried.ts'

const secretary = someone(['secretariat'])
const at = new Date('2013-03-01T10:00:00Z')

eachEngine((engine) => {
  async function juried(wish: Parameters<typeof juriedEdition>[1]) {
    const { db } = await engine.freshDatabase()
    return { db, ctx: testContext({ db }), ...(await juriedEdition(db, wish)) }
  }
  const order = async (ctx: ReturnType<typeof testContext>) =>
    (await selectionView(ctx, secretary, 2013)).rows.map(({ number, outcome }) => `${outcome?.rank ?? '–'} ${number}`)

  it('weighs criteria and leaves a criterion of weight 0 out, as the jury’s own sum does', async () => {
    const { db, ctx, roundId, applicationIds } = await juried({
      scores: [
        [50, 50],
        [60, 40],
      ],
    })
    const labels = { labelNb: 'X', labelEn: 'X' }
    const idea = await db.criterion.create({ data: { roundId, key: 'idea', position: 2, weight: 2, ...labels } })
    const aside = await db.criterion.create({ data: { roundId, key: 'aside', position: 3, weight: 0, ...labels } })
    const [first] = await db.assessment.findMany({
      where: { applicationId: applicationIds[0] },
      orderBy: { id: 'asc' },
    })
    const assessmentId = first?.id ?? ''
    await db.score.createMany({
      data: [
        { assessmentId, criterionId: idea.id, value: 80 },
        { assessmentId, criterionId: aside.id, value: 100 },
      ],
    })
    const { rows } = await selectionView(ctx, secretary, 2013)
    expect(rows.map(({ number, outcome }) => [number, outcome?.mean])).toEqual([
      [1, 60],
      [2, 50],
    ])
  })

  it('ranks by the scores after the talk, and shows the sealed ones beside', async () => {
    const { db, ctx, applicationIds, roundId, workIds } = await juried({
      scores: [
        [90, 90],
        [80, 80],
        [10, 10],
      ],
      capacity: 1,
    })
    expect(await order(ctx)).toEqual(['1 1', '2 2', '3 3'])
    const seats = await db.jurorSeat.findMany({ orderBy: { id: 'asc' } })
    const { id: criterionId } = await db.criterion.findFirstOrThrow({ where: { roundId } })
    const change = {
      seatId: seats[0]?.id ?? '',
      applicationId: applicationIds[1] ?? '',
      reason: 'Vi så det på nytt.',
      at,
    }
    await db.talkChange.create({ data: { ...change, criterionId, value: 85 } })
    await db.talkChange.create({ data: { ...change, criterionId, value: 100, at: new Date(at.getTime() + 1000) } })
    await db.talkChange.create({ data: { ...change, seatId: seats[1]?.id ?? '', criterionId, value: 100 } })
    // One of the two picked the first work, and comes round to the other's.
    const odd = await db.assessment.findFirstOrThrow({ where: { pickedWorkId: workIds[1]?.[0] ?? '' } })
    await db.talkChange.create({ data: { ...change, seatId: odd.seatId, workId: workIds[1]?.[1] ?? '' } })
    expect(await order(ctx)).toEqual(['1 2', '2 1', '3 3'])
    const view = await selectionView(ctx, secretary, 2013)
    expect(view.ranking).toMatchObject({ changedByTalk: 1 })
    expect(view.rows[0]?.outcome).toMatchObject({ scores: [100, 100], sealed: { rank: 2, mean: 80, scores: [80, 80] } })
    expect(view.rows[1]?.outcome?.sealed).toBeNull()
    const bench = await benchOf(db, 2013)
    expect(bench.ranked?.picks.get(applicationIds[1] ?? '')).toMatchObject({ unanimous: true })
  })

  it('the chair settles a tie where the round says so, and then the duels', async () => {
    const { db, ctx, roundId, applicationIds } = await juried({
      scores: [
        [70, 30],
        [30, 70],
        [50, 50],
        [50, 50],
      ],
      capacity: 1,
    })
    expect(await order(ctx)).toEqual(['1 1', '1 2', '3 3', '3 4'])
    const seats = await db.jurorSeat.findMany({ orderBy: { person: { email: 'asc' } } })
    await db.jurorSeat.update({ where: { id: seats[1]?.id }, data: { chair: true } })
    expect(await order(ctx)).toEqual(['1 1', '1 2', '3 3', '3 4'])
    await db.juryRound.update({ where: { id: roundId }, data: { chairDoubles: true } })
    expect(await order(ctx)).toEqual(['1 2', '2 1', '3 3', '3 4'])
    const [, , third = '', fourth = ''] = applicationIds
    const [firstId = '', secondId = ''] = [third, fourth].sort()
    const duelRound = await db.duelRound.create({
      data: {
        roundId,
        state: 'open',
        perJuror: 2,
        openedAt: at,
        entries: { create: [{ applicationId: third }, { applicationId: fourth }] },
      },
    })
    await db.duel.create({
      data: {
        ...{ duelRoundId: duelRound.id, seatId: seats[0]?.id ?? '', firstId, secondId, at },
        outcome: firstId === fourth ? 'first' : 'second',
      },
    })
    expect(await order(ctx)).toEqual(['1 2', '2 1', '3 3', '3 4'])
    await db.duelRound.update({ where: { id: duelRound.id }, data: { state: 'closed', closedAt: at } })
    expect(await order(ctx)).toEqual(['1 2', '2 1', '3 4', '4 3'])
    expect((await selectionView(ctx, secretary, 2013)).ranking).toMatchObject({
      duels: 1,
      tiedAfter: { score: 4, highest: 4, chair: 2, duels: 0 },
    })
  })

  it('draws the line by the latest round that has begun; who did not go on stands below', async () => {
    const { db, ctx, callId, applicationIds } = await juried({
      scores: [
        [90, 90],
        [80, 80],
        [70, 70],
        [60, 60],
      ],
      capacity: 1,
    })
    const second = await db.juryRound.create({
      data: {
        callId,
        number: 2,
        selective: true,
        scaleMin: 1,
        scaleMax: 7,
        orderSeed: 'b',
        entries: { create: [0, 2].map((n) => ({ applicationId: applicationIds[n] ?? '' })) },
      },
    })
    const { id: criterionId } = await db.criterion.create({
      data: { roundId: second.id, key: 'quality', position: 1, labelNb: 'K', labelEn: 'Q' },
    })
    expect(await order(ctx), 'a round that is only prepared changes nothing').toEqual(['1 1', '2 2', '3 3', '4 4'])
    await db.juryRound.update({ where: { id: second.id }, data: { state: 'open' } })
    expect((await selectionView(ctx, secretary, 2013)).state).toBe('waiting')
    const { personId } = await db.jurorSeat.findFirstOrThrow()
    const seat = await db.jurorSeat.create({ data: { roundId: second.id, personId, sealedAt: at } })
    for (const [n, value] of [
      [0, 3],
      [2, 6],
    ] as const)
      await db.assessment.create({
        data: {
          seatId: seat.id,
          applicationId: applicationIds[n] ?? '',
          savedAt: at,
          scores: { create: { criterionId, value } },
        },
      })
    expect(await order(ctx)).toEqual(['1 3', '2 1', '3 2', '4 4'])
    const view = await selectionView(ctx, secretary, 2013)
    expect(view.ranking?.rounds).toEqual([
      { number: 2, count: 2 },
      { number: 1, count: 2 },
    ])
    expect(view.rows.map(({ outcome }) => outcome?.part)).toEqual([0, 0, 1, 1])
  })

  it('is of one call: another has its own places, decisions and ranking', async () => {
    const { db, ctx, editionId, callId, applicationIds } = await juried({ capacity: 2 })
    const words = { titleNb: 'Sidekall', titleEn: 'Side call', textNb: '', textEn: '' }
    const window = { opensAt: new Date('2013-02-02T00:00:00Z'), closesAt: at }
    const side = await db.call.create({ data: { editionId, kind: 'side', capacity: 1, ...words, ...window } })
    await db.application.updateMany({ where: { id: { in: applicationIds.slice(4) } }, data: { callId: side.id } })
    const first = await selectionView(ctx, secretary, 2013)
    expect([first.callId, first.capacity, first.rows.length]).toEqual([callId, 2, 4])
    const second = await selectionView(ctx, secretary, 2013, { callId: side.id })
    expect([second.capacity, second.state, second.rows.map(({ number }) => number)]).toEqual([1, 'noRound', [5, 6]])
    expect(second.calls.map(({ current }) => current)).toEqual([false, true])
    await proposeDecisions(ctx, secretary, 2013, 1, callId)
    await expect(proposeDecisions(ctx, secretary, 2013, 1, side.id)).rejects.toMatchObject({ kind: 'conflict' })
    const { row, seen, workId } = await candidateView(ctx, secretary, 2013, 6, side.id)
    const wish = {
      id: row.id,
      seen,
      decision: 'accepted' as const,
      workId,
      waitingPlace: null,
      reason: 'Best på stedet.',
    }
    await expect(decideApplication(ctx, secretary, 2013, wish)).rejects.toMatchObject({ kind: 'missing' })
    await decideApplication(ctx, secretary, 2013, wish, side.id)
    await expect(candidateView(ctx, secretary, 2013, 6)).rejects.toMatchObject({ kind: 'missing' })
    await expect(selectionView(ctx, secretary, 2013, { callId: 'ingen' })).rejects.toMatchObject({ kind: 'missing' })
    expect((await rankingRows(ctx, secretary, 2013)).map(({ application }) => application)).toEqual([1, 2, 3, 4])
  })
})

describe('many applications', () => {
  it('cost as many statements as more of them do, and no text of theirs is read', async () => {
    const { db } = await sqlite.freshDatabase()
    const ctx = testContext({ db })
    const few = await seedLargeRound(db, { applications: 1001, works: 1, jurors: 2, scored: true, year: 2013 })
    const many = await seedLargeRound(db, { applications: 1060, works: 1, jurors: 3, scored: true, year: 2014 })
    const cost = (year: number) =>
      statementsOf(() =>
        selectionView(ctx, few.secretary, year, {
          swap: { group: { dimension: 'space', key: 'wall' }, keep: [] },
          standardised: true,
        }),
      )
    await cost(2013)
    const [one, other] = [await cost(2013), await cost(2014)]
    expect(other.length).toBe(one.length)
    expect(one.length).toBeLessThanOrEqual(34)
    for (const sql of one) expect(sql).not.toMatch(/[`"](statement|cv)[`"]/)
    const opened = await statementsOf(() => candidateView(ctx, many.secretary, 2014, 700))
    expect(opened.length).toBeLessThanOrEqual(34)
  }, 120_000)
})
