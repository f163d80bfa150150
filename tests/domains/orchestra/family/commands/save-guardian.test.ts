import { expect, it } from 'vitest'
import { saveGuardian } from '#app/domains/orchestra/family/commands/save-guardian.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { familyWorld } from '../family-world.ts'

const home = { address: 'Nyveien 9', postalCode: '1384', city: 'Asker', municipalityId: 'asker' }

eachEngine((engine) => {
  it('moves the children who live there along, and no others', async () => {
    const { db, ctx, mother, orchestra } = await familyWorld(engine)
    await saveGuardian(ctx, mother, { name: 'Mor Ny', phone: '480 00 111', ...home })
    const { ane, bo, dina } = orchestra.children
    expect(await db.child.findUnique({ where: { personId: ane } })).toMatchObject({ ...home, version: 2 })
    expect(await db.child.findUnique({ where: { personId: bo } })).toMatchObject(home)
    expect(await db.child.findUnique({ where: { personId: dina } })).toMatchObject({ address: 'Fremmedveien 3' })
    expect(await db.person.findUnique({ where: { id: mother.personId } })).toMatchObject({
      ...{ name: 'Mor Ny', phone: '480 00 111' },
    })
  })

  it('leaves the home of a child who lives elsewhere as it is, and makes a guardian of who is none', async () => {
    const { db, ctx, father, orchestra } = await familyWorld(engine)
    await saveGuardian(ctx, father, { name: 'Far', phone: '', ...home })
    expect(await db.child.findUnique({ where: { personId: orchestra.children.ane } })).toMatchObject({
      address: 'Morsveien 1',
    })
    const coach = { ...father, personId: orchestra.people.coach }
    await saveGuardian(ctx, coach, { name: 'Instruktør', phone: '', ...home })
    expect(await db.guardian.count({ where: { personId: coach.personId } })).toBe(1)
  })
})
