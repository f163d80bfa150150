import { expect, it } from 'vitest'
import { removeIssue } from '#app/domains/outreach/newsletter/commands/remove-issue.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { artist, draft, office, staged } from '../stage.ts'

eachEngine((engine) => {
  it('deletes a draft and nothing that is planned or sent', async () => {
    const { db, ctx } = await staged(engine)
    const [one, other] = [await draft(db), await draft(db)]
    await db.newsletter.update({ where: { id: other }, data: { state: 'sending' } })
    await expect(removeIssue(ctx, artist, one)).rejects.toMatchObject({ kind: 'forbidden' })
    await removeIssue(ctx, office, one)
    await expect(removeIssue(ctx, office, other)).rejects.toThrow('newsletterOffice.notADraft')
    expect((await db.newsletter.findMany()).map(({ id }) => id)).toEqual([other])
  })
})
