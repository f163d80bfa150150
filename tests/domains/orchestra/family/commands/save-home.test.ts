import { expect, it } from 'vitest'
import { saveHome } from '#app/domains/orchestra/family/commands/save-home.server.ts'
import { childView } from '#app/domains/orchestra/family/screens.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { familyWorld } from '../family-world.ts'

const elsewhere = { address: 'Farsveien 2', postalCode: '1300', city: 'Sandvika', municipalityId: 'baerum' }

eachEngine((engine) => {
  it('shows the home to who gave it, and tells the other one that it was changed', async () => {
    const { db, ctx, mother, father, ane: self, orchestra } = await familyWorld(engine)
    const { ane } = orchestra.children
    expect((await childView(ctx, father, ane)).home).toEqual({ kind: 'hidden', by: 'Mor Trebarnsdatter' })
    await saveHome(ctx, father, ane, { version: 1, home: null })
    expect((await childView(ctx, mother, ane)).home).toEqual({ kind: 'hidden', by: 'Far Annensteds' })
    expect((await childView(ctx, father, ane)).home).toMatchObject({ kind: 'shown', withYou: true })
    expect((await childView(ctx, self, ane)).home).toMatchObject({ kind: 'shown', withYou: false })
    const [note] = await db.familyNote.findMany()
    expect(note).toMatchObject({ guardianId: mother.personId })
    expect(JSON.stringify(note)).not.toContain('Farsveien')
    await saveHome(ctx, mother, ane, { version: 2, home: elsewhere })
    expect(await db.child.findUnique({ where: { personId: ane } })).toMatchObject({
      ...elsewhere,
      addressById: mother.personId,
    })
  })
})
