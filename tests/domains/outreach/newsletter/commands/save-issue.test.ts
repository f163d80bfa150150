import { expect, it } from 'vitest'
import { saveIssue } from '#app/domains/outreach/newsletter/commands/save-issue.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { artist, draft, office, staged } from '../stage.ts'

const texts = {
  ...{ subjectNb: 'Nytt', subjectEn: '', bodyNb: 'Hei\n\n{{kart}}', bodyEn: '' },
  ...{ lists: ['visitors', 'press'] as ('visitors' | 'press')[], editionId: null, shown: true },
}

eachEngine((engine) => {
  it('saves over the version that was read, and tells what others have saved meanwhile', async () => {
    const { db, ctx } = await staged(engine)
    const id = await draft(db)
    await saveIssue(ctx, office, id, 1, texts)
    expect(await db.newsletter.findUniqueOrThrow({ where: { id } })).toMatchObject({
      version: 2,
      lists: 'visitors,press',
    })
    await expect(saveIssue(ctx, office, id, 1, { ...texts, bodyNb: 'Min tekst' })).rejects.toMatchObject({
      kind: 'conflict',
      beside: [{ field: 'bodyNb', facts: { text: 'Hei\n\n{{kart}}' } }],
    })
    await expect(saveIssue(ctx, artist, id, 2, texts)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(saveIssue(ctx, office, 'none', 1, texts)).rejects.toMatchObject({ kind: 'missing' })
  })

  it('refuses blocks and works that do not exist, beside the text that names them', async () => {
    const { db, ctx } = await staged(engine)
    const id = await draft(db)
    const wrong = { ...texts, bodyNb: '{{vær}}', bodyEn: 'Hi\n{{verk 99}}' }
    await expect(saveIssue(ctx, office, id, 1, wrong)).rejects.toMatchObject({
      kind: 'invalid',
      beside: [
        { field: 'bodyNb', key: 'newsletterOffice.blockUnknown', facts: { written: '{{vær}}', line: 1 } },
        { field: 'bodyEn', key: 'newsletterOffice.noSuchWork', facts: { number: '99' } },
      ],
    })
  })

  it('changes nothing that is sent', async () => {
    const { db, ctx } = await staged(engine)
    const id = await draft(db)
    await db.newsletter.update({ where: { id }, data: { state: 'sent' } })
    await expect(saveIssue(ctx, office, id, 1, texts)).rejects.toThrow('newsletterOffice.notADraft')
  })
})
