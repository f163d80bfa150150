import { expect, it } from 'vitest'
import { editHosts } from '#app/domains/art-round/edition/commands/edit-hosts.server.ts'
import { openEdition } from '#app/domains/art-round/edition/commands/open-edition.server.ts'
import { hostsOf } from '#app/domains/art-round/edition/queries.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { plan2013, threeMunicipalities } from '../plan.ts'

const secretary = someone(['secretariat'])

eachEngine((engine) => {
  it('takes one host, that leads, or several with the one that leads', async () => {
    const { db } = await engine.freshDatabase()
    await threeMunicipalities(db)
    const ctx = testContext({ db })
    const { id } = await openEdition(ctx, secretary, plan2013)
    await editHosts(ctx, secretary, 2013, { hosts: ['asker'], lead: null }, null)
    expect(await hostsOf(db, id)).toEqual([{ municipalityId: 'asker', lead: true }])
    await editHosts(ctx, secretary, 2013, { hosts: ['asker', 'ovre-eiker'], lead: 'ovre-eiker' }, null)
    expect(await hostsOf(db, id)).toEqual([
      { municipalityId: 'ovre-eiker', lead: true },
      { municipalityId: 'asker', lead: false },
    ])
  })

  it.each([
    ['no member that year', { hosts: ['lier'], lead: null }, { kind: 'invalid', field: 'hosts' }],
    ['nobody leads', { hosts: ['asker', 'ovre-eiker'], lead: null }, { kind: 'invalid', field: 'lead' }],
    ['the lead is no host', { hosts: ['asker', 'ovre-eiker'], lead: 'lier' }, { kind: 'invalid', field: 'lead' }],
  ])('refuses: %s', async (_, wish, fault) => {
    const { db } = await engine.freshDatabase()
    await threeMunicipalities(db)
    const ctx = testContext({ db })
    await openEdition(ctx, secretary, plan2013)
    await expect(editHosts(ctx, secretary, 2013, wish, null)).rejects.toMatchObject(fault)
    await expect(editHosts(ctx, someone(), 2013, wish, null)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
