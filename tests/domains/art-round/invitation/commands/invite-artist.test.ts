import { expect, it } from 'vitest'
import { inviteArtist } from '#app/domains/art-round/invitation/commands/invite-artist.server.ts'
import { isInvited } from '#app/domains/art-round/invitation/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { office } from '../../application/call.ts'
import { invitedRound } from '../invited.ts'

eachEngine((engine) => {
  it('invites one, and tells when the address is invited already', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, invitedId, callId, artist } = await invitedRound(db)
    const invite = () => inviteArtist(ctx, office, 2013, invitedId, { email: 'kari@eksempel.no', name: 'Kari' })
    await invite()
    await expect(invite()).rejects.toMatchObject({ kind: 'invalid', field: 'email', key: 'invitations.invitedAlready' })
    const call = { id: invitedId, kind: 'invited' as const }
    expect(await isInvited(db, call, 'KARI@eksempel.no')).toBe(true)
    expect(await isInvited(db, call, 'ola@eksempel.no')).toBe(false)
    expect(await isInvited(db, { id: callId, kind: 'juried' }, 'ola@eksempel.no')).toBe(true)
    const kari = await artist('kari')
    await expect(inviteArtist(ctx, kari, 2013, invitedId, { email: 'a@b.no', name: '' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(inviteArtist(ctx, office, 2014, invitedId, { email: 'a@b.no', name: '' })).rejects.toMatchObject({
      kind: 'missing',
    })
  })
})
