import { expect, it } from 'vitest'
import { editCall } from '#app/domains/art-round/edition/commands/edit-call.server.ts'
import { openEdition } from '#app/domains/art-round/edition/commands/open-edition.server.ts'
import { callsOf, theCall } from '#app/domains/art-round/edition/queries.server.ts'
import { editionView } from '#app/domains/art-round/edition/screens.server.ts'
import { someone } from '#tests/support/actors.ts'
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
