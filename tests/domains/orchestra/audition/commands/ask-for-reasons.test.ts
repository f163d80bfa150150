import { expect, it } from 'vitest'
import { askForReasons } from '#app/domains/orchestra/audition/commands/ask-for-reasons.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { announced, decided } from '../decided.ts'
import { auditionOf } from '../scene.ts'

eachEngine((engine) => {
  it('reaches the chair by number, once, within three weeks', async () => {
    const scene = await announced(engine)
    const { ctx, db, roundId, mother, otherGuardian, office, orchestra } = scene
    const { id, number } = await auditionOf(scene, orchestra.children.dina)
    const ask = (actor: typeof mother, at = ctx) => askForReasons(at, actor, roundId, id, 'Hvorfor?')
    for (const actor of [mother, office]) await expect(ask(actor)).rejects.toMatchObject({ kind: 'missing' })
    await expect(ask(otherGuardian, ctx.at('2013-09-28T10:00:00Z'))).rejects.toMatchObject({
      key: 'orchestraAudition.tooLateToAsk',
    })
    await ask(otherGuardian, ctx.at('2013-09-28T09:59:59Z'))
    expect(await auditionOf(scene, orchestra.children.dina)).toMatchObject({ appeal: 'Hvorfor?' })
    const letter = await db.mail.findFirstOrThrow({ where: { subject: { startsWith: 'Noen ber om begrunnelse' } } })
    expect(letter.toEmail).toBe('conductor@orkester.example.com')
    expect(letter.text).toContain(`kandidat ${number}`)
    expect(letter.text).not.toContain('Dina')
    await expect(ask(otherGuardian)).rejects.toMatchObject({ key: 'orchestraAudition.hasAsked' })
  })

  it('comes after the result', async () => {
    const scene = await decided(engine)
    const { id } = await auditionOf(scene, scene.orchestra.children.dina)
    await expect(askForReasons(scene.ctx, scene.otherGuardian, scene.roundId, id, 'Hvorfor?')).rejects.toMatchObject({
      kind: 'missing',
    })
  })
})
