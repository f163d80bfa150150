import { expect, it } from 'vitest'
import { inviteGuardian } from '#app/domains/orchestra/family/commands/invite-guardian.server.ts'
import { withdrawInvitation } from '#app/domains/orchestra/family/commands/withdraw-invitation.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { familyWorld } from '../family-world.ts'

eachEngine((engine) => {
  it('is taken back by who sent it', async () => {
    const { db, ctx, mother, father, orchestra } = await familyWorld(engine)
    const wish = { name: 'Bestemor', email: 'bestemor@example.com', relation: 'other' as const }
    const id = await inviteGuardian(ctx, mother, 'nb', { ...wish, childIds: [orchestra.children.ane] })
    await expect(withdrawInvitation(ctx, father, id)).rejects.toMatchObject({ kind: 'missing' })
    await withdrawInvitation(ctx, mother, id)
    expect(await db.guardianInvitation.count()).toBe(0)
  })
})
