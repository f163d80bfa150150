import { expect, it } from 'vitest'
import { actFor } from '#app/domains/people/commands/act-for.server.ts'
import { endSession } from '#app/domains/people/commands/end-session.server.ts'
import { stopActing } from '#app/domains/people/commands/stop-acting.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { signIn } from './acting.ts'

eachEngine((engine) => {
  it('gives the own self back, once, and notes for whom it was', async () => {
    const { db } = await engine.freshDatabase()
    const secretary = await signIn(db, 'sekretaer@eksempel.no', ['secretariat'])
    const artist = await db.person.create({
      data: { email: 'kunstner@eksempel.no', name: 'Demo', createdAt: new Date() },
    })
    const before = await secretary.at()
    await actFor(before.ctx, before.actor, artist.id)
    const acting = await secretary.at()
    await stopActing(acting.ctx, acting.actor)
    expect((await secretary.at()).actor).toMatchObject({ personId: before.actor.personId, actedBy: null })
    await stopActing(before.ctx, before.actor)
    expect(await db.auditEntry.findMany({ where: { deed: 'acting.ended' } })).toMatchObject([
      { actorId: before.actor.personId, forId: artist.id, subjectId: artist.id },
    ])
  })

  it('signing out ends the session whoever one acts for', async () => {
    const { db } = await engine.freshDatabase()
    const secretary = await signIn(db, 'sekretaer@eksempel.no', ['secretariat'])
    const artist = await db.person.create({
      data: { email: 'kunstner@eksempel.no', name: 'Demo', createdAt: new Date() },
    })
    const before = await secretary.at()
    await actFor(before.ctx, before.actor, artist.id)
    const acting = await secretary.at()
    await endSession(acting.ctx, acting.actor, acting.actor.sessionId)
    await expect(secretary.at()).rejects.toThrow('nobody is signed in')
  })
})
