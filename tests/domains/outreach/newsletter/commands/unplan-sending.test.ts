import { expect, it } from 'vitest'
import { unplanSending } from '#app/domains/outreach/newsletter/commands/unplan-sending.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { artist, draft, office, staged } from '../stage.ts'

eachEngine((engine) => {
  it('makes what waits a draft again, and nothing else', async () => {
    const { db, ctx } = await staged(engine)
    const id = await draft(db)
    await expect(unplanSending(ctx, office, id)).rejects.toThrow('newsletterOffice.begunAlready')
    await db.newsletter.update({ where: { id }, data: { state: 'sending', sendAt: ctx.now } })
    await expect(unplanSending(ctx, artist, id)).rejects.toMatchObject({ kind: 'forbidden' })
    await unplanSending(ctx, office, id)
    expect(await db.newsletter.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'draft', sendAt: null })
  })
})
