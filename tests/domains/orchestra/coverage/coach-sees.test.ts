import { expect, it } from 'vitest'
import { coverageView } from '#app/domains/orchestra/coverage/queries.server.ts'
import { stageDrawing } from '#app/domains/orchestra/seating/stage.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { seatingStage } from '../seating/stage.ts'

eachEngine((engine) => {
  it('a coach counts everybody and reads the names of the own section alone', async () => {
    const stage = await seatingStage(engine)
    await stage.allCome()
    await stage.propose()
    const { ctx, actor, conductor, seeded, pieces } = stage
    const look = { slotId: '2013-04-13.1', pieceId: pieces.winds, withPartner: false }
    const close = async (who: typeof conductor) => (await coverageView(ctx, who, seeded.seminarId, look)).close
    const all = await close(conductor)
    const own = await close(actor('otherCoach'))
    expect(own?.players.map(({ count }) => count)).toEqual(all?.players.map(({ count }) => count))
    const named = (own?.players ?? []).filter(({ names }) => names.length > 0).map(({ needId }) => needId.split('.')[0])
    expect([...new Set(named)].sort()).toEqual(['horn', 'trombone', 'trumpet'])
    // Whom a coach of strings would have to ask for a bassoon is not said either.
    await stage.db.reply.deleteMany({ where: { child: { enrolments: { some: { instrument: 'bassoon' } } } } })
    expect((await close(conductor))?.gaps.flatMap(({ remedies }) => remedies.map(({ kind }) => kind))).toContain('ask')
    const asked = (await close(actor('coach')))?.gaps.flatMap(({ remedies }) =>
      remedies.filter(({ kind }) => kind === 'ask'),
    )
    expect(asked).toEqual([])
    const draw = (who: typeof conductor) =>
      stageDrawing(ctx, who, seeded.seminarId, { ensembleId: '', date: null, from: 'conductor' }, 'nb')
    expect(await draw(conductor)).toContain('Dina F')
    const drawn = await draw(actor('otherCoach'))
    expect(drawn).toContain('Cato T')
    expect(drawn).not.toMatch(/Dina F|Ane T/)
  })
})
