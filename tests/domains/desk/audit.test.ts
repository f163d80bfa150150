import { expect, it } from 'vitest'
import { auditFile, auditView } from '#app/domains/desk/audit.server.ts'
import type { AuditAsk } from '#app/domains/desk/audit.ts'
import { ROLES } from '#app/domains/people/person.ts'
import type { Db } from '#app/platform/context.server.ts'
import { someone } from '#tests/support/actors.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'

const secretary = someone(['secretariat'])
const everything: AuditAsk = { personId: null, kind: null, from: null, to: null }

async function someLines(db: Db) {
  const kari = await db.person.create({ data: { email: 'kari@eksempel.no', name: 'Kari Demo', createdAt: new Date() } })
  const ola = await db.person.create({ data: { email: 'ola@eksempel.no', name: 'Ola Demo', createdAt: new Date() } })
  const edition = await db.edition.create({ data: { year: 2013, number: 7, capacity: 2 } })
  // The last second of a day in Norway, and the first of the next: 22.59.59 and 23.00 in Greenwich.
  const rows = [
    { at: '2013-03-14T22:59:59Z', actorId: kari.id, deed: 'application.saved', subjectId: 'x', facts: { version: 2 } },
    { at: '2013-03-14T23:00:00Z', actorId: ola.id, forId: kari.id, deed: 'application.submitted', subjectId: 'x' },
    { at: '2013-03-15T12:00:00Z', actorId: null, deed: 'edition.opened', subjectId: edition.id, facts: { year: 2013 } },
    { at: '2013-03-16T12:00:00Z', actorId: ola.id, deed: 'role.granted', subjectId: kari.id },
  ]
  for (const { at, ...row } of rows) await db.auditEntry.create({ data: { ...row, at: new Date(at) } })
  return { kari, ola }
}

eachEngine((engine) => {
  it('reads newest first, with the true person, the one it was for, and what it is about', async () => {
    const { db } = await engine.freshDatabase()
    const { kari, ola } = await someLines(db)
    const { lines, total } = await auditView(testContext({ db }), secretary, everything, null)
    expect(total).toBe(4)
    expect(lines).toMatchObject([
      { deed: 'role.granted', who: { name: 'Ola Demo' }, for: null, about: { kind: 'person', id: kari.id } },
      { deed: 'edition.opened', who: null, about: { kind: 'edition', year: 2013 }, facts: 'year: 2013' },
      { deed: 'application.submitted', who: { id: ola.id }, for: { name: 'Kari Demo' }, about: { kind: 'other' } },
      { deed: 'application.saved', facts: 'version: 2' },
    ])
  })

  it('is narrowed by person, kind and local days', async () => {
    const { db } = await engine.freshDatabase()
    const { kari, ola } = await someLines(db)
    const ctx = testContext({ db })
    const found = async (ask: Partial<AuditAsk>) =>
      (await auditView(ctx, secretary, { ...everything, ...ask }, null)).lines.map(({ deed }) => deed)
    expect(await found({ personId: kari.id })).toEqual(['role.granted', 'application.submitted', 'application.saved'])
    expect(await found({ personId: ola.id, kind: 'application' })).toEqual(['application.submitted'])
    expect(await found({ to: '2013-03-14' })).toEqual(['application.saved'])
    expect(await found({ from: '2013-03-15', to: '2013-03-15' })).toEqual(['edition.opened', 'application.submitted'])
  })

  it('goes out as a file, and to the secretariat alone', async () => {
    const { db } = await engine.freshDatabase()
    await someLines(db)
    const ctx = testContext({ db })
    const { bytes } = await auditFile(ctx, secretary, 'nb', everything, 'json')
    expect(JSON.parse(bytes.toString())).toHaveLength(4)
    for (const actor of [null, someone(), someone(ROLES.filter((role) => role !== 'secretariat'))]) {
      await expect(auditView(ctx, actor, everything, null)).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(auditFile(ctx, actor, 'nb', everything, 'csv')).rejects.toMatchObject({ kind: 'forbidden' })
    }
  })
})
