import { expect, it } from 'vitest'
import { planSending } from '#app/domains/outreach/newsletter/commands/plan-sending.server.ts'
import { showIssue } from '#app/domains/outreach/newsletter/commands/show-issue.server.ts'
import { issueView, newsletterView } from '#app/domains/outreach/newsletter/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { artist, draft, office, office24, staged, subscribe } from '../stage.ts'

eachEngine((engine) => {
  it('takes a sent issue out of the archive and puts it back', async () => {
    const { db, ctx } = await staged(engine)
    await subscribe(db, 1)
    const id = await draft(db)
    await expect(showIssue(ctx, office, id, false)).rejects.toThrow('newsletterOffice.notSent')
    await planSending(ctx, office, id, 1, null)
    await office24(db).round()
    expect(await issueView(ctx, id, 'en')).toMatchObject({ subject: 'Nytt i august', written: 'nb' })
    await showIssue(ctx, office, id, false)
    expect((await newsletterView(ctx, 'nb')).issues).toEqual([])
    await expect(issueView(ctx, id, 'nb')).rejects.toMatchObject({ kind: 'missing' })
    await showIssue(ctx, office, id, true)
    expect((await newsletterView(ctx, 'nb')).issues).toHaveLength(1)
    await expect(showIssue(ctx, artist, id, true)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  it('never shows a draft, nor what went to others than visitors', async () => {
    const { db, ctx } = await staged(engine)
    await subscribe(db, 1, ['press'])
    const [open, closed] = [await draft(db), await draft(db, { lists: 'press' })]
    await planSending(ctx, office, closed, 1, null)
    await office24(db).round()
    expect(await db.newsletter.findUniqueOrThrow({ where: { id: closed } })).toMatchObject({ state: 'sent' })
    for (const id of [open, closed]) await expect(issueView(ctx, id, 'nb')).rejects.toMatchObject({ kind: 'missing' })
    expect((await newsletterView(ctx, 'nb')).issues).toEqual([])
  })
})
