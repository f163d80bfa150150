import { expect, it } from 'vitest'
import { leaveNewsletter } from '#app/domains/outreach/newsletter/commands/leave-newsletter.server.ts'
import { setOwnNews } from '#app/domains/outreach/newsletter/commands/set-own-news.server.ts'
import { takeRegister } from '#app/domains/outreach/newsletter/commands/take-register.server.ts'
import { leaveKey } from '#app/domains/outreach/newsletter/keys.server.ts'
import type { Db } from '#app/platform/context.server.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { seedRound } from '#tests/support/seeded-round.ts'
import { artist, office, staged } from '../stage.ts'

const env = { SESSION_SECRET: 'a secret of the tests and of nobody else' } as unknown as NodeJS.ProcessEnv

async function round(db: Db, now: Date) {
  const seeded = await seedRound(db, env, 3, now)
  const [sent] = seeded.artists
  await db.application.update({
    where: { id: sent?.applicationId ?? '' },
    data: { submission: 'submitted', number: 1 },
  })
  const contact = await db.person.create({ data: { email: 'kontakt@example.com', name: 'Kontakt', createdAt: now } })
  await db.roleGrant.create({ data: { personId: contact.id, role: 'contact', grantedAt: now } })
  return { person: sent?.personId ?? '', email: sent?.email ?? '' }
}

eachEngine((engine) => {
  it('puts on artists who sent an application and the municipalities’ contacts, each once', async () => {
    const { db, ctx } = await staged(engine)
    const { email, person } = await round(db, ctx.now)
    expect(await takeRegister(ctx, office)).toBe(2)
    expect(await takeRegister(ctx, office)).toBe(0)
    const on = await db.subscription.findMany({ include: { subscriber: true } })
    expect(on.map(({ list, subscriber }) => `${list} ${subscriber.email}`).sort()).toEqual([
      `artists ${email}`,
      'municipalities kontakt@example.com',
    ])
    expect(on.find(({ list }) => list === 'artists')?.subscriber.personId).toBe(person)
    expect(await db.consentEntry.findMany({ where: { list: 'artists' } })).toMatchObject([
      { deed: 'added', source: 'register', wording: 'artists-2026-11' },
    ])
    await expect(takeRegister(ctx, artist)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  it('leaves alone who has left with one click, or said no on the own page', async () => {
    const { db, ctx } = await staged(engine)
    const { email, person } = await round(db, ctx.now)
    await setOwnNews(ctx, { ...someone([], { personId: person }), email }, 'artists', false)
    await takeRegister(ctx, office)
    const contact = await db.subscriber.findUniqueOrThrow({ where: { email: 'kontakt@example.com' } })
    const key = leaveKey(ctx.settings.sessionSecret, { subscriberId: contact.id, lists: ['municipalities'] })
    await leaveNewsletter(ctx, key, 'one-click')
    expect(await takeRegister(ctx, office)).toBe(0)
    expect(await db.subscription.count({ where: { state: 'active' } })).toBe(0)
  })
})
