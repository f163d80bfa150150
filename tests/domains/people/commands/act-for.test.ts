import { expect, it } from 'vitest'
import { actFor } from '#app/domains/people/commands/act-for.server.ts'
import { grantRole } from '#app/domains/people/commands/grant-role.server.ts'
import { sessionsView } from '#app/domains/people/queries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { signIn } from './acting.ts'

eachEngine((engine) => {
  const scene = async () => {
    const { db } = await engine.freshDatabase()
    const secretary = await signIn(db, 'sekretaer@eksempel.no', ['secretariat'])
    const artist = await db.person.create({
      data: { email: 'kunstner@eksempel.no', name: 'Demo', createdAt: new Date() },
    })
    const { actor, ctx } = await secretary.at()
    return { db, secretary, artist, actor, ctx }
  }

  it('makes the session about the other’s things, without any role, and notes who truly acts', async () => {
    const { db, secretary, artist, actor, ctx } = await scene()
    await actFor(ctx, actor, artist.id)
    const now = await secretary.at()
    expect(now.actor).toMatchObject({ personId: artist.id, grants: [], actedBy: { personId: actor.personId } })
    await now.ctx.tx((tx) => now.ctx.note(tx, 'application.saved', 'x'))
    expect(await db.auditEntry.findFirst({ where: { deed: 'application.saved' } })).toMatchObject({
      actorId: actor.personId,
      forId: artist.id,
    })
    expect(await db.auditEntry.findFirst({ where: { deed: 'acting.began' } })).toMatchObject({
      actorId: actor.personId,
      subjectId: artist.id,
    })
  })

  it('shows none of what is the person’s own account', async () => {
    const { secretary, artist, actor, ctx } = await scene()
    await actFor(ctx, actor, artist.id)
    const now = await secretary.at()
    await expect(sessionsView(now.ctx, now.actor)).rejects.toMatchObject({ key: 'people.notInPerson' })
  })

  it('lasts an hour at most, and ends when the other is given a role or the own one is taken', async () => {
    const { db, secretary, artist, actor, ctx } = await scene()
    await actFor(ctx, actor, artist.id)
    expect((await secretary.at(new Date(ctx.now.getTime() + 59 * 60_000))).actor.personId).toBe(artist.id)
    expect((await secretary.at(new Date(ctx.now.getTime() + 60 * 60_000))).actor.personId).toBe(actor.personId)
    await grantRole(ctx, actor, artist.id, { role: 'juror', editionYear: 2013, municipalityId: null })
    expect((await secretary.at()).actor.personId).toBe(actor.personId)
    await db.roleGrant.updateMany({ data: { revokedAt: new Date() } })
    expect((await secretary.at()).actor).toMatchObject({ personId: actor.personId, grants: [], actedBy: null })
  })

  it('is refused for someone with a role, for oneself, for nobody, and to everybody else', async () => {
    const { db, artist, actor, ctx } = await scene()
    await expect(actFor(ctx, actor, actor.personId)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(actFor(ctx, actor, 'nobody')).rejects.toMatchObject({ kind: 'missing' })
    await expect(actFor(ctx, someone(['host', 'juror']), artist.id)).rejects.toMatchObject({ kind: 'forbidden' })
    await grantRole(ctx, actor, artist.id, { role: 'juror', editionYear: 2013, municipalityId: null })
    await expect(actFor(ctx, actor, artist.id)).rejects.toMatchObject({ key: 'people.mayNotActFor' })
    expect(await db.session.count({ where: { actingForId: { not: null } } })).toBe(0)
  })
})
