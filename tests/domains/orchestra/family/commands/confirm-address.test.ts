import { expect, it } from 'vitest'
import { askedAddress } from '#app/domains/orchestra/family/child-address.server.ts'
import { confirmAddress } from '#app/domains/orchestra/family/commands/confirm-address.server.ts'
import { saveChild } from '#app/domains/orchestra/family/commands/save-child.server.ts'
import { days, later } from '#app/kernel/when.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { deedsOf, familyWorld, keySentTo } from '../family-world.ts'

const facts = {
  ...{ version: 1, name: 'Ane Trebarn', birthDate: '1998-01-10', musicSchool: '' },
  ...{ goesHomeAlone: true, phone: '', email: null },
}

eachEngine((engine) => {
  it('gives the child the address once who reads it has said so, and may be pressed twice', async () => {
    const { db, ctx, mother, orchestra } = await familyWorld(engine)
    const { ane } = orchestra.children
    await saveChild(ctx, mother, ane, { ...facts, email: 'ane@example.com' })
    const key = await keySentTo(db, 'ane@example.com')
    expect(await askedAddress(ctx, db, key)).toEqual({
      ...{ child: { id: ane, firstName: 'Ane', email: null }, email: 'ane@example.com', open: true, done: false },
    })
    await confirmAddress(ctx, key)
    await confirmAddress(ctx, key)
    expect(await askedAddress(ctx, db, key)).toMatchObject({ open: false, done: true })
    expect(await deedsOf(db, 'child.addressGiven')).toHaveLength(1)
  })

  it('asks the same address once a day', async () => {
    const { db, ctx, mother, orchestra } = await familyWorld(engine)
    const { ane } = orchestra.children
    for (const version of [1, 2, 3]) await saveChild(ctx, mother, ane, { ...facts, version, email: 'ane@example.com' })
    expect(await db.mail.count({ where: { toEmail: 'ane@example.com' } })).toBe(1)
  })

  it('opens nothing when it is made up, too old, or the child has got another address meanwhile', async () => {
    const { db, ctx, mother, orchestra } = await familyWorld(engine)
    const { ane } = orchestra.children
    await saveChild(ctx, mother, ane, { ...facts, email: 'en@example.com' })
    await saveChild(ctx, mother, ane, { ...facts, version: 2, email: 'to@example.com' })
    const [one, two] = [await keySentTo(db, 'en@example.com'), await keySentTo(db, 'to@example.com')]
    await expect(confirmAddress(ctx, 'ukjent')).rejects.toMatchObject({ kind: 'missing' })
    await expect(confirmAddress(ctx, `${one.slice(0, -2)}AA`)).rejects.toMatchObject({ kind: 'missing' })
    const late = { ...ctx, now: later(ctx.now, days(14)) }
    await expect(confirmAddress(late, one)).rejects.toMatchObject({ key: 'orchestraChildAddress.over' })
    await confirmAddress(ctx, two)
    await expect(confirmAddress(ctx, one)).rejects.toMatchObject({ key: 'orchestraChildAddress.over' })
    expect(await db.person.findUnique({ where: { id: ane } })).toMatchObject({ email: 'to@example.com' })
  })

  it('tells who reads an address that is in use, and the secretariat, and changes nothing', async () => {
    const { db, ctx, mother, orchestra } = await familyWorld(engine)
    const { ane } = orchestra.children
    await saveChild(ctx, mother, ane, { ...facts, email: 'coach@orkester.example.com' })
    const key = await keySentTo(db, 'coach@orkester.example.com')
    await expect(confirmAddress(ctx, key)).rejects.toMatchObject({ key: 'orchestraChildAddress.taken' })
    expect(await deedsOf(db, 'child.flagged')).toMatchObject([{ subjectId: ane, facts: { addressTaken: true } }])
    expect(await db.person.findUnique({ where: { id: ane } })).toMatchObject({ email: null })
    expect(await db.person.findUnique({ where: { id: orchestra.people.coach } })).toMatchObject({
      email: 'coach@orkester.example.com',
    })
  })
})
