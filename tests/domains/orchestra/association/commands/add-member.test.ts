import { expect, it } from 'vitest'
import { addMember } from '#app/domains/orchestra/association/commands/add-member.server.ts'
import { endMember } from '#app/domains/orchestra/association/commands/end-member.server.ts'
import { associationView, memberView } from '#app/domains/orchestra/association/screens.server.ts'
import { lendingOrchestra as orchestra } from '#tests/domains/orchestra/instrument/lending.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { statementsOf } from '#tests/support/statements.ts'

const facts = {
  ...{ name: 'Tante Støttespiller', birthDate: '1960-02-03', email: '', phone: '', address: 'Veien 3' },
  ...{ postalCode: '', city: '', municipalityId: null, plays: false, joinedOn: '2026-09-01' },
}
const nothing = new URLSearchParams()

eachEngine((engine) => {
  it('is kept by the board, and read by nobody else: not by the secretariat', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, association, office, mother, coach } = await orchestra(db)
    const id = await addMember(ctx, association, facts)
    expect((await associationView(ctx, association, nothing)).register?.rows).toEqual([
      expect.objectContaining({ id, name: 'Tante Støttespiller' }),
    ])
    const seen = await associationView(ctx, office, nothing)
    expect(seen.register).toBeNull()
    expect(JSON.stringify(seen)).not.toContain('Støttespiller')
    await expect(memberView(ctx, office, id)).rejects.toMatchObject({ kind: 'missing' })
    await expect(addMember(ctx, office, { ...facts, name: 'B' })).rejects.toMatchObject({ kind: 'forbidden' })
    for (const actor of [mother, coach]) {
      await expect(associationView(ctx, actor, nothing)).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(memberView(ctx, actor, id)).rejects.toMatchObject({ kind: 'missing' })
      await expect(endMember(ctx, actor, id, '2026-10-01')).rejects.toMatchObject({ kind: 'missing' })
    }
  })

  it('costs the same however many members there are', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, association } = await orchestra(db)
    await addMember(ctx, association, facts)
    const one = (await statementsOf(() => associationView(ctx, association, nothing))).length
    for (let number = 0; number < 25; number++) await addMember(ctx, association, { ...facts, name: `M ${number}` })
    expect((await statementsOf(() => associationView(ctx, association, nothing))).length).toBe(one)
  })
})
