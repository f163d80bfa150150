import { expect, it } from 'vitest'
import { acceptInvitation } from '#app/domains/orchestra/family/commands/accept-invitation.server.ts'
import { declineInvitation } from '#app/domains/orchestra/family/commands/decline-invitation.server.ts'
import { inviteGuardian } from '#app/domains/orchestra/family/commands/invite-guardian.server.ts'
import { invitationView } from '#app/domains/orchestra/family/invitation-screens.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type FamilyWorld, familyWorld } from '../family-world.ts'

async function asked({ db, ctx, mother, orchestra }: FamilyWorld): Promise<string> {
  const { ane, bo } = orchestra.children
  const wish = { name: 'Bestemor', email: 'bestemor@example.com', relation: 'other' as const, childIds: [ane, bo] }
  await inviteGuardian(ctx, mother, 'nb', wish)
  const [mail] = await db.mail.findMany({ where: { toEmail: wish.email } })
  return /foresatt\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
}

eachEngine((engine) => {
  it('closes the link for good, once, and makes nobody a guardian', async () => {
    const world = await familyWorld(engine)
    const { db, ctx, of, orchestra } = world
    const key = await asked(world)
    const before = await db.guardianship.count()
    await declineInvitation(ctx, key)
    expect(await invitationView(ctx, key)).toMatchObject({ open: false })
    await expect(declineInvitation(ctx, key)).rejects.toMatchObject({ kind: 'conflict' })
    await expect(acceptInvitation(ctx, of(orchestra.people.coach), key)).rejects.toMatchObject({ kind: 'conflict' })
    await expect(declineInvitation(ctx, 'ukjent')).rejects.toMatchObject({ kind: 'missing' })
    expect(await db.guardianship.count()).toBe(before)
  })
})
