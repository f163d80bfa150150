import { describe, expect, it } from 'vitest'
import { joinAssociation } from '#app/domains/orchestra/association/commands/join-association.server.ts'
import { joinView } from '#app/domains/orchestra/association/screens.server.ts'
import { lendingOrchestra as orchestra } from '#tests/domains/orchestra/instrument/lending.ts'
import { eachEngine } from '#tests/support/databases.ts'

const facts = {
  ...{ name: 'Ane Trebarn', birthDate: '2011-06-15', email: 'mor@example.com', phone: '', address: 'Morsveien 1' },
  ...{ postalCode: '1383', city: 'Asker', municipalityId: 'asker', plays: true },
}
const nothing = new URLSearchParams()

eachEngine((engine) => {
  describe('joining the association', () => {
    it('copies what was written, and nothing follows a change in the orchestra’s register', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, mother, seeded } = await orchestra(db)
      const id = await joinAssociation(ctx, mother, { ...facts, who: seeded.children.ane })
      await db.child.update({ where: { personId: seeded.children.ane }, data: { address: 'Flyttet 9' } })
      expect(await db.associationMember.findUniqueOrThrow({ where: { id } })).toMatchObject({
        ...{ address: 'Morsveien 1', joinedOn: '2026-10-10', personId: seeded.children.ane, onBoard: false },
      })
    })

    it('fills the form in for the own screen, without the home of another guardian', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, mother, father, stranger } = await orchestra(db)
      const homes = async (actor: typeof mother) =>
        (await joinView(ctx, actor, nothing)).joiners.map(({ name, address }) => `${name}: ${address}`)
      expect(await homes(mother)).toContain('Ane Trebarn: Morsveien 1')
      const seen = (await homes(father)).join()
      expect(seen).toContain('Ane Trebarn: Farsveien 2')
      expect(seen).not.toContain('Morsveien')
      expect((await homes(stranger)).join()).not.toContain('Trebarn')
    })

    it('is for oneself and one’s own children, once, in person', async () => {
      const { db } = await engine.freshDatabase()
      const { ctx, mother, father, stranger, seeded, actedFor } = await orchestra(db)
      const who = seeded.children.ane
      await expect(joinAssociation(ctx, stranger, { ...facts, who })).rejects.toMatchObject({ kind: 'missing' })
      await expect(joinAssociation(ctx, actedFor(mother.personId), { ...facts, who })).rejects.toMatchObject({
        kind: 'forbidden',
      })
      await expect(joinAssociation(ctx, mother, { ...facts, who, birthDate: '2026-10-11' })).rejects.toMatchObject({
        kind: 'invalid',
        field: 'birthDate',
      })
      await joinAssociation(ctx, mother, { ...facts, who })
      for (const actor of [mother, father])
        await expect(joinAssociation(ctx, actor, { ...facts, who })).rejects.toMatchObject({ kind: 'conflict' })
      await joinAssociation(ctx, father, { ...facts, name: 'Far Annensteds', birthDate: '1975-01-01', who: 'self' })
      expect(await db.associationMember.count()).toBe(2)
    })
  })
})
