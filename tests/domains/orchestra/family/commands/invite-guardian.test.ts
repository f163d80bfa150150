import { expect, it } from 'vitest'
import { inviteGuardian } from '#app/domains/orchestra/family/commands/invite-guardian.server.ts'
import { MOST_INVITATIONS } from '#app/domains/orchestra/family/rules.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { familyWorld } from '../family-world.ts'

const wish = { name: 'Bestemor', email: 'bestemor@example.com', relation: 'other' as const }

eachEngine((engine) => {
  it('writes a letter with first names and a key that is not kept', async () => {
    const { db, ctx, mother, orchestra } = await familyWorld(engine)
    const { ane, bo } = orchestra.children
    await inviteGuardian(ctx, mother, 'nb', { ...wish, childIds: [ane, bo] })
    const [mail] = await db.mail.findMany()
    expect(mail).toMatchObject({ toEmail: 'bestemor@example.com' })
    expect(mail?.text).toMatch(/\bAne og Bo|Bo og Ane\b/)
    expect(mail?.text).not.toMatch(/Trebarn\b|Morsveien/)
    const key = /foresatt\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
    expect(key.length).toBeGreaterThan(40)
    expect(JSON.stringify(await db.guardianInvitation.findMany({ include: { children: true } }))).not.toContain(key)
  })

  it('is for those who may sign for every one of the children', async () => {
    const { db, ctx, mother, stranger, orchestra } = await familyWorld(engine)
    const { ane, dina } = orchestra.children
    const both = { ...wish, childIds: [ane, dina] }
    await expect(inviteGuardian(ctx, mother, 'nb', both)).rejects.toMatchObject({ kind: 'missing' })
    await expect(inviteGuardian(ctx, stranger, 'nb', { ...wish, childIds: [ane] })).rejects.toMatchObject({
      kind: 'missing',
    })
    await db.guardianship.updateMany({ where: { guardianId: mother.personId }, data: { maySign: false } })
    await expect(inviteGuardian(ctx, mother, 'nb', { ...wish, childIds: [ane] })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    expect(await db.mail.count()).toBe(0)
  })

  it('is not to oneself, and ten wait at most', async () => {
    const { ctx, mother, orchestra } = await familyWorld(engine)
    const childIds = [orchestra.children.ane]
    await expect(inviteGuardian(ctx, mother, 'nb', { ...wish, email: mother.email, childIds })).rejects.toMatchObject({
      kind: 'invalid',
      field: 'email',
    })
    for (let place = 0; place < MOST_INVITATIONS; place++)
      await inviteGuardian(ctx, mother, 'nb', { ...wish, email: `b${place}@example.com`, childIds })
    await expect(inviteGuardian(ctx, mother, 'nb', { ...wish, childIds })).rejects.toMatchObject({ kind: 'conflict' })
  })
})
