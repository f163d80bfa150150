import { expect, it } from 'vitest'
import { addMember } from '#app/domains/orchestra/association/commands/add-member.server.ts'
import { changeMember } from '#app/domains/orchestra/association/commands/change-member.server.ts'
import { lendingOrchestra as orchestra } from '#tests/domains/orchestra/instrument/lending.ts'
import { eachEngine } from '#tests/support/databases.ts'

const facts = {
  ...{ name: 'Tante Støttespiller', birthDate: '1960-02-03', email: '', phone: '', address: 'Veien 3' },
  ...{ postalCode: '', city: '', municipalityId: null, plays: false, joinedOn: '2026-09-01' },
}
const _nothing = new URLSearchParams()

eachEngine((engine) => {
  it('corrects an entry, and refuses a form that is stale', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, association } = await orchestra(db)
    const id = await addMember(ctx, association, facts)
    await expect(addMember(ctx, association, facts)).rejects.toMatchObject({ kind: 'conflict' })
    await expect(addMember(ctx, association, { ...facts, name: 'C', joinedOn: '2026-10-11' })).rejects.toMatchObject({
      kind: 'invalid',
      field: 'joinedOn',
    })
    await changeMember(ctx, association, id, { ...facts, onBoard: true, version: 1 })
    await expect(changeMember(ctx, association, id, { ...facts, onBoard: false, version: 1 })).rejects.toMatchObject({
      kind: 'conflict',
    })
    expect(await db.associationMember.findUniqueOrThrow({ where: { id } })).toMatchObject({ onBoard: true })
  })
})
