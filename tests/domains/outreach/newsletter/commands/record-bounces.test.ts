import { expect, it } from 'vitest'
import { planSending } from '#app/domains/outreach/newsletter/commands/plan-sending.server.ts'
import { recordBounces } from '#app/domains/outreach/newsletter/commands/record-bounces.server.ts'
import { minutes } from '#app/kernel/when.ts'
import type { Db } from '#app/platform/context.server.ts'
import type { Bounce } from '#app/platform/mail/read-bounce.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { startMailSink } from '#tests/support/mail-sink.ts'
import { artist, draft, office, office24, staged, subscribe } from '../stage.ts'

const bounce = (change: Partial<Bounce>): Bounce => ({
  ...{ verdict: 'hard', reason: '550 5.1.1 no such user', recipient: '', letterId: null },
  ...change,
})

/** Sends issues to one reader; gives the letters in their order. */
async function sent(engine: Parameters<typeof staged>[0], issues: number) {
  const { db, ctx } = await staged(engine)
  const sink = await startMailSink()
  const { round, time } = office24(db, { smtpUrl: sink.url })
  await subscribe(db, 1)
  for (let n = 0; n < issues; n++) {
    await planSending(ctx.at(time.now()), office, await draft(db), 1, null)
    await round()
    await round()
    time.advance(minutes(10))
  }
  await sink.close()
  const letters = await db.mail.findMany({ orderBy: [{ postedAt: 'asc' }, { id: 'asc' }] })
  return { db, ctx: ctx.at(time.now()), letters: letters.map(({ id }) => id) }
}
const reader = (db: Db) => db.subscriber.findFirstOrThrow()

eachEngine((engine) => {
  it('takes an address for dead when its letter came back for good, once', async () => {
    const { db, ctx, letters } = await sent(engine, 1)
    const [letterId = ''] = letters
    expect(await recordBounces(ctx, office, [bounce({ letterId })])).toEqual({
      hard: 1,
      soft: 0,
      repeated: 0,
      others: 0,
    })
    expect(await recordBounces(ctx, office, [bounce({ letterId })])).toMatchObject({ hard: 0, repeated: 1 })
    expect((await reader(db)).bouncedAt).toEqual(ctx.now)
    expect(await db.newsletterDelivery.findFirstOrThrow()).toMatchObject({
      state: 'bounced',
      reason: 'hard: 550 5.1.1 no such user',
    })
    expect(await db.consentEntry.findMany()).toMatchObject([{ deed: 'bounced', source: 'bounce', list: 'visitors' }])
    await expect(recordBounces(ctx, artist, [])).rejects.toMatchObject({ kind: 'forbidden' })
  })

  it('five letters in a row for a time are as one for good; one that arrives between begins anew', {
    timeout: 120_000,
  }, async () => {
    const { db, ctx, letters } = await sent(engine, 7)
    const soft = (letterId: string | undefined) =>
      bounce({ verdict: 'soft', reason: '452 4.2.2 full', letterId: letterId ?? '' })
    await recordBounces(ctx, office, letters.slice(0, 2).map(soft))
    expect(await reader(db)).toMatchObject({ bouncedAt: null })
    // The third arrived.
    await recordBounces(ctx, office, letters.slice(3).map(soft))
    expect(await reader(db)).toMatchObject({ bouncedAt: null, softBounces: 4 })
    await recordBounces(ctx, office, [soft(letters[2])])
    expect(await reader(db)).toMatchObject({ bouncedAt: ctx.now, softBounces: 5 })
  })

  it('believes an address alone only where we have just written to it', async () => {
    const { db, ctx } = await sent(engine, 1)
    const others = [
      bounce({ recipient: 'fremmed@example.com' }),
      bounce({ letterId: '01a203d1-8d2f-7510-8530-279871ae603f' }),
      bounce({}),
    ]
    expect(await recordBounces(ctx, office, others)).toMatchObject({ hard: 0, others: 3 })
    const late = ctx.at('2013-12-01T10:00:00Z')
    expect(await recordBounces(late, office, [bounce({ recipient: 'leser-1@example.com' })])).toMatchObject({
      others: 1,
    })
    expect((await reader(db)).bouncedAt).toBeNull()
    expect(await recordBounces(ctx, office, [bounce({ recipient: 'leser-1@example.com' })])).toMatchObject({ hard: 1 })
  })
})
