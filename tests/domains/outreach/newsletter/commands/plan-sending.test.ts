import { expect, it } from 'vitest'
import { planSending } from '#app/domains/outreach/newsletter/commands/plan-sending.server.ts'
import { unplanSending } from '#app/domains/outreach/newsletter/commands/unplan-sending.server.ts'
import { minutes } from '#app/kernel/when.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { artist, draft, office, office24, staged, subscribe } from '../stage.ts'

eachEngine((engine) => {
  it('waits for its time, can be taken back until then, and goes when it is due', async () => {
    const { db, ctx } = await staged(engine)
    await subscribe(db, 3)
    const id = await draft(db)
    const { round, time } = office24(db)
    await planSending(ctx, office, id, 1, new Date('2013-08-20T10:30:00Z'))
    await round()
    expect(await db.mail.count()).toBe(0)
    await unplanSending(ctx, office, id)
    time.advance(minutes(40))
    await round()
    expect(await db.mail.count()).toBe(0)
    await planSending(ctx, office, id, 3, new Date('2013-08-20T11:00:00Z'))
    time.advance(minutes(20))
    await round()
    expect(await db.mail.count()).toBe(3)
    expect(await db.newsletter.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'sent', receivers: 3 })
    await expect(unplanSending(ctx, office, id)).rejects.toThrow('newsletterOffice.begunAlready')
  })

  it('refuses what cannot be sent, what is past, and what has changed', async () => {
    const { db, ctx } = await staged(engine)
    const id = await draft(db)
    await expect(planSending(ctx, office, id, 1, null)).rejects.toThrow('newsletterOffice.noReceivers')
    await subscribe(db, 1)
    await expect(planSending(ctx, artist, id, 1, null)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(planSending(ctx, office, id, 7, null)).rejects.toThrow('faults.changedMeanwhile')
    await expect(planSending(ctx, office, id, 1, ctx.now)).rejects.toMatchObject({
      key: 'newsletterOffice.pastTime',
      field: 'date',
    })
    await db.newsletter.update({ where: { id }, data: { bodyNb: ' ' } })
    await expect(planSending(ctx, office, id, 1, null)).rejects.toThrow('newsletterOffice.noText')
    await expect(planSending(ctx, office, 'none', 1, null)).rejects.toMatchObject({ kind: 'missing' })
  })
})
