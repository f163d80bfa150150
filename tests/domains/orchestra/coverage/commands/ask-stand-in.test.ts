import { beforeEach, expect, it } from 'vitest'
import { answerStandIn } from '#app/domains/orchestra/coverage/commands/answer-stand-in.server.ts'
import { askStandIn } from '#app/domains/orchestra/coverage/commands/ask-stand-in.server.ts'
import { coverageView, standInAnswerView } from '#app/domains/orchestra/coverage/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { bassoonist, type MusicStage, musicStage, STRANGERS } from '../../music-stage.ts'

const SATURDAY = '2013-04-13'

eachEngine((engine) => {
  let stage: MusicStage
  let standInId: string
  const ask = (more: object = {}) =>
    askStandIn(stage.ctx, stage.conductor, stage.seeded.seminarId, {
      ...{ standInId, instrument: 'bassoon' as const, dates: [SATURDAY], ...more },
    })
  /** The key of the link in the letter that was sent. */
  const keyInLetter = async () => {
    const letter = await stage.db.mail.findFirstOrThrow({ where: { toEmail: 'vikar@example.com' } })
    const [, key = ''] = /\/vikar\/([\w-]+)/.exec(letter.text) ?? []
    return { key, letter }
  }
  const closely = () =>
    coverageView(stage.ctx, stage.conductor, stage.seeded.seminarId, {
      ...{ slotId: `${SATURDAY}.1`, pieceId: stage.pieces.winds, withPartner: false },
    })
  beforeEach(async () => {
    stage = await musicStage(engine)
    await stage.allCome()
    standInId = await bassoonist(stage)
  })

  it('is offered, asked by letter, says yes without a password, and counts from then on', async () => {
    const before = await closely()
    const gap = before.close?.gaps.find((one) => one.gap.needId === 'bassoon.2')
    expect(gap?.remedies).toContainEqual(
      expect.objectContaining({
        kind: 'standIn',
        standInId,
        left: expect.not.arrayContaining([{ needId: 'bassoon.2' }]),
      }),
    )
    await ask()
    const { key, letter } = await keyInLetter()
    expect(letter.subject).toContain('fagott')
    expect(letter.text).not.toMatch(/Trebarn|Fremmed|Musikant/)
    const asked = await standInAnswerView(stage.ctx, key)
    expect(asked).toMatchObject({ name: 'Gro Vikar', instrument: 'bassoon', answer: null, over: false })
    expect(JSON.stringify(asked)).not.toMatch(/Trebarn|Fremmed|Musikant/)
    expect((await closely()).close?.gaps.some((one) => one.gap.needId === 'bassoon.2')).toBe(true)
    await answerStandIn(stage.ctx.as(null), key, true)
    const after = await closely()
    expect(after.close?.gaps.some((one) => one.gap.needId === 'bassoon.2')).toBe(false)
    expect(after.close?.players.flatMap(({ names }) => names)).toContain('Gro Vikar')
    expect(after.calls).toMatchObject([{ name: 'Gro Vikar', accepted: true }])
  })

  it('is asked once for a day, and only for what and when there is to play', async () => {
    await ask()
    await expect(ask()).rejects.toMatchObject({ kind: 'conflict' })
    await expect(ask({ dates: ['2013-06-01'] })).rejects.toMatchObject({ kind: 'invalid' })
    await expect(ask({ instrument: 'horn', dates: ['2013-04-14'] })).rejects.toMatchObject({ kind: 'invalid' })
    await expect(ask({ standInId: 'nobody' })).rejects.toMatchObject({ kind: 'missing' })
    await ask({ dates: ['2013-04-14'] })
    expect(await stage.db.standInCall.count()).toBe(2)
  })

  it('cannot be reached without an address', async () => {
    standInId = await bassoonist(stage, '')
    await expect(ask()).rejects.toMatchObject({ kind: 'invalid', key: 'orchestraStandIns.noEmail' })
  })

  it('is asked by conductor, leader and secretariat', async () => {
    const { ctx, actor, seeded } = stage
    const wish = { standInId, instrument: 'bassoon' as const, dates: [SATURDAY] }
    await expect(askStandIn(ctx, actor('coach'), seeded.seminarId, wish)).rejects.toMatchObject({ kind: 'forbidden' })
    for (const who of STRANGERS)
      await expect(askStandIn(ctx, actor(who), seeded.seminarId, wish)).rejects.toMatchObject({ kind: 'missing' })
    await askStandIn(ctx, actor('leader'), seeded.seminarId, wish)
  })
})
