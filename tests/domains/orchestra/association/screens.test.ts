import { expect, it } from 'vitest'
import { addMember } from '#app/domains/orchestra/association/commands/add-member.server.ts'
import { recordFee } from '#app/domains/orchestra/association/commands/record-fee.server.ts'
import { associationView, joinView, memberView } from '#app/domains/orchestra/association/screens.server.ts'
import { lendingOrchestra as orchestra } from '#tests/domains/orchestra/instrument/lending.ts'
import { sqlite } from '#tests/support/databases.ts'
import { statementsOf } from '#tests/support/statements.ts'

const nothing = new URLSearchParams()
const facts = {
  ...{ birthDate: '1960-02-03', email: '', phone: '', address: 'Veien 3', postalCode: '1383', city: 'Asker' },
  ...{ municipalityId: null, plays: false, joinedOn: '2026-09-01' },
}

it('costs the same number of statements for three children as for one, for one member and for thirty', async () => {
  const { db } = await sqlite.freshDatabase()
  const { ctx, association, mother, stranger } = await orchestra(db)
  const pay = (memberId: string) =>
    recordFee(ctx, association, { memberId, year: 2026, amountOre: 200_00, paidOn: '2026-09-20', how: 'bank' })
  const id = await addMember(ctx, association, { ...facts, name: 'Tante Støttespiller' })
  await pay(id)
  const three = await statementsOf(() => joinView(ctx, mother, nothing))
  const one = await statementsOf(() => joinView(ctx, stranger, nothing))
  expect(three.length).toBe(one.length)
  const ways = {
    register: () => associationView(ctx, association, nothing),
    member: () => memberView(ctx, association, id),
  }
  const cost = async () => {
    const counts: Record<string, number> = {}
    for (const [name, way] of Object.entries(ways)) counts[name] = (await statementsOf(way)).length
    return counts
  }
  const few = await cost()
  for (let number = 0; number < 30; number++)
    await pay(await addMember(ctx, association, { ...facts, name: `Medlem ${number}` }))
  expect(await cost()).toEqual(few)
})
