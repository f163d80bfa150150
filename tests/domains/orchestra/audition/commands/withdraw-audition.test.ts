import { expect, it } from 'vitest'
import { withdrawAudition } from '#app/domains/orchestra/audition/commands/withdraw-audition.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { auditionOf, book, freeTimes, setAuditions } from '../scene.ts'

eachEngine((engine) => {
  it('gives the time up at once, and takes it out of the calendar', async () => {
    const scene = await setAuditions(engine)
    const { ctx, db, roundId, mother, otherGuardian, office, orchestra } = scene
    await book(scene, mother, orchestra.children.ane)
    const { id } = await auditionOf(scene, orchestra.children.ane)
    await expect(withdrawAudition(ctx, otherGuardian, roundId, id)).rejects.toMatchObject({ kind: 'missing' })
    await withdrawAudition(ctx, mother, roundId, id)
    expect(await auditionOf(scene, orchestra.children.ane)).toMatchObject({ slotId: null, withdrawnAt: ctx.now })
    expect(await freeTimes(scene)).toHaveLength(8)
    const letter = await db.mail.findFirstOrThrow({ where: { subject: { startsWith: 'Prøvespillet er trukket' } } })
    expect(JSON.stringify(letter.enclosures)).toContain('STATUS:CANCELLED')
    await withdrawAudition(ctx, mother, roundId, id)
    expect(await db.mail.count()).toBe(2)
    // After booking closes the secretariat says who did not come.
    const late = ctx.at('2013-09-21T12:00:00Z')
    await book(scene, mother, orchestra.children.bo)
    const bo = await auditionOf(scene, orchestra.children.bo)
    await expect(withdrawAudition(late, mother, roundId, bo.id)).rejects.toMatchObject({ kind: 'conflict' })
    await withdrawAudition(late, office, roundId, bo.id)
    expect(await auditionOf(scene, orchestra.children.bo)).toMatchObject({ withdrawnAt: late.now })
  })
})
