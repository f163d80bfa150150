import { expect, it } from 'vitest'
import { familyData } from '#app/domains/orchestra/family/own.server.ts'
import { familiesOf, guardiansOf } from '#app/domains/orchestra/family/queries.server.ts'
import { childView, familyView } from '#app/domains/orchestra/family/screens.server.ts'
import { sealText } from '#app/platform/crypto/sealed-text.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { statementsOf } from '#tests/support/statements.ts'
import { familyWorld, NOON, signedInAt } from './family-world.ts'

const ofMother = /Morsveien|480 10 001|mother@/
const ofFather = /Farsveien|480 10 002|father@/

eachEngine((engine) => {
  it('shows a family its children, and of the other guardian the name alone', async () => {
    const { ctx, mother, father, stranger, orchestra } = await familyWorld(engine)
    const { ane } = orchestra.children
    const own = await familyView(ctx, father, 'nb')
    expect(own.children.map(({ firstName }) => firstName)).toEqual(['Ane', 'Cato', 'Bo'])
    const page = await childView(ctx, father, ane)
    expect(page.guardians.map(({ name, can }) => [name, can.set])).toEqual([
      ['Mor Trebarnsdatter', false],
      ['Far Annensteds', true],
    ])
    for (const view of [own, page]) expect(JSON.stringify(view)).not.toMatch(ofMother)
    for (const view of [await familyView(ctx, mother, 'nb'), await childView(ctx, mother, ane)])
      expect(JSON.stringify(view)).not.toMatch(ofFather)
    expect((await familyView(ctx, stranger, 'nb')).children.map(({ firstName }) => firstName)).toEqual(['Dina'])
    await expect(childView(ctx, stranger, ane)).rejects.toMatchObject({ kind: 'missing' })
  })

  it('costs the same for one child and for three', async () => {
    const { ctx, mother, stranger, orchestra } = await familyWorld(engine)
    const three = await statementsOf(() => familyView(ctx, mother, 'nb'))
    const one = await statementsOf(() => familyView(ctx, stranger, 'nb'))
    expect(three.length).toBe(one.length)
    expect(three.length).toBeLessThanOrEqual(20)
    const page = await statementsOf(() => childView(ctx, mother, orchestra.children.ane))
    expect(page.length).toBeLessThanOrEqual(22)
  })

  it('reads the guardians and families of forty children in few statements', async () => {
    const { ctx, db, mother, father, orchestra } = await familyWorld(engine)
    const all = (await db.child.findMany({ select: { personId: true } })).map(({ personId }) => personId)
    const seen = await statementsOf(() => guardiansOf(ctx.db, all))
    expect(seen.length).toBeLessThanOrEqual(4)
    const families = await familiesOf(db, [orchestra.children.ane, orchestra.children.dina])
    expect(families.get(mother.personId)).toBe(families.get(father.personId))
    expect(new Set(families.values()).size).toBe(2)
  })

  it('gives a family everything to keep, health too, and of the other guardian the name alone', async () => {
    const { ctx, db, mother, father, stranger, of, orchestra } = await familyWorld(engine)
    const { ane } = orchestra.children
    const text = sealText(ctx.settings.sessionSecret, 'Nøtter')
    await db.healthNote.create({
      data: { childId: ane, kind: 'allergy', kitchen: 'nuts', text, givenById: mother.personId, givenAt: NOON },
    })
    await expect(familyData(ctx, father)).rejects.toMatchObject({ key: 'orchestraHealth.codeWhy' })
    const fresh = (who: typeof father) => signedInAt(db, who, new Date(NOON.getTime() - 60_000))
    const data = await familyData(ctx, await fresh(father))
    expect(data.children.map(({ name }) => name)).toEqual(['Ane Trebarn', 'Cato Trebarn', 'Bo Trebarn'])
    expect(data.children[0]?.health).toMatchObject([{ text: 'Nøtter' }])
    expect(data.children[0]?.home).toBeNull()
    expect(JSON.stringify(data)).not.toMatch(ofMother)
    expect(await db.healthReading.findMany()).toMatchObject([{ childId: ane, through: 'own' }])
    expect(JSON.stringify(await familyData(ctx, await fresh(stranger)))).not.toContain('Trebarn')
    await expect(familyData(ctx, of(orchestra.people.coach))).rejects.toMatchObject({ kind: 'missing' })
    const acted = { ...(await fresh(mother)), actedBy: { personId: 'x', name: 'x' } }
    await expect(familyData(ctx, acted)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
