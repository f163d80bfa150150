import { expect, it } from 'vitest'
import { moveHosting } from '#app/domains/hosting/pipeline/commands/move-hosting.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { hostingGround } from '../../ground.ts'

const go = (to: Parameters<typeof moveHosting>[3]['to'], version = 1, reason = '') => ({ to, version, reason })

eachEngine((engine) => {
  it('goes on when all is there, says who and when, and gives the edition its hosts', async () => {
    const { db, ctx, office, hostings, choose, adopt, year, people } = await hostingGround(engine)
    const { after } = hostings
    const edition = await db.edition.create({
      data: {
        year: year + 2,
        number: 22,
        capacity: 100,
        hosts: { create: [{ municipalityId: 'drammen', lead: true }] },
      },
    })
    await expect(moveHosting(ctx, office, after, go('agreement'))).rejects.toMatchObject({
      kind: 'conflict',
      key: 'hostingCase.cannotYet',
      beside: [{ field: 'need-venueToSee' }, { field: 'need-inspected' }, { field: 'need-adopted' }],
    })
    await choose(after, 'asker')
    await adopt(after, 'asker')
    await moveHosting(ctx, office, after, go('agreement'))
    const moved = await db.hosting.findUniqueOrThrow({ where: { id: after }, include: { moves: true } })
    expect(moved).toMatchObject({ stage: 'agreement', version: 2 })
    expect(moved.moves.at(-1)).toMatchObject({ fromStage: 'politics', toStage: 'agreement', byId: people.office })
    const hosts = () => db.editionHost.findMany({ where: { editionId: edition.id }, select: { municipalityId: true } })
    expect(await hosts()).toEqual([{ municipalityId: 'asker' }])
    // When it falls away the edition has none.
    await moveHosting(ctx, office, after, go('declined', 2, 'Budsjettet strakk ikke til'))
    expect(await hosts()).toEqual([])
    await moveHosting(ctx, office, after, go('agreement', 3, 'De fant pengene'))
    expect(await hosts()).toEqual([{ municipalityId: 'asker' }])
  })

  it('skips nothing, whatever a form says, and changes nothing when it is refused', async () => {
    const { db, ctx, office, hostings, contact, coordinator } = await hostingGround(engine)
    const { after, now } = hostings
    const before = await db.hosting.findMany({ orderBy: { id: 'asc' } })
    for (const to of ['planning', 'hosting', 'completed', 'search', 'interest'] as const)
      await expect(moveHosting(ctx, office, after, go(to, 1, 'Vil'))).rejects.toMatchObject({
        key: 'hostingCase.skips',
      })
    await expect(moveHosting(ctx, office, after, go('inspection'))).rejects.toMatchObject({ field: 'reason' })
    await expect(moveHosting(ctx, office, after, go('agreement', 7))).rejects.toMatchObject({ kind: 'conflict' })
    await expect(moveHosting(ctx, office, now, go('declined', 1, 'Nei'))).rejects.toMatchObject({ kind: 'conflict' })
    for (const actor of [contact('asker'), coordinator('asker', before[0]?.year ?? 0 + 2)])
      await expect(moveHosting(ctx, actor, after, go('declined', 1, 'Nei'))).rejects.toMatchObject({
        kind: actor.grants[0]?.role === 'contact' ? 'forbidden' : 'missing',
      })
    await expect(moveHosting(ctx, contact('drammen'), after, go('declined', 1, 'Nei'))).rejects.toMatchObject({
      kind: 'missing',
    })
    expect(await db.hosting.findMany({ orderBy: { id: 'asc' } })).toEqual(before)
    expect(await db.stageMove.count()).toBe(3)
  })

  it('gives the place of a year to one only', async () => {
    const { db, ctx, office, hostings, choose, adopt, at } = await hostingGround(engine)
    const { after, next } = hostings
    await choose(after, 'asker')
    await adopt(after, 'asker')
    const { year } = await db.hosting.findUniqueOrThrow({ where: { id: next } })
    await at(after, { year })
    await expect(moveHosting(ctx, office, after, go('agreement'))).rejects.toMatchObject({
      beside: [{ field: 'need-noRival' }],
    })
    await at(next, { stage: 'withdrawn' })
    await at(after, { reserve: true })
    await expect(moveHosting(ctx, office, after, go('agreement'))).rejects.toMatchObject({
      beside: [{ field: 'need-notReserve' }],
    })
  })

  it('goes the whole way, each stage with what it needs', async () => {
    const ground = await hostingGround(engine)
    const { db, ctx, office, hostings, choose, adopt, sign, at } = ground
    const { now } = hostings
    await at(now, { stage: 'search' })
    const refused = (to: 'inspection' | 'agreement' | 'planning' | 'completed', version: number) =>
      expect(moveHosting(ctx, office, now, go(to, version))).rejects.toMatchObject({ key: 'hostingCase.cannotYet' })
    await moveHosting(ctx, office, now, go('interest', 1))
    await refused('inspection', 2)
    await choose(now, 'ovre-eiker')
    await moveHosting(ctx, office, now, go('inspection', 2))
    await moveHosting(ctx, office, now, go('politics', 3))
    await refused('agreement', 4)
    await adopt(now, 'ovre-eiker')
    await moveHosting(ctx, office, now, go('agreement', 4))
    await refused('planning', 5)
    await sign(now)
    await moveHosting(ctx, office, now, go('planning', 5))
    await moveHosting(ctx, office, now, go('hosting', 6))
    await moveHosting(ctx, office, now, go('evaluation', 7))
    await refused('completed', 8)
    await at(now, { evaluation: 'Det gikk bra.' })
    await moveHosting(ctx, office, now, go('completed', 8))
    expect(await db.stageMove.count({ where: { hostingId: now } })).toBe(9)
  })
})
