import { expect, it } from 'vitest'
import { startApplication } from '#app/domains/art-round/application/commands/start-application.server.ts'
import { inviteArtists } from '#app/domains/art-round/invitation/commands/invite-artists.server.ts'
import { withdrawInvitation } from '#app/domains/art-round/invitation/commands/withdraw-invitation.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { office } from '../../application/call.ts'
import { invitedRound } from '../invited.ts'

eachEngine((engine) => {
  it('takes an invitation back, unless an application is begun', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, invitedId, callId, artist } = await invitedRound(db)
    const kari = await artist('kari')
    const ola = await artist('ola')
    await inviteArtists(ctx, office, 2013, invitedId, 'kari@eksempel.no\nola@eksempel.no')
    const idOf = async (email: string) => (await db.invitation.findFirst({ where: { email } }))?.id ?? ''
    await startApplication(ctx, kari, 'nb', invitedId, false)
    const withdraw = async (email: string, of = invitedId, actor = office) =>
      withdrawInvitation(ctx, actor, 2013, of, await idOf(email))
    await expect(withdraw('kari@eksempel.no')).rejects.toMatchObject({ key: 'invitations.begunAlready' })
    await expect(withdraw('ola@eksempel.no', callId)).rejects.toMatchObject({ kind: 'missing' })
    await expect(withdraw('ola@eksempel.no', invitedId, ola)).rejects.toMatchObject({ kind: 'forbidden' })
    await withdraw('ola@eksempel.no')
    await expect(startApplication(ctx, ola, 'nb', invitedId, false)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(withdraw('ola@eksempel.no')).rejects.toMatchObject({ kind: 'missing' })
    expect(await db.invitation.count()).toBe(1)
  })
})
