import { expect, it } from 'vitest'
import { addPerson } from '#app/domains/people/commands/add-person.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'

eachEngine((engine) => {
  it('makes a person known, and an address belongs to one person', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await addPerson(ctx, someone(['secretariat']), { email: 'a@example.com', name: 'Åse' })
    await expect(addPerson(ctx, someone(['secretariat']), { email: 'a@example.com', name: 'B' })).rejects.toMatchObject(
      { kind: 'invalid', field: 'email' },
    )
    await expect(addPerson(ctx, someone(['contact']), { email: 'b@example.com', name: 'B' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    expect(await db.person.findMany({ select: { name: true } })).toEqual([{ name: 'Åse' }])
  })
})
