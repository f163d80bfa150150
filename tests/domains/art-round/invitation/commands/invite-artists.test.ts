import { expect, it } from 'vitest'
import { startApplication } from '#app/domains/art-round/application/commands/start-application.server.ts'
import { inviteArtists } from '#app/domains/art-round/invitation/commands/invite-artists.server.ts'
import { invitationsView } from '#app/domains/art-round/invitation/screens.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { office } from '../../application/call.ts'
import { invitedRound } from '../invited.ts'

eachEngine((engine) => {
  it('takes a list, answers each line, and a second time invites nobody', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, invitedId } = await invitedRound(db)
    const list = 'Kari <kari@eksempel.no>\nikke en adresse\nola@eksempel.no\nkari@eksempel.no'
    const answers = async () =>
      (await inviteArtists(ctx, office, 2013, invitedId, list)).map(({ line, answer }) => `${line} ${answer}`)
    expect(await answers()).toEqual(['1 added', '2 noAddress', '3 added', '4 twice'])
    expect(await answers()).toEqual(['1 already', '2 noAddress', '3 already', '4 already'])
    const view = await invitationsView(ctx, office, 'nb', 2013, invitedId, null)
    expect(view.rows.map(({ email, name }) => [email, name])).toEqual([
      ['kari@eksempel.no', 'Kari'],
      ['ola@eksempel.no', ''],
    ])
    expect(view.counts).toEqual({ invited: 2, told: 0, begun: 0, submitted: 0 })
    expect(await db.auditEntry.count({ where: { deed: 'call.invited' } })).toBe(1)
    const long = Array.from({ length: 2001 }, (_, n) => `a${n}@eksempel.no`).join('\n')
    await expect(inviteArtists(ctx, office, 2013, invitedId, long)).rejects.toMatchObject({
      key: 'invitations.tooMany',
    })
  })

  it('only who is invited begins an application, known by the address signed in with', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, invitedId, callId, artist } = await invitedRound(db)
    const kari = await artist('kari')
    const ola = await artist('ola')
    await inviteArtists(ctx, office, 2013, invitedId, 'KARI@eksempel.no')
    await startApplication(ctx, kari, 'nb', invitedId, false)
    await expect(startApplication(ctx, ola, 'nb', invitedId, false)).rejects.toMatchObject({
      kind: 'forbidden',
      key: 'callRules.onlyInvited',
    })
    // The juried call is for everyone, and one person may apply to both.
    await startApplication(ctx, ola, 'nb', callId, false)
    await startApplication(ctx, kari, 'nb', callId, false)
    expect(await db.application.count({ where: { applicantId: 'kari' } })).toBe(2)
    const view = await invitationsView(ctx, office, 'nb', 2013, invitedId, null)
    expect(view.rows).toMatchObject([{ email: 'kari@eksempel.no', submission: 'draft', can: { withdraw: false } }])
  })
})
