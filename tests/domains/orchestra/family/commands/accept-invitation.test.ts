import { expect, it } from 'vitest'
import { acceptInvitation } from '#app/domains/orchestra/family/commands/accept-invitation.server.ts'
import { declineInvitation } from '#app/domains/orchestra/family/commands/decline-invitation.server.ts'
import { inviteGuardian } from '#app/domains/orchestra/family/commands/invite-guardian.server.ts'
import { setLink } from '#app/domains/orchestra/family/commands/set-link.server.ts'
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
  it('lets whoever holds the key in, from any address, and tells those who were there', async () => {
    const world = await familyWorld(engine)
    const { db, ctx, of, orchestra } = world
    const key = await asked(world)
    expect(await invitationView(ctx, key)).toEqual({
      open: true,
      inviter: 'Mor Trebarnsdatter',
      children: ['Ane', 'Bo'],
    })
    const newcomer = of(orchestra.people.coach)
    expect(await acceptInvitation(ctx, newcomer, key)).toBe(2)
    const links = await db.guardianship.findMany({ where: { guardianId: newcomer.personId } })
    expect(links.map(({ childId }) => childId).sort()).toEqual([orchestra.children.ane, orchestra.children.bo].sort())
    expect(links[0]).toMatchObject({ receivesMail: true, maySign: true, mayPickUp: true, relation: 'other' })
    // Mother and father, for each of two children.
    expect(await db.familyNote.count()).toBe(4)
    await expect(acceptInvitation(ctx, newcomer, key)).rejects.toMatchObject({ kind: 'conflict' })
  })

  it('leaves what a guardian has set as it is', async () => {
    const world = await familyWorld(engine)
    const { db, ctx, father, orchestra } = world
    const link = { childId: orchestra.children.ane, guardianId: father.personId }
    const quiet = { receivesMail: false, maySign: true, mayPickUp: false }
    await setLink(ctx, father, { ...link, ...quiet, relation: 'father' })
    await acceptInvitation(ctx, father, await asked(world))
    expect(await db.guardianship.findFirst({ where: link })).toMatchObject({ ...quiet, relation: 'father' })
  })

  it('opens nothing when it is over, declined, or who asked may sign no more', async () => {
    const world = await familyWorld(engine)
    const { db, ctx, mother, ane, of, orchestra } = world
    const key = await asked(world)
    const coach = of(orchestra.people.coach)
    await expect(acceptInvitation(ctx, coach, `${key}x`)).rejects.toMatchObject({ kind: 'missing' })
    await expect(acceptInvitation(ctx.at('2013-04-09T11:00:00Z'), coach, key)).rejects.toMatchObject({
      kind: 'conflict',
    })
    await expect(acceptInvitation(ctx, ane, key)).rejects.toMatchObject({ key: 'orchestraFamily.isChild' })
    await expect(acceptInvitation(ctx, { ...coach, actedBy: { personId: 'x', name: 'x' } }, key)).rejects.toMatchObject(
      { kind: 'forbidden' },
    )
    await db.guardianship.updateMany({ where: { guardianId: mother.personId }, data: { until: ctx.now } })
    await expect(acceptInvitation(ctx, coach, key)).rejects.toMatchObject({ kind: 'conflict' })
    await declineInvitation(ctx, key)
    expect(await invitationView(ctx, key)).toEqual({ open: false, inviter: '', children: [] })
    expect(await db.guardianship.count({ where: { guardianId: coach.personId } })).toBe(0)
  })
})
