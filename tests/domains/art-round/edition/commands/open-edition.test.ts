import { expect, it } from 'vitest'
import { openEdition } from '#app/domains/art-round/edition/commands/open-edition.server.ts'
import {
  callsOf,
  findEdition,
  hostsOf,
  openDaysOf,
  publicEdition,
} from '#app/domains/art-round/edition/queries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { closing, day, plan2013, threeMunicipalities } from '../plan.ts'

const secretary = someone(['secretariat'])

eachEngine((engine) => {
  it('opens an edition with its call and its days, not yet public, and notes it', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const opened = await openEdition(ctx, secretary, plan2013)
    expect(opened).toMatchObject({
      year: 2013,
      number: 7,
      capacity: 105,
      commission: 30,
      prizeOre: 10_000_00,
      publishedAt: null,
    })
    expect(await findEdition(db, 2013)).toEqual(opened)
    expect(await callsOf(db, opened.id)).toMatchObject([
      {
        kind: 'juried',
        titleNb: 'Kunst rett vest 2013',
        opensAt: plan2013.opensAt,
        closesAt: plan2013.closesAt,
        minWorks: 2,
        maxWorks: 4,
      },
    ])
    expect(await openDaysOf(db, opened.id)).toEqual(plan2013.days)
    expect(await publicEdition(db)).toBeNull()
    expect(await db.auditEntry.findMany({ select: { deed: true, subjectId: true } })).toEqual([
      { deed: 'edition.opened', subjectId: opened.id },
    ])
  })

  it('takes hosts, the lead first, and the demands of the edition before', async () => {
    const { db } = await engine.freshDatabase()
    await threeMunicipalities(db)
    const ctx = testContext({ db })
    const first = await openEdition(ctx, secretary, { ...plan2013, hosts: ['ovre-eiker', 'asker'], publish: true })
    expect(await hostsOf(db, first.id)).toEqual([
      { municipalityId: 'ovre-eiker', lead: true },
      { municipalityId: 'asker', lead: false },
    ])
    expect(await publicEdition(db)).toMatchObject({ year: 2013 })
    await db.edition.update({ where: { id: first.id }, data: { commission: 25, leader: 'Asker' } })
    await db.call.updateMany({ data: { maxWorks: 3, textNb: 'Søk nå.' } })
    const dates = { juryFrom: null, juryTo: null, announceOn: null, confirmBy: null, deliveryOn: null, openingAt: null }
    const window = { opensAt: plan2013.opensAt, closesAt: closing('2014-04-15') }
    const bare = { ...dates, ...window, periodFrom: null, periodTo: null, days: [] }
    const next = await openEdition(ctx, secretary, { year: 2014, capacity: 90, ...bare })
    expect(next).toMatchObject({ number: 8, commission: 25, leader: 'Asker' })
    expect(await callsOf(db, next.id)).toMatchObject([
      { titleNb: 'Kunst rett vest 2014', textNb: 'Søk nå.', maxWorks: 3 },
    ])
  })

  it('refuses strangers, a year that is taken, hosts that were no members, and tells every fault at its field', async () => {
    const { db } = await engine.freshDatabase()
    await threeMunicipalities(db)
    const ctx = testContext({ db })
    await expect(openEdition(ctx, someone(['host'], { year: 2013 }), plan2013)).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(openEdition(ctx, secretary, { ...plan2013, hosts: ['lier'] })).rejects.toMatchObject({
      field: 'hosts',
    })
    const wrong = { ...plan2013, capacity: 0, juryTo: '2013-05-01', days: [{ ...day('studio', '2012-09-14'), row: 3 }] }
    const refused = await openEdition(ctx, secretary, wrong).catch((error: unknown) => error)
    expect(refused).toMatchObject({
      kind: 'invalid',
      beside: [{ field: 'capacity' }, { field: 'juryTo' }, { field: 'days[3].date' }],
    })
    expect(await findEdition(db, 2013)).toBeNull()
    await openEdition(ctx, secretary, plan2013)
    await expect(openEdition(ctx, secretary, plan2013)).rejects.toMatchObject({ kind: 'invalid', field: 'year' })
  })
})
