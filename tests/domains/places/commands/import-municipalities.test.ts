import { expect, it } from 'vitest'
import { importMunicipalities } from '#app/domains/places/commands/import-municipalities.server.ts'
import { listMembers, listMunicipalities } from '#app/domains/places/queries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { row } from '../rows.ts'

const secretary = someone(['secretariat'])

eachEngine((engine) => {
  it('adds, changes, and a second time changes nothing', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const rows = [row('Øvre Eiker'), row('Asker', { allianceTo: 2019 })]
    expect(await importMunicipalities(ctx, secretary, rows)).toEqual({ added: 2, changed: 0, unchanged: 0 })
    expect(await importMunicipalities(ctx, secretary, rows)).toEqual({ added: 0, changed: 0, unchanged: 2 })
    expect(await db.auditEntry.count()).toBe(1)
    const grown = [row('Øvre Eiker', { population: 18_000 }), row('Asker')]
    expect(await importMunicipalities(ctx, secretary, grown)).toEqual({ added: 0, changed: 1, unchanged: 1 })
    expect(await listMunicipalities(db)).toMatchObject([
      { id: 'asker', allianceTo: 2019 },
      { id: 'ovre-eiker', population: 18_000 },
    ])
    expect((await listMembers(db, 2020)).map(({ id }) => id)).toEqual(['ovre-eiker'])
    expect((await listMembers(db, 2019)).map(({ id }) => id)).toEqual(['asker', 'ovre-eiker'])
  })

  it('takes all rows or none, and only from the secretariat', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const wrong = importMunicipalities(ctx, secretary, [row('Asker'), row('Asker')])
    await expect(wrong).rejects.toMatchObject({ kind: 'invalid', key: 'places.twice', field: 'rows[1].name' })
    await expect(importMunicipalities(ctx, someone(['contact']), [row('Lier')])).rejects.toMatchObject({
      kind: 'forbidden',
    })
    expect(await listMunicipalities(db)).toEqual([])
  })
})
