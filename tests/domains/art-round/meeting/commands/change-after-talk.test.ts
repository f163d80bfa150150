import { expect, it } from 'vitest'
import { talkChangesOf } from '#app/domains/art-round/deliberation/queries.server.ts'
import { changeAfterTalk } from '#app/domains/art-round/meeting/commands/change-after-talk.server.ts'
import { benchOf } from '#app/domains/art-round/selection/bench.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { bringUp, type Held, heldMeeting, itemOf, JURY, keyOf, started, YEAR } from '../room.ts'

const reason = 'Verket vant seg.'

async function talkedAbout(engine: Parameters<typeof heldMeeting>[0]): Promise<Held> {
  const held = await heldMeeting(engine)
  await started(held)
  await bringUp(held, 4)
  return held
}

eachEngine((engine) => {
  it('the sealed score stays beside the new one, the ranking follows, and all see it', async () => {
    const held = await talkedAbout(engine)
    const { key } = await itemOf(held, held.juror)
    const said = { item: key, score: { quality: 76 }, pick: 1, reason }
    await changeAfterTalk(held.ctx, held.juror, YEAR, said)
    // The reply got lost, and it is sent once more.
    await changeAfterTalk(held.ctx, held.juror, YEAR, said)
    expect(await talkChangesOf(held.db, held.roundId)).toMatchObject([
      { criterionId: expect.any(String), value: 76, workId: null, reason },
      { criterionId: null, value: null, workId: held.workIds[3]?.[0], reason },
    ])
    const sealed = await held.db.score.findFirstOrThrow({
      where: { assessment: { seatId: held.seatIds[1], applicationId: held.applicationIds[3] ?? '' } },
    })
    expect(sealed.value).toBe(70)
    const item = await itemOf(held, held.chair)
    expect(item.changes).toMatchObject([
      { criterion: { nb: 'Kvalitet' }, before: 70, after: 76, reason, own: false },
      { criterion: null, before: 2, after: 1, reason },
    ])
    expect(item.standing).toMatchObject({ side: 'in', mean: 72, sealedMean: 70 })
    const { ranked } = await benchOf(held.db, YEAR)
    expect(ranked?.line.accepted).toContain(held.applicationIds[3])
    expect(ranked?.line.tied).toEqual([])
  })

  it('only what is talked about now, only one’s own, with a score of the scale and a work of the application', async () => {
    const held = await talkedAbout(engine)
    const { key } = await itemOf(held, held.juror)
    const said = { item: key, score: { quality: 76 }, pick: null, reason }
    const change = (over: Partial<typeof said> | { pick: number }, actor = held.juror) =>
      changeAfterTalk(held.ctx, actor, YEAR, { ...said, ...over })
    await expect(change({ score: { quality: 101 } })).rejects.toMatchObject({ key: 'jury.scoreOutside' })
    await expect(change({ score: { other: 5 } as never })).rejects.toMatchObject({ key: 'faults.unknownField' })
    await expect(change({ pick: 9 })).rejects.toMatchObject({ key: 'jury.noSuchWork' })
    // Another juror's key.
    await expect(change({}, held.chair)).rejects.toMatchObject({ key: 'meeting.itemGone' })
    await expect(change({ item: await keyOf(held, held.juror, JURY, 3) })).rejects.toMatchObject({
      key: 'meeting.notTalkedAbout',
    })
    await bringUp(held, 5)
    const five = (await itemOf(held, held.juror)).key
    await expect(change({ item: five }, held.recused)).rejects.toMatchObject({ key: 'meeting.itemGone' })
    await held.db.call.updateMany({ data: { announcedAt: held.ctx.now } })
    await expect(change({ item: five })).rejects.toMatchObject({ key: 'meeting.announced' })
    expect(await held.db.talkChange.count()).toBe(0)
  })
})
