import { expect, it } from 'vitest'
import { addCall } from '#app/domains/art-round/edition/commands/add-call.server.ts'
import { openEdition } from '#app/domains/art-round/edition/commands/open-edition.server.ts'
import {
  callsOf,
  editionById,
  listEditions,
  openCalls,
  publicEdition,
  theCall,
  theEdition,
} from '#app/domains/art-round/edition/queries.server.ts'
import {
  editionsView,
  editionView,
  newEditionView,
  overviewView,
} from '#app/domains/art-round/edition/screens.server.ts'
import { putEdition } from '#app/domains/art-round/edition/store.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { at, closing, plan2013, threeMunicipalities } from './plan.ts'

const secretary = someone(['secretariat'])
const noDates = {
  juryFrom: null,
  juryTo: null,
  announceOn: null,
  confirmBy: null,
  deliveryOn: null,
  openingAt: null,
  periodFrom: null,
  periodTo: null,
  days: [],
}
const plan2014 = { ...noDates, year: 2014, capacity: 90, opensAt: at('2014-03-01'), closesAt: closing('2014-04-15') }

eachEngine((engine) => {
  it('finds editions and calls; the public sees the newest that is published', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const older = await openEdition(ctx, secretary, { ...plan2013, publish: true })
    const newer = await openEdition(ctx, secretary, plan2014)
    expect((await listEditions(db)).map(({ year }) => year)).toEqual([2014, 2013])
    expect(await publicEdition(db)).toEqual(older)
    expect(await editionById(db, newer.id)).toEqual(newer)
    await expect(theEdition(db, 2012)).rejects.toMatchObject({ kind: 'missing' })
    await expect(editionById(db, 'none')).rejects.toMatchObject({ kind: 'missing' })
    await expect(theCall(db, 'none')).rejects.toMatchObject({ kind: 'missing' })
  })

  it.each([
    ['before it opens', '2013-02-28T22:59:59Z', 0],
    ['at its first instant', '2013-02-28T23:00:00Z', 1],
    ['in the last second of the deadline', '2013-04-15T21:59:59Z', 1],
    ['at midnight', '2013-04-15T22:00:00Z', 0],
  ])('a call %s', async (_, now, count) => {
    const { db } = await engine.freshDatabase()
    await openEdition(testContext({ db }), secretary, { ...plan2013, publish: true })
    expect(await openCalls(db, new Date(now))).toHaveLength(count)
  })

  it('writes on the version that was read and on no other', async () => {
    const { db } = await engine.freshDatabase()
    const { id } = await openEdition(testContext({ db }), secretary, plan2013)
    expect(await putEdition(db, id, 1, { capacity: 1 })).toBe(true)
    expect(await putEdition(db, id, 1, { capacity: 2 })).toBe(false)
    expect(await editionById(db, id)).toMatchObject({ capacity: 1, version: 2 })
  })

  it('overviews: nothing yet, then the newest edition with what waits', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-04-20T10:00:00Z' })
    expect(await overviewView(ctx, secretary)).toMatchObject({
      current: null,
      letters: { waiting: 0 },
      can: { open: true },
    })
    const { id } = await openEdition(ctx, secretary, plan2013)
    const call = (await callsOf(db, id))[0]
    if (!call) throw new Error('no call')
    for (const [name, submission] of [
      ['a', 'submitted'],
      ['b', 'submitted'],
      ['c', 'draft'],
      ['d', 'withdrawn'],
    ] as const) {
      const { id: applicantId } = await db.person.create({
        data: { email: `${name}@example.com`, name, locale: 'nb', createdAt: ctx.now },
      })
      await db.application.create({
        data: { editionId: id, callId: call.id, applicantId, submission, createdAt: ctx.now, savedAt: ctx.now },
      })
    }
    const { current } = await overviewView(ctx, secretary)
    expect(current).toMatchObject({
      year: 2013,
      phase: 'jurying',
      counts: { submitted: 2, drafts: 1, jurors: 0, decided: 0 },
    })
    expect(current?.steps.map(({ key }) => key)).toEqual(['edition.stepPublish', 'edition.stepJury'])
    await expect(overviewView(ctx, someone(['host']))).rejects.toMatchObject({ kind: 'forbidden' })
  })

  it('counts visit reports of days gone by, and not one that was taken back', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now: '2013-09-15T10:00:00Z' })
    const { id: editionId } = await openEdition(ctx, secretary, plan2013)
    const entry = { editionId, date: '2013-09-14', kind: 'visit', method: 'counter', enteredAt: ctx.now } as const
    const counts = async () => (await overviewView(ctx, secretary)).current?.counts
    expect(await counts()).toMatchObject({ reportsExpected: 1, reportsReceived: 0 })
    const { id } = await db.visitEntry.create({ data: { ...entry, visits: 12, onceKey: '1' } })
    expect(await counts()).toMatchObject({ reportsExpected: 1, reportsReceived: 1 })
    await db.visitEntry.create({ data: { ...entry, visits: -12, onceKey: '2', correctsId: id } })
    expect(await counts()).toMatchObject({ reportsExpected: 1, reportsReceived: 0 })
  })

  it('shows an edition to its host, who may not change it, and to no other', async () => {
    const { db } = await engine.freshDatabase()
    await threeMunicipalities(db)
    const ctx = testContext({ db })
    await openEdition(ctx, secretary, { ...plan2013, hosts: ['ovre-eiker'] })
    const view = await editionView(ctx, someone(['host'], { year: 2013 }), 2013, null)
    expect(view).toMatchObject({
      faults: [],
      can: { edit: false, publish: false },
      values: { hosts: { lead: 'ovre-eiker' } },
    })
    expect(view.municipalities.map(({ id }) => id)).toEqual(['asker', 'ovre-eiker'])
    await expect(editionView(ctx, someone(['host'], { year: 2014 }), 2013, null)).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(editionView(ctx, secretary, 2013, 'none')).rejects.toMatchObject({ kind: 'missing' })
    expect((await editionsView(ctx, secretary)).editions).toMatchObject([{ year: 2013, hosts: ['Øvre Eiker'] }])
  })

  it('shows each of several calls', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    await openEdition(ctx, secretary, plan2013)
    const side = {
      kind: 'side' as const,
      titleNb: 'Prosjekt',
      titleEn: 'Project',
      opensAt: at('2013-02-01'),
      closesAt: closing('2013-02-10'),
    }
    const id = await addCall(ctx, secretary, 2013, side)
    expect((await editionView(ctx, secretary, 2013, null)).values.call.titleNb).toBe('Kunst rett vest 2013')
    expect(await editionView(ctx, secretary, 2013, id)).toMatchObject({
      values: { call: { titleNb: 'Prosjekt' } },
      windows: { [id]: 'closed' },
    })
  })

  it('proposes the year after the newest, and says whose dates it follows', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    expect(await newEditionView(ctx, secretary, null)).toMatchObject({ year: 2013, follows: null, taken: false })
    await openEdition(ctx, secretary, plan2013)
    expect(await newEditionView(ctx, secretary, null)).toMatchObject({ year: 2014, follows: 2013, taken: false })
    expect(await newEditionView(ctx, secretary, '2013')).toMatchObject({ taken: true, follows: null })
    expect(await newEditionView(ctx, secretary, 'tull')).toMatchObject({ year: 2014 })
    await expect(newEditionView(ctx, someone(), null)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
