import { expect, it } from 'vitest'
import { inviteArtists } from '#app/domains/art-round/invitation/commands/invite-artists.server.ts'
import { inviteEarlierParticipants } from '#app/domains/art-round/invitation/commands/invite-earlier-participants.server.ts'
import { invitationsView } from '#app/domains/art-round/invitation/screens.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { office } from '../../application/call.ts'
import { invitedRound, tookPart } from '../invited.ts'

eachEngine((engine) => {
  it('invites whoever took part in an earlier year and has an address, each once', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, invitedId, artist } = await invitedRound(db)
    await tookPart(db, 'kari', 'kari@eksempel.no', 'Kari Demo')
    await tookPart(db, 'ola', 'ola@eksempel.no', 'Ola Demo')
    await tookPart(db, 'siri', null, 'Siri uten adresse')
    await artist('per')
    await inviteArtists(ctx, office, 2013, invitedId, 'ola@eksempel.no')
    const before = await invitationsView(ctx, office, 'nb', 2013, invitedId, null)
    expect(before.earlier).toEqual({ count: 2, left: 1 })
    expect(await inviteEarlierParticipants(ctx, office, 2013, invitedId)).toBe(1)
    expect(await inviteEarlierParticipants(ctx, office, 2013, invitedId)).toBe(0)
    const { rows, earlier } = await invitationsView(ctx, office, 'nb', 2013, invitedId, null)
    expect(rows.map(({ name, email }) => name || email)).toEqual(['Kari Demo', 'ola@eksempel.no'])
    expect(earlier.left).toBe(0)
  })

  it('counts no part in the same year, and is the secretariat’s', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, invitedId, editionId, callId, artist } = await invitedRound(db)
    const kari = await artist('kari')
    await db.application.create({
      data: {
        ...{ editionId, callId, applicantId: 'kari', createdAt: ctx.now, savedAt: ctx.now },
        participation: 'confirmed',
      },
    })
    expect(await inviteEarlierParticipants(ctx, office, 2013, invitedId)).toBe(0)
    await expect(inviteEarlierParticipants(ctx, kari, 2013, invitedId)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
