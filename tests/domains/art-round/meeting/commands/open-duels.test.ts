import { expect, it } from 'vitest'
import { closeDuels } from '#app/domains/art-round/meeting/commands/close-duels.server.ts'
import { openDuels } from '#app/domains/art-round/meeting/commands/open-duels.server.ts'
import { duelLeadView } from '#app/domains/art-round/meeting/duels.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { heldMeeting, JURY, OFFICE, secretary, YEAR } from '../room.ts'

eachEngine((engine) => {
  it('over the contested zone and nothing else, one round at a time', async () => {
    const held = await heldMeeting(engine)
    expect(await duelLeadView(held.ctx, secretary, YEAR, OFFICE)).toMatchObject({
      contested: 2,
      places: 1,
      proposed: 1,
      open: null,
      can: { open: true, close: false },
    })
    await openDuels(held.ctx, secretary, YEAR, OFFICE, 4)
    const round = await held.db.duelRound.findFirstOrThrow({ include: { entries: true } })
    expect(round).toMatchObject({ state: 'open', places: 1, perJuror: 4, roundId: held.roundId })
    expect(round.entries.map(({ applicationId }) => applicationId).sort()).toEqual(
      [held.applicationIds[2], held.applicationIds[3]].sort(),
    )
    await expect(openDuels(held.ctx, held.chair, YEAR, JURY, 4)).rejects.toMatchObject({
      key: 'meeting.duelsOpenAlready',
    })
    await closeDuels(held.ctx, secretary, YEAR, OFFICE, round.id)
    await openDuels(held.ctx, held.chair, YEAR, JURY, 2)
    expect(await held.db.duelRound.count()).toBe(2)
  })

  it('is refused to jurors, before the last seal, after the announcement, and where nothing is contested', async () => {
    const held = await heldMeeting(engine)
    await expect(openDuels(held.ctx, held.juror, YEAR, JURY, 4)).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await duelLeadView(held.ctx, held.juror, YEAR, JURY)).toBeNull()
    await held.db.score.updateMany({
      where: { assessment: { applicationId: held.applicationIds[3] ?? '' } },
      data: { value: 60 },
    })
    await expect(openDuels(held.ctx, secretary, YEAR, OFFICE, 4)).rejects.toMatchObject({
      key: 'meeting.nothingContested',
    })
    await held.db.call.updateMany({ data: { announcedAt: held.ctx.now } })
    await expect(openDuels(held.ctx, secretary, YEAR, OFFICE, 4)).rejects.toMatchObject({ key: 'meeting.announced' })
    const early = await heldMeeting(engine, { sealed: false })
    await expect(openDuels(early.ctx, secretary, YEAR, OFFICE, 4)).rejects.toMatchObject({
      key: 'meeting.notAllSealed',
    })
  })
})
