import { expect, it } from 'vitest'
import { editEvent } from '#app/domains/programme/commands/edit-event.server.ts'
import { planEvent } from '#app/domains/programme/commands/plan-event.server.ts'
import { fieldsOf } from '#app/domains/programme/fields.ts'
import { officeEventView } from '#app/domains/programme/office-screens.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { change, come, newLetters, publishedEdition, secretary, standing, workshop, YEAR } from '../planned.ts'

eachEngine((engine) => {
  it('the address follows the title until it is published', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await publishedEdition(db)
    const first = await planEvent(ctx, secretary, YEAR, 'tour')
    expect(await change(ctx, first, { titleNb: 'Tur til Ål' })).toEqual({ slug: 'tur-til-al-2013', told: 0 })
    await expect(change(ctx, first, {})).rejects.toMatchObject({ kind: 'missing' })
  })

  it('after that it stays; who has signed up is told when it moves, and of nothing else', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const slug = await workshop(db, ctx)
    await come(ctx, slug, 1, 4)
    await come(ctx, slug, 2, 1)
    expect(await change(ctx, slug, { titleNb: 'Keramikk', textNb: 'Nytt' })).toEqual({ slug, told: 0 })
    expect(await newLetters(db)).toHaveLength(2)
    expect(await change(ctx, slug, { begins: '11:00' })).toEqual({ slug, told: 2 })
    expect(await newLetters(db)).toEqual([
      'gjest-1: Ny tid eller nytt sted: Keramikk',
      'gjest-2: Ny tid eller nytt sted: Keramikk',
    ])
    const { enclosures } = await db.mail.findFirstOrThrow({ where: { key: { startsWith: 'event-moved' } } })
    expect(JSON.stringify(enclosures)).toContain('DTSTART:20130914T090000Z')
  })

  it('when it grows those who wait move up at once; it never shrinks below what is given', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const slug = await workshop(db, ctx)
    for (const [n, seats] of [4, 3, 1, 2].entries()) await come(ctx, slug, n + 1, seats)
    expect(await standing(ctx, slug)).toEqual(['1:4', '2:3?', '3:1?', '4:2?'])
    await change(ctx, slug, { capacity: 6 })
    expect(await standing(ctx, slug)).toEqual(['1:4', '3:1', '2:3?', '4:2?'])
    await expect(change(ctx, slug, { capacity: 4 })).rejects.toMatchObject({
      key: 'programmeOffice.seatsAreGiven',
      facts: { taken: 5 },
    })
    await expect(change(ctx, slug, { signUp: false })).rejects.toMatchObject({
      key: 'programmeOffice.someHaveSignedUp',
    })
    await change(ctx, slug, { capacity: null })
    expect(await standing(ctx, slug)).toEqual(['1:4', '2:3', '3:1', '4:2'])
    expect((await newLetters(db)).filter((letter) => letter.includes('Du har fått plass'))).toHaveLength(3)
  })

  it('refuses what cannot be, strangers, and a change on top of another', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const slug = await workshop(db, ctx)
    const { event } = await officeEventView(ctx, secretary, YEAR, slug)
    const fields = { ...fieldsOf(event), stepFree: null, version: event.version }
    await expect(editEvent(ctx, someone(['host']), YEAR, slug, fields)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(
      change(ctx, slug, { signUpFromDate: '2013-09-10', signUpToDate: '2013-09-09', ends: event.begins, lat: 59 }),
    ).rejects.toMatchObject({
      beside: [{ field: 'signUpToDate' }, { field: 'ends' }, { field: 'lng' }],
    })
    await editEvent(ctx, secretary, YEAR, slug, fields)
    await expect(editEvent(ctx, secretary, YEAR, slug, fields)).rejects.toMatchObject({
      key: 'faults.changedMeanwhile',
    })
  })
})
