import { expect, it } from 'vitest'
import { stageDrawing, stagePaper } from '#app/domains/orchestra/seating/stage.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { pdfUaFaults } from '#tests/support/pdf-ua.ts'
import { STRANGERS } from '../music-stage.ts'
import { seatingStage } from './stage.ts'

eachEngine((engine) => {
  it('is on paper for everyone to read, A3 and A4, and for those alone who arrange or coach', {
    timeout: 60_000,
  }, async () => {
    const stage = await seatingStage(engine)
    const { ctx, actor, conductor, seeded } = stage
    const look = { ensembleId: seeded.youthId, date: null, from: 'audience' as const }
    const draw = (who = conductor) => stageDrawing(ctx, who, seeded.seminarId, look, 'nb')
    await expect(draw()).rejects.toMatchObject({ kind: 'missing' })
    await stage.propose()
    const drawn = await draw()
    expect(drawn).toContain('Cato T')
    expect(drawn).not.toContain('Trebarn')
    for (const who of STRANGERS) await expect(draw(actor(who))).rejects.toMatchObject({ kind: 'missing' })
    for (const paper of ['a3', 'a4'] as const) {
      const { name, body } = await stagePaper(ctx, conductor, seeded.seminarId, { ...look, paper }, 'nb')
      expect(name).toMatch(new RegExp(`^sceneplan-.*-${paper}\\.pdf$`))
      expect(pdfUaFaults(Buffer.from(body))).toEqual([])
    }
  })
})
