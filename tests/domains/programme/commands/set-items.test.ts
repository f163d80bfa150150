import { expect, it } from 'vitest'
import { setItems } from '#app/domains/programme/commands/set-items.server.ts'
import { officeEventView } from '#app/domains/programme/office-screens.server.ts'
import { eventView } from '#app/domains/programme/screens.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { secretary, workshop, YEAR } from '../planned.ts'

const row = (begins: string | null, titleNb: string, who = '') => ({ begins, titleNb, titleEn: '', who, place: '' })

eachEngine((engine) => {
  it('stands on the public page in the order of the day, and in the place of what stood before', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const slug = await workshop(db, ctx)
    const version = async () => (await officeEventView(ctx, secretary, YEAR, slug)).event.version
    const set = async (items: ReturnType<typeof row>[], who = secretary) =>
      setItems(ctx, who, YEAR, slug, { version: await version(), items })
    const host = someone(['host'], { year: YEAR, municipalityId: 'ovre-eiker' })
    for (const who of [someone(), host])
      await expect(set([row('10:00', 'Åpning')], who)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(set([row('10:00', 'Åpning'), row(null, '', 'Ordføreren')])).rejects.toMatchObject({
      beside: [{ field: 'items[1].titleNb', key: 'faults.required' }],
    })
    const before = await version()
    expect(await set([row('11:00', 'Omvisning'), row('10:00', 'Åpning', 'Ordføreren'), row(null, '')])).toBe(2)
    const stale = setItems(ctx, secretary, YEAR, slug, { version: before, items: [] })
    await expect(stale).rejects.toMatchObject({ kind: 'conflict' })
    const { items } = await eventView(ctx, null, slug)
    expect(items.map(({ begins, titleEn, who }) => [begins, titleEn, who])).toEqual([
      ['10:00', 'Åpning', 'Ordføreren'],
      ['11:00', 'Omvisning', ''],
    ])
    await set([])
    expect(await db.eventItem.count()).toBe(0)
  })
})
