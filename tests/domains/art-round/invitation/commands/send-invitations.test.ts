import { expect, it } from 'vitest'
import { inviteArtists } from '#app/domains/art-round/invitation/commands/invite-artists.server.ts'
import { sendInvitations } from '#app/domains/art-round/invitation/commands/send-invitations.server.ts'
import { invitationsView } from '#app/domains/art-round/invitation/screens.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { CLOSES, office } from '../../application/call.ts'
import { invitedRound } from '../invited.ts'

eachEngine((engine) => {
  it('writes once to each, in the language that is known, and later to who has come since', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, invitedId } = await invitedRound(db)
    await db.person.create({
      data: { id: 'ann', email: 'ann@eksempel.no', name: 'Ann', locale: 'en', demo: true, createdAt: ctx.now },
    })
    await inviteArtists(ctx, office, 2013, invitedId, 'Kari <kari@eksempel.no>\nann@eksempel.no')
    expect(await sendInvitations(ctx, office, 2013, invitedId)).toBe(2)
    expect(await sendInvitations(ctx, office, 2013, invitedId)).toBe(0)
    const letters = await db.mail.findMany({ orderBy: { toEmail: 'asc' } })
    expect(letters.map(({ toEmail, subject, locale }) => [toEmail, subject, locale])).toEqual([
      ['ann@eksempel.no', 'You are invited: Back to the studio', 'en'],
      ['kari@eksempel.no', 'Du er invitert: Tilbake til atelieret', 'nb'],
    ])
    expect(letters[1]?.text).toContain('Logg inn med kari@eksempel.no')
    expect(letters[1]?.text).toContain('http://localhost:3000/sok')
    await inviteArtists(ctx, office, 2013, invitedId, 'ola@eksempel.no')
    expect(await sendInvitations(ctx, office, 2013, invitedId)).toBe(1)
    const view = await invitationsView(ctx, office, 'nb', 2013, invitedId, null)
    expect(view.counts.told).toBe(3)
    expect(view.letters).toEqual({ sent: 0, waiting: 3 })
  })

  it('two presses at once write no letter twice', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, invitedId } = await invitedRound(db)
    await inviteArtists(ctx, office, 2013, invitedId, 'kari@eksempel.no\nola@eksempel.no')
    const both = await Promise.allSettled([1, 2].map(() => sendInvitations(ctx, office, 2013, invitedId)))
    expect(both.some(({ status }) => status === 'fulfilled')).toBe(true)
    expect(await db.mail.count()).toBe(2)
  })

  it('does not write of a call that nobody can apply to, and is the secretariat’s', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, invitedId, artist } = await invitedRound(db)
    await inviteArtists(ctx, office, 2013, invitedId, 'kari@eksempel.no')
    await expect(sendInvitations(ctx, await artist('kari'), 2013, invitedId)).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(sendInvitations(ctx.at(CLOSES), office, 2013, invitedId)).rejects.toMatchObject({
      key: 'invitations.callOver',
    })
    await db.edition.updateMany({ data: { publishedAt: null } })
    await expect(sendInvitations(ctx, office, 2013, invitedId)).rejects.toMatchObject({ key: 'invitations.notPublic' })
    expect(await db.mail.count()).toBe(0)
  })
})
