import { expect, it } from 'vitest'
import { connect, runTransaction } from '#app/platform/db/client.server.ts'
import { type Written, watchWrites } from '#app/platform/db/writes.server.ts'
import { eachEngine } from '#tests/support/databases.ts'

const at = new Date('2013-09-14T12:00:00Z')
const entry = (deed: string) => ({ data: { at, deed, subjectId: 'x' } })

eachEngine((engine) => {
  it('tells what was written once it is committed, and nothing that was not', async () => {
    const { db, url, close } = await engine.freshDatabase()
    const told: Written[] = []
    const watch = watchWrites(db, url, (written) => told.push(written))
    await expect.poll(watch.hears).toBe(true)
    told.length = 0
    await runTransaction(db, async (tx) => {
      await tx.auditEntry.findMany()
      await tx.auditEntry.create(entry('a.b'))
      await tx.municipality.updateMany({ data: { name: 'x' } })
      expect(told).toEqual([])
    })
    expect(told[0]).toEqual(new Set(['AuditEntry', 'Municipality']))
    told.length = 0
    await runTransaction(db, (tx) => tx.auditEntry.findMany())
    const broken = runTransaction(db, async (tx) => {
      await tx.auditEntry.create(entry('a.b'))
      throw new Error('no')
    })
    await expect(broken).rejects.toThrow('no')
    await new Promise((soon) => setTimeout(soon, 150))
    expect(told.filter((written) => written?.has('AuditEntry') && told.indexOf(written) > 0)).toEqual([])
    await db.auditEntry.create(entry('c.d'))
    expect(told.at(-1)).toEqual(new Set(['AuditEntry']))
    await watch.stop()
    told.length = 0
    await db.auditEntry.create(entry('e.f'))
    expect(told).toEqual([])
    await close()
  })

  it('hears of another process within a moment', async () => {
    const { db, url, close } = await engine.freshDatabase()
    const told: Written[] = []
    const watch = watchWrites(db, url, (written) => told.push(written))
    await expect.poll(watch.hears).toBe(true)
    await new Promise((soon) => setTimeout(soon, 1200))
    told.length = 0
    const other = await connect(url)
    await runTransaction(other, (tx) => tx.auditEntry.create(entry('a.b')))
    await expect.poll(() => told.length, { timeout: 5000 }).toBeGreaterThan(0)
    await other.$disconnect()
    await watch.stop()
    await close()
  })
})
