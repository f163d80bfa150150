import { expect, it } from 'vitest'
import { changeHosting } from '#app/domains/hosting/pipeline/commands/change-hosting.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { hostingGround } from '../../ground.ts'

const wish = { opensOn: '2028-09-07', agreedOre: 500_000_00, note: 'Avtalt på telefon', version: 1 }

eachEngine((engine) => {
  it('keeps the opening, the amount and the note of the secretariat', async () => {
    const { db, ctx, office, hostings, contact } = await hostingGround(engine)
    const { after } = hostings
    await expect(changeHosting(ctx, office, after, { ...wish, opensOn: '2027-09-07' })).rejects.toMatchObject({
      field: 'opensOn',
    })
    await expect(changeHosting(ctx, contact('asker'), after, wish)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(changeHosting(ctx, contact('sande'), after, wish)).rejects.toMatchObject({ kind: 'missing' })
    await changeHosting(ctx, office, after, wish)
    expect(await db.hosting.findUniqueOrThrow({ where: { id: after } })).toMatchObject({ ...wish, version: 2 })
    await expect(changeHosting(ctx, office, after, wish)).rejects.toMatchObject({ kind: 'conflict' })
  })

  it('leaves the opening to the edition where that says it', async () => {
    const { db, ctx, office, hostings } = await hostingGround(engine)
    await changeHosting(ctx, office, hostings.now, { ...wish, opensOn: '2026-12-24' })
    expect((await db.hosting.findUniqueOrThrow({ where: { id: hostings.now } })).opensOn).toBeNull()
  })
})
