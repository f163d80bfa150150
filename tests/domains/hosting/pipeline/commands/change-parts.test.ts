import { expect, it } from 'vitest'
import { changeParts } from '#app/domains/hosting/pipeline/commands/change-parts.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { hostingGround } from '../../ground.ts'

eachEngine((engine) => {
  it('says who hosts together and who leads, until there is an agreement', async () => {
    const { db, ctx, office, hostings, contact } = await hostingGround(engine)
    const { after, next } = hostings
    const wish = { municipalityIds: ['asker', 'drammen'], lead: 'drammen', version: 1 }
    await expect(changeParts(ctx, office, next, wish)).rejects.toMatchObject({ key: 'hostingCase.partsStand' })
    await expect(changeParts(ctx, contact('asker'), after, wish)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(changeParts(ctx, contact('sande'), after, wish)).rejects.toMatchObject({ kind: 'missing' })
    await expect(changeParts(ctx, office, after, { ...wish, lead: null })).rejects.toMatchObject({
      beside: [{ field: 'lead' }],
    })
    await expect(changeParts(ctx, office, after, { ...wish, version: 3 })).rejects.toMatchObject({ kind: 'conflict' })
    await changeParts(ctx, office, after, wish)
    const parts = await db.hostingPart.findMany({ where: { hostingId: after }, orderBy: { municipalityId: 'asc' } })
    expect(parts.map(({ municipalityId, lead }) => [municipalityId, lead])).toEqual([
      ['asker', false],
      ['drammen', true],
    ])
  })
})
