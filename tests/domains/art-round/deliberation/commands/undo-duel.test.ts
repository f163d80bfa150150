import { expect, it } from 'vitest'
import { answerDuel } from '#app/domains/art-round/deliberation/commands/answer-duel.server.ts'
import { undoDuel } from '#app/domains/art-round/deliberation/commands/undo-duel.server.ts'
import { duelView } from '#app/domains/art-round/deliberation/screens.server.ts'
import { heldMeeting, secretary, YEAR } from '#tests/domains/art-round/meeting/room.ts'
import { eachEngine } from '#tests/support/databases.ts'

eachEngine((engine) => {
  it('takes the last one back, once, and the pair comes up again', async () => {
    const held = await heldMeeting(engine)
    await held.db.duelRound.create({
      data: {
        ...{ roundId: held.roundId, places: 2, perJuror: 6, openedAt: held.ctx.now },
        entries: { create: held.applicationIds.slice(0, 4).map((applicationId) => ({ applicationId })) },
      },
    })
    const keys = async () => {
      const { pair } = await duelView(held.ctx, held.juror, YEAR)
      if (!pair) throw new Error('no pair')
      return { left: pair.left.sheet.key, right: pair.right.sheet.key }
    }
    const first = await keys()
    await answerDuel(held.ctx, held.juror, YEAR, { ...first, answer: 'left' })
    const second = await keys()
    await answerDuel(held.ctx.at('2013-04-10T10:01:00Z'), held.juror, YEAR, { ...second, answer: 'equal' })
    await undoDuel(held.ctx, held.juror, YEAR, second)
    await undoDuel(held.ctx, held.juror, YEAR, second)
    expect(await held.db.duel.count()).toBe(1)
    expect(await keys()).toEqual(second)
    // It is not another's to take back.
    await undoDuel(held.ctx, held.chair, YEAR, first)
    expect(await held.db.duel.count()).toBe(1)
    await expect(undoDuel(held.ctx, secretary, YEAR, first)).rejects.toMatchObject({ kind: 'forbidden' })
    await held.db.duelRound.updateMany({ data: { state: 'closed', closedAt: held.ctx.now } })
    await expect(undoDuel(held.ctx, held.juror, YEAR, first)).rejects.toMatchObject({ key: 'meeting.duelsClosed' })
    expect(await held.db.duel.count()).toBe(1)
  })
})
