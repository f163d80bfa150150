import { expect, it } from 'vitest'
import { deleteChild } from '#app/domains/orchestra/family/commands/delete-child.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { familyWorld } from '../family-world.ts'

eachEngine((engine) => {
  it('takes the child and all that hangs on it, and nothing else', async () => {
    const { db, ctx, mother, stranger, orchestra } = await familyWorld(engine)
    const { ane, bo } = orchestra.children
    await expect(deleteChild(ctx, mother, ane, 'Bo Trebarn')).rejects.toMatchObject({ field: 'name' })
    await expect(deleteChild(ctx, stranger, ane, 'Ane Trebarn')).rejects.toMatchObject({ kind: 'missing' })
    expect(await deleteChild(ctx, mother, ane, ' ane trebarn ')).toBe('deleted')
    expect(await db.person.count({ where: { id: ane } })).toBe(0)
    for (const count of [
      db.guardianship.count({ where: { childId: ane } }),
      db.enrolment.count({ where: { childId: ane } }),
      db.consent.count({ where: { childId: ane } }),
    ])
      expect(await count).toBe(0)
    expect(await db.enrolment.count({ where: { childId: bo } })).toBe(1)
    expect(await db.guardian.count({ where: { personId: mother.personId } })).toBe(1)
  })

  it('keeps the person who is something else here as well', async () => {
    const { db, ctx, mother, orchestra } = await familyWorld(engine)
    const { ane } = orchestra.children
    await db.roleGrant.create({ data: { personId: ane, role: 'coach', grantedAt: ctx.now } })
    await deleteChild(ctx, mother, ane, 'Ane Trebarn')
    expect(await db.child.count({ where: { personId: ane } })).toBe(0)
    expect(await db.person.count({ where: { id: ane } })).toBe(1)
  })

  it('deletes what can go while an instrument is out or the archive holds the case', async () => {
    const { db, ctx, mother, orchestra } = await familyWorld(engine)
    const { ane } = orchestra.children
    await db.archiveHold.create({
      data: { kind: 'child', subjectId: ane, reason: 'Klage', byId: mother.personId, from: ctx.now },
    })
    await db.healthNote.create({
      data: { childId: ane, kind: 'diet', text: 'sealed', givenById: mother.personId, givenAt: ctx.now },
    })
    expect(await deleteChild(ctx, mother, ane, 'Ane Trebarn')).toBe('emptied')
    expect(await db.child.findUnique({ where: { personId: ane } })).toMatchObject({ address: '', addressById: null })
    expect(await db.healthNote.count()).toBe(0)
    expect(await db.enrolment.count({ where: { childId: ane } })).toBe(1)
    await db.archiveHold.updateMany({ data: { liftedAt: ctx.now } })
    expect(await deleteChild(ctx, mother, ane, 'Ane Trebarn')).toBe('deleted')
  })
})
