import { expect, it } from 'vitest'
import { addHealth } from '#app/domains/orchestra/family/commands/add-health.server.ts'
import { answerConsents } from '#app/domains/orchestra/family/commands/answer-consents.server.ts'
import { dropHealth } from '#app/domains/orchestra/family/commands/drop-health.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { familyWorld, NOON, signedInAt } from '../family-world.ts'

const nuts = { kind: 'allergy' as const, kitchen: 'nuts' as const, text: 'Hemmelige nøtter', measures: 'Gi sprøyten' }
const minutesAgo = (count: number) => new Date(NOON.getTime() - count * 60_000)

eachEngine((engine) => {
  it('seals what is written and says when it goes: thirty days after the last seminar', async () => {
    const { db, ctx, mother, orchestra } = await familyWorld(engine)
    const { ane } = orchestra.children
    const fresh = await signedInAt(db, mother, minutesAgo(5))
    await expect(addHealth(ctx, fresh, ane, nuts)).rejects.toMatchObject({ key: 'orchestraHealth.needsConsent' })
    await answerConsents(ctx, mother, 'nb', ane, { capacity: 'guardian', answers: { health: true } })
    await addHealth(ctx, fresh, ane, nuts)
    const [note] = await db.healthNote.findMany()
    // The last seminar day is the second of the seminar in four weeks.
    expect(note).toMatchObject({ kind: 'allergy', kitchen: 'nuts', deleteOn: '2013-05-07' })
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

  it('asks for a sign-in of a moment ago, and for one’s own child', async () => {
    const { db, ctx, mother, stranger, office, orchestra } = await familyWorld(engine)
    const { ane } = orchestra.children
    await answerConsents(ctx, mother, 'nb', ane, { capacity: 'guardian', answers: { health: true } })
    const old = await signedInAt(db, mother, minutesAgo(31))
    await expect(addHealth(ctx, old, ane, nuts)).rejects.toMatchObject({ key: 'orchestraHealth.codeWhy' })
    const strange = await signedInAt(db, stranger, minutesAgo(1))
    await expect(addHealth(ctx, strange, ane, nuts)).rejects.toMatchObject({ kind: 'missing' })
    const secretary = await signedInAt(db, office, minutesAgo(1))
    await expect(addHealth(ctx, secretary, ane, nuts)).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await db.healthNote.count()).toBe(0)
  })
})
