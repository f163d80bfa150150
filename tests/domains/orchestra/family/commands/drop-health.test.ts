import { expect, it } from 'vitest'
import { addHealth } from '#app/domains/orchestra/family/commands/add-health.server.ts'
import { answerConsents } from '#app/domains/orchestra/family/commands/answer-consents.server.ts'
import { dropHealth } from '#app/domains/orchestra/family/commands/drop-health.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { familyWorld, NOON, signedInAt } from '../family-world.ts'

const nuts = { kind: 'allergy' as const, kitchen: 'nuts' as const, text: 'Hemmelige nøtter', measures: 'Gi sprøyten' }
const minutesAgo = (count: number) => new Date(NOON.getTime() - count * 60_000)

eachEngine((engine) => {
  it('deletes a fact of one’s own child, with a sign-in of a moment ago', async () => {
    const { db, ctx, mother, orchestra } = await familyWorld(engine)
    const { ane } = orchestra.children
    const fresh = await signedInAt(db, mother, minutesAgo(5))
    await expect(addHealth(ctx, fresh, ane, nuts)).rejects.toMatchObject({ key: 'orchestraHealth.needsConsent' })
    await answerConsents(ctx, mother, 'nb', ane, { capacity: 'guardian', answers: { health: true } })
    await addHealth(ctx, fresh, ane, nuts)
    const [note] = await db.healthNote.findMany()
    const old = await signedInAt(db, mother, minutesAgo(45))
    await expect(dropHealth(ctx, old, ane, note?.id ?? '')).rejects.toMatchObject({ key: 'orchestraHealth.codeWhy' })
    await expect(dropHealth(ctx, fresh, orchestra.children.bo, note?.id ?? '')).rejects.toMatchObject({
      kind: 'missing',
    })
    for (const rows of [
      db.healthNote.findMany(),
      db.auditEntry.findMany(),
      db.mail.findMany(),
      db.familyNote.findMany(),
    ])
      expect(JSON.stringify(await rows)).not.toMatch(/Hemmelige|sprøyten/)
    await dropHealth(ctx, fresh, ane, note?.id ?? '')
    expect(await db.healthNote.count()).toBe(0)
  })
})
