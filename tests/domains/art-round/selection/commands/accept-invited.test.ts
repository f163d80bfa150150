import { expect, it } from 'vitest'
import { findRestComplete } from '#app/domains/art-round/application/commands/find-rest-complete.server.ts'
import { startApplication } from '#app/domains/art-round/application/commands/start-application.server.ts'
import { submitApplication } from '#app/domains/art-round/application/commands/submit-application.server.ts'
import { applicationTo, worksOf } from '#app/domains/art-round/application/queries.server.ts'
import { inviteArtists } from '#app/domains/art-round/invitation/commands/invite-artists.server.ts'
import { acceptInvited } from '#app/domains/art-round/selection/commands/accept-invited.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { CLOSES, fillIn, office } from '../../application/call.ts'
import { invitedRound } from '../../invitation/invited.ts'

eachEngine((engine) => {
  async function sent(names: string[], more: { capacity?: number } = {}) {
    const { db } = await engine.freshDatabase()
    const round = await invitedRound(db, more)
    for (const name of names) {
      const actor = await round.artist(name)
      await inviteArtists(round.ctx, office, 2013, round.invitedId, actor.email)
      for (const callId of [round.invitedId, round.callId]) {
        await startApplication(round.ctx, actor, 'nb', callId, false)
        await fillIn(db, callId, name)
        await submitApplication(round.ctx, actor, 'nb', callId)
      }
    }
    await findRestComplete(round.ctx, office, 2013)
    return { ...round, db, over: round.ctx.at(CLOSES) }
  }

  it('accepts every complete application of the call with its first work, and none of another call', async () => {
    const { db, over, invitedId, callId, artist } = await sent(['kari', 'ola'])
    await artist('siri')
    await inviteArtists(over, office, 2013, invitedId, 'siri@eksempel.no')
    expect(await acceptInvited(over, office, 2013, invitedId)).toBe(2)
    expect(await acceptInvited(over, office, 2013, invitedId)).toBe(0)
    for (const name of ['kari', 'ola']) {
      const accepted = await applicationTo(db, invitedId, name)
      const [first] = (await worksOf(db, [accepted?.id ?? ''])).get(accepted?.id ?? '') ?? []
      expect(accepted).toMatchObject({ decision: 'accepted', decidedWorkId: first?.id, participation: 'none' })
      expect(await applicationTo(db, callId, name)).toMatchObject({ decision: 'none' })
    }
    const entries = await db.decisionEntry.findMany()
    expect(entries.map(({ method, decision }) => `${method} ${decision}`)).toEqual(['hand accepted', 'hand accepted'])
    expect(entries[0]?.reason).toBe('Invitert, antatt uten jury.')
  })

  it('leaves what is decided or not complete as it is', async () => {
    const { db, over, invitedId } = await sent(['kari', 'ola', 'per'])
    await db.application.updateMany({
      where: { callId: invitedId, applicantId: 'ola' },
      data: { decision: 'declined' },
    })
    await db.application.updateMany({ where: { callId: invitedId, applicantId: 'per' }, data: { check: 'incomplete' } })
    expect(await acceptInvited(over, office, 2013, invitedId)).toBe(1)
    expect(await applicationTo(db, invitedId, 'ola')).toMatchObject({ decision: 'declined' })
    expect(await applicationTo(db, invitedId, 'per')).toMatchObject({ decision: 'none' })
  })

  it('refuses a call with a jury, one that is open or announced, and more than there are places for', async () => {
    const { db, ctx, over, invitedId, callId, artist } = await sent(['kari', 'ola'], { capacity: 1 })
    const refused = (key: string) => ({ kind: 'conflict', key })
    await expect(acceptInvited(over, office, 2013, callId)).rejects.toMatchObject(refused('invitations.notWithoutJury'))
    await expect(acceptInvited(ctx, office, 2013, invitedId)).rejects.toMatchObject(refused('invitations.stillOpen'))
    await expect(acceptInvited(over, office, 2013, invitedId)).rejects.toMatchObject({
      ...refused('invitations.tooFewPlaces'),
      facts: { count: 2, capacity: 1 },
    })
    await expect(acceptInvited(over, await artist('siri'), 2013, invitedId)).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await db.call.update({ where: { id: invitedId }, data: { announcedAt: CLOSES, capacity: 5 } })
    await expect(acceptInvited(over, office, 2013, invitedId)).rejects.toMatchObject(
      refused('selection.announcedAlready'),
    )
    expect(await db.application.count({ where: { decision: 'accepted' } })).toBe(0)
  })
})
