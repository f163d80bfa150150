import { expect, it } from 'vitest'
import { addCall } from '#app/domains/art-round/edition/commands/add-call.server.ts'
import { editCall } from '#app/domains/art-round/edition/commands/edit-call.server.ts'
import { openEdition } from '#app/domains/art-round/edition/commands/open-edition.server.ts'
import { callsOf, theCall } from '#app/domains/art-round/edition/queries.server.ts'
import { editionView } from '#app/domains/art-round/edition/screens.server.ts'
import { someone } from '#tests/support/actors.ts'
import { markAnnounced } from '#tests/support/announced.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { plan2013 } from '../plan.ts'

const secretary = someone(['secretariat'])

const wish = {
  kind: 'juried' as const,
  titleNb: 'Utlysning',
  titleEn: 'Call',
  textNb: 'Søk.',
  textEn: 'Apply.',
  minWorks: 1,
  maxWorks: 3,
  maxWorkAge: null,
  minPracticeYears: null,
  statementMax: 800,
}

eachEngine((engine) => {
  it('changes texts and demands, never the window, and tells of another who saved first', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { id: editionId } = await openEdition(ctx, secretary, plan2013)
    const [call] = await callsOf(db, editionId)
    if (!call) throw new Error('no call')
    const seen = (await editionView(ctx, secretary, 2013, call.id)).values.call
    await editCall(ctx, secretary, 2013, call.id, wish, seen)
    expect(await theCall(db, call.id)).toMatchObject({
      ...wish,
      opensAt: call.opensAt,
      closesAt: call.closesAt,
      version: 2,
    })
    const late = await editCall(ctx, secretary, 2013, call.id, { ...wish, maxWorks: 2 }, seen).catch(
      (error: unknown) => error,
    )
    expect(late).toMatchObject({ kind: 'conflict' })
    expect((late as { beside: { field: string }[] }).beside.map(({ field }) => field)).toContain('maxWorks')
  })

  it('changes every setting, and holds what a told result rests on', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { id: editionId } = await openEdition(ctx, secretary, plan2013)
    const [call] = await callsOf(db, editionId)
    const id = call?.id ?? ''
    const edit = (change: object, seen: Record<string, string> | null = null) =>
      editCall(ctx, secretary, 2013, id, { ...wish, ...change }, seen)
    const settings = {
      ...{ capacity: 12, residence: 'any', earlier: 'newcomer', pricing: 'required', highestPriceOre: 1_000_000 },
      ...{ commission: 20, altRequired: true, announceOn: '2013-05-10', lettersTell: 'band', nearLine: 3 },
      ...{ autoOffer: false, offerDays: 3 },
    }
    await edit(settings)
    expect(await theCall(db, id)).toMatchObject(settings)
    await expect(edit({ ...settings, pricing: 'none' })).rejects.toMatchObject({
      beside: [{ field: 'highestPrice', key: 'callSettings.priceWithoutSale' }],
    })
    await expect(edit({ ...settings, announceOn: '2013-04-14' })).rejects.toMatchObject({
      beside: [{ field: 'ownAnnounceOn' }],
    })
    const seen = (await editionView(ctx, secretary, 2013, id)).values.call
    await markAnnounced(db, ctx.now)
    await expect(edit({ ...settings, capacity: 13, commission: 0 }, seen)).rejects.toMatchObject({
      kind: 'invalid',
      beside: [{ field: 'ownCapacity' }, { field: 'ownCommission' }],
    })
    await edit({ ...settings, titleNb: 'Ny tittel', autoOffer: true, offerDays: 9 }, seen)
    expect(await theCall(db, id)).toMatchObject({ ...settings, titleNb: 'Ny tittel', autoOffer: true, offerDays: 9 })
  })

  it('tells of the call that the form shows, and not of another that has something wrong', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { id: editionId } = await openEdition(ctx, secretary, plan2013)
    const first = (await callsOf(db, editionId))[0]?.id ?? ''
    const window = { opensAt: plan2013.opensAt, closesAt: plan2013.closesAt }
    const side = await addCall(ctx, secretary, 2013, { kind: 'side', titleNb: 'S', titleEn: 'S', ...window })
    await db.call.update({ where: { id: side }, data: { minWorks: 9, maxWorks: 1 } })
    await editCall(ctx, secretary, 2013, first, { ...wish, maxWorks: 2 }, null)
    expect(await theCall(db, first)).toMatchObject({ maxWorks: 2 })
    const view = await editionView(ctx, secretary, 2013, null)
    expect(view.faults).toMatchObject([{ field: 'maxWorks', callId: side }])
  })

  it('refuses works in the wrong order, a call of another edition, and others than the secretariat', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { id: editionId } = await openEdition(ctx, secretary, plan2013)
    const id = (await callsOf(db, editionId))[0]?.id ?? ''
    const edit = (change: object, callId = id, actor = secretary) =>
      editCall(ctx, actor, 2013, callId, { ...wish, ...change }, null)
    await expect(edit({ minWorks: 4 })).rejects.toMatchObject({ kind: 'invalid', beside: [{ field: 'maxWorks' }] })
    await expect(edit({}, 'another')).rejects.toMatchObject({ kind: 'missing' })
    await expect(edit({}, id, someone(['juror']))).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await theCall(db, id)).toMatchObject({ version: 1 })
  })
})
