import { expect, it } from 'vitest'
import { beginIssue } from '#app/domains/outreach/newsletter/commands/begin-issue.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { artist, office, staged } from '../stage.ts'

eachEngine((engine) => {
  it('begins an empty draft; nobody but the secretariat does', async () => {
    const { db, ctx } = await staged(engine)
    const id = await beginIssue(ctx, office)
    expect(await db.newsletter.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: 'draft',
      subjectNb: '',
      lists: 'visitors',
    })
    await expect(beginIssue(ctx, artist)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
