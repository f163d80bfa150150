import { expect, it } from 'vitest'
import { askForNewsletter } from '#app/domains/outreach/newsletter/commands/ask-for-newsletter.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { staged, subscribe } from '../stage.ts'

const asked = { email: 'ny@example.com', lists: ['visitors'] as const }

eachEngine((engine) => {
  it('sends a letter with a link and nothing else, and puts nobody on a list', async () => {
    const { db, ctx } = await staged(engine)
    await askForNewsletter(ctx, 'en', asked)
    const one = await db.subscriber.findUniqueOrThrow({
      where: { email: asked.email },
      include: { subscriptions: true },
    })
    expect(one.locale).toBe('en')
    expect(one.subscriptions).toMatchObject([{ list: 'visitors', state: 'asked' }])
    const mail = await db.mail.findFirstOrThrow()
    expect(mail).toMatchObject({ toEmail: asked.email, bulk: null, unsubscribe: null })
    expect(mail.text).toMatch(/http:\/\/localhost:3000\/en\/newsletter\/confirm\/[\w-]{44}/)
    expect(mail.text).not.toContain(asked.email)
    expect(await db.consentEntry.findMany()).toMatchObject([
      { list: 'visitors', deed: 'asked', source: 'page', wording: 'visitors-2026-11', byId: null },
    ])
  })

  it('answers an address that has it already by letter, and changes nothing', async () => {
    const { db, ctx } = await staged(engine)
    await subscribe(db, 1)
    await askForNewsletter(ctx, 'nb', { email: 'leser-1@example.com', lists: ['visitors'] })
    expect(await db.subscription.findMany()).toMatchObject([{ state: 'active' }])
    expect((await db.mail.findFirstOrThrow()).subject).toBe('Du står på listen allerede')
  })

  it('fills nobody’s inbox: three letters an hour, and then silence', async () => {
    const { db, ctx } = await staged(engine)
    for (const minute of [0, 1, 2, 3, 4]) await askForNewsletter(ctx.at(`2013-08-20T10:0${minute}:00Z`), 'nb', asked)
    expect(await db.mail.count()).toBe(3)
    await askForNewsletter(ctx.at('2013-08-20T11:02:30Z'), 'nb', asked)
    expect(await db.mail.count()).toBe(4)
  })

  it('asks again after leaving', async () => {
    const { db, ctx } = await staged(engine)
    await subscribe(db, 1)
    await db.subscription.updateMany({ data: { state: 'ended' } })
    await askForNewsletter(ctx, 'nb', { email: 'leser-1@example.com', lists: ['visitors', 'press'] })
    const states = (await db.subscription.findMany()).map(({ list, state }) => `${list} ${state}`)
    expect(states.sort()).toEqual(['press asked', 'visitors asked'])
  })
})
