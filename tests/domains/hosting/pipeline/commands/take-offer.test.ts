import { expect, it } from 'vitest'
import { takeOffer } from '#app/domains/hosting/pipeline/commands/take-offer.server.ts'
import { listMoves } from '#app/domains/hosting/pipeline/store.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { hostingGround, NOW } from '../../ground.ts'

const wish = { year: 2029, hostingId: null, reserve: false, answer: 'Vi ringer.', version: 1 }

eachEngine((engine) => {
  const withOffer = async () => {
    const ground = await hostingGround(engine)
    const of = {
      municipalityId: 'drammen',
      year: 2028,
      untilYear: 2029,
      contactName: 'K',
      contactEmail: 'k@example.com',
    }
    const by = { offeredById: ground.people['contact-drammen'], offeredAt: new Date(NOW) }
    return { ...ground, offerId: (await ground.db.hostingOffer.create({ data: { ...of, ...by } })).id }
  }

  it('begins a hosting with the interest that it shows, and tells the contact', async () => {
    const { db, ctx, office, offerId } = await withOffer()
    const id = await takeOffer(ctx, office, offerId, wish)
    const made = await db.hosting.findUniqueOrThrow({ where: { id }, include: { parts: true } })
    expect(made).toMatchObject({ year: 2029, stage: 'interest', parts: [{ municipalityId: 'drammen', lead: true }] })
    expect((await listMoves(db, id)).map(({ toStage }) => toStage)).toEqual(['search', 'interest'])
    expect(await db.hostingOffer.findFirstOrThrow()).toMatchObject({ state: 'taken', hostingId: id })
    const [letter] = await db.mail.findMany()
    expect(letter?.subject).toBe('Vi går videre med Drammen for 2029')
    for (const again of [wish, { ...wish, year: 2028, version: 2 }])
      await expect(takeOffer(ctx, office, offerId, again)).rejects.toMatchObject({
        ...{ kind: 'conflict', key: 'hostingOffer.answeredAlready' },
      })
    expect(await db.hosting.count()).toBe(4)
  })

  it('joins a hosting that is there, whose lead stays', async () => {
    const { db, ctx, office, offerId, hostings } = await withOffer()
    await takeOffer(ctx, office, offerId, { ...wish, year: 2028, hostingId: hostings.after })
    const parts = await db.hostingPart.findMany({
      where: { hostingId: hostings.after },
      orderBy: { municipalityId: 'asc' },
    })
    expect(parts.map(({ municipalityId, lead }) => [municipalityId, lead])).toEqual([
      ['asker', true],
      ['drammen', false],
    ])
  })

  it('refuses a year that is not offered and a hosting that cannot be joined, and writes nothing', async () => {
    const { db, ctx, office, offerId, hostings, contact, at } = await withOffer()
    const refused = (change: object, field: string) =>
      expect(takeOffer(ctx, office, offerId, { ...wish, ...change })).rejects.toMatchObject({ field })
    await refused({ year: 2030 }, 'year')
    await refused({ hostingId: hostings.after }, 'hostingId')
    await at(hostings.after, { stage: 'planning' })
    await refused({ year: 2028, hostingId: hostings.after }, 'hostingId')
    await expect(takeOffer(ctx, contact('drammen'), offerId, wish)).rejects.toMatchObject({ kind: 'forbidden' })
    expect([await db.hosting.count(), await db.mail.count()]).toEqual([3, 0])
    expect((await db.hostingOffer.findFirstOrThrow()).state).toBe('waiting')
  })
})
