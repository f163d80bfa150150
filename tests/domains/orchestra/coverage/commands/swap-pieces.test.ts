import { beforeEach, expect, it } from 'vitest'
import { setOrder } from '#app/domains/orchestra/coverage/commands/set-order.server.ts'
import { swapPieces } from '#app/domains/orchestra/coverage/commands/swap-pieces.server.ts'
import { coverageView } from '#app/domains/orchestra/coverage/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { statementsOf } from '#tests/support/statements.ts'
import { type MusicStage, musicStage, STRANGERS } from '../../music-stage.ts'

const LOOK = { slotId: '', pieceId: '', withPartner: false }
const [SATURDAY, SUNDAY] = ['2013-04-13', '2013-04-14']

eachEngine((engine) => {
  let stage: MusicStage
  const order = (date: string, ...pieceIds: string[]) =>
    setOrder(stage.ctx, stage.conductor, stage.seeded.seminarId, { date, pieceIds })
  const view = () => coverageView(stage.ctx, stage.conductor, stage.seeded.seminarId, LOOK)
  const planned = async () => Object.fromEntries((await view()).slots.map(({ id, planned: ids }) => [id, ids]))
  beforeEach(async () => {
    stage = await musicStage(engine)
    await stage.allCome()
  })

  it('proposes the swap that lets a piece be played, and one tap does it', async () => {
    const { ctx, conductor, seeded, pieces, say } = stage
    await order(SATURDAY, pieces.winds)
    await order(SUNDAY, pieces.strings)
    // The only bassoon but one is away on Saturday.
    for (const name of ['Musikant 04', 'Musikant 09']) await say(name, 'absent')
    const { swap } = await view()
    expect(swap).toMatchObject({ a: { pieceId: pieces.winds }, b: { pieceId: pieces.strings } })
    expect(swap && swap.after < swap.before).toBe(true)
    if (swap) await swapPieces(ctx, conductor, seeded.seminarId, swap.a, swap.b)
    expect(await planned()).toMatchObject({ [`${SATURDAY}.1`]: [pieces.strings], [`${SUNDAY}.1`]: [pieces.winds] })
    expect((await view()).swap).toBeNull()
  })

  it('does nothing with an order that is another by now', async () => {
    const { ctx, conductor, seeded, pieces } = stage
    await order(SATURDAY, pieces.winds, pieces.strings)
    const swap = swapPieces(
      ...([ctx, conductor, seeded.seminarId] as const),
      { pieceId: pieces.winds, date: SATURDAY },
      { pieceId: pieces.strings, date: SUNDAY },
    )
    await expect(swap).rejects.toMatchObject({ kind: 'conflict' })
  })

  it('is for conductor, leader and secretariat; a coach reads, and nobody else knows of it', async () => {
    const { ctx, actor, office, seeded, pieces } = stage
    await order(SATURDAY, pieces.winds)
    await order(SUNDAY, pieces.strings)
    const swap = (who: Parameters<typeof actor>[0] | 'office') =>
      swapPieces(
        ...([ctx, who === 'office' ? office : actor(who), seeded.seminarId] as const),
        { pieceId: pieces.winds, date: SATURDAY },
        { pieceId: pieces.strings, date: SUNDAY },
      )
    await expect(swap('coach')).rejects.toMatchObject({ kind: 'forbidden' })
    for (const who of STRANGERS) {
      await expect(swap(who)).rejects.toMatchObject({ kind: 'missing' })
      await expect(coverageView(ctx, actor(who), seeded.seminarId, LOOK)).rejects.toMatchObject({ kind: 'missing' })
    }
    expect((await coverageView(ctx, actor('coach'), seeded.seminarId, LOOK)).can.mend).toBe(false)
    await swap('leader')
    await expect(swap('office')).rejects.toMatchObject({ kind: 'conflict' })
  })

  it('asks the database as often for a hundred answers as for one', async () => {
    const { seeded, db } = stage
    const many = await statementsOf(view)
    await db.reply.deleteMany({ where: { day: { seminarId: seeded.seminarId } } })
    expect(await statementsOf(view)).toHaveLength(many.length)
    expect(many.length).toBeLessThanOrEqual(28)
  })
})
