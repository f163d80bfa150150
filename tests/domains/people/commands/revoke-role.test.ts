import { expect, it } from 'vitest'
import { addPerson } from '#app/domains/people/commands/add-person.server.ts'
import { grantRole } from '#app/domains/people/commands/grant-role.server.ts'
import { revokeRole } from '#app/domains/people/commands/revoke-role.server.ts'
import { personWithRoles } from '#app/domains/people/queries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'

eachEngine((engine) => {
  it('takes a role, once, and never the last own one of the secretariat', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const first = someone(['secretariat'])
    const id = await addPerson(ctx, first, { email: 's@example.com', name: 'Sekretær' })
    await grantRole(ctx, first, id, { role: 'secretariat', editionYear: null, municipalityId: null })
    const self = someone(['secretariat'], { personId: id })
    const [grant] = (await personWithRoles(ctx, self, id)).grants
    if (!grant) throw new Error('no grant')
    expect(grant.can.revoke).toBe(false)
    await expect(revokeRole(ctx, self, grant.id)).rejects.toMatchObject({
      kind: 'conflict',
      key: 'people.keepOneSecretary',
    })
    await expect(revokeRole(ctx, someone(['host']), grant.id)).rejects.toMatchObject({ kind: 'forbidden' })
    await revokeRole(ctx, first, grant.id)
    expect((await personWithRoles(ctx, first, id)).grants).toEqual([])
    await expect(revokeRole(ctx, first, grant.id)).rejects.toMatchObject({ kind: 'missing' })
  })
})
