import { expect, it } from 'vitest'
import { answerDuel } from '#app/domains/art-round/deliberation/commands/answer-duel.server.ts'
import { duelOrderOf } from '#app/domains/art-round/deliberation/queries.server.ts'
import { duelView } from '#app/domains/art-round/deliberation/screens.server.ts'
import { closeDuels } from '#app/domains/art-round/meeting/commands/close-duels.server.ts'
import { openDuels } from '#app/domains/art-round/meeting/commands/open-duels.server.ts'
import { duelLeadView } from '#app/domains/art-round/meeting/duels.server.ts'
import { benchOf } from '#app/domains/art-round/selection/bench.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { heldMeeting, JURY, OFFICE, secretary, YEAR } from '../room.ts'

eachEngine((engine) => {
  it('its order settles the tie, and not before; progress tells how far, and never what', async () => {
    const held = await heldMeeting(engine)
    await openDuels(held.ctx, secretary, YEAR, OFFICE, 1)
    const { id } = await held.db.duelRound.findFirstOrThrow()
    const wanted = held.workIds[3] ?? []
    for (const actor of [held.chair, held.juror]) {
      const { pair } = await duelView(held.ctx, actor, YEAR)
      if (!pair) throw new Error('no pair')
      const four = await held.db.work.findFirstOrThrow({ where: { id: wanted[0] } })
      const answer = pair.left.sheet.works.some(({ title }) => title === four.title) ? 'left' : 'right'
      await answerDuel(held.ctx, actor, YEAR, { left: pair.left.sheet.key, right: pair.right.sheet.key, answer })
    }
    expect(await duelOrderOf(held.db, held.roundId)).toBeNull()
    const lead = await duelLeadView(held.ctx, secretary, YEAR, OFFICE)
    expect(lead?.open?.jurors.map(({ answered, asked }) => [answered, asked])).toEqual([
      [1, 1],
      [1, 1],
      [0, 1],
    ])
    expect(JSON.stringify(lead)).not.toContain('first')
    await closeDuels(held.ctx, secretary, YEAR, OFFICE, id)
    await closeDuels(held.ctx.at('2013-04-12T10:00:00Z'), secretary, YEAR, OFFICE, id)
    expect((await held.db.duelRound.findFirstOrThrow()).closedAt).toEqual(held.ctx.now)
    const order = await duelOrderOf(held.db, held.roundId)
    expect(order).toMatchObject({ applicationIds: [held.applicationIds[3], held.applicationIds[2]], duels: 2 })
    expect((await benchOf(held.db, YEAR)).ranked?.line.accepted).toContain(held.applicationIds[3])
    expect((await duelView(held.ctx, held.chair, YEAR)).state).toBe('closed')
  })

  it('is for the one who opens, and of the own call', async () => {
    const held = await heldMeeting(engine)
    await openDuels(held.ctx, secretary, YEAR, OFFICE, 1)
    const { id } = await held.db.duelRound.findFirstOrThrow()
    await expect(closeDuels(held.ctx, held.juror, YEAR, JURY, id)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(closeDuels(held.ctx, secretary, YEAR, OFFICE, 'x')).rejects.toMatchObject({ kind: 'missing' })
    expect((await held.db.duelRound.findFirstOrThrow()).state).toBe('open')
  })
})
