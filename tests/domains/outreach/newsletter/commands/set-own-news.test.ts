import { expect, it } from 'vitest'
import { setOwnNews } from '#app/domains/outreach/newsletter/commands/set-own-news.server.ts'
import { ownNews } from '#app/domains/outreach/newsletter/own-news.server.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { staged } from '../stage.ts'

const reader = someone([], { personId: 'reader' })

eachEngine((engine) => {
  it('starts and stops what one is offered, with each on record', async () => {
    const { db, ctx } = await staged(engine)
    expect(await ownNews(ctx, reader)).toEqual([{ list: 'visitors', active: false }])
    await setOwnNews(ctx, reader, 'visitors', true)
    await setOwnNews(ctx, reader, 'visitors', true)
    expect(await ownNews(ctx, reader)).toEqual([{ list: 'visitors', active: true }])
    await setOwnNews(ctx, reader, 'visitors', false)
    expect(await ownNews(ctx, reader)).toEqual([{ list: 'visitors', active: false }])
    const record = await db.consentEntry.findMany({ orderBy: { id: 'asc' } })
    expect(record.map(({ deed, source }) => `${deed} ${source}`)).toEqual(['confirmed my-page', 'withdrawn my-page'])
  })

  it('offers the lists of one’s own part alone', async () => {
    const { ctx } = await staged(engine)
    await expect(setOwnNews(ctx, reader, 'artists', true)).rejects.toMatchObject({ kind: 'forbidden' })
    const contact = someone(['contact'], { personId: 'contact' })
    expect((await ownNews(ctx, contact)).map(({ list }) => list)).toEqual(['visitors', 'municipalities'])
    await setOwnNews(ctx, contact, 'municipalities', false)
    expect((await ownNews(ctx, contact))[1]).toEqual({ list: 'municipalities', active: false })
    await expect(setOwnNews(ctx, { ...reader, email: '' }, 'visitors', true)).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })

  it('says who did it on behalf of another', async () => {
    const { db, ctx } = await staged(engine)
    const helped = { ...reader, actedBy: { personId: 'office', name: 'Kari' } }
    await setOwnNews(ctx, helped, 'visitors', true)
    expect(await db.consentEntry.findFirstOrThrow()).toMatchObject({ byId: 'office' })
  })
})
