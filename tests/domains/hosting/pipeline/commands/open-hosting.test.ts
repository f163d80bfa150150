import { expect, it } from 'vitest'
import { openHosting } from '#app/domains/hosting/pipeline/commands/open-hosting.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { hostingGround } from '../../ground.ts'

eachEngine((engine) => {
  it('enters candidates at the search, the last one last', async () => {
    const { db, ctx, office, year } = await hostingGround(engine)
    const wish = { year: year + 3, lead: null, reserve: false }
    const first = await openHosting(ctx, office, { ...wish, municipalityIds: ['asker'] })
    const both = await openHosting(ctx, office, {
      ...{ ...wish, municipalityIds: ['drammen', 'ovre-eiker'], lead: 'ovre-eiker', reserve: true },
    })
    const rows = await db.hosting.findMany({
      where: { year: year + 3 },
      include: { parts: true, moves: true },
      orderBy: { position: 'asc' },
    })
    expect(rows.map(({ id, position, stage, reserve }) => [id, position, stage, reserve])).toEqual([
      [first, 0, 'search', false],
      [both, 1, 'search', true],
    ])
    expect(rows[1]?.parts.filter(({ lead }) => lead).map(({ municipalityId }) => municipalityId)).toEqual([
      'ovre-eiker',
    ])
    expect(rows[0]?.moves).toMatchObject([{ fromStage: null, toStage: 'search' }])
  })

  it.each([
    [{ year: 2025 }, 'year', 'yearOutside'],
    [{ year: 2033 }, 'year', 'yearOutside'],
    [{ municipalityIds: [] }, 'municipalities', 'chooseMunicipality'],
    [{ municipalityIds: ['oslo'] }, 'municipalities', 'noSuchMunicipality'],
    [{ municipalityIds: ['svelvik'] }, 'municipalities', 'hasMerged'],
    [{ year: 2028, municipalityIds: ['asker'] }, 'municipalities', 'candidateAlready'],
    [{ municipalityIds: ['asker', 'drammen'] }, 'lead', 'leadIsMissing'],
    [{ municipalityIds: ['asker', 'drammen'], lead: 'sande' }, 'lead', 'leadIsMissing'],
  ])('refuses %j beside %s', async (change, field, key) => {
    const { db, ctx, office } = await hostingGround(engine)
    const wish = { year: 2029, municipalityIds: ['drammen'], lead: null, reserve: false, ...change }
    await expect(openHosting(ctx, office, wish)).rejects.toMatchObject({
      beside: [{ field, key: `hostingBoard.${key}` }],
    })
    expect(await db.hosting.count()).toBe(3)
  })

  it('is the secretariat’s alone', async () => {
    const { ctx, contact, coordinator } = await hostingGround(engine)
    const wish = { year: 2029, municipalityIds: ['drammen'], lead: null, reserve: false }
    for (const actor of [contact('drammen'), coordinator('drammen', 2029)])
      await expect(openHosting(ctx, actor, wish)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
