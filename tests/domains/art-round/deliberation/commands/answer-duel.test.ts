import { expect, it } from 'vitest'
import { answerDuel } from '#app/domains/art-round/deliberation/commands/answer-duel.server.ts'
import { duelView } from '#app/domains/art-round/deliberation/screens.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { heldMeeting, SECRET, secretary, YEAR } from '#tests/domains/art-round/meeting/room.ts'
import { type Engine, eachEngine } from '#tests/support/databases.ts'

/** Duels over 3, 4, 5 and 6; the third juror is recused from 5. */
async function duelling(engine: Engine, perJuror = 6) {
  const held = await heldMeeting(engine)
  const applicationIds = held.applicationIds.slice(2)
  const round = await held.db.duelRound.create({
    data: {
      ...{ roundId: held.roundId, places: 2, perJuror, openedAt: held.ctx.now },
      entries: { create: applicationIds.map((applicationId) => ({ applicationId })) },
    },
  })
  const pairOf = async (actor: Actor) => {
    const { pair } = await duelView(held.ctx, actor, YEAR)
    return pair && { left: pair.left.sheet.key, right: pair.right.sheet.key }
  }
  return { ...held, duelRoundId: round.id, pairOf }
}

eachEngine((engine) => {
  it('counts once, however often it is sent, and at the same time', async () => {
    const held = await duelling(engine)
    const keys = await held.pairOf(held.juror)
    if (!keys) throw new Error('no pair')
    const said = { ...keys, answer: 'left' as const }
    await Promise.all([1, 2, 3].map(() => answerDuel(held.ctx, held.juror, YEAR, said)))
    await answerDuel(held.ctx, held.juror, YEAR, { ...said, answer: 'right' })
    // Turned round it is the same pair.
    await answerDuel(held.ctx, held.juror, YEAR, { left: keys.right, right: keys.left, answer: 'left' })
    const duels = await held.db.duel.findMany()
    expect(duels).toHaveLength(1)
    expect((duels[0]?.firstId ?? '') < (duels[0]?.secondId ?? '')).toBe(true)
    expect(await duelView(held.ctx, held.juror, YEAR)).toMatchObject({ answered: 1, asked: 6, last: keys })
  })

  it('left is what hung to the left', async () => {
    const held = await duelling(engine)
    const { pair } = await duelView(held.ctx, held.juror, YEAR)
    if (!pair) throw new Error('no pair')
    const keys = { left: pair.left.sheet.key, right: pair.right.sheet.key }
    await answerDuel(held.ctx, held.juror, YEAR, { ...keys, answer: 'left' })
    const duel = await held.db.duel.findFirstOrThrow()
    const winner = duel.outcome === 'first' ? duel.firstId : duel.secondId
    const works = await held.db.work.findMany({ where: { applicationId: winner } })
    expect(works.map(({ title }) => title)).toContain(pair.left.sheet.works[0]?.title)
  })

  it('ends when all pairs that the juror may see are answered; a recused one never comes up', async () => {
    const held = await duelling(engine, 50)
    const seen: string[] = []
    for (let turn = 0; turn < 50; turn++) {
      const view = await duelView(held.ctx, held.recused, YEAR)
      seen.push(JSON.stringify(view))
      if (!view.pair) break
      const { left, right } = view.pair
      await answerDuel(held.ctx, held.recused, YEAR, { left: left.sheet.key, right: right.sheet.key, answer: 'equal' })
    }
    expect(await held.db.duel.count()).toBe(3)
    expect(await duelView(held.ctx, held.recused, YEAR)).toMatchObject({ state: 'done', answered: 3, asked: 3 })
    expect(seen.join()).not.toContain(SECRET)
    expect(await duelView(held.ctx, held.juror, YEAR)).toMatchObject({ asked: 6 })
  })

  it('refuses strangers’ keys, a recused one, and what is over', async () => {
    const held = await duelling(engine)
    const keys = await held.pairOf(held.juror)
    if (!keys) throw new Error('no pair')
    const said = { ...keys, answer: 'equal' as const }
    const gone = { key: 'meeting.duelGone' }
    await expect(answerDuel(held.ctx, held.chair, YEAR, said)).rejects.toMatchObject(gone)
    await expect(answerDuel(held.ctx, held.juror, YEAR, { ...said, right: said.left })).rejects.toMatchObject(gone)
    await expect(answerDuel(held.ctx, held.juror, YEAR, { ...said, left: 'x' })).rejects.toMatchObject(gone)
    await expect(answerDuel(held.ctx, secretary, YEAR, said)).rejects.toMatchObject({ kind: 'forbidden' })
    await held.db.jurorSeat.update({ where: { id: held.seatIds[1] }, data: { sealedAt: null } })
    await expect(answerDuel(held.ctx, held.juror, YEAR, said)).rejects.toMatchObject({ key: 'meeting.notSealed' })
    await held.db.jurorSeat.update({ where: { id: held.seatIds[1] }, data: { sealedAt: held.ctx.now } })
    await held.db.duelRound.updateMany({ data: { state: 'closed', closedAt: held.ctx.now } })
    await expect(answerDuel(held.ctx, held.juror, YEAR, said)).rejects.toMatchObject({ key: 'meeting.duelsClosed' })
    expect(await held.db.duel.count()).toBe(0)
  })
})
