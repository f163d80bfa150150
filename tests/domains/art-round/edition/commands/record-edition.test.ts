import { expect, it } from 'vitest'
import { recordEdition } from '#app/domains/art-round/edition/commands/record-edition.server.ts'
import { callsOf, hostsOf, openDaysOf } from '#app/domains/art-round/edition/queries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { threeMunicipalities } from '../plan.ts'

const secretary = someone(['secretariat'])
const past = { year: 2010, capacity: 98, hosts: ['ovre-eiker', 'asker'], venue: 'Sundvolden Hotel', period: null }

eachEngine((engine) => {
  it('records what is known and invents nothing', async () => {
    const { db } = await engine.freshDatabase()
    await threeMunicipalities(db)
    const ctx = testContext({ db })
    const edition = await recordEdition(ctx, secretary, past)
    expect(edition).toMatchObject({
      number: 4,
      venue: 'Sundvolden Hotel',
      periodFrom: null,
      openingAt: null,
      prizeOre: null,
    })
    expect(edition.publishedAt).toEqual(ctx.now)
    expect(await callsOf(db, edition.id)).toEqual([])
    expect(await openDaysOf(db, edition.id)).toEqual([])
    expect(await hostsOf(db, edition.id)).toEqual([
      { municipalityId: 'ovre-eiker', lead: true },
      { municipalityId: 'asker', lead: false },
    ])
  })

  it.each([
    ['twice', past, { kind: 'invalid', key: 'edition.yearTaken' }],
    ['with a host that was no member', { ...past, year: 2011, hosts: ['lier'] }, { key: 'edition.noSuchMember' }],
    [
      'with a period that ends before it begins',
      { ...past, year: 2011, period: { from: '2011-09-20', to: '2011-09-10' } },
      { kind: 'invalid' },
    ],
  ])('is refused %s', async (_, wish, fault) => {
    const { db } = await engine.freshDatabase()
    await threeMunicipalities(db)
    const ctx = testContext({ db })
    await recordEdition(ctx, secretary, past)
    await expect(recordEdition(ctx, secretary, wish)).rejects.toMatchObject(fault)
    expect(await db.edition.count()).toBe(1)
  })

  it('is for the secretariat alone', async () => {
    const { db } = await engine.freshDatabase()
    await threeMunicipalities(db)
    await expect(recordEdition(testContext({ db }), someone(['host']), past)).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })
})
