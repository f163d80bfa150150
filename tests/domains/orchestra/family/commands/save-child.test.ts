import { expect, it } from 'vitest'
import { confirmAddress } from '#app/domains/orchestra/family/commands/confirm-address.server.ts'
import { saveChild } from '#app/domains/orchestra/family/commands/save-child.server.ts'
import { childView } from '#app/domains/orchestra/family/screens.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { withAges } from '../../ages.ts'
import { deedsOf, familyWorld, keySentTo } from '../family-world.ts'

const facts = {
  ...{ version: 1, name: 'Ane Marie Trebarn', birthDate: '1998-01-10', musicSchool: 'Bærum kulturskole' },
  ...{ goesHomeAlone: true, phone: '480 00 999', email: null },
}

eachEngine((engine) => {
  it('saves once: who comes with an old version is told', async () => {
    const { db, ctx, mother, father, stranger, orchestra } = await familyWorld(engine)
    const { ane } = orchestra.children
    await saveChild(ctx, mother, ane, facts)
    expect(await db.person.findUnique({ where: { id: ane } })).toMatchObject({ name: facts.name, phone: facts.phone })
    await expect(saveChild(ctx, father, ane, facts)).rejects.toMatchObject({ key: 'faults.changedMeanwhile' })
    await expect(saveChild(ctx, stranger, ane, { ...facts, version: 2 })).rejects.toMatchObject({ kind: 'missing' })
  })

  it('gives the child an address of its own, which from fifteen is its own to change', async () => {
    const { db, ctx, mother, ane: self, orchestra } = await familyWorld(engine)
    const { ane, bo } = orchestra.children
    const young = { ...facts, birthDate: '2002-06-15', name: 'Bo Trebarn' }
    const refusals = [
      [bo, { ...young, email: 'bo@example.com' }, 'orchestraChild.emailTooYoung'],
      [ane, { ...facts, email: mother.email }, 'orchestraChild.emailIsYours'],
      [ane, { ...facts, birthDate: '2020-01-01' }, 'orchestraRegistration.born'],
    ] as const
    for (const [id, given, key] of refusals)
      await expect(saveChild(ctx, mother, id, given)).rejects.toMatchObject({ key })
    expect(await saveChild(ctx, mother, ane, { ...facts, email: 'ane@example.com' })).toBe('asked')
    expect(await db.person.findUnique({ where: { id: ane } })).toMatchObject({ name: facts.name, email: null })
    await confirmAddress(ctx, await keySentTo(db, 'ane@example.com'))
    expect(await db.person.findUnique({ where: { id: ane } })).toMatchObject({ email: 'ane@example.com' })
    const change = { ...facts, version: 2, email: 'annen@example.com' }
    await expect(saveChild(ctx, mother, ane, change)).rejects.toMatchObject({ kind: 'forbidden' })
    await saveChild(ctx, self, ane, change)
    expect(await db.person.findUnique({ where: { id: ane } })).toMatchObject({ email: 'ane@example.com' })
    await confirmAddress(ctx, await keySentTo(db, 'annen@example.com'))
    expect(await db.person.findUnique({ where: { id: ane } })).toMatchObject({ email: 'annen@example.com' })
    expect(await saveChild(ctx, self, ane, { ...facts, version: 3, email: null })).toBe('saved')
    expect(await db.person.findUnique({ where: { id: ane } })).toMatchObject({ email: null })
  })

  it('follows the ages of the settings', async () => {
    const { db, ctx, mother, ane: self, orchestra } = await familyWorld(engine)
    const { ane } = orchestra.children
    const wish = { ...facts, email: 'ane@example.com' }
    // She is fifteen.
    const strict = withAges(ctx, { ownAddress: 16, ownData: 16 })
    await expect(saveChild(strict, mother, ane, wish)).rejects.toMatchObject({
      ...{ key: 'orchestraChild.emailTooYoung', facts: { age: 16 } },
    })
    expect((await childView(strict, mother, ane)).emailFrom).toBe(16)
    await db.person.update({ where: { id: ane }, data: { email: 'gammel@example.com' } })
    await expect(saveChild(strict, self, ane, facts)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(saveChild(ctx, mother, ane, wish)).rejects.toMatchObject({ kind: 'forbidden' })
    const gives = async (by: typeof ctx) => (await childView(by, mother, ane)).can.giveEmail
    expect([await gives(strict), await gives(ctx)]).toEqual([true, false])
    expect(await saveChild(withAges(ctx, { ownData: 16 }), mother, ane, wish)).toBe('asked')
    // Who has an address keeps it when the age is raised.
    expect(await saveChild(strict, mother, ane, { ...facts, version: 2, email: 'gammel@example.com' })).toBe('saved')
  })

  it('writes to three addresses a day for a child, and to no more', async () => {
    const { db, ctx, mother, orchestra } = await familyWorld(engine)
    const { ane } = orchestra.children
    for (const version of [1, 2, 3])
      await saveChild(ctx, mother, ane, { ...facts, version, email: `nr${version}@example.com` })
    const fourth = { ...facts, version: 4, name: 'Et annet navn', email: 'nr4@example.com' }
    await expect(saveChild(ctx, mother, ane, fourth)).rejects.toMatchObject({ key: 'orchestraChild.askedOften' })
    expect(await db.mail.count({ where: { toEmail: { startsWith: 'nr' } } })).toBe(3)
    expect(await db.person.findUnique({ where: { id: ane } })).toMatchObject({ name: facts.name })
    const tomorrow = ctx.at(new Date(ctx.now.getTime() + 25 * 3_600_000).toISOString())
    expect(await saveChild(tomorrow, mother, ane, fourth)).toBe('asked')
  })

  it('answers alike whether or not anybody here has the address: only who reads it learns of it', async () => {
    const { db, ctx, mother, orchestra } = await familyWorld(engine)
    const { ane } = orchestra.children
    const told = []
    for (const email of ['coach@orkester.example.com', 'ukjent@example.com']) {
      const before = await db.child.findUniqueOrThrow({ where: { personId: ane } })
      const answer = await saveChild(ctx, mother, ane, { ...facts, version: before.version, email })
      const view = await childView(ctx, mother, ane)
      const { subject, text } = await db.mail.findFirstOrThrow({ where: { toEmail: email } })
      const notes = (await deedsOf(db, 'child.saved')).map(({ facts: said, subjectId }) => [said, subjectId])
      told.push({
        ...{ answer, subject, text: text.replace(/http\S+/g, ''), note: notes.at(-1) },
        view: { ...view, version: 0 },
      })
    }
    expect(told[0]).toEqual(told[1])
    expect(told[0]).toMatchObject({ answer: 'asked', view: { email: null } })
    expect(await deedsOf(db, 'child.flagged')).toEqual([])
  })
})
