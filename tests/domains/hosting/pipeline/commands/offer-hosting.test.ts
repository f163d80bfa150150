import { expect, it } from 'vitest'
import { offerHosting } from '#app/domains/hosting/pipeline/commands/offer-hosting.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { hostingGround } from '../../ground.ts'

const draft = {
  ...{ municipalityId: 'drammen', year: 2029, untilYear: 2031, together: 'Øvre Eiker', venueIdea: 'Union' },
  ...{ text: 'Vi har ledige lokaler.', contactName: 'Kontakt', contactEmail: 'kontakt@example.com' },
}

eachEngine((engine) => {
  it('is kept, with a receipt to the contact and a letter to the secretariat', async () => {
    const { db, ctx, contact } = await hostingGround(engine)
    await offerHosting(ctx, contact('drammen'), draft)
    expect(await db.hostingOffer.findFirstOrThrow()).toMatchObject({ ...draft, state: 'waiting' })
    const letters = await db.mail.findMany({ select: { subject: true }, orderBy: { subject: 'asc' } })
    expect(letters.map(({ subject }) => subject)).toEqual([
      'Drammen tilbyr seg å være vertskap i 2029',
      'Tilbudet fra Drammen for 2029 er mottatt',
    ])
    await expect(offerHosting(ctx, contact('drammen'), draft)).rejects.toMatchObject({
      beside: [{ field: 'year', key: 'hostingOffer.waitsAlready' }],
    })
  })

  it.each([
    [{ year: 2026 }, 'year'],
    [{ year: 2033, untilYear: null }, 'year'],
    [{ untilYear: 2028 }, 'untilYear'],
    [{ untilYear: 2040 }, 'untilYear'],
  ])('refuses %j beside %s', async (change, field) => {
    const { db, ctx, contact } = await hostingGround(engine)
    await expect(offerHosting(ctx, contact('drammen'), { ...draft, ...change })).rejects.toMatchObject({
      beside: [{ field }],
    })
    expect(await db.hostingOffer.count()).toBe(0)
  })

  it('is for the own municipality alone', async () => {
    const { db, ctx, contact, coordinator, office } = await hostingGround(engine)
    for (const actor of [contact('asker'), coordinator('drammen', 2029), office])
      await expect(offerHosting(ctx, actor, draft)).rejects.toMatchObject({ kind: 'forbidden' })
    expect([await db.hostingOffer.count(), await db.mail.count()]).toEqual([0, 0])
  })
})
