import { expect, it } from 'vitest'
import { answerReasons } from '#app/domains/orchestra/audition/commands/answer-reasons.server.ts'
import { askForReasons } from '#app/domains/orchestra/audition/commands/ask-for-reasons.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { announced } from '../decided.ts'
import { auditionOf } from '../scene.ts'

eachEngine((engine) => {
  it('is given once by the chair, kept, and told in the letter of the day', async () => {
    const scene = await announced(engine)
    const { ctx, db, roundId, conductor, coach, otherGuardian, orchestra } = scene
    const { id } = await auditionOf(scene, orchestra.children.dina)
    const answer = (actor: typeof coach) => answerReasons(ctx, actor, roundId, id, 'Rytmen sviktet.')
    await expect(answer(conductor)).rejects.toMatchObject({ key: 'orchestraAudition.nothingToAnswer' })
    await askForReasons(ctx, otherGuardian, roundId, id, 'Hvorfor?')
    await expect(answer(coach)).rejects.toMatchObject({ kind: 'missing' })
    await answer(conductor)
    expect(await auditionOf(scene, orchestra.children.dina)).toMatchObject({
      ...{ appeal: 'Hvorfor?', appealAnswer: 'Rytmen sviktet.', appealAnsweredAt: ctx.now },
    })
    const notes = await db.familyNote.findMany({ where: { key: { startsWith: 'audition-reasons' } } })
    expect(notes.map(({ guardianId, urgency }) => [guardianId, urgency])).toEqual([
      [orchestra.people.otherGuardian, 'gathered'],
    ])
    await expect(answer(conductor)).rejects.toMatchObject({ kind: 'conflict' })
  })
})
