import { expect, it } from 'vitest'
import { answerConsents } from '#app/domains/orchestra/family/commands/answer-consents.server.ts'
import { consentsView } from '#app/domains/orchestra/family/consent-screens.server.ts'
import { consentsOf } from '#app/domains/orchestra/family/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { withAges } from '../../ages.ts'
import { familyWorld } from '../family-world.ts'

eachEngine((engine) => {
  it('adds to the log and never changes it; the same answer twice is one', async () => {
    const { db, ctx, mother, father, orchestra } = await familyWorld(engine)
    const { bo } = orchestra.children
    const holds = async () => (await consentsOf(ctx, db, [bo])).get(bo)?.openWeb
    await answerConsents(ctx, mother, 'nb', bo, { capacity: 'guardian', answers: { openWeb: true, press: true } })
    await answerConsents(ctx, mother, 'nb', bo, { capacity: 'guardian', answers: { openWeb: true } })
    expect(await db.consent.count()).toBe(2)
    expect(await holds()).toBe(true)
    const later = ctx.at('2013-03-10T11:00:00Z')
    await answerConsents(later, father, 'nb', bo, { capacity: 'guardian', answers: { openWeb: false } })
    expect(await holds()).toBe(false)
    await answerConsents(later, mother, 'nb', bo, { capacity: 'guardian', answers: { press: false } })
    const view = await consentsView(later, mother, 'nb', bo)
    expect(view.history.find(({ withdrew }) => withdrew)).toMatchObject({ who: 'Mor Trebarnsdatter', given: false })
    expect(await db.consent.count()).toBe(4)
  })

  it('from fifteen asks the young person, whose no beats every yes', async () => {
    const { db, ctx, mother, ane: self, stranger, orchestra } = await familyWorld(engine)
    const { ane } = orchestra.children
    const guardian = { capacity: 'guardian' as const, answers: { openWeb: true } }
    await expect(answerConsents(ctx, mother, 'nb', ane, guardian)).rejects.toMatchObject({
      key: 'orchestraConsents.notYours',
    })
    await db.consentAsk.create({ data: { childId: ane, age: 15, askedAt: ctx.now } })
    expect((await consentsView(ctx, self, 'nb', ane)).askedAt).toBe(15)
    await answerConsents(ctx, self, 'nb', ane, { capacity: 'self', answers: { openWeb: true, nameInProgramme: false } })
    expect((await consentsOf(ctx, db, [ane])).get(ane)).toMatchObject({ openWeb: true, nameInProgramme: false })
    expect((await consentsView(ctx, self, 'nb', ane)).askedAt).toBeNull()
    // Beside the mother only a no takes the place of what was said alone.
    const after = ctx.at('2013-03-11T11:00:00Z')
    await answerConsents(after, mother, 'nb', ane, {
      ...{ capacity: 'self', answers: { openWeb: false, nameInProgramme: true } },
    })
    expect((await consentsOf(after, db, [ane])).get(ane)).toMatchObject({ openWeb: false, nameInProgramme: false })
    expect((await consentsView(after, mother, 'nb', ane)).history[0]).toMatchObject({
      ...{ who: 'Ane Trebarn', besideName: 'Mor Trebarnsdatter' },
    })
    await expect(answerConsents(ctx, stranger, 'nb', ane, guardian)).rejects.toMatchObject({ kind: 'missing' })
  })

  it('follows the ages of the settings', async () => {
    const { db, ctx, mother, orchestra } = await familyWorld(engine)
    const { ane } = orchestra.children
    const stricter = withAges(ctx, { ownConsent: 17 })
    await answerConsents(stricter, mother, 'nb', ane, { capacity: 'guardian', answers: { openWeb: true } })
    const holds = async (by: typeof stricter) => (await consentsOf(by, db, [ane])).get(ane)?.openWeb
    expect([await holds(stricter), await holds(ctx)]).toEqual([true, false])
    expect((await consentsView(stricter, mother, 'nb', ane)).lines[0]).toMatchObject({ alone: false, from: 17 })
  })

  it('deletes what stands of health when the consent to keep it is gone', async () => {
    const { db, ctx, mother, ane: self, orchestra } = await familyWorld(engine)
    const { ane } = orchestra.children
    await answerConsents(ctx, mother, 'nb', ane, { capacity: 'guardian', answers: { health: true } })
    await db.healthNote.create({
      data: { childId: ane, kind: 'allergy', text: 'sealed', givenById: mother.personId, givenAt: ctx.now },
    })
    await answerConsents(ctx, mother, 'nb', ane, { capacity: 'self', answers: { press: true } })
    expect(await db.healthNote.count()).toBe(1)
    await answerConsents(ctx, self, 'nb', ane, { capacity: 'self', answers: { health: false } })
    expect(await db.healthNote.count()).toBe(0)
  })

  it('is one’s own word: not through another, and not by silence', async () => {
    const { ctx, mother, office, orchestra } = await familyWorld(engine)
    const { bo } = orchestra.children
    const yes = { capacity: 'guardian' as const, answers: { openWeb: true } }
    const acted = { ...mother, actedBy: { personId: 'office', name: 'Office' } }
    await expect(answerConsents(ctx, acted, 'nb', bo, yes)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(answerConsents(ctx, office, 'nb', bo, yes)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(answerConsents(ctx, mother, 'nb', bo, { ...yes, answers: {} })).rejects.toMatchObject({
      kind: 'invalid',
    })
  })
})
