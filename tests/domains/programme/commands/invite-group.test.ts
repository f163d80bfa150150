import { expect, it } from 'vitest'
import { inviteGroup } from '#app/domains/programme/commands/invite-group.server.ts'
import { setItems } from '#app/domains/programme/commands/set-items.server.ts'
import { signUp } from '#app/domains/programme/commands/sign-up.server.ts'
import { officeEventView } from '#app/domains/programme/office-screens.server.ts'
import { eventView } from '#app/domains/programme/screens.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { groupOf, newGroup } from '../grouped.ts'
import { change, secretary, workshop, YEAR } from '../planned.ts'

const guest = { name: 'Gjest', email: 'a@b.no', seats: 1, answer: '', website: '' }

eachEngine((engine) => {
  async function begun() {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-08-01T10:00:00Z' })
    const slug = await workshop(db, ctx)
    const invite = async (name: string, count: number, who = secretary) =>
      inviteGroup(ctx, who, YEAR, slug, { groupId: (await groupOf(ctx, slug, name)).id, count })
    return { db, ctx, slug, invite }
  }

  it('each address gets one invitation to an event, in however many groups it stands and however often it is sent', async () => {
    const { db, ctx, slug, invite } = await begun()
    const { version } = (await officeEventView(ctx, secretary, YEAR, slug)).event
    const items = [{ begins: '10:00', titleNb: 'Foredrag', titleEn: '', who: 'Kari', place: 'Fossesholm' }]
    await setItems(ctx, secretary, YEAR, slug, { version, items })
    await newGroup(ctx, slug, 'Nettverket', 'a@b.no\nc@d.no')
    await newGroup(ctx, slug, 'Styret', 'c@d.no\ne@f.no')
    expect((await groupOf(ctx, slug, 'Styret')).toInvite).toBe(2)
    await expect(invite('Nettverket', 2, someone())).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(invite('Nettverket', 3)).rejects.toMatchObject({ key: 'programmeOffice.countChanged' })
    const twice = await Promise.allSettled([invite('Nettverket', 2), invite('Nettverket', 2)])
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await groupOf(ctx, slug, 'Styret')).toInvite).toBe(1)
    expect(await invite('Styret', 1)).toBe(1)
    await expect(invite('Styret', 1)).rejects.toMatchObject({ key: 'programmeGroups.allInvited' })
    const letters = await db.mail.findMany({ where: { key: { startsWith: 'event-invitation' } } })
    expect(letters.map(({ toEmail }) => toEmail).sort()).toEqual(['a@b.no', 'c@d.no', 'e@f.no'])
    expect(letters[0]?.text).toContain('kl. 10.00 Foredrag, Kari, Fossesholm')
    expect(letters[0]?.text).toContain(`/${slug}`)
  })

  it('its link opens an event that is not for everyone, and one may sign up by it; no other key does', async () => {
    const { db, ctx, slug, invite } = await begun()
    await change(ctx, slug, { audience: 'invited' })
    await newGroup(ctx, slug, 'Nettverket', 'a@b.no')
    await invite('Nettverket', 1)
    const { text } = await db.mail.findFirstOrThrow({ where: { toEmail: 'a@b.no' } })
    const key = /invitasjon=([\w-]+)/.exec(text)?.[1] ?? ''
    for (const wrong of [null, '', `${key}x`])
      await expect(eventView(ctx, null, slug, wrong)).rejects.toMatchObject({ kind: 'missing' })
    expect(await eventView(ctx, null, slug, key)).toMatchObject({ can: { signUp: true, edit: false } })
    await expect(signUp(ctx, null, 'nb', slug, guest)).rejects.toMatchObject({ kind: 'missing' })
    expect(await signUp(ctx, null, 'nb', slug, guest, key)).toBe('seat')
  })

  it('not before it is published, nor when it is over', async () => {
    const { db, ctx, slug } = await begun()
    await newGroup(ctx, slug, 'Nettverket', 'a@b.no')
    const { id: groupId } = await groupOf(ctx, slug, 'Nettverket')
    const late = inviteGroup(ctx.at('2013-10-01T10:00:00Z'), secretary, YEAR, slug, { groupId, count: 1 })
    await expect(late).rejects.toMatchObject({ key: 'programmeGroups.tooLate' })
    await db.event.updateMany({ data: { publishedAt: null } })
    await expect(inviteGroup(ctx, secretary, YEAR, slug, { groupId, count: 1 })).rejects.toMatchObject({
      key: 'programmeGroups.publishFirst',
    })
  })
})
